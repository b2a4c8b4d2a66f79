/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-buckets.h"

#include <glib/gi18n-lib.h>

/* Up to so many days a chart counts in weeks, in months, in quarters: enough
 * steps to show a course, and few enough to tell the bars apart. */
#define DAYS_IN_WEEKS    (18 * 7)
#define DAYS_IN_MONTHS   (3 * 366)
#define DAYS_IN_QUARTERS (15 * 366)

static const char *const unit_ids[] = {
  [LEAD_UNIT_WEEK] = "week",
  [LEAD_UNIT_MONTH] = "month",
  [LEAD_UNIT_QUARTER] = "quarter",
  [LEAD_UNIT_YEAR] = "year",
};

/**
 * lead_unit_for_range:
 * @range: a range
 *
 * Returns: the step that suits its length
 */
LeadUnit
lead_unit_for_range (LeadRange range)
{
  guint length = lead_range_get_length (range);

  if (length <= DAYS_IN_WEEKS)
    return LEAD_UNIT_WEEK;
  if (length <= DAYS_IN_MONTHS)
    return LEAD_UNIT_MONTH;
  if (length <= DAYS_IN_QUARTERS)
    return LEAD_UNIT_QUARTER;
  return LEAD_UNIT_YEAR;
}

/**
 * lead_unit_to_id:
 * @unit: a unit
 *
 * Returns: (transfer none): its name for machines
 */
const char *
lead_unit_to_id (LeadUnit unit)
{
  g_return_val_if_fail (unit < G_N_ELEMENTS (unit_ids), NULL);

  return unit_ids[unit];
}

static int
months_of (LeadUnit unit)
{
  switch (unit)
    {
    case LEAD_UNIT_MONTH:
      return 1;
    case LEAD_UNIT_QUARTER:
      return 3;
    case LEAD_UNIT_YEAR:
      return 12;
    case LEAD_UNIT_WEEK:
    default:
      g_assert_not_reached ();
    }
}

static LeadDay
monday_of (LeadDay day)
{
  return day - (lead_day_weekday (day) - 1);
}

/* Steps between the one that @from is in and the one that @to is in. */
static guint
steps_between (LeadUnit unit, LeadDay from, LeadDay to)
{
  if (unit == LEAD_UNIT_WEEK)
    return (guint) (monday_of (to) - monday_of (from)) / 7;

  return (guint) (lead_day_month (to) / months_of (unit)
                  - lead_day_month (from) / months_of (unit));
}

/**
 * lead_buckets_new:
 * @range: a range; an empty one has no buckets
 * @unit: the step
 *
 * Returns: @range cut into steps
 */
LeadBuckets
lead_buckets_new (LeadRange range, LeadUnit unit)
{
  LeadBuckets self = { .range = range, .unit = unit };

  g_return_val_if_fail (unit < G_N_ELEMENTS (unit_ids), self);

  if (!lead_range_is_empty (range))
    self.n_buckets = steps_between (unit, range.from, range.to) + 1;
  return self;
}

/**
 * lead_buckets_get_start:
 * @self: buckets
 * @bucket: which one
 *
 * Returns: the first day of the step in the calendar, which for the first
 *   bucket may lie before the range
 */
LeadDay
lead_buckets_get_start (const LeadBuckets *self, guint bucket)
{
  int months;

  g_return_val_if_fail (self != NULL && bucket < self->n_buckets, LEAD_DAY_NONE);

  if (self->unit == LEAD_UNIT_WEEK)
    return monday_of (self->range.from) + (LeadDay) bucket * 7;

  months = months_of (self->unit);
  return lead_day_from_month ((lead_day_month (self->range.from) / months + (int) bucket)
                              * months);
}

/**
 * lead_buckets_get_range:
 * @self: buckets
 * @bucket: which one
 *
 * Returns: the days that are counted in the bucket: those of its step that are
 *   in the range
 */
LeadRange
lead_buckets_get_range (const LeadBuckets *self, guint bucket)
{
  LeadRange all = lead_range_new (LEAD_DAY_NONE, LEAD_DAY_NONE);

  g_return_val_if_fail (self != NULL && bucket < self->n_buckets, all);

  return lead_range_new (MAX (lead_buckets_get_start (self, bucket), self->range.from),
                         bucket + 1 < self->n_buckets
                           ? lead_buckets_get_start (self, bucket + 1) - 1
                           : self->range.to);
}

/**
 * lead_buckets_find:
 * @self: buckets
 * @day: a day of their range
 *
 * Returns: the bucket that @day is in
 */
guint
lead_buckets_find (const LeadBuckets *self, LeadDay day)
{
  g_return_val_if_fail (self != NULL && self->n_buckets > 0, 0);
  g_return_val_if_fail (lead_range_contains (self->range, day), 0);

  return steps_between (self->unit, self->range.from, day);
}

static char *
quarter_name (LeadDay day)
{
  int year, month;

  lead_day_split (day, &year, &month, NULL);
  /* Translators: a quarter of a year: "Q3 2026" */
  return g_strdup_printf (_("Q%d %d"), (month - 1) / 3 + 1, year);
}

/**
 * lead_buckets_dup_name:
 * @self: buckets
 * @bucket: which one
 *
 * Returns: (transfer full): what the bucket is called in a sentence
 */
char *
lead_buckets_dup_name (const LeadBuckets *self, guint bucket)
{
  LeadDay day;

  g_return_val_if_fail (self != NULL && bucket < self->n_buckets, NULL);

  day = lead_buckets_get_range (self, bucket).from;
  switch (self->unit)
    {
    case LEAD_UNIT_WEEK:
      return lead_day_format (day, _("Week of %-d %B %Y"));
    case LEAD_UNIT_MONTH:
      return lead_day_format (day, _("%B %Y"));
    case LEAD_UNIT_QUARTER:
      return quarter_name (day);
    case LEAD_UNIT_YEAR:
      return lead_day_format (day, "%Y");
    default:
      g_assert_not_reached ();
    }
}

static gboolean
is_within_a_year (LeadRange range)
{
  int first, last;

  lead_day_split (range.from, &first, NULL, NULL);
  lead_day_split (range.to, &last, NULL, NULL);
  return first == last;
}

/**
 * lead_buckets_dup_short_name:
 * @self: buckets
 * @bucket: which one
 *
 * Returns: (transfer full): what stands under the bucket on an axis; the year
 *   is named only where the range has more than one
 */
char *
lead_buckets_dup_short_name (const LeadBuckets *self, guint bucket)
{
  LeadDay day;

  g_return_val_if_fail (self != NULL && bucket < self->n_buckets, NULL);

  day = lead_buckets_get_range (self, bucket).from;
  switch (self->unit)
    {
    case LEAD_UNIT_WEEK:
      /* Translators: a day on an axis, "2 Nov" */
      return lead_day_format (day, _("%-d %b"));
    case LEAD_UNIT_MONTH:
      /* Translators: a month on an axis, with its year: "Nov 2026" */
      return lead_day_format (day, is_within_a_year (self->range) ? "%b" : _("%b %Y"));
    case LEAD_UNIT_QUARTER:
      return quarter_name (day);
    case LEAD_UNIT_YEAR:
      return lead_day_format (day, "%Y");
    default:
      g_assert_not_reached ();
    }
}
