/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-prompt.h"

G_BEGIN_DECLS

/* Days within which a question isn't offered a second time of its own accord. */
#define LEAD_PROMPT_SPAN 14

LeadPrompt *lead_prompt_from_coverage (const LeadPromptSituation *situation);
LeadPrompt *lead_prompt_from_item     (const LeadPromptSituation *situation,
                                       LeadItem                  *item);

G_END_DECLS
