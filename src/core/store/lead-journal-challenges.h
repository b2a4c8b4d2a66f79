/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-challenge.h"
#include "lead-journal.h"

G_BEGIN_DECLS

/*
 * Challenges. There are few of them, so that they are read whole. An entry
 * names the challenge that it belongs to by its uuid.
 */

/* Open ones, the newest first, then closed ones, the last closed first; or all
 * that are in the trash. The array's elements are #LeadChallenge. */
void           lead_journal_list_challenges_async  (LeadJournal          *self,
                                                    gboolean              trashed,
                                                    GCancellable         *cancellable,
                                                    GAsyncReadyCallback   callback,
                                                    gpointer              user_data);
GPtrArray     *lead_journal_list_challenges_finish (LeadJournal          *self,
                                                    GAsyncResult         *result,
                                                    GError              **error);
GPtrArray     *lead_journal_list_challenges_sync   (LeadJournal          *self,
                                                    gboolean              trashed,
                                                    GCancellable         *cancellable,
                                                    GError              **error);

/* With id 0 it is added; what comes back is the challenge as it is stored. */
void           lead_journal_save_challenge_async   (LeadJournal          *self,
                                                    LeadChallenge        *challenge,
                                                    GCancellable         *cancellable,
                                                    GAsyncReadyCallback   callback,
                                                    gpointer              user_data);
LeadChallenge *lead_journal_save_challenge_finish  (LeadJournal          *self,
                                                    GAsyncResult         *result,
                                                    GError              **error);
LeadChallenge *lead_journal_save_challenge_sync    (LeadJournal          *self,
                                                    LeadChallenge        *challenge,
                                                    GCancellable         *cancellable,
                                                    GError              **error);

/* Into the trash, where it stays for 90 days, or back. Its entries stay where
 * they are and belong to it again when it comes back. */
void           lead_journal_trash_challenge_async  (LeadJournal          *self,
                                                    int64_t               id,
                                                    gboolean              trashed,
                                                    GCancellable         *cancellable,
                                                    GAsyncReadyCallback   callback,
                                                    gpointer              user_data);
gboolean       lead_journal_trash_challenge_finish (LeadJournal          *self,
                                                    GAsyncResult         *result,
                                                    GError              **error);
gboolean       lead_journal_trash_challenge_sync   (LeadJournal          *self,
                                                    int64_t               id,
                                                    gboolean              trashed,
                                                    GCancellable         *cancellable,
                                                    GError              **error);

G_END_DECLS
