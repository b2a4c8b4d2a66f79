/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LEAD_TYPE_REMINDER_GROUP (lead_reminder_group_get_type ())

/* In the preferences: whether to be reminded to write, on which days and when. */
G_DECLARE_FINAL_TYPE (LeadReminderGroup, lead_reminder_group, LEAD, REMINDER_GROUP,
                      AdwPreferencesGroup)

G_END_DECLS
