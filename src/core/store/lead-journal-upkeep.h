/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-journal.h"

G_BEGIN_DECLS

/*
 * Looking after the file: checks, backups, a new passphrase, restoring.
 */

/**
 * LeadJournalInfo:
 *
 * What there is to say of a journal without opening an entry.
 */
typedef struct
{
  guint    entries;
  guint    trashed;
  guint    tags;
  guint    attachments;
  guint64  size;
  int      schema;
  char    *cipher_version;
  char    *last_backup;
  int64_t  last_backup_ms;
} LeadJournalInfo;

/**
 * LeadCheckReport:
 * @problems: (element-type utf8): sentences, none when all is well
 * @repaired: (element-type utf8): what was mended on the way
 */
typedef struct
{
  GPtrArray *problems;
  GPtrArray *repaired;
} LeadCheckReport;

void             lead_journal_info_free       (LeadJournalInfo       *self);
void             lead_check_report_free       (LeadCheckReport       *self);

LeadJournalInfo *lead_journal_load_info_sync  (LeadJournal           *self,
                                               GCancellable          *cancellable,
                                               GError               **error);
LeadCheckReport *lead_journal_check_sync      (LeadJournal           *self,
                                               gboolean               deep,
                                               GCancellable          *cancellable,
                                               GError               **error);
char            *lead_journal_backup_sync     (LeadJournal           *self,
                                               const char            *folder,
                                               GCancellable          *cancellable,
                                               GError               **error);
gboolean         lead_journal_change_passphrase_sync (LeadJournal           *self,
                                                      const LeadPassphrase  *passphrase,
                                                      GCancellable          *cancellable,
                                                      GError               **error);
void             lead_journal_change_passphrase_async (LeadJournal           *self,
                                                      const LeadPassphrase  *former,
                                                      const LeadPassphrase  *passphrase,
                                                      GCancellable          *cancellable,
                                                      GAsyncReadyCallback    callback,
                                                      gpointer               user_data);
gboolean         lead_journal_change_passphrase_finish (LeadJournal          *self,
                                                        GAsyncResult         *result,
                                                        GError              **error);

/*
 * Puts the backup at @backup in the place of the journal at @path, which need
 * not open any more: the backup is checked first, what was there is kept
 * beside it and named in @kept.
 */
gboolean         lead_journal_restore_sync    (const char            *path,
                                               const char            *backup,
                                               LeadKeySource         *key_source,
                                               LeadSurroundings      *surroundings,
                                               char                 **kept,
                                               GCancellable          *cancellable,
                                               GError               **error);

/* Paths of a journal's own backups, newest first. */
char           **lead_journal_list_backups    (const char            *path);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadJournalInfo, lead_journal_info_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadCheckReport, lead_check_report_free)

G_END_DECLS
