/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * LeadBackup:
 * @path: a backup of the journal
 * @made: when, in local time
 */
typedef struct
{
  char      *path;
  GDateTime *made;
} LeadBackup;

/**
 * LeadJournalPlace:
 * @path: where the journal is, or would be
 * @exists: whether anything is there
 * @backups: (element-type LeadBackup): newest first
 *
 * What can be seen of a journal from outside, without its passphrase.
 */
typedef struct
{
  char      *path;
  gboolean   exists;
  GPtrArray *backups;
} LeadJournalPlace;

void              lead_journal_place_free        (LeadJournalPlace     *self);
void              lead_journal_place_look_async  (const char           *path,
                                                  GCancellable         *cancellable,
                                                  GAsyncReadyCallback   callback,
                                                  gpointer              user_data);
LeadJournalPlace *lead_journal_place_look_finish (GAsyncResult         *result,
                                                  GError              **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadJournalPlace, lead_journal_place_free)

G_END_DECLS
