/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pattern-private.h"

/*
 * One pass over the records of the range. They come in the order of days, but
 * within a day in any order, so the tags of each day are gathered and sorted
 * by entry: that way an entry is counted once for an item whatever the store's
 * order is, and no table of entries has to be kept.
 */

/* A record whose item is one of those looked at. */
typedef struct
{
  int64_t entry;
  guint   item;
  guint   stance;
} Found;

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

  self = lead_pattern_begin (range, unit, items);
  if (self->buckets.n_buckets > 0)
    {
      count_entries (self, records);
      count_tags (self, records);
      lead_pattern_add_up (self);
    }
  return self;
}
