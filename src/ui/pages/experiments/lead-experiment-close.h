/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-experiment-draft.h"

G_BEGIN_DECLS

#define LEAD_TYPE_EXPERIMENT_CLOSE (lead_experiment_close_get_type ())

/* Where a learning cycle closes: what happened, what was learned and what next,
 * which can be the next cycle. */
G_DECLARE_FINAL_TYPE (LeadExperimentClose, lead_experiment_close, LEAD, EXPERIMENT_CLOSE, AdwBin)

GtkWidget *lead_experiment_close_new (LeadExperimentDraft *draft);

G_END_DECLS
