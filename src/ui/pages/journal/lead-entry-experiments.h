/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_ENTRY_EXPERIMENTS (lead_entry_experiments_get_type ())

/*
 * The experiments that an entry tells of or led to, each one press away. Not
 * there while there are none.
 */
G_DECLARE_FINAL_TYPE (LeadEntryExperiments, lead_entry_experiments, LEAD, ENTRY_EXPERIMENTS,
                      GtkWidget)

GtkWidget *lead_entry_experiments_new       (void);
void       lead_entry_experiments_set_desk  (LeadEntryExperiments *self,
                                             LeadDesk             *desk);
void       lead_entry_experiments_show      (LeadEntryExperiments *self,
                                             const char           *entry);
void       lead_entry_experiments_tell      (LeadEntryExperiments *self,
                                             const char           *entry,
                                             const char           *experiment);
void       lead_entry_experiments_saved     (LeadEntryExperiments *self,
                                             const char           *entry);

G_END_DECLS
