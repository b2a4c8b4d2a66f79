/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-experiment-filter.h"
#include "core/model/lead-experiment.h"
#include "lead-cli.h"

G_BEGIN_DECLS

/* Experiments as the command line finds and shows them. */
GPtrArray      *lead_cli_experiment_list       (LeadCli                     *cli,
                                                const LeadExperimentFilter  *filter,
                                                GError                     **error);
LeadExperiment *lead_cli_experiment_find       (LeadCli                     *cli,
                                                const char                  *uuid_prefix,
                                                GError                     **error);
const char     *lead_cli_experiment_get_state  (LeadCli                     *cli,
                                                LeadExperiment              *experiment);
gboolean        lead_cli_experiment_is_state   (const char                  *typed);
void            lead_cli_experiment_print      (LeadCli                     *cli,
                                                LeadExperiment              *experiment);
void            lead_cli_experiment_print_line (LeadCli                     *cli,
                                                LeadExperiment              *experiment);
void            lead_cli_experiment_print_json (LeadCli                     *cli,
                                                GPtrArray                   *experiments);

G_END_DECLS
