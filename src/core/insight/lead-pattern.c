/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pattern.h"

struct _LeadPattern
{
  gatomicrefcount ref_count;
  LeadBuckets     buckets;
  GPtrArray      *items;   /* const char *, interned */
  LeadCount      *counts;  /* by item, then bucket */
  LeadCount      *totals;  /* by item */
  guint          *entries; /* by bucket */
  guint           all_entries;
  guint           tagged_entries;
};

G_DEFINE_BOXED_TYPE (LeadPattern, lead_pattern, lead_pattern_ref, lead_pattern_unref)

static void
take_items (LeadPattern *self, const char *const *items)
{
  self->items = g_ptr_array_new ();
  for (guint i = 0; items[i] != NULL; i++)
    g_ptr_array_add (self->items, (gpointer) g_intern_string (items[i]));
}

/* Nothing counted yet. */
static LeadPattern *
begin (LeadRange range, LeadUnit unit, const char *const *items)
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

/* The tags of an item stand beside each other, so an entry is counted once for
 * it whatever it says of it. */
static void
count_tags (LeadPattern *self, const LeadChronicleTag *tags, guint n_tags, const int *places,
            guint bucket)
{
  gboolean any = FALSE;

  for (guint i = 0; i < n_tags; i++)
    {
      int place = places[tags[i].item];
      LeadCount *count;

      if (place < 0)
        continue;
      any = TRUE;
      count = &self->counts[(guint) place * self->buckets.n_buckets + bucket];
      count->entries += i == 0 || tags[i - 1].item != tags[i].item;
      count->stances[tags[i].stance]++;
    }
  self->tagged_entries += any;
}

static void
count_entries (LeadPattern *self, LeadSlice *slice, LeadSide side)
{
  LeadChronicle *chronicle = lead_slice_get_chronicle (slice);
  g_autofree int *places
    = lead_chronicle_map_names (chronicle, LEAD_CHRONICLE_ITEMS, self->items);
  const LeadChronicleEntry *entries;
  const guint32 *chosen;
  gsize n_entries, n_chosen;
  LeadDay day = LEAD_DAY_NONE;
  guint bucket = 0;

  entries = lead_chronicle_get_entries (chronicle, &n_entries);
  chosen = lead_slice_get_entries (slice, side, &n_chosen);
  for (gsize i = 0; i < n_chosen; i++)
    {
      guint n_tags;
      const LeadChronicleTag *tags = lead_chronicle_get_tags (chronicle, chosen[i], &n_tags);

      /* To find a day's bucket costs more than to count its entries. */
      if (entries[chosen[i]].day != day)
        {
          day = entries[chosen[i]].day;
          bucket = lead_buckets_find (&self->buckets, day);
        }
      self->entries[bucket]++;
      count_tags (self, tags, n_tags, places, bucket);
    }
  self->all_entries = (guint) n_chosen;
}

/* An entry has one day, so the buckets of an item add up to its total. */
static void
add_up (LeadPattern *self)
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
 * lead_pattern_new:
 * @slice: the entries to count
 * @side: of which period
 * @unit: the step
 * @items: (array zero-terminated=1): canonical ids of the items to look at
 *
 * Takes time in proportion to the entries of the period. May be called on any
 * thread.
 *
 * Returns: (transfer full): the counts; without buckets when there is no such
 *   period
 */
LeadPattern *
lead_pattern_new (LeadSlice *slice, LeadSide side, LeadUnit unit, const char *const *items)
{
  LeadRange range = lead_range_new (LEAD_DAY_NONE, LEAD_DAY_NONE);
  LeadPattern *self;

  g_return_val_if_fail (slice != NULL, NULL);
  g_return_val_if_fail (items != NULL, NULL);

  if (!lead_slice_get_range (slice, side, &range))
    range = lead_range_new (LEAD_DAY_NONE, LEAD_DAY_NONE);
  self = begin (range, unit, items);
  if (self->buckets.n_buckets > 0)
    {
      count_entries (self, slice, side);
      add_up (self);
    }
  return self;
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
