/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-experiment.h"

G_BEGIN_DECLS

char *lead_experiment_dup_state_words (LeadExperiment *experiment,
                                       LeadDay         today);
char *lead_experiment_dup_day_words   (LeadDay         day,
                                       LeadDay         today);

G_END_DECLS
