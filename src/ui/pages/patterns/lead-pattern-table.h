/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "core/content/lead-framework.h"
#include "core/insight/lead-pattern.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PATTERN_TABLE (lead_pattern_table_get_type ())

/*
 * The numbers of a chart, to be read. Activating a row emits "open" with its
 * LeadTally.
 */
G_DECLARE_FINAL_TYPE (LeadPatternTable, lead_pattern_table, LEAD, PATTERN_TABLE, GtkWidget)

void        lead_pattern_table_show     (LeadPatternTable *self,
                                         LeadFramework    *framework,
                                         LeadPattern      *pattern,
                                         LeadDay           today);
GListModel *lead_pattern_table_get_rows (LeadPatternTable *self);

G_END_DECLS
