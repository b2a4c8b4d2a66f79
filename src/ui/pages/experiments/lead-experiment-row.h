/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_EXPERIMENT_ROW (lead_experiment_row_get_type ())

/* An experiment in the list of all: what is tried, and where that is or what came
 * of it. */
G_DECLARE_FINAL_TYPE (LeadExperimentRow, lead_experiment_row, LEAD, EXPERIMENT_ROW, AdwActionRow)

GtkWidget      *lead_experiment_row_new            (LeadDesk          *desk,
                                                    LeadExperiment    *experiment);
LeadExperiment *lead_experiment_row_get_experiment (LeadExperimentRow *self);

G_END_DECLS
