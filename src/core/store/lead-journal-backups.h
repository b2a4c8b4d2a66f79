/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-journal.h"

G_BEGIN_DECLS

/*
 * The backups of an open journal, for a person who wants to know whether they
 * are there and whether they are good.
 */

/**
 * LeadKeptBackup:
 * @path: where it is
 * @utc_ms: when it was made
 * @size: bytes
 * @former: it opens with a former passphrase, not with the one of now
 *
 * One of the journal's own backups.
 */
typedef struct
{
  char     *path;
  int64_t   utc_ms;
  guint64   size;
  gboolean  former;
} LeadKeptBackup;

/**
 * LeadBackupList:
 * @folder: where they are
 * @backups: (element-type LeadKeptBackup): newest first
 * @checked_ms: when all of them were last read through, UTC; 0: never
 *
 * What there is of them.
 */
typedef struct
{
  char    *folder;
  GArray  *backups;
  int64_t  checked_ms;
} LeadBackupList;

void            lead_backup_list_free              (LeadBackupList       *self);
guint           lead_backup_list_count_former      (const LeadBackupList *self);

void            lead_journal_load_backups_async    (LeadJournal          *self,
                                                    GCancellable         *cancellable,
                                                    GAsyncReadyCallback   callback,
                                                    gpointer              user_data);
LeadBackupList *lead_journal_load_backups_finish   (LeadJournal          *self,
                                                    GAsyncResult         *result,
                                                    GError              **error);
void            lead_journal_check_backup_async    (LeadJournal          *self,
                                                    const char           *path,
                                                    GCancellable         *cancellable,
                                                    GAsyncReadyCallback   callback,
                                                    gpointer              user_data);
gboolean        lead_journal_check_backup_finish   (LeadJournal          *self,
                                                    GAsyncResult         *result,
                                                    GError              **error);
void            lead_journal_note_checked_async    (LeadJournal          *self,
                                                    GCancellable         *cancellable,
                                                    GAsyncReadyCallback   callback,
                                                    gpointer              user_data);
gboolean        lead_journal_note_checked_finish   (LeadJournal          *self,
                                                    GAsyncResult         *result,
                                                    GError              **error);
void            lead_journal_backup_async          (LeadJournal          *self,
                                                    const char           *folder,
                                                    GCancellable         *cancellable,
                                                    GAsyncReadyCallback   callback,
                                                    gpointer              user_data);
char           *lead_journal_backup_finish         (LeadJournal          *self,
                                                    GAsyncResult         *result,
                                                    GError              **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadBackupList, lead_backup_list_free)

G_END_DECLS
