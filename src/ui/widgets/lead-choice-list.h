/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LEAD_TYPE_CHOICE_LIST (lead_choice_list_get_type ())

/*
 * Choices under headings, with a field above to find one by its name.
 *
 * Signals: "chosen" (id): the person wants that one.
 */
G_DECLARE_FINAL_TYPE (LeadChoiceList, lead_choice_list, LEAD, CHOICE_LIST, AdwBin)

GtkWidget *lead_choice_list_new   (void);
void       lead_choice_list_clear (LeadChoiceList *self);
void       lead_choice_list_add   (LeadChoiceList *self,
                                   const char     *id,
                                   const char     *name,
                                   const char     *icon_name,
                                   const char     *heading);
void       lead_choice_list_enter (LeadChoiceList *self);

G_END_DECLS
