/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pattern-bars.h"

#include "core/insight/lead-pattern-words.h"

/* The least height of the axis: a single entry must not fill it. */
#define LEAST_HEIGHT 4

typedef struct
{
  LeadStance stance;
  LeadFill   fill;
} Stacked;

/* From the foot: what one did stands on the ground, the rest on top of it. */
static const Stacked stacks[][LEAD_PATTERN_N_SERIES] = {
  [LEAD_STANCE_SET_BEHAVIOUR] = {
    { LEAD_STANCE_PRACTISED, LEAD_FILL_FULL },
    { LEAD_STANCE_MISSED, LEAD_FILL_OUTLINED },
    { LEAD_STANCE_SEEN, LEAD_FILL_DOTTED },
  },
  [LEAD_STANCE_SET_BARRIER] = {
    { LEAD_STANCE_SHIFTED, LEAD_FILL_FULL },
    { LEAD_STANCE_WORKED_ROUND, LEAD_FILL_HATCHED },
    { LEAD_STANCE_MET, LEAD_FILL_OUTLINED },
  },
};

/**
 * lead_pattern_series_get_stance:
 * @set: a set of stances, not %LEAD_STANCE_SET_NONE
 * @series: position in the stack, from the foot
 *
 * Returns: the stance that is counted there
 */
LeadStance
lead_pattern_series_get_stance (LeadStanceSet set, guint series)
{
  g_return_val_if_fail (set != LEAD_STANCE_SET_NONE, LEAD_STANCE_NONE);
  g_return_val_if_fail (series < LEAD_PATTERN_N_SERIES, LEAD_STANCE_NONE);

  return stacks[set][series].stance;
}

/**
 * lead_pattern_series_get_fill:
 * @set: a set of stances, not %LEAD_STANCE_SET_NONE
 * @series: position in the stack, from the foot
 *
 * Returns: how its marks are filled
 */
LeadFill
lead_pattern_series_get_fill (LeadStanceSet set, guint series)
{
  g_return_val_if_fail (set != LEAD_STANCE_SET_NONE, LEAD_FILL_FULL);
  g_return_val_if_fail (series < LEAD_PATTERN_N_SERIES, LEAD_FILL_FULL);

  return stacks[set][series].fill;
}

/**
 * lead_pattern_get_family:
 * @set: a set of stances
 *
 * Returns: whose colour its charts wear
 */
LeadFamily
lead_pattern_get_family (LeadStanceSet set)
{
  return set == LEAD_STANCE_SET_BARRIER ? LEAD_FAMILY_BARRIER : LEAD_FAMILY_BEHAVIOUR;
}

static guint
height_of_stack (const LeadCount *count, LeadStanceSet set)
{
  guint height = 0;

  for (guint series = 0; series < LEAD_PATTERN_N_SERIES; series++)
    height += count->stances[stacks[set][series].stance];
  return height;
}

/**
 * lead_pattern_get_highest:
 * @pattern: a pattern
 * @set: the stances its items take
 *
 * Returns: the height of the axis that all of its items share
 */
guint
lead_pattern_get_highest (LeadPattern *pattern, LeadStanceSet set)
{
  guint n_buckets, highest = LEAST_HEIGHT;

  g_return_val_if_fail (pattern != NULL, 0);

  n_buckets = lead_pattern_get_buckets (pattern)->n_buckets;
  for (guint item = 0; item < lead_pattern_get_n_items (pattern); item++)
    {
      for (guint bucket = 0; bucket < n_buckets; bucket++)
        highest = MAX (highest,
                       height_of_stack (lead_pattern_get_count (pattern, item, bucket), set));
    }
  return highest;
}

/**
 * lead_pattern_get_reached:
 * @pattern: a pattern
 * @today: the local day
 *
 * Returns: how many of its buckets have begun, or already have entries
 */
guint
lead_pattern_get_reached (LeadPattern *pattern, LeadDay today)
{
  const LeadBuckets *buckets;
  guint reached;

  g_return_val_if_fail (pattern != NULL, 0);

  buckets = lead_pattern_get_buckets (pattern);
  for (reached = buckets->n_buckets; reached > 0; reached--)
    {
      if (lead_buckets_get_start (buckets, reached - 1) <= today
          || lead_pattern_get_entries (pattern, reached - 1) > 0)
        break;
    }
  return reached;
}

static void
add_buckets (LeadBars *bars, LeadPattern *pattern, guint position, LeadStanceSet set)
{
  const LeadBuckets *buckets = lead_pattern_get_buckets (pattern);

  for (guint bucket = 0; bucket < buckets->n_buckets; bucket++)
    {
      const LeadCount *count = lead_pattern_get_count (pattern, position, bucket);
      g_autofree char *name = lead_buckets_dup_name (buckets, bucket);
      g_autofree char *short_name = lead_buckets_dup_short_name (buckets, bucket);
      guint values[LEAD_PATTERN_N_SERIES];

      for (guint series = 0; series < LEAD_PATTERN_N_SERIES; series++)
        values[series] = count->stances[stacks[set][series].stance];
      lead_bars_add_place (bars, name, short_name, lead_pattern_get_entries (pattern, bucket),
                           values);
    }
}

/* The steps of the period before, one by one beside those of this one. */
static void
add_before (LeadBars *bars, LeadPattern *before, guint position, LeadStanceSet set)
{
  guint n_places = MIN (lead_bars_get_n_places (bars),
                        lead_pattern_get_buckets (before)->n_buckets);

  for (guint place = 0; place < n_places; place++)
    lead_bars_set_before (bars, place,
                          height_of_stack (lead_pattern_get_count (before, position, place),
                                           set));
}

/**
 * lead_pattern_to_bars:
 * @pattern: a pattern
 * @before: (nullable): that of the period it is compared with
 * @position: one of its items
 * @item: that item, which takes stances
 * @name: what it is called where the chart is shown
 * @caption: what is said of it
 * @today: the local day: what lies after it is left blank
 *
 * Returns: (transfer full): the item's chart, on the axis that all items share
 */
LeadBars *
lead_pattern_to_bars (LeadPattern *pattern, LeadPattern *before, guint position, LeadItem *item,
                      const char *name, const char *caption, LeadDay today)
{
  g_autoptr (LeadBars) bars = NULL;
  LeadStanceSet set;
  guint highest;

  g_return_val_if_fail (pattern != NULL, NULL);
  g_return_val_if_fail (LEAD_IS_ITEM (item), NULL);

  set = lead_item_get_stance_set (item);
  g_return_val_if_fail (set != LEAD_STANCE_SET_NONE, NULL);

  bars = lead_bars_new (name, caption, lead_pattern_get_family (set));
  for (guint series = 0; series < LEAD_PATTERN_N_SERIES; series++)
    lead_bars_add_series (bars, lead_stance_get_name (stacks[set][series].stance),
                          stacks[set][series].fill);
  add_buckets (bars, pattern, position, set);
  highest = lead_pattern_get_highest (pattern, set);
  if (before != NULL)
    {
      add_before (bars, before, position, set);
      highest = MAX (highest, lead_pattern_get_highest (before, set));
    }
  lead_bars_set_maximum (bars, highest);
  lead_bars_set_reached (bars, lead_pattern_get_reached (pattern, today));
  return g_steal_pointer (&bars);
}
