/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-past-answer.h"
#include "lead-journal.h"

G_BEGIN_DECLS

/*
 * The same question, years apart: what has been answered to it.
 */
void       lead_journal_load_answers_async  (LeadJournal          *self,
                                             const char           *about,
                                             GCancellable         *cancellable,
                                             GAsyncReadyCallback   callback,
                                             gpointer              user_data);
GPtrArray *lead_journal_load_answers_finish (LeadJournal          *self,
                                             GAsyncResult         *result,
                                             GError              **error);
GPtrArray *lead_journal_load_answers_sync   (LeadJournal          *self,
                                             const char           *about,
                                             GCancellable         *cancellable,
                                             GError              **error);

G_END_DECLS
