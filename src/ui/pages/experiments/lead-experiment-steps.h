/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-experiment-draft.h"

G_BEGIN_DECLS

/* The next look is offered so many days from now. */
#define LEAD_EXPERIMENT_DAYS 14

void            lead_experiment_step_close     (LeadExperimentDraft *draft);
void            lead_experiment_step_reopen    (LeadExperimentDraft *draft);
void            lead_experiment_step_postpone  (LeadExperimentDraft *draft);
void            lead_experiment_step_next      (LeadExperimentDraft *draft);
LeadExperiment *lead_experiment_step_new_start (LeadDesk            *desk,
                                                LeadExperiment      *known);

G_END_DECLS
