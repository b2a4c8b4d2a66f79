/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-filter.h"
#include "lead-vault.h"

G_BEGIN_DECLS

GArray *lead_search_list (LeadVault         *vault,
                          const LeadFilter  *filter,
                          GArray            *within,
                          guint             *total,
                          GError           **error);

G_END_DECLS
