/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-pattern-card.h"

G_BEGIN_DECLS

/* What the page has to show, each in a file of its own. */

extern const LeadPatternKind lead_pattern_barriers;
extern const LeadPatternKind lead_pattern_behaviours;
extern const LeadPatternKind lead_pattern_summing_up;
extern const LeadPatternKind lead_pattern_gave_way;
extern const LeadPatternKind lead_pattern_rhythm;
extern const LeadPatternKind lead_pattern_dimensions;
extern const LeadPatternKind lead_pattern_said_shown;
extern const LeadPatternKind lead_pattern_prompts;
extern const LeadPatternKind lead_pattern_cycles;
extern const LeadPatternKind lead_pattern_paths;

G_END_DECLS
