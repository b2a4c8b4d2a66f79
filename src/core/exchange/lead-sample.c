/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-sample.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>

#include "core/model/lead-error.h"
#include "core/store/lead-lock-file.h"
#include "lead-import.h"

#define RESOURCES "/org/example/SysLead/sample/"
#define PREFIX   "sample-"
#define JOURNAL  "sample.syslead"

struct _LeadSample
{
  GObject      parent_instance;

  LeadJournal *journal;
  char        *folder;
};

G_DEFINE_FINAL_TYPE (LeadSample, lead_sample, G_TYPE_OBJECT)

/* The desktop empties it when the person logs out. Without a desktop it is the
 * cache. */
static char *
dup_parent (void)
{
  return g_build_filename (g_get_user_runtime_dir (), "syslead", NULL);
}

/* Nothing in it was made by anybody else, and folders in it there are none. */
static void
remove_folder (const char *folder)
{
  g_autoptr(GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_unlink (path) != 0)
        g_debug ("A file of the sample stays: %s", g_strerror (errno));
    }
  if (g_rmdir (folder) != 0)
    g_debug ("The sample's folder stays: %s", g_strerror (errno));
}

/* A sample whose journal another process has open is in use. */
static void
sweep_one (const char *folder)
{
  g_autofree char *journal = g_build_filename (folder, JOURNAL, NULL);
  g_autoptr(LeadLockFile) lock = NULL;

  if (g_file_test (folder, G_FILE_TEST_IS_SYMLINK) || !g_file_test (folder, G_FILE_TEST_IS_DIR))
    return;
  lock = lead_lock_file_acquire (journal, NULL);
  if (lock != NULL)
    remove_folder (folder);
}

static void
lead_sample_finalize (GObject *object)
{
  LeadSample *self = LEAD_SAMPLE (object);

  g_clear_object (&self->journal);
  if (self->folder != NULL)
    remove_folder (self->folder);
  g_clear_pointer (&self->folder, g_free);

  G_OBJECT_CLASS (lead_sample_parent_class)->finalize (object);
}

static void
lead_sample_class_init (LeadSampleClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_sample_finalize;
}

static void
lead_sample_init (LeadSample *self)
{
}

static gboolean
make_folder (LeadSample  *self,
             GError     **error)
{
  g_autofree char *parent = dup_parent ();
  g_autofree char *template = g_build_filename (parent, PREFIX "XXXXXX", NULL);

  if (g_mkdir_with_parents (parent, 0700) == 0 && g_mkdtemp_full (template, 0700) != NULL)
    {
      self->folder = g_steal_pointer (&template);
      return TRUE;
    }
  g_set_error (error, LEAD_ERROR, LEAD_ERROR_FAILED,
               _("The sample needs a folder of its own, and that couldn’t be made: %s."),
               g_strerror (errno));
  return FALSE;
}

static gboolean
open_journal (LeadSample        *self,
              LeadSurroundings  *surroundings,
              GCancellable      *cancellable,
              GError           **error)
{
  g_autofree char *path = g_build_filename (self->folder, JOURNAL, NULL);
  guint8 bytes[LEAD_KEY_SIZE];
  const guint8 salt[LEAD_SALT_SIZE] = { 0 }; /* The file chooses its own. */
  g_autoptr(LeadKeySource) source = NULL;
  g_autoptr(LeadKey) key = NULL;

  lead_surroundings_fill (surroundings, bytes, sizeof bytes);
  key = lead_key_new (bytes, salt);
  explicit_bzero (bytes, sizeof bytes);
  source = lead_key_source_new_key (key);
  self->journal = lead_journal_open_sync (path, source, surroundings,
                                          LEAD_OPEN_CREATE | LEAD_OPEN_NO_UPKEEP, cancellable,
                                          error);
  return self->journal != NULL;
}

/* The ordinary import reads files, so it is given one. */
static gboolean
import_one (LeadSample    *self,
            const char    *name,
            const char    *format,
            GCancellable  *cancellable,
            GError       **error)
{
  g_autofree char *resource = g_strconcat (RESOURCES, name, NULL);
  g_autofree char *path = g_build_filename (self->folder, name, NULL);
  const char *paths[] = { path, NULL };
  const LeadImportOptions options = { .format = format };
  g_autoptr(LeadImportReport) report = NULL;
  g_autoptr(GBytes) packed = g_resources_lookup_data (resource, G_RESOURCE_LOOKUP_FLAGS_NONE,
                                                      error);

  if (packed == NULL
      || !g_file_set_contents_full (path, g_bytes_get_data (packed, NULL),
                                    g_bytes_get_size (packed), G_FILE_SET_CONTENTS_NONE, 0600,
                                    error))
    return FALSE;
  report = lead_import_run_sync (self->journal, paths, &options, NULL, NULL, cancellable, error);
  g_unlink (path);
  return report != NULL;
}

static gboolean
import (LeadSample    *self,
        GCancellable  *cancellable,
        GError       **error)
{
  return import_one (self, "records.zip", "archive", cancellable, error)
         && import_one (self, "sample.zip", "markdown", cancellable, error);
}

/**
 * lead_sample_open_sync:
 * @surroundings: clock, zone and random source
 * @cancellable: (nullable): a cancellable
 * @error: (out) (optional): any of %LEAD_ERROR
 *
 * Makes the throw-away journal and brings the sample in. What an earlier
 * process left behind is removed first. Call from a worker.
 *
 * Returns: (transfer full) (nullable): the sample, its journal open
 */
LeadSample *
lead_sample_open_sync (LeadSurroundings  *surroundings,
                       GCancellable      *cancellable,
                       GError           **error)
{
  g_autoptr(LeadSample) self = NULL;

  g_return_val_if_fail (LEAD_IS_SURROUNDINGS (surroundings), NULL);

  lead_sample_sweep_sync ();
  self = g_object_new (LEAD_TYPE_SAMPLE, NULL);
  if (!make_folder (self, error) || !open_journal (self, surroundings, cancellable, error))
    return NULL;
  if (import (self, cancellable, error))
    return g_steal_pointer (&self);
  lead_journal_close_sync (self->journal, NULL);
  return NULL;
}

static void
open_in_thread (GTask        *task,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  GError *error = NULL;
  LeadSample *self = lead_sample_open_sync (task_data, cancellable, &error);

  if (self != NULL)
    g_task_return_pointer (task, self, g_object_unref);
  else
    g_task_return_error (task, error);
}

/**
 * lead_sample_open_async:
 * @surroundings: clock, zone and random source
 * @cancellable: (nullable): a cancellable
 * @callback: called when it is open, or isn't
 * @user_data: for @callback
 *
 * Does what lead_sample_open_sync() does without keeping the main loop waiting.
 * Cancelled too late it opens all the same. Call from the main thread: the
 * journal's signals are emitted in the default main context.
 */
void
lead_sample_open_async (LeadSurroundings    *surroundings,
                        GCancellable        *cancellable,
                        GAsyncReadyCallback  callback,
                        gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;

  g_return_if_fail (LEAD_IS_SURROUNDINGS (surroundings));

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, lead_sample_open_async);
  g_task_set_task_data (task, g_object_ref (surroundings), g_object_unref);
  g_task_set_check_cancellable (task, FALSE);
  g_task_run_in_thread (task, open_in_thread);
}

/**
 * lead_sample_open_finish:
 * @result: what the callback got
 * @error: (out) (optional): any of %LEAD_ERROR, or %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full) (nullable): the sample, its journal open
 */
LeadSample *
lead_sample_open_finish (GAsyncResult  *result,
                         GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * lead_sample_get_journal:
 * @self: a sample
 *
 * Returns: (transfer none): its journal
 */
LeadJournal *
lead_sample_get_journal (LeadSample *self)
{
  g_return_val_if_fail (LEAD_IS_SAMPLE (self), NULL);

  return self->journal;
}

/**
 * lead_sample_sweep_sync:
 *
 * Removes what processes that ended badly have left of their samples.
 */
void
lead_sample_sweep_sync (void)
{
  g_autofree char *parent = dup_parent ();
  g_autoptr(GDir) dir = g_dir_open (parent, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *folder = g_build_filename (parent, name, NULL);

      if (g_str_has_prefix (name, PREFIX))
        sweep_one (folder);
    }
}

static void
sweep_in_thread (GTask        *task,
                 gpointer      source,
                 gpointer      task_data,
                 GCancellable *cancellable)
{
  lead_sample_sweep_sync ();
  g_task_return_boolean (task, TRUE);
}

/**
 * lead_sample_sweep:
 *
 * Does what lead_sample_sweep_sync() does, on a worker, telling nobody.
 */
void
lead_sample_sweep (void)
{
  g_autoptr(GTask) task = g_task_new (NULL, NULL, NULL, NULL);

  g_task_set_source_tag (task, lead_sample_sweep);
  g_task_run_in_thread (task, sweep_in_thread);
}
