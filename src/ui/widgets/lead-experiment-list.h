/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-experiment.h"
#include "lead-record-list.h"

G_BEGIN_DECLS

#define LEAD_TYPE_EXPERIMENT_LIST (lead_experiment_list_get_type ())

/* The journal's experiments: open ones, the next to be looked at first, then
 * closed ones, the last closed first. */
G_DECLARE_FINAL_TYPE (LeadExperimentList, lead_experiment_list, LEAD, EXPERIMENT_LIST,
                      LeadRecordList)

LeadExperimentList *lead_experiment_list_new       (LeadJournal        *journal);
LeadExperiment     *lead_experiment_list_find      (LeadExperimentList *self,
                                                    const char         *uuid);
GPtrArray          *lead_experiment_list_dup_chain (LeadExperimentList *self,
                                                    const char         *uuid);

G_END_DECLS
