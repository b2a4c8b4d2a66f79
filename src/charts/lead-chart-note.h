/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "plot/lead-geometry.h"

G_BEGIN_DECLS

#define LEAD_TYPE_CHART_NOTE (lead_chart_note_get_type ())

/* The small note beside the mark at hand, the same for pointer and keyboard. */
G_DECLARE_FINAL_TYPE (LeadChartNote, lead_chart_note, LEAD, CHART_NOTE, GtkPopover)

GtkWidget *lead_chart_note_new  (GtkWidget      *chart);
void       lead_chart_note_show (LeadChartNote  *self,
                                 const char     *words,
                                 const LeadRect *beside);
void       lead_chart_note_hide (LeadChartNote  *self);

G_END_DECLS
