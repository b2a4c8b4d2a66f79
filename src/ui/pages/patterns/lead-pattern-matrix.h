/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-pattern-view.h"
#include "plot/lead-grid-figure.h"

G_BEGIN_DECLS

/* Which barriers gave way with which behaviours, all of them against all. */

LeadFigure *lead_pattern_matrix_new        (LeadPatternView *view,
                                            const char      *title,
                                            const char      *words);
LeadFilter *lead_pattern_matrix_dup_filter (LeadPatternView *view,
                                            guint            column,
                                            guint            row);

G_END_DECLS
