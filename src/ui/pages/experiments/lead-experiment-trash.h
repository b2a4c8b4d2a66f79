/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

void lead_experiment_move_to_trash (LeadDesk       *desk,
                                    LeadExperiment *experiment);
void lead_experiment_put_back      (LeadDesk       *desk,
                                    LeadExperiment *experiment);

G_END_DECLS
