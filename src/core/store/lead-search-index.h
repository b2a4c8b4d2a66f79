/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-search-text.h"
#include "lead-statement.h"
#include "lead-vault.h"

G_BEGIN_DECLS

/*
 * The full-text index and what keeps it current. Entries that wait for it are
 * found all the same (lead-search.h), so it is written when nobody waits.
 */
gboolean lead_search_index_chore  (LeadVault      *vault,
                                   gboolean       *again,
                                   GError        **error);
gboolean lead_search_index_staged (LeadDatabase   *database,
                                   int64_t         import,
                                   int64_t        *behind,
                                   gboolean       *more,
                                   GError        **error);
gboolean lead_search_index_reset  (LeadDatabase   *database,
                                   GError        **error);
gboolean lead_search_index_is_damaged (LeadDatabase *database);
void     lead_search_index_note_damage (LeadVault   *vault);
gboolean lead_search_index_put    (LeadDatabase   *database,
                                   const char     *name,
                                   LeadStatement  *row,
                                   int             texts,
                                   GError        **error);
char    *lead_search_index_fold   (const char     *text,
                                   const char     *more);

G_END_DECLS
