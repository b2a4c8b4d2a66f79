/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-changes.h"
#include "lead-database.h"
#include "lead-lock-file.h"

G_BEGIN_DECLS

/**
 * LeadVault:
 * @path: the file, absolute
 * @uuid: what names the journal for good
 * @key: opens it
 * @lock: (nullable): says that we hold it; %NULL on write-protected media
 * @database: the connection
 * @surroundings: clock and random source
 * @changes: what the transaction at hand has changed; told after its commit
 * @vfs: (nullable): SQLite's name of the file layer
 * @flags: how it was opened
 * @notice: (nullable): what its reader should be told, interned
 * @watch: stops the job at hand
 * @read_only: nothing may be written
 * @pictures_tidied: unused pictures have been removed since it was opened
 * @backup_failed_ms: when a backup last failed, so that it isn't tried at every rest
 *
 * The open file, as the journal's thread sees it. Once the journal is open,
 * only jobs on that thread touch it.
 */
typedef struct
{
  /* owned */
  char             *path;
  char             *uuid;
  LeadKey          *key;
  LeadLockFile     *lock;
  LeadDatabase     *database;
  LeadSurroundings *surroundings;
  LeadChanges      *changes;
  char             *vfs;

  /* borrowed */
  const char *notice;

  LeadOpenFlags flags;
  LeadWatch     watch;
  gboolean      read_only;
  gboolean      pictures_tidied;
  int64_t       backup_failed_ms;
} LeadVault;

LeadVault *lead_vault_open     (const char        *path,
                                const char        *vfs,
                                LeadKeySource     *key_source,
                                LeadSurroundings  *surroundings,
                                LeadOpenFlags      flags,
                                LeadProgressFunc   progress,
                                gpointer           progress_data,
                                GCancellable      *cancellable,
                                GError           **error);
gboolean   lead_vault_close    (LeadVault         *self,
                                GError           **error);
gboolean   lead_vault_connect  (LeadVault         *self,
                                GError           **error);
void       lead_vault_free     (LeadVault         *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadVault, lead_vault_free)

G_END_DECLS
