/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define LEAD_TYPE_FORMAT_BAR (lead_format_bar_get_type ())

/*
 * A few buttons by the words that are selected, for those who know no
 * Markdown. It lies over the text, beside the selection and never on it, and
 * is the next stop of Tab.
 */
G_DECLARE_FINAL_TYPE (LeadFormatBar, lead_format_bar, LEAD, FORMAT_BAR, GtkWidget)

GtkWidget *lead_format_bar_new    (void);
void       lead_format_bar_set_up (LeadFormatBar *self,
                                   GtkOverlay    *overlay,
                                   GtkTextView   *view);

G_END_DECLS
