/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-export.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "lead-archive-writer.h"
#include "lead-markdown-writer.h"
#include "lead-progress.h"

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
  return writer->write (journal, output, filter, n_entries, progress, progress_data,
                        cancellable, error);
}

typedef struct
{
  char         *format;
  char         *output;
  LeadFilter   *filter;
  LeadProgress *progress;
  guint         n_entries;
} Job;

static void
job_free (Job *job)
{
  g_free (job->format);
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

  if (lead_export_run_sync (source, job->format, job->output, job->filter, &job->n_entries,
                            lead_progress_report, job->progress, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * lead_export_run_async:
 * @journal: an open journal
 * @format: a writer's id
 * @output: where the file or folder will be; nothing may be there
 * @filter: which entries
 * @progress: (nullable): told how far it is, in the main context of now
 * @progress_data: data for @progress
 * @cancellable: (nullable): to stop; nothing is left behind then
 * @callback: called when it has ended
 * @user_data: data for @callback
 *
 * lead_export_run_sync() on a thread of its own.
 */
void
lead_export_run_async (LeadJournal         *journal,
                       const char          *format,
                       const char          *output,
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
  g_return_if_fail (format != NULL);
  g_return_if_fail (output != NULL);
  g_return_if_fail (filter != NULL);

  job = g_new0 (Job, 1);
  job->format = g_strdup (format);
  job->output = g_strdup (output);
  job->filter = lead_filter_copy (filter);
  job->progress = lead_progress_new (progress, progress_data);

  task = g_task_new (journal, cancellable, callback, user_data);
  g_task_set_source_tag (task, lead_export_run_async);
  g_task_set_task_data (task, job, (GDestroyNotify) job_free);
  g_task_run_in_thread (task, run_in_thread);
}

/**
 * lead_export_run_finish:
 * @result: what the callback was given
 * @n_entries: (out) (optional): how many went out
 * @error: return location for an error of #LEAD_ERROR
 *
 * Returns: whether it is there, whole and on the disk
 */
gboolean
lead_export_run_finish (GAsyncResult  *result,
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
