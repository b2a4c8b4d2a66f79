/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_ANSWERS_LIST (lead_answers_list_get_type ())

/*
 * The answers to a question, or to all questions on an item, in a row over the
 * years: the newest first, each with its day and the way to its entry. It is
 * hidden while there is none.
 *
 * Properties: "heading": what stands above them, or NULL. "folded": only says
 * how many there are, until somebody asks for them.
 */
G_DECLARE_FINAL_TYPE (LeadAnswersList, lead_answers_list, LEAD, ANSWERS_LIST, AdwBin)

GtkWidget *lead_answers_list_new         (void);
void       lead_answers_list_set_heading (LeadAnswersList *self,
                                          const char      *heading);
void       lead_answers_list_show        (LeadAnswersList *self,
                                          LeadDesk        *desk,
                                          const char      *about,
                                          int64_t          except);
void       lead_answers_list_clear       (LeadAnswersList *self);

G_END_DECLS
