/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "core/model/lead-entry.h"
#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_ANSWER_LIST (lead_answer_list_get_type ())

/* The questions that an entry answers, with the answers that stand outside its
 * text, and the way to what other entries answer to them. */
G_DECLARE_FINAL_TYPE (LeadAnswerList, lead_answer_list, LEAD, ANSWER_LIST, AdwBin)

GtkWidget *lead_answer_list_new  (void);
void       lead_answer_list_show (LeadAnswerList *self,
                                  LeadDesk       *desk,
                                  LeadEntry      *entry);

G_END_DECLS
