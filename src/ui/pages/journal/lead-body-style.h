/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define LEAD_TYPE_BODY_STYLE (lead_body_style_get_type ())

/*
 * Shows what the signs of Markdown in a text mean, while it is written:
 * headings are larger, bold is bold, and the signs themselves step back. The
 * text stays as it is; only the lines that change are looked at.
 */
G_DECLARE_FINAL_TYPE (LeadBodyStyle, lead_body_style, LEAD, BODY_STYLE, GObject)

LeadBodyStyle *lead_body_style_new     (GtkTextView       *view);
void           lead_body_style_refresh (LeadBodyStyle     *self);
char          *lead_body_style_dup_uri (LeadBodyStyle     *self,
                                        const GtkTextIter *iter);

G_END_DECLS
