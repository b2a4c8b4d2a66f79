/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LEAD_TYPE_LINE_LIST (lead_line_list_get_type ())

/*
 * Lines of text, each with a name of its own that it keeps: typed, put in order,
 * taken away, and added at the end. Alt+Up and Alt+Down move the line one is in.
 *
 * Signals: "changed" (id, text); "moved" (id, position); "removed" (id);
 * "added" (text).
 */
G_DECLARE_FINAL_TYPE (LeadLineList, lead_line_list, LEAD, LINE_LIST, AdwBin)

GtkWidget *lead_line_list_new          (const char   *label,
                                        const char   *add);
void       lead_line_list_set_writable (LeadLineList *self,
                                        gboolean      writable);
void       lead_line_list_begin        (LeadLineList *self);
void       lead_line_list_put          (LeadLineList *self,
                                        const char   *id,
                                        const char   *title,
                                        const char   *text);
void       lead_line_list_end          (LeadLineList *self);

G_END_DECLS
