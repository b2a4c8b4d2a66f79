/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_STARTER_LIST (lead_starter_list_get_type ())

/*
 * What might be tried: a few moves and behaviours at first, all of them one press
 * away.
 *
 * Signals: "chosen" (LeadItem).
 */
G_DECLARE_FINAL_TYPE (LeadStarterList, lead_starter_list, LEAD, STARTER_LIST, AdwBin)

GtkWidget *lead_starter_list_new  (void);
void       lead_starter_list_show (LeadStarterList *self,
                                   LeadDesk        *desk,
                                   LeadExperiment  *start);

G_END_DECLS
