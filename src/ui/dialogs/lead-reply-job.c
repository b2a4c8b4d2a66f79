/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-reply-job.h"

#include <string.h>

#include "core/exchange/lead-file.h"
#include "core/exchange/lead-pack-seal.h"

typedef struct
{
  char           *path;
  char           *text;
  LeadPackRecord *record;
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  g_free (job->path);
  g_free (job->text);
  g_clear_object (&job->record);
  g_free (job);
}

/* A sealed reply to another pack than the one that is open is refused. */
static void
open_in_thread (GTask        *task,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  Job *job = task_data;
  GError *error = NULL;
  const char *pack = job->record != NULL ? lead_pack_record_get_uuid (job->record) : NULL;
  const char *by = job->record != NULL ? lead_pack_record_get_facts (job->record)->to : NULL;
  g_autoptr (GBytes) reply = NULL;
  LeadReplyIntake *intake = NULL;

  if (job->path != NULL)
    reply = lead_file_load (job->path, LEAD_REPLY_MAX_BYTES, cancellable, &error);
  else
    reply = g_bytes_new (job->text, strlen (job->text));
  if (reply != NULL)
    intake = lead_reply_intake_open_sync (source, reply, pack, by, cancellable, &error);
  if (intake != NULL)
    g_task_return_pointer (task, intake, (GDestroyNotify) lead_reply_intake_free);
  else
    g_task_return_error (task, error);
}

/**
 * lead_reply_job_open_async:
 * @journal: an open journal
 * @path: (nullable): a file that came
 * @text: (nullable): otherwise the words that came
 * @record: (nullable): the pack that it answers; a sealed reply says so itself
 * @cancellable: (nullable): to stop
 * @callback: called when it is open
 * @user_data: handed to @callback
 *
 * Opens a reply, to be looked at.
 */
void
lead_reply_job_open_async (LeadJournal         *journal,
                           const char          *path,
                           const char          *text,
                           LeadPackRecord      *record,
                           GCancellable        *cancellable,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;
  Job *job;

  g_return_if_fail (LEAD_IS_JOURNAL (journal));
  g_return_if_fail (path != NULL || text != NULL);

  job = g_new0 (Job, 1);
  job->path = g_strdup (path);
  job->text = g_strdup (text);
  job->record = record != NULL ? g_object_ref (record) : NULL;
  task = g_task_new (journal, cancellable, callback, user_data);
  g_task_set_source_tag (task, lead_reply_job_open_async);
  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, open_in_thread);
}

/**
 * lead_reply_job_open_finish:
 * @result: what the callback was given
 * @error: return location for a %LEAD_ERROR
 *
 * Returns: (transfer full) (nullable): what it says
 */
LeadReplyIntake *
lead_reply_job_open_finish (GAsyncResult  *result,
                            GError       **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, lead_reply_job_open_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

static void
keep_in_thread (GTask        *task,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  GError *error = NULL;

  if (lead_reply_intake_keep_sync (source, task_data, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * lead_reply_job_keep_async:
 * @journal: an open journal
 * @intake: (transfer full): a reply that was looked at
 * @callback: called when the journal has it
 * @user_data: handed to @callback
 *
 * Takes a reply in.
 */
void
lead_reply_job_keep_async (LeadJournal         *journal,
                           LeadReplyIntake     *intake,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (LEAD_IS_JOURNAL (journal));
  g_return_if_fail (intake != NULL);

  task = g_task_new (journal, NULL, callback, user_data);
  g_task_set_source_tag (task, lead_reply_job_keep_async);
  g_task_set_task_data (task, intake, (GDestroyNotify) lead_reply_intake_free);
  g_task_run_in_thread (task, keep_in_thread);
}

/**
 * lead_reply_job_keep_finish:
 * @result: what the callback was given
 * @error: return location for a %LEAD_ERROR
 *
 * Returns: whether the journal has it
 */
gboolean
lead_reply_job_keep_finish (GAsyncResult  *result,
                            GError       **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, lead_reply_job_keep_async), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
