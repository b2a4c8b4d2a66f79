/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-export.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <unistd.h>

#include "core/model/lead-error.h"
#include "lead-archive-writer.h"
#include "lead-markdown-writer.h"
#include "lead-output.h"

static const LeadWriter * const writers[] = {
  &lead_writer_archive,
  &lead_writer_markdown,
  NULL,
};

/**
 * lead_writer_get_all:
 *
 * Returns: (transfer none) (array zero-terminated=1): every format that goes out
 */
const LeadWriter * const *
lead_writer_get_all (void)
{
  return writers;
}

/**
 * lead_writer_find:
 * @id: such as "archive"
 *
 * Returns: (transfer none) (nullable): the format of that id
 */
const LeadWriter *
lead_writer_find (const char *id)
{
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; writers[i] != NULL; i++)
    {
      if (g_str_equal (writers[i]->id, id))
        return writers[i];
    }
  return NULL;
}

static gboolean
can_be_replaced (const LeadWriter *writer,
                 const char       *output)
{
  return writer->suffix != NULL && g_file_test (output, G_FILE_TEST_IS_REGULAR)
         && !g_file_test (output, G_FILE_TEST_IS_SYMLINK);
}

/* The name is on the disk when the folder is. */
static gboolean
move_over (const char  *fresh,
           const char  *output,
           const char  *folder,
           GError     **error)
{
  int fd;

  if (rename (fresh, output) != 0)
    {
      lead_output_set_error (error, errno, output);
      unlink (fresh);
      return FALSE;
    }
  fd = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd >= 0)
    {
      fsync (fd);
      close (fd);
    }
  return TRUE;
}

/**
 * lead_export_write_sync:
 * @journal: an open journal
 * @writer: how
 * @output: where the file or folder will be
 * @replace: whether a file that is at @output may go; it stays whole until the
 *   new one is
 * @filter: which entries
 * @n_entries: (out) (optional): how many went out
 * @progress: (nullable) (scope call): told how far it is, on this thread
 * @progress_data: data for @progress
 * @cancellable: (nullable): to stop; nothing is left behind then
 * @error: return location for an error of #LEAD_ERROR: %LEAD_ERROR_EXISTS when
 *   something is at @output that may not or can't be replaced
 *
 * Writes entries into a file or folder that anybody who gets it can read.
 *
 * Returns: whether it is there, whole and on the disk
 */
gboolean
lead_export_write_sync (LeadJournal       *journal,
                        const LeadWriter  *writer,
                        const char        *output,
                        gboolean           replace,
                        const LeadFilter  *filter,
                        guint             *n_entries,
                        LeadProgressFunc   progress,
                        gpointer           progress_data,
                        GCancellable      *cancellable,
                        GError           **error)
{
  g_autofree char *folder = NULL;
  g_autofree char *name = NULL;
  g_autofree char *fresh = NULL;

  g_return_val_if_fail (LEAD_IS_JOURNAL (journal), FALSE);
  g_return_val_if_fail (writer != NULL, FALSE);
  g_return_val_if_fail (output != NULL, FALSE);
  g_return_val_if_fail (filter != NULL, FALSE);

  if (!replace || !can_be_replaced (writer, output))
    return writer->write (journal, output, filter, n_entries, progress, progress_data,
                          cancellable, error);
  folder = g_path_get_dirname (output);
  name = g_strdup_printf (".syslead-%08x%08x.new", g_random_int (), g_random_int ());
  fresh = g_build_filename (folder, name, NULL);
  return writer->write (journal, fresh, filter, n_entries, progress, progress_data, cancellable,
                        error)
         && move_over (fresh, output, folder, error);
}

/**
 * lead_export_run_sync:
 * @journal: an open journal
 * @format: a writer's id
 * @output: where the file or folder will be; nothing may be there
 * @filter: which entries
 * @n_entries: (out) (optional): how many went out
 * @progress: (nullable) (scope call): told how far it is, on this thread
 * @progress_data: data for @progress
 * @cancellable: (nullable): to stop; nothing is left behind then
 * @error: return location for an error of #LEAD_ERROR: %LEAD_ERROR_EXISTS when
 *   something is at @output
 *
 * Writes entries into a file or folder that anybody who gets it can read.
 *
 * Returns: whether it is there, whole and on the disk
 */
gboolean
lead_export_run_sync (LeadJournal       *journal,
                      const char        *format,
                      const char        *output,
                      const LeadFilter  *filter,
                      guint             *n_entries,
                      LeadProgressFunc   progress,
                      gpointer           progress_data,
                      GCancellable      *cancellable,
                      GError           **error)
{
  const LeadWriter *writer;

  g_return_val_if_fail (LEAD_IS_JOURNAL (journal), FALSE);
  g_return_val_if_fail (format != NULL, FALSE);
  g_return_val_if_fail (output != NULL, FALSE);
  g_return_val_if_fail (filter != NULL, FALSE);

  writer = lead_writer_find (format);
  if (writer == NULL)
    {
      g_set_error (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND,
                   _("There is no format called “%s”."), format);
      return FALSE;
    }
  return lead_export_write_sync (journal, writer, output, FALSE, filter, n_entries, progress,
                                 progress_data, cancellable, error);
}

typedef struct
{
  const LeadWriter *writer;

  char         *output;
  gboolean      replace;
  LeadFilter   *filter;
  LeadProgress *progress;
  guint         n_entries;
} Job;

static void
job_free (Job *job)
{
  g_free (job->output);
  lead_filter_free (job->filter);
  lead_progress_unref (job->progress);
  g_free (job);
}

static void
run_in_thread (GTask        *task,
               gpointer      source,
               gpointer      task_data,
               GCancellable *cancellable)
{
  Job *job = task_data;
  GError *error = NULL;

  if (lead_export_write_sync (source, job->writer, job->output, job->replace, job->filter,
                              &job->n_entries, lead_progress_report, job->progress, cancellable,
                              &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * lead_export_write_async:
 * @journal: an open journal
 * @writer: how
 * @output: where the file or folder will be
 * @replace: whether a file that is at @output may go
 * @filter: which entries
 * @progress: (nullable): told how far it is, in the main context of now
 * @progress_data: data for @progress
 * @cancellable: (nullable): to stop; nothing is left behind then
 * @callback: called when it has ended
 * @user_data: data for @callback
 *
 * lead_export_write_sync() on a thread of its own.
 */
void
lead_export_write_async (LeadJournal         *journal,
                         const LeadWriter    *writer,
                         const char          *output,
                         gboolean             replace,
                         const LeadFilter    *filter,
                         LeadProgressFunc     progress,
                         gpointer             progress_data,
                         GCancellable        *cancellable,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;
  Job *job;

  g_return_if_fail (LEAD_IS_JOURNAL (journal));
  g_return_if_fail (writer != NULL);
  g_return_if_fail (output != NULL);
  g_return_if_fail (filter != NULL);

  job = g_new0 (Job, 1);
  job->writer = writer;
  job->output = g_strdup (output);
  job->replace = replace;
  job->filter = lead_filter_copy (filter);
  job->progress = lead_progress_new (progress, progress_data);

  task = g_task_new (journal, cancellable, callback, user_data);
  g_task_set_source_tag (task, lead_export_write_async);
  g_task_set_task_data (task, job, (GDestroyNotify) job_free);
  g_task_run_in_thread (task, run_in_thread);
}

/**
 * lead_export_write_finish:
 * @result: what the callback was given
 * @n_entries: (out) (optional): how many went out
 * @error: return location for an error of #LEAD_ERROR
 *
 * Returns: whether it is there, whole and on the disk
 */
gboolean
lead_export_write_finish (GAsyncResult  *result,
                          guint         *n_entries,
                          GError       **error)
{
  Job *job;

  g_return_val_if_fail (G_IS_TASK (result), FALSE);

  job = g_task_get_task_data (G_TASK (result));
  if (n_entries != NULL)
    *n_entries = job->n_entries;
  return g_task_propagate_boolean (G_TASK (result), error);
}
