/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-experiment.h"

G_BEGIN_DECLS

/**
 * LeadExperimentBuilder:
 *
 * Makes an experiment, from nothing or from another one.
 */
typedef struct _LeadExperimentBuilder LeadExperimentBuilder;

LeadExperimentBuilder *lead_experiment_builder_new             (void);
LeadExperimentBuilder *lead_experiment_builder_new_from        (LeadExperiment        *experiment);
LeadExperimentBuilder *lead_experiment_builder_new_after       (LeadExperiment        *experiment);
void                   lead_experiment_builder_free            (LeadExperimentBuilder *self);
LeadExperiment        *lead_experiment_builder_end             (LeadExperimentBuilder *self);
void                   lead_experiment_builder_set_id          (LeadExperimentBuilder *self,
                                                                int64_t                id);
void                   lead_experiment_builder_set_uuid        (LeadExperimentBuilder *self,
                                                                const char            *uuid);
void                   lead_experiment_builder_set_created_ms  (LeadExperimentBuilder *self,
                                                                int64_t                created_ms);
void                   lead_experiment_builder_set_modified_ms (LeadExperimentBuilder *self,
                                                                int64_t                modified_ms);
void                   lead_experiment_builder_set_trashed_ms  (LeadExperimentBuilder *self,
                                                                int64_t                trashed_ms);
void                   lead_experiment_builder_set_text        (LeadExperimentBuilder *self,
                                                                LeadExperimentText     which,
                                                                const char            *text);
void                   lead_experiment_builder_set_begun       (LeadExperimentBuilder *self,
                                                                LeadDay                begun);
void                   lead_experiment_builder_set_due         (LeadExperimentBuilder *self,
                                                                LeadDay                due);
void                   lead_experiment_builder_set_closed      (LeadExperimentBuilder *self,
                                                                LeadDay                closed);
void                   lead_experiment_builder_set_challenge   (LeadExperimentBuilder *self,
                                                                const char            *challenge);
void                   lead_experiment_builder_set_follows     (LeadExperimentBuilder *self,
                                                                const char            *follows);
void                   lead_experiment_builder_set_source      (LeadExperimentBuilder *self,
                                                                const char            *source);
void                   lead_experiment_builder_set_item        (LeadExperimentBuilder *self,
                                                                const char            *item,
                                                                gboolean               about);
void                   lead_experiment_builder_set_entry       (LeadExperimentBuilder *self,
                                                                const char            *entry,
                                                                gboolean               linked);
void                   lead_experiment_builder_set_follower    (LeadExperimentBuilder *self,
                                                                const char            *follower);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadExperimentBuilder, lead_experiment_builder_free)

G_END_DECLS
