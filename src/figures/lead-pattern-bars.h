/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/content/lead-item.h"
#include "core/insight/lead-pattern.h"
#include "plot/lead-bars.h"

G_BEGIN_DECLS

/* How a pattern becomes a chart: which stance is which series, and what fills it. */

#define LEAD_PATTERN_N_SERIES 3

LeadStance  lead_pattern_series_get_stance  (LeadStanceSet  set,
                                             guint          series);
LeadFill    lead_pattern_series_get_fill    (LeadStanceSet  set,
                                             guint          series);
LeadFamily  lead_pattern_get_family         (LeadStanceSet  set);
guint       lead_pattern_get_highest        (LeadPattern   *pattern,
                                             LeadStanceSet  set);
guint       lead_pattern_get_reached        (LeadPattern   *pattern,
                                             LeadDay        today);
LeadBars   *lead_pattern_to_bars            (LeadPattern   *pattern,
                                             LeadPattern   *before,
                                             guint          position,
                                             LeadItem      *item,
                                             const char    *name,
                                             const char    *caption,
                                             LeadDay        today);

G_END_DECLS
