/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-journal-entries.h"
#include "lead-vault.h"

G_BEGIN_DECLS

LeadEntry *lead_entry_save (LeadVault      *vault,
                            LeadEntry      *entry,
                            LeadSaveFlags   flags,
                            gboolean       *conflict,
                            GError        **error);

G_END_DECLS
