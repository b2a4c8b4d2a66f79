/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-figure.h"

G_BEGIN_DECLS

#define LEAD_TYPE_TABLE_FIGURE (lead_table_figure_get_type ())

/*
 * A table as a picture, for what is a list on the screen. Its marks are its rows.
 */
G_DECLARE_FINAL_TYPE (LeadTableFigure, lead_table_figure, LEAD, TABLE_FIGURE, LeadFigure)

LeadFigure *lead_table_figure_new (const char *title,
                                   const char *words,
                                   LeadTable  *table);

G_END_DECLS
