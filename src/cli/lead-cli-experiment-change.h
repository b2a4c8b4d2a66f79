/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-experiment-builder.h"
#include "lead-cli.h"

G_BEGIN_DECLS

/**
 * LeadCliExperimentChange:
 *
 * The options that say what an experiment says from here on, as they were typed.
 */
typedef struct
{
  char     *texts[LEAD_EXPERIMENT_N_TEXTS];
  char     *begun;
  char     *due;
  char     *closed;
  gboolean  no_due;
  gboolean  open;
  char     *challenge;
  gboolean  no_challenge;
  char     *follows;
  gboolean  no_follows;
  char     *source;
  char    **items;
  char    **no_items;
  char    **entries;
  char    **no_entries;
} LeadCliExperimentChange;

void     lead_cli_experiment_change_clear (LeadCliExperimentChange  *self);
gboolean lead_cli_experiment_change_check (LeadCliExperimentChange  *self,
                                           LeadCli                  *cli,
                                           GError                  **error);
gboolean lead_cli_experiment_change_apply (LeadCliExperimentChange  *self,
                                           LeadCli                  *cli,
                                           LeadExperimentBuilder    *builder,
                                           GError                  **error);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (LeadCliExperimentChange, lead_cli_experiment_change_clear)

G_END_DECLS
