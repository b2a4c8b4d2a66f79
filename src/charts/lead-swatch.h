/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "plot/lead-canvas.h"

G_BEGIN_DECLS

#define LEAD_TYPE_SWATCH (lead_swatch_get_type ())

/* A sample of how the marks of a series are filled. */
G_DECLARE_FINAL_TYPE (LeadSwatch, lead_swatch, LEAD, SWATCH, GtkWidget)

GtkWidget *lead_swatch_new (LeadFamily family,
                            LeadFill   fill);

G_END_DECLS
