/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "core/exchange/lead-pack-content.h"

G_BEGIN_DECLS

/* The parts of a review pack as widgets to read. */
GtkWidget *lead_pack_sheet_new_text  (const char          *text,
                                      const char          *style);
GtkWidget *lead_pack_sheet_new_piece (const LeadPackPiece *piece,
                                      guint                position);
GtkWidget *lead_pack_sheet_new_chart (const LeadPackChart *chart);

G_END_DECLS
