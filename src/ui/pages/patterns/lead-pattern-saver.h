/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

/* Asks where to, and writes there; what goes wrong is reported at the desk. */
void lead_pattern_save (GtkWidget  *parent,
                        LeadDesk   *desk,
                        const char *title,
                        const char *name,
                        GBytes     *bytes);

G_END_DECLS
