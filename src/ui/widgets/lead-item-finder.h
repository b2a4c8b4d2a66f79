/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/content/lead-content.h"

G_BEGIN_DECLS

/**
 * LeadItemFinder:
 *
 * Finds what can be said of an entry by a few letters of its name or its
 * gloss, whatever their case and accents. A name that is meant goes before a
 * gloss that mentions it; among equals, what was used last comes first. Knows
 * no widgets.
 */
typedef struct _LeadItemFinder LeadItemFinder;

LeadItemFinder *lead_item_finder_new        (LeadContent          *content,
                                             const char * const   *frameworks);
void            lead_item_finder_free       (LeadItemFinder       *self);
void            lead_item_finder_set_recent (LeadItemFinder       *self,
                                             const char * const   *recent);
GPtrArray      *lead_item_finder_find       (LeadItemFinder       *self,
                                             const char           *words);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadItemFinder, lead_item_finder_free)

G_END_DECLS
