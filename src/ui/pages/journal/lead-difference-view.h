/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define LEAD_TYPE_DIFFERENCE_VIEW (lead_difference_view_get_type ())

/*
 * A text as it was, to be read only; on demand with what has become of it: words
 * that have gone since are struck through and grey, words that have come are
 * underlined.
 */
G_DECLARE_FINAL_TYPE (LeadDifferenceView, lead_difference_view, LEAD, DIFFERENCE_VIEW, GtkTextView)

GtkWidget *lead_difference_view_new             (void);
void       lead_difference_view_show_text       (LeadDifferenceView *self,
                                                 const char         *text);
void       lead_difference_view_show_difference (LeadDifferenceView *self,
                                                 const char         *before,
                                                 const char         *after,
                                                 guint              *n_before,
                                                 guint              *n_after);

G_END_DECLS
