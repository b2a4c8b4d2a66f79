/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <cairo.h>

#include "lead-figure.h"

G_BEGIN_DECLS

/*
 * A figure with its title and what it tells, as it goes out of the program: a
 * drawing, a picture, or a part of a page.
 */
LeadScene *lead_sheet_lay_out      (LeadFigure    *figure,
                                    double         width,
                                    gboolean       mirrored,
                                    LeadLettering *lettering);
cairo_surface_t *
           lead_sheet_record       (LeadFigure    *figure,
                                    double         width,
                                    gboolean       mirrored,
                                    double        *height);
char      *lead_sheet_to_svg       (LeadFigure    *figure,
                                    double         width,
                                    gboolean       mirrored);
char      *lead_sheet_to_plain_svg (LeadFigure    *figure,
                                    const char    *prefix,
                                    double         width);
GBytes    *lead_sheet_to_png       (LeadFigure    *figure,
                                    double         width,
                                    double         scale,
                                    gboolean       mirrored);

G_END_DECLS
