/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/widgets/lead-card-provider.h"
#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_RECOVERY_REMINDER (lead_recovery_reminder_get_type ())

/*
 * Has a card for Today as long as a journal has no recovery sheet and its
 * owner hasn't put it off.
 */
G_DECLARE_FINAL_TYPE (LeadRecoveryReminder, lead_recovery_reminder,
                      LEAD, RECOVERY_REMINDER, GObject)

LeadRecoveryReminder *lead_recovery_reminder_new (LeadDesk *desk);

G_END_DECLS
