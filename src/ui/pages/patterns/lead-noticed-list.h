/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "lead-pattern-view.h"

G_BEGIN_DECLS

#define LEAD_TYPE_NOTICED_LIST (lead_noticed_list_get_type ())

/*
 * The few things that stand out, in words, each a button to its entries; and
 * how it is decided what is said.
 *
 * Signals: "show-filter" (LeadFilter).
 */
G_DECLARE_FINAL_TYPE (LeadNoticedList, lead_noticed_list, LEAD, NOTICED_LIST, GtkWidget)

GtkWidget *lead_noticed_list_new  (void);
void       lead_noticed_list_show (LeadNoticedList *self,
                                   LeadPatternView *view);
GStrv      lead_noticed_list_dup_sentences (LeadNoticedList *self);

G_END_DECLS
