/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_RECOVERY_CARD (lead_recovery_card_get_type ())

/*
 * Offers to make the recovery sheet, or to be asked no more.
 */
G_DECLARE_FINAL_TYPE (LeadRecoveryCard, lead_recovery_card, LEAD, RECOVERY_CARD, AdwBin)

GtkWidget *lead_recovery_card_new (LeadDesk *desk);

G_END_DECLS
