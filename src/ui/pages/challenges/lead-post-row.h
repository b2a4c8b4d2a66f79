/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "core/model/lead-post.h"
#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_POST_ROW (lead_post_row_get_type ())

/*
 * A role that was held, opened to change it. It saves by itself.
 *
 * Signals: "remove": the person wants it gone.
 */
G_DECLARE_FINAL_TYPE (LeadPostRow, lead_post_row, LEAD, POST_ROW, AdwExpanderRow)

GtkWidget *lead_post_row_new      (LeadDesk    *desk,
                                   LeadPost    *post);
LeadPost  *lead_post_row_get_post (LeadPostRow *self);
void       lead_post_row_save     (LeadPostRow *self);

G_END_DECLS
