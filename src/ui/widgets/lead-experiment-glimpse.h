/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_EXPERIMENT_GLIMPSE (lead_experiment_glimpse_get_type ())

/* An experiment among other things: when it began, what is tried and where that
 * is, pressed to open it. Where somebody may look over the shoulder it shows no
 * words. */
G_DECLARE_FINAL_TYPE (LeadExperimentGlimpse, lead_experiment_glimpse, LEAD, EXPERIMENT_GLIMPSE,
                      AdwBin)

GtkWidget *lead_experiment_glimpse_new (LeadDesk       *desk,
                                        LeadExperiment *experiment);

G_END_DECLS
