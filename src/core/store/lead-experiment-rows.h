/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-experiment-filter.h"
#include "core/model/lead-experiment.h"
#include "lead-record-table.h"

G_BEGIN_DECLS

extern const LeadRecordTable lead_experiment_table;

GPtrArray      *lead_experiment_rows_list   (LeadDatabase                *database,
                                             const LeadExperimentFilter  *filter,
                                             GError                     **error);
GPtrArray      *lead_experiment_rows_chain  (LeadDatabase                *database,
                                             const char                  *uuid,
                                             GError                     **error);
LeadExperiment *lead_experiment_rows_load   (LeadDatabase                *database,
                                             int64_t                      id,
                                             GError                     **error);
gboolean        lead_experiment_rows_find   (LeadDatabase                *database,
                                             const char                  *uuid,
                                             int64_t                     *id,
                                             GError                     **error);
gboolean        lead_experiment_rows_insert (LeadVault                   *vault,
                                             LeadExperiment              *experiment,
                                             const char                  *uuid,
                                             int64_t                      import,
                                             int64_t                     *id,
                                             GError                     **error);
gboolean        lead_experiment_rows_update (LeadVault                   *vault,
                                             int64_t                      id,
                                             LeadExperiment              *experiment,
                                             GError                     **error);
gboolean        lead_experiment_rows_delete (LeadDatabase                *database,
                                             int64_t                      id,
                                             GError                     **error);
void            lead_experiment_rows_set_gone (GError                    **error);

G_END_DECLS
