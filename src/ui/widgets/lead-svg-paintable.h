/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define LEAD_TYPE_SVG_PAINTABLE (lead_svg_paintable_get_type ())

/*
 * A drawing of lines and letters, sharp at every size.
 */
G_DECLARE_FINAL_TYPE (LeadSvgPaintable, lead_svg_paintable, LEAD, SVG_PAINTABLE, GObject)

GdkPaintable *lead_svg_paintable_new (const char *svg,
                                      double      width);

G_END_DECLS
