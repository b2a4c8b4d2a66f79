/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "core/content/lead-item.h"

G_BEGIN_DECLS

#define LEAD_TYPE_STANCE_LIST (lead_stance_list_get_type ())

/*
 * What else can be said of something, one below the other, each with its
 * gloss; arrows and Tab go from one to the next.
 *
 * Signals: "choose" (#LeadStance; %LEAD_STANCE_UNSAID: take it away).
 */
G_DECLARE_FINAL_TYPE (LeadStanceList, lead_stance_list, LEAD, STANCE_LIST, GtkWidget)

GtkWidget *lead_stance_list_new  (void);
void       lead_stance_list_show (LeadStanceList *self,
                                  LeadStanceSet   set,
                                  LeadStance      current,
                                  LeadItem       *item);

G_END_DECLS
