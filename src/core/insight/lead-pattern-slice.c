/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pattern-private.h"

/* For each item of the chronicle its place among the pattern's, or -1. */
static int *
map_items (LeadPattern *self, LeadChronicle *chronicle)
{
  guint n_names = lead_chronicle_get_n_names (chronicle, LEAD_CHRONICLE_ITEMS);
  int *places = g_new (int, n_names + 1);

  for (guint i = 0; i < n_names; i++)
    places[i] = -1;
  for (guint i = 0; i < self->items->len; i++)
    {
      guint32 name = lead_chronicle_find_name (chronicle, LEAD_CHRONICLE_ITEMS,
                                               self->items->pdata[i]);

      if (name != LEAD_CHRONICLE_NONE)
        places[name] = (int) i;
    }
  return places;
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
  g_autofree int *places = map_items (self, chronicle);
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

/**
 * lead_pattern_new_from_slice:
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
lead_pattern_new_from_slice (LeadSlice *slice, LeadSide side, LeadUnit unit,
                             const char *const *items)
{
  LeadRange range = lead_range_new (LEAD_DAY_NONE, LEAD_DAY_NONE);
  LeadPattern *self;

  g_return_val_if_fail (slice != NULL, NULL);
  g_return_val_if_fail (items != NULL, NULL);

  if (!lead_slice_get_range (slice, side, &range))
    range = lead_range_new (LEAD_DAY_NONE, LEAD_DAY_NONE);
  self = lead_pattern_begin (range, unit, items);
  if (self->buckets.n_buckets > 0)
    {
      count_entries (self, slice, side);
      lead_pattern_add_up (self);
    }
  return self;
}
