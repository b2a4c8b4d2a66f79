/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-pattern-ahead.h"
#include "lead-pattern-view.h"

G_BEGIN_DECLS

/* What is looked at changes by lead-pattern-view.c only, which counts again. */
struct _LeadPatternView
{
  GObject           parent_instance;

  LeadContent      *content;
  LeadSurroundings *surroundings;
  LeadPatternBasis *basis;
  LeadRange         range;     /* of the calendar, open when everything is meant */
  char             *challenge; /* uuid, nullable */
  char             *label;     /* nullable */
  gboolean          compared;
  gboolean          discreet;
  LeadInsight      *insight;   /* what came out, once it is counted */
  GCancellable     *counting;  /* the latest count; an older one no longer matters */
  LeadPatternAhead *ahead;     /* what was counted before anybody asked */
};

void lead_pattern_view_list_next (LeadPatternView *self,
                                  GArray          *ranges);

G_END_DECLS
