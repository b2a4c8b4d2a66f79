/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-asked.h"
#include "core/model/lead-prompt-change.h"
#include "lead-vault.h"

G_BEGIN_DECLS

LeadAsked *lead_prompt_rows_load_asked (LeadDatabase            *database,
                                        GError                 **error);
gboolean   lead_prompt_rows_load_own   (LeadDatabase            *database,
                                        GPtrArray               *own,
                                        GError                 **error);
gboolean   lead_prompt_rows_change     (LeadVault               *vault,
                                        const LeadPromptChange  *change,
                                        GError                 **error);

G_END_DECLS
