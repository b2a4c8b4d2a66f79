/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pattern.h"

/*
 * One pass over the records of the range. They come in the order of days, but
 * within a day in any order, so the tags of each day are gathered and sorted
 * by entry: that way an entry is counted once for an item whatever the store's
 * order is, and no table of entries has to be kept.
 */

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

/* A record whose item is one of those looked at. */
typedef struct
{
  int64_t entry;
  guint   item;
  guint   stance;
} Found;

G_DEFINE_BOXED_TYPE (LeadPattern, lead_pattern, lead_pattern_ref, lead_pattern_unref)

static void
take_items (LeadPattern *self, const char *const *items)
{
  self->items = g_ptr_array_new ();
  for (guint i = 0; items[i] != NULL; i++)
    g_ptr_array_add (self->items, (gpointer) g_intern_string (items[i]));
}

/* For each item of the records its place among the pattern's, or -1. */
static int *
map_items (LeadPattern *self, LeadRecords *records)
{
  guint n_items = lead_records_get_n_items (records);
  int *places = g_new (int, n_items + 1);

  for (guint i = 0; i < n_items; i++)
    {
      guint place;
      gboolean wanted = g_ptr_array_find (self->items, lead_records_get_item (records, i),
                                          &place);

      places[i] = wanted ? (int) place : -1;
    }
  return places;
}

static void
count_entries (LeadPattern *self, LeadRecords *records)
{
  gsize n_days;
  const LeadDay *days = lead_records_get_days (records, &n_days);
  gsize next;

  /* A day at a time: to find its bucket costs more than to count its entries. */
  for (gsize i = 0; i < n_days; i = next)
    {
      for (next = i + 1; next < n_days && days[next] == days[i];)
        next++;
      if (!lead_range_contains (self->buckets.range, days[i]))
        continue;
      self->entries[lead_buckets_find (&self->buckets, days[i])] += (guint) (next - i);
      self->all_entries += (guint) (next - i);
    }
}

static int
compare_found (gconstpointer a, gconstpointer b)
{
  const Found *x = a;
  const Found *y = b;

  if (x->entry != y->entry)
    return x->entry < y->entry ? -1 : 1;
  if (x->item != y->item)
    return x->item < y->item ? -1 : 1;
  return (x->stance > y->stance) - (x->stance < y->stance);
}

static void
count_day (LeadPattern *self, GArray *day, guint bucket)
{
  const Found *found = (const Found *) day->data;

  if (day->len > 1)
    g_array_sort (day, compare_found);

  for (guint i = 0; i < day->len; i++)
    {
      const Found *last = i > 0 ? &found[i - 1] : NULL;
      gboolean same_entry = last != NULL && last->entry == found[i].entry;
      gboolean same_item = same_entry && last->item == found[i].item;
      LeadCount *count = &self->counts[found[i].item * self->buckets.n_buckets + bucket];

      self->tagged_entries += !same_entry;
      count->entries += !same_item;
      count->stances[found[i].stance] += !same_item || last->stance != found[i].stance;
    }
}

/* The first tag that isn't before @day. */
static gsize
first_from (const LeadRecord *tags, gsize n_tags, LeadDay day)
{
  gsize low = 0;
  gsize high = n_tags;

  while (low < high)
    {
      gsize middle = low + (high - low) / 2;

      if (tags[middle].day < day)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

static void
count_tags (LeadPattern *self, LeadRecords *records)
{
  gsize n_tags;
  const LeadRecord *tags = lead_records_get_tags (records, &n_tags);
  gsize i = first_from (tags, n_tags, self->buckets.range.from);
  g_autofree int *places = map_items (self, records);
  g_autoptr (GArray) day = g_array_new (FALSE, FALSE, sizeof (Found));

  while (i < n_tags && tags[i].day <= self->buckets.range.to)
    {
      LeadDay today = tags[i].day;

      g_array_set_size (day, 0);
      for (; i < n_tags && tags[i].day == today; i++)
        {
          Found found = { tags[i].entry, (guint) places[tags[i].item], tags[i].stance };

          if (places[tags[i].item] >= 0 && tags[i].stance < LEAD_N_STANCES)
            g_array_append_val (day, found);
        }
      if (day->len > 0)
        count_day (self, day, lead_buckets_find (&self->buckets, today));
    }
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
 * @records: the tags and entry days to count
 * @range: the days to look at; see lead_range_resolve() for an open one
 * @unit: the step
 * @items: (array zero-terminated=1): canonical ids of the items to look at
 *
 * Takes time in proportion to the records of the range. May be called on any
 * thread.
 *
 * Returns: (transfer full): the counts; without buckets for an empty range
 */
LeadPattern *
lead_pattern_new (LeadRecords *records, LeadRange range, LeadUnit unit,
                  const char *const *items)
{
  LeadPattern *self;

  g_return_val_if_fail (records != NULL, NULL);
  g_return_val_if_fail (items != NULL, NULL);

  self = g_new0 (LeadPattern, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->buckets = lead_buckets_new (range, unit);
  take_items (self, items);
  self->counts = g_new0 (LeadCount, (gsize) self->items->len * self->buckets.n_buckets);
  self->totals = g_new0 (LeadCount, self->items->len);
  self->entries = g_new0 (guint, self->buckets.n_buckets);

  if (self->buckets.n_buckets > 0)
    {
      count_entries (self, records);
      count_tags (self, records);
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
