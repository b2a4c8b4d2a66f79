/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "core/content/lead-item.h"

G_BEGIN_DECLS

#define LEAD_TYPE_TAG_PALETTE_ROW (lead_tag_palette_row_get_type ())

/* One thing that can be said, with its gloss and what is said of it already. */
G_DECLARE_FINAL_TYPE (LeadTagPaletteRow, lead_tag_palette_row, LEAD, TAG_PALETTE_ROW,
                      GtkListBoxRow)

GtkWidget  *lead_tag_palette_row_new          (LeadItem          *item,
                                               LeadStance         stance);
LeadItem   *lead_tag_palette_row_get_item     (LeadTagPaletteRow *self);
LeadStance  lead_tag_palette_row_get_stance   (LeadTagPaletteRow *self);
char       *lead_tag_palette_row_dup_spoken   (LeadTagPaletteRow *self);

G_END_DECLS
