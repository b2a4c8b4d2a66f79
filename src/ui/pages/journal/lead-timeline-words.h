/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <pango/pango.h>

#include "core/content/lead-content.h"
#include "core/model/lead-brief.h"

G_BEGIN_DECLS

/* What a row of the timeline says of an entry. */
char *lead_timeline_words_dup_excerpt     (LeadBrief      *brief,
                                           PangoAttrList **highlights);
char *lead_timeline_words_dup_description (LeadBrief      *brief,
                                           LeadContent    *content);
guint lead_timeline_words_count_barriers  (LeadBrief      *brief,
                                           guint          *n_behaviours);

G_END_DECLS
