/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-agenda-basis.h"
#include "core/model/lead-open-agreement.h"
#include "core/model/lead-session-filter.h"
#include "core/model/lead-session.h"
#include "lead-journal.h"

G_BEGIN_DECLS

/*
 * Sessions. There are few of them, so that they are read whole. A session names
 * its challenges, the entries that its pieces are of and the experiments that
 * its agreements became by their uuids. Pieces of entries that are private, in
 * the trash or gone are kept back, and so are points of the agenda about a
 * private entry: they are there again when the entry is. Changes are told as
 * %LEAD_CHANGE_SESSIONS; what is kept back also changes with %LEAD_CHANGE_ENTRIES.
 */

/* Open ones, the next first and those without a day last, then held ones, the last
 * held first. The array's elements are #LeadSession. */
void              lead_journal_list_sessions_async         (LeadJournal              *self,
                                                            const LeadSessionFilter  *filter,
                                                            GCancellable             *cancellable,
                                                            GAsyncReadyCallback       callback,
                                                            gpointer                  user_data);
GPtrArray        *lead_journal_list_sessions_finish        (LeadJournal              *self,
                                                            GAsyncResult             *result,
                                                            GError                  **error);
GPtrArray        *lead_journal_list_sessions_sync          (LeadJournal              *self,
                                                            const LeadSessionFilter  *filter,
                                                            GCancellable             *cancellable,
                                                            GError                  **error);

/* What was agreed and has no word yet on what happened, what is due first coming
 * first. The array's elements are #LeadOpenAgreement. */
GPtrArray        *lead_journal_list_open_agreements_sync   (LeadJournal              *self,
                                                            GCancellable             *cancellable,
                                                            GError                  **error);

/* In the trash or not. */
LeadSession      *lead_journal_get_session_sync            (LeadJournal              *self,
                                                            const char               *uuid,
                                                            GCancellable             *cancellable,
                                                            GError                  **error);

/* With id 0 it is added; what comes back is the session as it is stored, with a
 * uuid on everything in it. */
void              lead_journal_save_session_async          (LeadJournal              *self,
                                                            LeadSession              *session,
                                                            GCancellable             *cancellable,
                                                            GAsyncReadyCallback       callback,
                                                            gpointer                  user_data);
LeadSession      *lead_journal_save_session_finish         (LeadJournal              *self,
                                                            GAsyncResult             *result,
                                                            GError                  **error);
LeadSession      *lead_journal_save_session_sync           (LeadJournal              *self,
                                                            LeadSession              *session,
                                                            GCancellable             *cancellable,
                                                            GError                  **error);

/* Into the trash, where it stays for 90 days, or back. What is linked with it
 * stays where it is. */
void              lead_journal_trash_session_async         (LeadJournal              *self,
                                                            int64_t                   id,
                                                            gboolean                  trashed,
                                                            GCancellable             *cancellable,
                                                            GAsyncReadyCallback       callback,
                                                            gpointer                  user_data);
gboolean          lead_journal_trash_session_finish        (LeadJournal              *self,
                                                            GAsyncResult             *result,
                                                            GError                  **error);
gboolean          lead_journal_trash_session_sync          (LeadJournal              *self,
                                                            int64_t                   id,
                                                            gboolean                  trashed,
                                                            GCancellable             *cancellable,
                                                            GError                  **error);

/* All that is needed to propose what a session may be about. With @patterns, which
 * whoever has them at hand gives, entries aren't read again. */
void              lead_journal_load_agenda_basis_async     (LeadJournal              *self,
                                                            LeadPatternBasis         *patterns,
                                                            GCancellable             *cancellable,
                                                            GAsyncReadyCallback       callback,
                                                            gpointer                  user_data);
LeadAgendaBasis  *lead_journal_load_agenda_basis_finish    (LeadJournal              *self,
                                                            GAsyncResult             *result,
                                                            GError                  **error);
LeadAgendaBasis  *lead_journal_load_agenda_basis_sync      (LeadJournal              *self,
                                                            LeadPatternBasis         *patterns,
                                                            GCancellable             *cancellable,
                                                            GError                  **error);

G_END_DECLS
