/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-filter.h"
#include "lead-journal-lists.h"
#include "lead-vault.h"

G_BEGIN_DECLS

GArray *lead_listing_load (LeadDatabase      *database,
                           const LeadFilter  *filter,
                           guint              most,
                           GError           **error);

G_END_DECLS
