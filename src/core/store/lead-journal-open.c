/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Opening a journal. It takes as long as its key takes to derive, so it is done
 * on a thread of its own where somebody waits in a main loop. */

#include "config.h"

#include "lead-journal-private.h"

static LeadJournal *
open_in_context (const char        *path,
                 const char        *vfs,
                 LeadKeySource     *key_source,
                 LeadSurroundings  *surroundings,
                 LeadOpenFlags      flags,
                 GMainContext      *context,
                 LeadProgress      *progress,
                 GCancellable      *cancellable,
                 GError           **error)
{
  LeadVault *vault = lead_vault_open (path, vfs, key_source, surroundings, flags,
                                      progress != NULL ? lead_progress_report : NULL, progress,
                                      cancellable, error);

  return vault != NULL ? lead_journal_new (vault, context) : NULL;
}

typedef struct
{
  char             *path;
  LeadKeySource    *key_source;
  LeadSurroundings *surroundings;
  LeadOpenFlags     flags;
  GMainContext     *context;
  LeadProgress     *progress;
} Opening;

static void
opening_free (Opening *opening)
{
  g_free (opening->path);
  g_object_unref (opening->key_source);
  g_object_unref (opening->surroundings);
  g_main_context_unref (opening->context);
  lead_progress_unref (opening->progress);
  g_free (opening);
}

static void
open_in_thread (GTask        *task,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  Opening *opening = task_data;
  GError *error = NULL;
  LeadJournal *self = open_in_context (opening->path, NULL, opening->key_source,
                                       opening->surroundings, opening->flags, opening->context,
                                       opening->progress, cancellable, &error);

  if (self != NULL)
    g_task_return_pointer (task, self, g_object_unref);
  else
    g_task_return_error (task, error);
}

/**
 * lead_journal_dup_default_path:
 *
 * Returns: (transfer full) (type filename): where a person's journal lies
 *   unless they say otherwise
 */
char *
lead_journal_dup_default_path (void)
{
  return g_build_filename (g_get_user_data_dir (), "syslead", "journal.syslead", NULL);
}

/**
 * lead_journal_open_async:
 * @path: (type filename): the file
 * @key_source: where its key comes from
 * @surroundings: clock, zone and random source
 * @flags: how to open it
 * @progress: (nullable): told how far it is, in the main context of now, when it
 *   takes long: when an older journal is backed up, to be brought up to date
 * @progress_data: data for @progress
 * @cancellable: (nullable): a cancellable; an older journal stays as it was when
 *   its backup is stopped
 * @callback: called when it is open, or isn't
 * @user_data: for @callback
 *
 * Opens a journal, or makes one, without keeping the main loop waiting. Its
 * signals are emitted in the main context that is the default here.
 */
void
lead_journal_open_async (const char          *path,
                         LeadKeySource       *key_source,
                         LeadSurroundings    *surroundings,
                         LeadOpenFlags        flags,
                         LeadProgressFunc     progress,
                         gpointer             progress_data,
                         GCancellable        *cancellable,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;
  Opening *opening;

  g_return_if_fail (path != NULL);
  g_return_if_fail (LEAD_IS_KEY_SOURCE (key_source));
  g_return_if_fail (LEAD_IS_SURROUNDINGS (surroundings));

  opening = g_new0 (Opening, 1);
  opening->path = g_strdup (path);
  opening->key_source = g_object_ref (key_source);
  opening->surroundings = g_object_ref (surroundings);
  opening->flags = flags;
  opening->context = g_main_context_ref_thread_default ();
  opening->progress = lead_progress_new (progress, progress_data);

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, lead_journal_open_async);
  g_task_set_task_data (task, opening, (GDestroyNotify) opening_free);
  g_task_run_in_thread (task, open_in_thread);
}

/**
 * lead_journal_open_finish:
 * @result: what the callback got
 * @error: (out) (optional): any of %LEAD_ERROR
 *
 * Returns: (transfer full) (nullable): the open journal
 */
LeadJournal *
lead_journal_open_finish (GAsyncResult  *result,
                          GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * lead_journal_open_sync:
 * @path: (type filename): the file
 * @key_source: where its key comes from
 * @surroundings: clock, zone and random source
 * @flags: how to open it
 * @cancellable: (nullable): a cancellable
 * @error: (out) (optional): any of %LEAD_ERROR
 *
 * Opens a journal, or makes one. An empty file is never taken for a new one,
 * nothing that exists is overwritten, and a journal is opened by one process at
 * a time.
 *
 * Returns: (transfer full) (nullable): the open journal
 */
LeadJournal *
lead_journal_open_sync (const char        *path,
                        LeadKeySource     *key_source,
                        LeadSurroundings  *surroundings,
                        LeadOpenFlags      flags,
                        GCancellable      *cancellable,
                        GError           **error)
{
  return lead_journal_open_vfs_sync (path, NULL, key_source, surroundings, flags,
                                     cancellable, error);
}

/**
 * lead_journal_open_vfs_sync:
 * @path: (type filename): the file
 * @vfs: (nullable): SQLite's name of a file layer, the usual one for %NULL
 * @key_source: where its key comes from
 * @surroundings: clock, zone and random source
 * @flags: how to open it
 * @cancellable: (nullable): a cancellable
 * @error: (out) (optional): any of %LEAD_ERROR
 *
 * Does what lead_journal_open_sync() does through another file layer, such as
 * one that has faults.
 *
 * Returns: (transfer full) (nullable): the open journal
 */
LeadJournal *
lead_journal_open_vfs_sync (const char        *path,
                            const char        *vfs,
                            LeadKeySource     *key_source,
                            LeadSurroundings  *surroundings,
                            LeadOpenFlags      flags,
                            GCancellable      *cancellable,
                            GError           **error)
{
  g_autoptr (GMainContext) context = g_main_context_ref_thread_default ();

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (LEAD_IS_KEY_SOURCE (key_source), NULL);
  g_return_val_if_fail (LEAD_IS_SURROUNDINGS (surroundings), NULL);

  return open_in_context (path, vfs, key_source, surroundings, flags, context, NULL,
                          cancellable, error);
}
