/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Which days are looked at, and how one goes from them to others. */

#include "config.h"

#include "lead-pattern-view-private.h"

/**
 * lead_pattern_view_set_period:
 * @self: a view
 * @period: a period, but not %LEAD_PERIOD_DAYS
 *
 * Looks at the period that today is in.
 */
void
lead_pattern_view_set_period (LeadPatternView *self, LeadPeriod period)
{
  g_return_if_fail (LEAD_IS_PATTERN_VIEW (self));

  lead_pattern_view_set_range (self,
                               lead_range_of (period, lead_pattern_view_get_today (self)));
}

/**
 * lead_pattern_view_get_period:
 * @self: a view
 *
 * Returns: the period
 */
LeadPeriod
lead_pattern_view_get_period (LeadPatternView *self)
{
  g_return_val_if_fail (LEAD_IS_PATTERN_VIEW (self), LEAD_PERIOD_ALL);

  return self->range.period;
}

/**
 * lead_pattern_view_set_days:
 * @self: a view
 * @from: the first day
 * @to: the last, not before @from
 */
void
lead_pattern_view_set_days (LeadPatternView *self, LeadDay from, LeadDay to)
{
  g_return_if_fail (LEAD_IS_PATTERN_VIEW (self));

  lead_pattern_view_set_range (self, lead_range_new (MIN (from, to), MAX (from, to)));
}

/* The days of the first and last entry. */
static gboolean
find_ends (LeadPatternView *self, LeadDay *first, LeadDay *last)
{
  const LeadChronicleEntry *entries;
  gsize n_entries;

  if (self->basis == NULL)
    return FALSE;
  entries = lead_chronicle_get_entries (self->basis->chronicle, &n_entries);
  if (n_entries == 0)
    return FALSE;
  *first = entries[0].day;
  *last = entries[n_entries - 1].day;
  return TRUE;
}

/**
 * lead_pattern_view_has_earlier:
 * @self: a view
 *
 * Returns: whether there are entries before what is looked at
 */
gboolean
lead_pattern_view_has_earlier (LeadPatternView *self)
{
  LeadDay first, last;

  g_return_val_if_fail (LEAD_IS_PATTERN_VIEW (self), FALSE);

  return self->range.period != LEAD_PERIOD_ALL && find_ends (self, &first, &last)
         && first < self->range.from;
}

/**
 * lead_pattern_view_has_later:
 * @self: a view
 *
 * Returns: whether today, or an entry, is after what is looked at
 */
gboolean
lead_pattern_view_has_later (LeadPatternView *self)
{
  LeadDay first, last;

  g_return_val_if_fail (LEAD_IS_PATTERN_VIEW (self), FALSE);

  return self->range.period != LEAD_PERIOD_ALL && find_ends (self, &first, &last)
         && (self->range.to < lead_pattern_view_get_today (self) || last > self->range.to);
}

/* As many days after as are looked at. */
static LeadRange
range_after (LeadRange range)
{
  if (range.period == LEAD_PERIOD_DAYS)
    return lead_range_new (range.to + 1, range.to + (LeadDay) lead_range_get_length (range));
  return lead_range_of (range.period, range.to + 1);
}

/**
 * lead_pattern_view_go_earlier:
 * @self: a view
 *
 * Looks at the period before, if it has entries or some came before it.
 */
void
lead_pattern_view_go_earlier (LeadPatternView *self)
{
  LeadRange before;

  g_return_if_fail (LEAD_IS_PATTERN_VIEW (self));

  if (!lead_pattern_view_has_earlier (self))
    return;
  lead_range_get_before (self->range, &before);
  lead_pattern_view_set_range (self, before);
}

/**
 * lead_pattern_view_go_later:
 * @self: a view
 *
 * Looks at the period after, unless it lies ahead.
 */
void
lead_pattern_view_go_later (LeadPatternView *self)
{
  g_return_if_fail (LEAD_IS_PATTERN_VIEW (self));

  if (!lead_pattern_view_has_later (self))
    return;
  lead_pattern_view_set_range (self, range_after (self->range));
}

/**
 * lead_pattern_view_get_range:
 * @self: a view
 *
 * Returns: the days looked at, those of all entries where everything is meant
 */
LeadRange
lead_pattern_view_get_range (LeadPatternView *self)
{
  LeadRange range;

  g_return_val_if_fail (LEAD_IS_PATTERN_VIEW (self),
                        lead_range_new (LEAD_DAY_NONE, LEAD_DAY_NONE));

  if (self->insight == NULL
      || !lead_slice_get_range (self->insight->slice, LEAD_SIDE_NOW, &range))
    return self->range;
  return range;
}

/**
 * lead_pattern_view_get_before:
 * @self: a view
 * @range: (out): the days it is compared with
 *
 * Returns: whether there is a period before
 */
gboolean
lead_pattern_view_get_before (LeadPatternView *self, LeadRange *range)
{
  g_return_val_if_fail (LEAD_IS_PATTERN_VIEW (self) && range != NULL, FALSE);

  return self->insight != NULL
         && lead_slice_get_range (self->insight->slice, LEAD_SIDE_BEFORE, range);
}

/* Where one press leads from what is looked at. */
void
lead_pattern_view_list_next (LeadPatternView *self, GArray *ranges)
{
  LeadDay today = lead_pattern_view_get_today (self);
  LeadRange range;

  if (lead_pattern_view_has_earlier (self) && lead_range_get_before (self->range, &range))
    g_array_append_val (ranges, range);
  if (lead_pattern_view_has_later (self))
    {
      range = range_after (self->range);
      g_array_append_val (ranges, range);
    }
  for (guint period = 0; period < LEAD_PERIOD_DAYS; period++)
    {
      range = lead_range_of ((LeadPeriod) period, today);
      g_array_append_val (ranges, range);
    }
}
