/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <cairo.h>

#include "lead-canvas.h"

G_BEGIN_DECLS

#define LEAD_TYPE_CAIRO_CANVAS (lead_cairo_canvas_get_type ())

/* Draws with Cairo: on the screen, on paper, into a picture. */
G_DECLARE_FINAL_TYPE (LeadCairoCanvas, lead_cairo_canvas, LEAD, CAIRO_CANVAS, GObject)

LeadCanvas *lead_cairo_canvas_new (cairo_t       *cr,
                                   LeadLettering *lettering);

G_END_DECLS
