/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-pack-answer.h"
#include "core/model/lead-pack-record.h"
#include "lead-journal.h"

G_BEGIN_DECLS

/*
 * The ledger of review packs: what went to whom and when, and what came back. A
 * line is never changed, but for when the writer took the pack back. Changes are
 * told as %LEAD_CHANGE_PACKS.
 */

/* Of one session, or all; the last made first. The array's elements are
 * #LeadPackRecord, without passphrase, choices, aliases and content. */
void             lead_journal_list_packs_async         (LeadJournal          *self,
                                                        const char           *session,
                                                        GCancellable         *cancellable,
                                                        GAsyncReadyCallback   callback,
                                                        gpointer              user_data);
GPtrArray       *lead_journal_list_packs_finish        (LeadJournal          *self,
                                                        GAsyncResult         *result,
                                                        GError              **error);
GPtrArray       *lead_journal_list_packs_sync          (LeadJournal          *self,
                                                        const char           *session,
                                                        GCancellable         *cancellable,
                                                        GError              **error);

/* All that is known of one. */
void             lead_journal_get_pack_async           (LeadJournal          *self,
                                                        const char           *uuid,
                                                        GCancellable         *cancellable,
                                                        GAsyncReadyCallback   callback,
                                                        gpointer              user_data);
LeadPackRecord  *lead_journal_get_pack_finish          (LeadJournal          *self,
                                                        GAsyncResult         *result,
                                                        GError              **error);
LeadPackRecord  *lead_journal_get_pack_sync            (LeadJournal          *self,
                                                        const char           *uuid,
                                                        GCancellable         *cancellable,
                                                        GError              **error);

/* What comes back is the line as it is stored, with its uuid. */
LeadPackRecord  *lead_journal_add_pack_sync            (LeadJournal          *self,
                                                        LeadPackRecord       *record,
                                                        GCancellable         *cancellable,
                                                        GError              **error);

/* Taken back, or not any more. */
void             lead_journal_withdraw_pack_async      (LeadJournal          *self,
                                                        const char           *uuid,
                                                        gboolean              withdrawn,
                                                        GCancellable         *cancellable,
                                                        GAsyncReadyCallback   callback,
                                                        gpointer              user_data);
gboolean         lead_journal_withdraw_pack_finish     (LeadJournal          *self,
                                                        GAsyncResult         *result,
                                                        GError              **error);
gboolean         lead_journal_withdraw_pack_sync       (LeadJournal          *self,
                                                        const char           *uuid,
                                                        gboolean              withdrawn,
                                                        GCancellable         *cancellable,
                                                        GError              **error);

/* Out of the ledger for good, with what came back to it; for an import that is undone. */
gboolean         lead_journal_delete_pack_sync         (LeadJournal          *self,
                                                        const char           *uuid,
                                                        GCancellable         *cancellable,
                                                        GError              **error);

/* To one pack, or all; the first that arrived first. The array's elements are
 * #LeadPackAnswer. */
void             lead_journal_list_pack_replies_async  (LeadJournal          *self,
                                                        const char           *pack,
                                                        GCancellable         *cancellable,
                                                        GAsyncReadyCallback   callback,
                                                        gpointer              user_data);
GPtrArray       *lead_journal_list_pack_replies_finish (LeadJournal          *self,
                                                        GAsyncResult         *result,
                                                        GError              **error);
GPtrArray       *lead_journal_list_pack_replies_sync   (LeadJournal          *self,
                                                        const char           *pack,
                                                        GCancellable         *cancellable,
                                                        GError              **error);

/* What comes back is the reply as it is stored, with its uuid. */
LeadPackAnswer  *lead_journal_add_pack_reply_sync      (LeadJournal          *self,
                                                        LeadPackAnswer       *reply,
                                                        GPtrArray            *notes,
                                                        GCancellable         *cancellable,
                                                        GError              **error);

/* For good; for an import that is undone, or a reply that was taken in by mistake. */
gboolean         lead_journal_delete_pack_reply_sync   (LeadJournal          *self,
                                                        const char           *uuid,
                                                        GCancellable         *cancellable,
                                                        GError              **error);

G_END_DECLS
