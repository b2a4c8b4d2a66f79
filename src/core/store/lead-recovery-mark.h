/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-journal-recovery.h"
#include "lead-vault.h"

G_BEGIN_DECLS

/* What stands in the journal about its recovery sheet. */
gboolean lead_recovery_mark_read  (LeadVault          *vault,
                                   LeadRecoveryState  *state,
                                   GError            **error);
gboolean lead_recovery_mark_write (LeadVault          *vault,
                                   LeadRecoveryState   state,
                                   GError            **error);

G_END_DECLS
