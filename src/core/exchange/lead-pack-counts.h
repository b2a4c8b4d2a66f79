/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/content/lead-content.h"
#include "lead-pack-content.h"
#include "lead-pack-redactor.h"

G_BEGIN_DECLS

/**
 * LeadPackCounts:
 *
 * What entries that are shared as patterns only were marked with, counted over
 * all of them. What came up in few of them doesn't come out of it, and neither
 * does anything of few entries.
 */
typedef struct _LeadPackCounts LeadPackCounts;

LeadPackCounts *lead_pack_counts_new    (void);
void            lead_pack_counts_free   (LeadPackCounts   *self);
void            lead_pack_counts_add    (LeadPackCounts   *self,
                                         GPtrArray        *tags);
LeadPackChart  *lead_pack_counts_finish (LeadPackCounts   *self,
                                         const char       *id,
                                         LeadContent      *items,
                                         LeadPackRedactor *redactor);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadPackCounts, lead_pack_counts_free)

G_END_DECLS
