/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-timings.h"

LeadTimings *
lead_timings_new (void)
{
  LeadTimings *self = g_new0 (LeadTimings, 1);

  self->ms = g_array_new (FALSE, FALSE, sizeof (double));

  return self;
}

void
lead_timings_free (LeadTimings *self)
{
  g_array_unref (self->ms);
  g_free (self);
}

void
lead_timings_begin (LeadTimings *self)
{
  self->begun_us = g_get_monotonic_time ();
}

void
lead_timings_end (LeadTimings *self)
{
  double ms = (double) (g_get_monotonic_time () - self->begun_us) / 1000;

  g_array_append_val (self->ms, ms);
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  double first = *(const double *) a;
  double second = *(const double *) b;

  return (first > second) - (first < second);
}

double
lead_timings_get_median (LeadTimings *self)
{
  g_array_sort (self->ms, compare);

  return g_array_index (self->ms, double, self->ms->len / 2);
}

double
lead_timings_get_worst (LeadTimings *self)
{
  g_array_sort (self->ms, compare);

  return g_array_index (self->ms, double, self->ms->len - 1);
}
