/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/content/lead-content.h"
#include "lead-body-view.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PASSAGE_MARGIN (lead_passage_margin_get_type ())

/*
 * What is said of passages, each beside its line, as far as the text can be
 * seen. A note under the pointer or with the keyboard shows its passage; a
 * click selects it. Only one without notes is hidden.
 */
G_DECLARE_FINAL_TYPE (LeadPassageMargin, lead_passage_margin, LEAD, PASSAGE_MARGIN, GtkWidget)

GtkWidget *lead_passage_margin_new    (void);
void       lead_passage_margin_set_up (LeadPassageMargin *self,
                                       LeadContent       *content,
                                       LeadBodyView      *view);

G_END_DECLS
