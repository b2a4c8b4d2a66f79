/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_EXPERIMENT_ENTRIES (lead_experiment_entries_get_type ())

/* The entries that tell of an experiment. Not there while there are none. */
G_DECLARE_FINAL_TYPE (LeadExperimentEntries, lead_experiment_entries, LEAD, EXPERIMENT_ENTRIES,
                      AdwBin)

GtkWidget *lead_experiment_entries_new  (void);
void       lead_experiment_entries_show (LeadExperimentEntries *self,
                                         LeadDesk              *desk,
                                         const char            *uuid);

G_END_DECLS
