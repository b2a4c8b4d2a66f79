/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_EXPERIMENT_CARDS (lead_experiment_cards_get_type ())

/*
 * Brings experiments back to Today when it is time to look at them again, the
 * longest due first. A card provider.
 */
G_DECLARE_FINAL_TYPE (LeadExperimentCards, lead_experiment_cards, LEAD, EXPERIMENT_CARDS, GObject)

LeadExperimentCards *lead_experiment_cards_new (LeadDesk *desk);

G_END_DECLS
