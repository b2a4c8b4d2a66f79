/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-experiment-builder.h"
#include "ui/widgets/lead-record-draft.h"

G_BEGIN_DECLS

#define LEAD_TYPE_EXPERIMENT_DRAFT (lead_experiment_draft_get_type ())

/*
 * An experiment while it is on the page: what its parts read and change. It is
 * kept as soon as it says what will be tried.
 */
G_DECLARE_FINAL_TYPE (LeadExperimentDraft, lead_experiment_draft, LEAD, EXPERIMENT_DRAFT,
                      LeadRecordDraft)

LeadExperimentDraft   *lead_experiment_draft_new            (LeadDesk              *desk,
                                                             LeadExperiment        *experiment);
LeadExperiment        *lead_experiment_draft_get_experiment (LeadExperimentDraft   *self);
LeadExperimentState    lead_experiment_draft_get_state      (LeadExperimentDraft   *self);
gboolean               lead_experiment_draft_get_stored     (LeadExperimentDraft   *self);
LeadExperimentBuilder *lead_experiment_draft_begin          (LeadExperimentDraft   *self);
void                   lead_experiment_draft_commit         (LeadExperimentDraft   *self,
                                                             LeadExperimentBuilder *builder);

G_END_DECLS
