/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LeadTimings:
 *
 * How long something took, each time it was done.
 */
typedef struct
{
  GArray  *ms; /* of double */
  gint64   begun_us;
} LeadTimings;

LeadTimings *lead_timings_new        (void);
void         lead_timings_free       (LeadTimings *self);
void         lead_timings_begin      (LeadTimings *self);
void         lead_timings_end        (LeadTimings *self);
double       lead_timings_get_median (LeadTimings *self);
double       lead_timings_get_worst  (LeadTimings *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadTimings, lead_timings_free)

G_END_DECLS
