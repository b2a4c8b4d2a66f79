/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-pattern-basis.h"
#include "lead-journal.h"

G_BEGIN_DECLS

/* All that patterns are computed from; with @before and @ids only what has
 * changed is read. #LeadPatternFeed does so by itself. */
void              lead_journal_load_pattern_basis_async  (LeadJournal          *self,
                                                          LeadPatternBasis     *before,
                                                          const int64_t        *ids,
                                                          guint                 n_ids,
                                                          GCancellable         *cancellable,
                                                          GAsyncReadyCallback   callback,
                                                          gpointer              user_data);
LeadPatternBasis *lead_journal_load_pattern_basis_finish (LeadJournal          *self,
                                                          GAsyncResult         *result,
                                                          GError              **error);
LeadPatternBasis *lead_journal_load_pattern_basis_sync   (LeadJournal          *self,
                                                          LeadPatternBasis     *before,
                                                          const int64_t        *ids,
                                                          guint                 n_ids,
                                                          GCancellable         *cancellable,
                                                          GError              **error);

G_END_DECLS
