/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-canvas.h"

G_BEGIN_DECLS

#define LEAD_TYPE_SVG_CANVAS (lead_svg_canvas_get_type ())

/*
 * Writes SVG. Cairo has a writer too, but that one turns words into outlines,
 * which nobody can search, select or hear, and gives the same ids to every
 * picture, so that two charts in one page take each other's patterns.
 */
G_DECLARE_FINAL_TYPE (LeadSvgCanvas, lead_svg_canvas, LEAD, SVG_CANVAS, GObject)

LeadSvgCanvas *lead_svg_canvas_new       (const char    *prefix,
                                          double         width,
                                          double         height,
                                          LeadLettering *lettering);
void           lead_svg_canvas_set_title (LeadSvgCanvas *self,
                                          const char    *title,
                                          const char    *description);
char          *lead_svg_canvas_end       (LeadSvgCanvas *self);

G_END_DECLS
