/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LEAD_TYPE_LINE_ROW (lead_line_row_get_type ())

/*
 * A line of text in a list that is read as a whole, however long it is, under what
 * it is called. What can be done with it stands beside its name.
 *
 * Signals: "changed": something was typed.
 */
G_DECLARE_FINAL_TYPE (LeadLineRow, lead_line_row, LEAD, LINE_ROW, AdwPreferencesRow)

GtkWidget *lead_line_row_new      (const char  *title);
void       lead_line_row_add      (LeadLineRow *self,
                                   GtkWidget   *button);
char      *lead_line_row_dup_text (LeadLineRow *self);
void       lead_line_row_set_text (LeadLineRow *self,
                                   const char  *text);

G_END_DECLS
