/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Opening and closing a journal's file: who holds it, which key, which
 * version. */

#include "config.h"

#include "lead-vault.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <sys/stat.h>

#include "core/model/lead-error.h"
#include "lead-backup.h"
#include "lead-damage.h"
#include "lead-import-rows.h"
#include "lead-journal-file.h"
#include "lead-meta.h"
#include "lead-schema.h"

#define NOTICE_NEWER                                                                               \
  N_("This journal was last used by a newer version of the app. You can read it, not change it.")
#define NOTICE_PROTECTED                                                                           \
  N_("This journal’s file or folder is write-protected. You can read it, not change it.")

/* Nothing else may hold the file. Where nothing can be written no other
 * program can change it either, and a lock can't be laid. */
static gboolean
take_lock (LeadVault  *self,
           GError    **error)
{
  g_autoptr (GError) refusal = NULL;

  self->lock = lead_lock_file_acquire (self->path, &refusal);
  if (self->lock != NULL)
    return TRUE;
  if (self->read_only && g_error_matches (refusal, LEAD_ERROR, LEAD_ERROR_READ_ONLY))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&refusal));
  return FALSE;
}

static LeadDatabaseFlags
choose_flags (LeadVault *self)
{
  if (!self->read_only)
    return LEAD_DATABASE_DEFAULT;
  return lead_journal_file_has_log (self->path) ? LEAD_DATABASE_READ_ONLY
                                                : LEAD_DATABASE_IMMUTABLE;
}

/**
 * lead_vault_connect:
 * @self: a vault that has its key, but no connection
 * @error: (out) (optional): why it can't be opened
 *
 * Opens the connection: at first, and after the file has been replaced.
 *
 * Returns: whether it is open
 */
gboolean
lead_vault_connect (LeadVault  *self,
                    GError    **error)
{
  g_assert (self->database == NULL);

  self->database = lead_database_open (self->path, self->key, self->vfs,
                                       choose_flags (self), error);
  if (self->database != NULL)
    lead_database_set_watch (self->database, &self->watch);
  return self->database != NULL;
}

static gboolean
make_folder (const char  *path,
             GError     **error)
{
  g_autofree char *folder = g_path_get_dirname (path);

  if (g_file_test (folder, G_FILE_TEST_IS_DIR))
    return TRUE;
  if (g_mkdir_with_parents (folder, 0700) == 0 && g_chmod (folder, 0700) == 0)
    return TRUE;
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_READ_ONLY,
                       _("The folder for the journal can’t be made."));
  return FALSE;
}

/* A salt must not look like the start of another kind of file. */
static void
make_salt (LeadVault *self,
           guint8     salt[LEAD_SALT_SIZE])
{
  do
    lead_surroundings_fill (self->surroundings, salt, LEAD_SALT_SIZE);
  while (lead_journal_file_is_foreign (salt));
}

/* The file is on the disk, and encrypted, before anybody writes into it. */
static gboolean
lay_out (LeadVault  *self,
         GError    **error)
{
  g_autofree char *uuid = lead_surroundings_new_uuid (self->surroundings);

  if (!lead_vault_connect (self, error)
      || !lead_schema_create (self->database, LEAD_SCHEMA_VERSION, uuid,
                              lead_surroundings_get_now (self->surroundings), error)
      || !lead_database_checkpoint (self->database, TRUE, error))
    return FALSE;
  if (lead_database_is_encrypted (self->database, self->key))
    return TRUE;
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_INSECURE,
                       _("Encryption isn’t at work in this program, so no journal was made."));
  return FALSE;
}

static gboolean
create (LeadVault      *self,
        LeadKeySource  *key_source,
        GCancellable   *cancellable,
        GError        **error)
{
  guint8 salt[LEAD_SALT_SIZE];

  make_salt (self, salt);
  self->key = lead_key_source_obtain (key_source, salt, cancellable, error);
  if (self->key == NULL || !lead_journal_file_create (self->path, error))
    return FALSE;
  if (lay_out (self, error))
    return TRUE;
  g_clear_pointer (&self->database, lead_database_free);
  lead_journal_file_discard (self->path);
  return FALSE;
}

/* Rows of a later version can hold what this one doesn't know to keep. */
static gboolean
only_read (LeadVault  *self,
           GError    **error)
{
  self->read_only = TRUE;
  self->notice = _(NOTICE_NEWER);
  return lead_database_execute (self->database, "PRAGMA query_only = ON", error);
}

/* The backup can take long and be stopped; what comes after it does neither. */
static gboolean
make_backup (LeadVault     *self,
             GCancellable  *cancellable,
             GError       **error)
{
  gboolean success;

  lead_watch_begin (&self->watch, cancellable);
  success = lead_backup_before_migration (self, error);
  lead_watch_begin (&self->watch, NULL);

  return success;
}

/* Where it can't be written an older one can't be brought up to date. */
static gboolean
bring_up_to_date (LeadVault     *self,
                  GCancellable  *cancellable,
                  GError       **error)
{
  if (!self->read_only)
    return make_backup (self, cancellable, error)
           && lead_schema_migrate (self->database, LEAD_SCHEMA_VERSION, error);
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_READ_ONLY,
                       _("This journal is from an older version of the app and has to be "
                         "brought up to date, but it can’t be written where it is."));
  return FALSE;
}

static gboolean
settle_version (LeadVault     *self,
                GCancellable  *cancellable,
                GError       **error)
{
  LeadSchemaState state;

  if (!lead_schema_inspect (self->database, &state, error))
    return FALSE;
  switch (state)
    {
    case LEAD_SCHEMA_READABLE:
      return only_read (self, error);
    case LEAD_SCHEMA_OLDER:
      return bring_up_to_date (self, cancellable, error);
    case LEAD_SCHEMA_CURRENT:
    default:
      return TRUE;
    }
}

static gboolean
open_existing (LeadVault      *self,
               LeadKeySource  *key_source,
               GCancellable   *cancellable,
               GError        **error)
{
  guint8 salt[LEAD_SALT_SIZE];

  if (!lead_journal_file_read_salt (self->path, salt, error))
    return FALSE;
  self->key = lead_key_source_obtain (key_source, salt, cancellable, error);
  if (self->key == NULL)
    return FALSE;
  if (!lead_vault_connect (self, error))
    {
      lead_damage_tell_apart (self->path, self->vfs, self->key, error);
      return FALSE;
    }
  return settle_version (self, cancellable, error)
         && (self->read_only || lead_import_rows_remove_leftovers (self, error));
}

static gboolean
settle_writing (LeadVault  *self,
                GError    **error)
{
  if ((self->flags & LEAD_OPEN_READ_ONLY) != 0)
    self->read_only = TRUE;
  else if ((self->flags & LEAD_OPEN_CREATE) == 0
           && g_file_test (self->path, G_FILE_TEST_EXISTS)
           && !lead_journal_file_can_write (self->path))
    {
      self->read_only = TRUE;
      self->notice = _(NOTICE_PROTECTED);
    }
  return take_lock (self, error);
}

static gboolean
open_file (LeadVault      *self,
           LeadKeySource  *key_source,
           GCancellable   *cancellable,
           GError        **error)
{
  if ((self->flags & LEAD_OPEN_CREATE) != 0)
    return create (self, key_source, cancellable, error);
  return open_existing (self, key_source, cancellable, error);
}

/**
 * lead_vault_open:
 * @path: the journal's file
 * @vfs: (nullable): SQLite's name of the file layer to use
 * @key_source: where its key comes from
 * @surroundings: clock and random source
 * @flags: how
 * @progress: (nullable): is told, on this thread, how far the backup is that an
 *   older journal needs before it is brought up to date
 * @progress_data: data for @progress
 * @cancellable: (nullable): stops that backup, and the derivation of the key
 * @error: (out) (optional): any of %LEAD_ERROR
 *
 * Opens or makes a journal. Takes as long as its key takes to derive, and for
 * an older one as long as a backup takes.
 *
 * Returns: (transfer full) (nullable): the vault
 */
LeadVault *
lead_vault_open (const char        *path,
                 const char        *vfs,
                 LeadKeySource     *key_source,
                 LeadSurroundings  *surroundings,
                 LeadOpenFlags      flags,
                 LeadProgressFunc   progress,
                 gpointer           progress_data,
                 GCancellable      *cancellable,
                 GError           **error)
{
  g_autoptr (LeadVault) self = g_new0 (LeadVault, 1);

  self->flags = flags;
  self->vfs = g_strdup (vfs);
  self->surroundings = g_object_ref (surroundings);
  self->changes = lead_changes_new ();
  self->watch.progress = progress;
  self->watch.progress_data = progress_data;
  if ((flags & LEAD_OPEN_CREATE) != 0 && !make_folder (path, error))
    return NULL;
  self->path = lead_journal_file_resolve (path, error);
  if (self->path == NULL
      || !settle_writing (self, error)
      || !open_file (self, key_source, cancellable, error))
    return NULL;
  self->watch.progress = NULL;
  self->uuid = lead_meta_dup_text (self->database, "uuid", error);
  return self->uuid != NULL ? g_steal_pointer (&self) : NULL;
}

/**
 * lead_vault_close:
 * @self: a vault
 * @error: (out) (optional): what went wrong
 *
 * Moves the log into the file, closes it, gives the lock back and wipes the
 * key. It is closed whatever comes of it: what couldn't be moved is safe in the
 * log.
 *
 * Returns: whether the log is empty
 */
gboolean
lead_vault_close (LeadVault  *self,
                  GError    **error)
{
  gboolean moved = TRUE;

  if (self->database != NULL && !lead_database_get_read_only (self->database))
    {
      lead_database_set_watch (self->database, NULL);
      moved = lead_database_checkpoint (self->database, TRUE, error);
    }
  g_clear_pointer (&self->database, lead_database_free);
  g_clear_pointer (&self->lock, lead_lock_file_release);
  g_clear_pointer (&self->key, lead_key_free);
  return moved;
}

/**
 * lead_vault_free:
 * @self: (transfer full): a vault
 *
 * Closes it if need be.
 */
void
lead_vault_free (LeadVault *self)
{
  lead_vault_close (self, NULL);
  g_clear_object (&self->surroundings);
  g_clear_pointer (&self->changes, lead_changes_free);
  g_free (self->path);
  g_free (self->uuid);
  g_free (self->vfs);
  g_free (self);
}
