/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_EXPERIMENT_PATH (lead_experiment_path_get_type ())

/*
 * The learning cycles that led to one and came of it, in their order, each one
 * press away. Not there while there is only one.
 */
G_DECLARE_FINAL_TYPE (LeadExperimentPath, lead_experiment_path, LEAD, EXPERIMENT_PATH, AdwBin)

GtkWidget *lead_experiment_path_new  (void);
void       lead_experiment_path_show (LeadExperimentPath *self,
                                      LeadDesk           *desk,
                                      LeadExperiment     *experiment);

G_END_DECLS
