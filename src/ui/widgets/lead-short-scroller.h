/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define LEAD_TYPE_SHORT_SCROLLER (lead_short_scroller_get_type ())

/*
 * As high as its child needs at the width there is, but not higher than a
 * limit; from there on the child scrolls. (A GtkScrolledWindow asks its child
 * without telling it the width.)
 *
 * Properties: "child", "max-height", "min-height": so much it wants at least,
 * in pixels; without it, as much as the child.
 */
G_DECLARE_FINAL_TYPE (LeadShortScroller, lead_short_scroller, LEAD, SHORT_SCROLLER, GtkWidget)

GtkWidget *lead_short_scroller_new (GtkWidget *child,
                                    int        max_height);

G_END_DECLS
