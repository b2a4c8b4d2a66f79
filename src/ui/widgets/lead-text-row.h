/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LEAD_TYPE_TEXT_ROW (lead_text_row_get_type ())

/*
 * A line of text in a list, under what it is called. (An AdwEntryRow doesn't
 * tell a screen reader that it has the keyboard, in GTK 4.8.)
 *
 * Signals: "changed": something was typed; "submitted": Enter.
 */
G_DECLARE_FINAL_TYPE (LeadTextRow, lead_text_row, LEAD, TEXT_ROW, AdwPreferencesRow)

GtkWidget  *lead_text_row_new      (const char  *title);
void        lead_text_row_add      (LeadTextRow *self,
                                    GtkWidget   *suffix);
const char *lead_text_row_get_text (LeadTextRow *self);
void        lead_text_row_set_text (LeadTextRow *self,
                                    const char  *text);

G_END_DECLS
