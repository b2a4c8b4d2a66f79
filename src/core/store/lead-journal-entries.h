/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-entry-builder.h"
#include "lead-journal.h"

G_BEGIN_DECLS

/*
 * Writing and reading single entries.
 *
 * To write, build a #LeadEntry from the one that was read (or from nothing)
 * and save it. Its revision says what it was based on; what comes back is the
 * entry as it is stored now. When the head had moved on meanwhile, the text
 * that stood there is kept as a revision, the saved one becomes the head, and
 * @conflict is set.
 */

/**
 * LeadSaveFlags:
 * @LEAD_SAVE_KEEP: keep the text that was there before as a revision: at the
 *   end of an editing session, before a restore or a change by command line
 */
typedef enum
{
  LEAD_SAVE_DEFAULT = 0,
  LEAD_SAVE_KEEP    = 1 << 0,
} LeadSaveFlags;

/**
 * LeadRevision:
 * @revision: its number within the entry, growing
 * @saved_ms: when it stopped being the head, UTC
 * @title: its title
 * @body: its text
 *
 * What an entry used to say.
 */
typedef struct
{
  int64_t  revision;
  int64_t  saved_ms;
  char    *title;
  char    *body;
} LeadRevision;

void       lead_revision_free               (LeadRevision         *self);

void       lead_journal_load_entry_async    (LeadJournal          *self,
                                             int64_t               id,
                                             GCancellable         *cancellable,
                                             GAsyncReadyCallback   callback,
                                             gpointer              user_data);
LeadEntry *lead_journal_load_entry_finish   (LeadJournal          *self,
                                             GAsyncResult         *result,
                                             GError              **error);
LeadEntry *lead_journal_load_entry_sync     (LeadJournal          *self,
                                             int64_t               id,
                                             GCancellable         *cancellable,
                                             GError              **error);
LeadEntry *lead_journal_find_entry_sync     (LeadJournal          *self,
                                             const char           *uuid_prefix,
                                             GCancellable         *cancellable,
                                             GError              **error);
GPtrArray *lead_journal_load_entries_sync   (LeadJournal          *self,
                                             const int64_t        *ids,
                                             guint                 n_ids,
                                             GCancellable         *cancellable,
                                             GError              **error);

void       lead_journal_save_entry_async    (LeadJournal          *self,
                                             LeadEntry            *entry,
                                             LeadSaveFlags         flags,
                                             GCancellable         *cancellable,
                                             GAsyncReadyCallback   callback,
                                             gpointer              user_data);
LeadEntry *lead_journal_save_entry_finish   (LeadJournal          *self,
                                             GAsyncResult         *result,
                                             gboolean             *conflict,
                                             GError              **error);
LeadEntry *lead_journal_save_entry_sync     (LeadJournal          *self,
                                             LeadEntry            *entry,
                                             LeadSaveFlags         flags,
                                             gboolean             *conflict,
                                             GCancellable         *cancellable,
                                             GError              **error);

void       lead_journal_trash_entries_async  (LeadJournal          *self,
                                              const int64_t        *ids,
                                              guint                 n_ids,
                                              gboolean              trashed,
                                              GCancellable         *cancellable,
                                              GAsyncReadyCallback   callback,
                                              gpointer              user_data);
gboolean   lead_journal_trash_entries_finish (LeadJournal          *self,
                                              GAsyncResult         *result,
                                              GError              **error);
gboolean   lead_journal_trash_entries_sync   (LeadJournal          *self,
                                              const int64_t        *ids,
                                              guint                 n_ids,
                                              gboolean              trashed,
                                              GCancellable         *cancellable,
                                              GError              **error);
void       lead_journal_delete_entries_async  (LeadJournal         *self,
                                               const int64_t       *ids,
                                               guint                n_ids,
                                               GCancellable        *cancellable,
                                               GAsyncReadyCallback  callback,
                                               gpointer             user_data);
gboolean   lead_journal_delete_entries_finish (LeadJournal         *self,
                                               GAsyncResult        *result,
                                               GError             **error);
gboolean   lead_journal_delete_entries_sync  (LeadJournal          *self,
                                              const int64_t        *ids,
                                              guint                 n_ids,
                                              GCancellable         *cancellable,
                                              GError              **error);
void       lead_journal_load_history_async   (LeadJournal         *self,
                                              int64_t              id,
                                              GCancellable        *cancellable,
                                              GAsyncReadyCallback  callback,
                                              gpointer             user_data);
GPtrArray *lead_journal_load_history_finish  (LeadJournal         *self,
                                              GAsyncResult        *result,
                                              GError             **error);
GPtrArray *lead_journal_load_history_sync    (LeadJournal          *self,
                                              int64_t               id,
                                              GCancellable         *cancellable,
                                              GError              **error);

void            lead_journal_add_attachment_async  (LeadJournal          *self,
                                                    GBytes               *content,
                                                    const char           *media_type,
                                                    const char           *name,
                                                    GCancellable         *cancellable,
                                                    GAsyncReadyCallback   callback,
                                                    gpointer              user_data);
LeadAttachment *lead_journal_add_attachment_finish (LeadJournal          *self,
                                                    GAsyncResult         *result,
                                                    GError              **error);
void            lead_journal_load_attachment_async (LeadJournal          *self,
                                                    const char           *sha256,
                                                    GCancellable         *cancellable,
                                                    GAsyncReadyCallback   callback,
                                                    gpointer              user_data);
GBytes         *lead_journal_load_attachment_finish (LeadJournal         *self,
                                                     GAsyncResult        *result,
                                                     GError             **error);
GBytes         *lead_journal_load_attachment_sync  (LeadJournal          *self,
                                                    const char           *sha256,
                                                    GCancellable         *cancellable,
                                                    GError              **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadRevision, lead_revision_free)

G_END_DECLS
