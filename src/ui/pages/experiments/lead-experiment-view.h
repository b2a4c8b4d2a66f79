/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-experiment-draft.h"

G_BEGIN_DECLS

#define LEAD_TYPE_EXPERIMENT_VIEW (lead_experiment_view_get_type ())

/*
 * One learning cycle: what will be tried, and all else where it is wanted.
 *
 * Signals: "leave": back to all experiments; "trash" (LeadExperiment).
 */
G_DECLARE_FINAL_TYPE (LeadExperimentView, lead_experiment_view, LEAD, EXPERIMENT_VIEW, AdwBin)

GtkWidget           *lead_experiment_view_new       (void);
void                 lead_experiment_view_open      (LeadExperimentView  *self,
                                                     LeadExperimentDraft *draft);
LeadExperimentDraft *lead_experiment_view_get_draft (LeadExperimentView  *self);
void                 lead_experiment_view_close     (LeadExperimentView  *self);

G_END_DECLS
