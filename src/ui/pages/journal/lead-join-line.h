/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_JOIN_LINE (lead_join_line_get_type ())

/*
 * Said when writing is done: what the entry has joined, each with the way to
 * the entries of which the same is said. Hidden until then.
 */
G_DECLARE_FINAL_TYPE (LeadJoinLine, lead_join_line, LEAD, JOIN_LINE, GtkWidget)

GtkWidget *lead_join_line_new   (void);
void       lead_join_line_show  (LeadJoinLine *self,
                                 LeadDesk     *desk,
                                 int64_t       entry);
void       lead_join_line_clear (LeadJoinLine *self);

G_END_DECLS
