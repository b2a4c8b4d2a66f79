/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PRIVACY_GROUP (lead_privacy_group_get_type ())

/*
 * When the journal locks itself, and whether the keyring may open it. Holds
 * for every journal, so it is there whether or not one is open.
 */
G_DECLARE_FINAL_TYPE (LeadPrivacyGroup, lead_privacy_group,
                      LEAD, PRIVACY_GROUP, AdwPreferencesGroup)

void lead_privacy_group_set_desk (LeadPrivacyGroup *self,
                                  LeadDesk         *desk);

G_END_DECLS
