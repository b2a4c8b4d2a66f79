/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-session-draft.h"

G_BEGIN_DECLS

#define LEAD_TYPE_CHART_ROW (lead_chart_row_get_type ())

/* A chart that may be looked at in a session, and with which point of its agenda. */
G_DECLARE_FINAL_TYPE (LeadChartRow, lead_chart_row, LEAD, CHART_ROW, AdwActionRow)

GtkWidget *lead_chart_row_new (LeadSessionDraft *draft,
                               const char       *chart,
                               const char       *title);

G_END_DECLS
