/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <cairo.h>
#include <gio/gio.h>

G_BEGIN_DECLS

cairo_surface_t *lead_print_picture_new (GBytes *content,
                                         double  max_width,
                                         double  max_height,
                                         double *width,
                                         double *height);

G_END_DECLS
