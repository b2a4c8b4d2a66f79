/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-experiment-builder.h"
#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_EXPERIMENT_DRAFT (lead_experiment_draft_get_type ())

/*
 * An experiment while it is on the page: what its parts read and change. It is
 * kept as soon as it says what will be tried, saves by itself soon after a
 * change, one save after the other, and goes on trying when that fails.
 *
 * Signals: "changed": it says something else, or is safe now; "replaced":
 * something has been taken back, and the page should show what it says.
 */
G_DECLARE_FINAL_TYPE (LeadExperimentDraft, lead_experiment_draft, LEAD, EXPERIMENT_DRAFT, GObject)

LeadExperimentDraft   *lead_experiment_draft_new            (LeadDesk              *desk,
                                                             LeadExperiment        *experiment);
LeadDesk              *lead_experiment_draft_get_desk       (LeadExperimentDraft   *self);
LeadExperiment        *lead_experiment_draft_get_experiment (LeadExperimentDraft   *self);
LeadDay                lead_experiment_draft_get_today      (LeadExperimentDraft   *self);
LeadExperimentState    lead_experiment_draft_get_state      (LeadExperimentDraft   *self);
gboolean               lead_experiment_draft_get_stored     (LeadExperimentDraft   *self);
gboolean               lead_experiment_draft_get_safe       (LeadExperimentDraft   *self);
gboolean               lead_experiment_draft_get_touched    (LeadExperimentDraft   *self);
LeadExperimentBuilder *lead_experiment_draft_begin          (LeadExperimentDraft   *self);
void                   lead_experiment_draft_commit         (LeadExperimentDraft   *self,
                                                             LeadExperimentBuilder *builder);
void                   lead_experiment_draft_offer_undo     (LeadExperimentDraft   *self,
                                                             LeadExperiment        *before,
                                                             const char            *description);
void                   lead_experiment_draft_flush_async    (LeadExperimentDraft   *self,
                                                             GAsyncReadyCallback    callback,
                                                             gpointer               user_data);
gboolean               lead_experiment_draft_flush_finish   (LeadExperimentDraft   *self,
                                                             GAsyncResult          *result,
                                                             GError               **error);

G_END_DECLS
