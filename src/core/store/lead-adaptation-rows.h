/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-adaptation.h"
#include "lead-vault.h"

G_BEGIN_DECLS

/* Rows of own_item and item_choice. */
LeadAdaptation *lead_adaptation_rows_load   (LeadDatabase    *database,
                                             GError         **error);
gboolean        lead_adaptation_rows_put    (LeadVault       *vault,
                                             LeadAdaptation  *change,
                                             GError         **error);
gboolean        lead_adaptation_rows_take   (LeadVault       *vault,
                                             LeadAdaptation  *incoming,
                                             GError         **error);
gboolean        lead_adaptation_rows_remove (LeadVault       *vault,
                                             const char      *uuid,
                                             GError         **error);

G_END_DECLS
