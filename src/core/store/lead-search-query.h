/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-search-text.h"

G_BEGIN_DECLS

/**
 * LeadSearchQuery:
 *
 * What somebody typed into a search field: words that must all come up, the
 * last of which may be unfinished, and "phrases in quotes". Nothing in it is an
 * operator, so nothing in it is ever wrong.
 */
typedef struct _LeadSearchQuery LeadSearchQuery;

LeadSearchQuery *lead_search_query_new      (const char            *words);
void             lead_search_query_free     (LeadSearchQuery       *self);
gboolean         lead_search_query_is_empty (const LeadSearchQuery *self);
char            *lead_search_query_to_fts   (const LeadSearchQuery *self);
gboolean         lead_search_query_matches  (const LeadSearchQuery *self,
                                             const char            *title,
                                             const char            *body);
GArray          *lead_search_query_find     (const LeadSearchQuery *self,
                                             const char            *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadSearchQuery, lead_search_query_free)

G_END_DECLS
