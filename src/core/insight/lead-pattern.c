/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pattern-private.h"

G_DEFINE_BOXED_TYPE (LeadPattern, lead_pattern, lead_pattern_ref, lead_pattern_unref)

static void
take_items (LeadPattern *self, const char *const *items)
{
  self->items = g_ptr_array_new ();
  for (guint i = 0; items[i] != NULL; i++)
    g_ptr_array_add (self->items, (gpointer) g_intern_string (items[i]));
}

/* Nothing counted yet. */
LeadPattern *
lead_pattern_begin (LeadRange range, LeadUnit unit, const char *const *items)
{
  LeadPattern *self = g_new0 (LeadPattern, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->buckets = lead_buckets_new (range, unit);
  take_items (self, items);
  self->counts = g_new0 (LeadCount, (gsize) self->items->len * self->buckets.n_buckets);
  self->totals = g_new0 (LeadCount, self->items->len);
  self->entries = g_new0 (guint, self->buckets.n_buckets);
  return self;
}

/* An entry has one day, so the buckets of an item add up to its total. */
void
lead_pattern_add_up (LeadPattern *self)
{
  for (guint item = 0; item < self->items->len; item++)
    {
      LeadCount *total = &self->totals[item];

      for (guint bucket = 0; bucket < self->buckets.n_buckets; bucket++)
        {
          const LeadCount *count = &self->counts[item * self->buckets.n_buckets + bucket];

          total->entries += count->entries;
          for (guint stance = 0; stance < LEAD_N_STANCES; stance++)
            total->stances[stance] += count->stances[stance];
        }
    }
}

/**
 * lead_pattern_ref:
 * @self: a pattern
 *
 * Returns: (transfer full): @self
 */
LeadPattern *
lead_pattern_ref (LeadPattern *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * lead_pattern_unref:
 * @self: (transfer full): a pattern
 */
void
lead_pattern_unref (LeadPattern *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_ptr_array_unref (self->items);
  g_free (self->counts);
  g_free (self->totals);
  g_free (self->entries);
  g_free (self);
}

/**
 * lead_pattern_get_buckets:
 * @self: a pattern
 *
 * Returns: (transfer none): the range and the steps it is cut into
 */
const LeadBuckets *
lead_pattern_get_buckets (LeadPattern *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->buckets;
}

/**
 * lead_pattern_get_n_items:
 * @self: a pattern
 *
 * Returns: how many items are looked at
 */
guint
lead_pattern_get_n_items (LeadPattern *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->items->len;
}

/**
 * lead_pattern_get_item:
 * @self: a pattern
 * @item: position of an item, in the order they were asked for
 *
 * Returns: (transfer none): its canonical id, interned
 */
const char *
lead_pattern_get_item (LeadPattern *self, guint item)
{
  g_return_val_if_fail (self != NULL && item < self->items->len, NULL);

  return self->items->pdata[item];
}

/**
 * lead_pattern_get_count:
 * @self: a pattern
 * @item: position of an item
 * @bucket: position of a bucket
 *
 * Returns: (transfer none): the entries of that bucket that carry the item
 */
const LeadCount *
lead_pattern_get_count (LeadPattern *self, guint item, guint bucket)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (item < self->items->len, NULL);
  g_return_val_if_fail (bucket < self->buckets.n_buckets, NULL);

  return &self->counts[item * self->buckets.n_buckets + bucket];
}

/**
 * lead_pattern_get_total:
 * @self: a pattern
 * @item: position of an item
 *
 * Returns: (transfer none): the entries of the whole range that carry the item
 */
const LeadCount *
lead_pattern_get_total (LeadPattern *self, guint item)
{
  g_return_val_if_fail (self != NULL && item < self->items->len, NULL);

  return &self->totals[item];
}

/**
 * lead_pattern_get_entries:
 * @self: a pattern
 * @bucket: position of a bucket
 *
 * Returns: all entries of the bucket, tagged or not
 */
guint
lead_pattern_get_entries (LeadPattern *self, guint bucket)
{
  g_return_val_if_fail (self != NULL && bucket < self->buckets.n_buckets, 0);

  return self->entries[bucket];
}

/**
 * lead_pattern_get_all_entries:
 * @self: a pattern
 *
 * Returns: all entries of the range, tagged or not
 */
guint
lead_pattern_get_all_entries (LeadPattern *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->all_entries;
}

/**
 * lead_pattern_get_tagged_entries:
 * @self: a pattern
 *
 * Returns: entries of the range that carry at least one of the items
 */
guint
lead_pattern_get_tagged_entries (LeadPattern *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->tagged_entries;
}
