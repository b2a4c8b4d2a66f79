/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "charts/lead-chart-frame.h"
#include "lead-pattern-view.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PATTERN_CARD (lead_pattern_card_get_type ())

/*
 * One of the page's charts in its frame. What it shows is its kind's business.
 *
 * Signals: "show-filter" (LeadFilter): somebody wants to see the entries behind
 * a mark or a row; "show-entry" (int64): or one; "show-experiment" (uuid): or an
 * experiment; "write" (prompt): or to answer a question; "arrange" ("earlier", "later", "hide"); "save" ("png", "svg",
 * "csv").
 */
G_DECLARE_FINAL_TYPE (LeadPatternCard, lead_pattern_card, LEAD, PATTERN_CARD, GtkWidget)

/**
 * LeadPatternKind:
 * @id: what it is called in settings
 * @title: the question that it answers, to be translated
 * @make: (nullable): furnishes its frame, once
 * @show: shows what was counted; returns whether there is anything to show
 * @open: (nullable): (transfer full): the entries behind a mark of its chart
 * @open_row: (nullable): (transfer full) (nullable): those behind a row of its
 *   table; without entries it may show something else
 */
typedef struct
{
  const char *id;
  const char *title;
  void       (*make)     (LeadPatternCard *card);
  gboolean   (*show)     (LeadPatternCard *card,
                          LeadPatternView *view);
  LeadFilter *
             (*open)     (LeadPatternCard *card,
                          LeadPatternView *view,
                          int              column,
                          int              row);
  LeadFilter *
             (*open_row) (LeadPatternCard *card,
                          LeadPatternView *view,
                          guint            row);
} LeadPatternKind;

GtkWidget             *lead_pattern_card_new         (const LeadPatternKind *kind);
const LeadPatternKind *lead_pattern_card_get_kind    (LeadPatternCard       *self);
const char            *lead_pattern_card_get_title   (LeadPatternCard       *self);
LeadChartFrame        *lead_pattern_card_get_frame   (LeadPatternCard       *self);
LeadPatternView       *lead_pattern_card_get_view    (LeadPatternCard       *self);
void                   lead_pattern_card_show        (LeadPatternCard       *self,
                                                      LeadPatternView       *view);
void                   lead_pattern_card_show_filter (LeadPatternCard       *self,
                                                      const LeadFilter      *filter);
void                   lead_pattern_card_show_entry  (LeadPatternCard       *self,
                                                      int64_t                id);
void                   lead_pattern_card_show_experiment
                                                     (LeadPatternCard       *self,
                                                      const char            *uuid);
void                   lead_pattern_card_write       (LeadPatternCard       *self,
                                                      const char            *prompt);

G_END_DECLS
