/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_ACCESS_GROUP (lead_access_group_get_type ())

/*
 * What the open journal can be got back by: passphrase, recovery sheet,
 * backups. Not seen while none is open.
 */
G_DECLARE_FINAL_TYPE (LeadAccessGroup, lead_access_group,
                      LEAD, ACCESS_GROUP, AdwPreferencesGroup)

void lead_access_group_set_desk (LeadAccessGroup *self,
                                 LeadDesk        *desk);

G_END_DECLS
