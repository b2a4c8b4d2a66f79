/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "core/content/lead-content.h"
#include "core/model/lead-tag.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PASSAGE_ROW (lead_passage_row_get_type ())

/*
 * A passage and what is said of it. Delete takes that away; the Menu key and
 * the button at its end offer what else can be said.
 *
 * Signals: "choose" (#LeadStance; %LEAD_STANCE_UNSAID: take it away).
 */
G_DECLARE_FINAL_TYPE (LeadPassageRow, lead_passage_row, LEAD, PASSAGE_ROW, GtkListBoxRow)

GtkWidget *lead_passage_row_new     (LeadTag        *tag,
                                     LeadItem       *item,
                                     gboolean        found);
LeadTag   *lead_passage_row_get_tag (LeadPassageRow *self);
void       lead_passage_row_freeze  (LeadPassageRow *self);

G_END_DECLS
