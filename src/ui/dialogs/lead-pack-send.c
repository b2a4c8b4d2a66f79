/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A pack goes out: it stands in the ledger before there is a file, so that
 * nothing can be shared of which the journal knows nothing. */

#include "config.h"

#include "lead-pack-job.h"

#include "core/exchange/lead-pack-issue.h"
#include "print/lead-pack-pdf.h"

typedef struct
{
  LeadPackMade *made;
  LeadPackForm  form;
  char         *passphrase;
  gboolean      keep;
  char         *path;
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  lead_pack_made_unref (job->made);
  g_free (job->passphrase);
  g_free (job->path);
  g_free (job);
}

/* Whoever chose the place was asked before something there is replaced. */
static gboolean
send_pack (LeadJournal   *journal,
           Job           *job,
           GCancellable  *cancellable,
           GError       **error)
{
  g_autoptr (LeadPassphrase) passphrase = lead_passphrase_new (job->passphrase, error);
  g_autoptr (LeadPackRecord) record = NULL;
  LeadPackIssue issue = {
    .content = job->made->content,
    .choices = job->made->choices,
    .places = job->made->places,
    .form = job->form,
    .write = job->form == LEAD_PACK_PDF ? lead_pack_pdf_write : lead_pack_issue_page,
    .passphrase = passphrase,
    .keep_for = job->keep ? job->made->choices->with : NULL,
    .path = job->path,
    .replaces = TRUE,
  };

  if (passphrase != NULL)
    record = lead_pack_issue_sync (journal, &issue, cancellable, error);
  return record != NULL;
}

static void
send_in_thread (GTask        *task,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  GError *error = NULL;

  if (send_pack (source, task_data, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * lead_pack_job_send_async:
 * @journal: an open journal
 * @sending: what goes out, and how
 * @cancellable: (nullable): to stop; nothing has gone out then
 * @callback: called when the file is whole and on the disk
 * @user_data: handed to @callback
 *
 * Seals a pack, enters it in the ledger and writes its file.
 */
void
lead_pack_job_send_async (LeadJournal            *journal,
                          const LeadPackSending  *sending,
                          GCancellable           *cancellable,
                          GAsyncReadyCallback     callback,
                          gpointer                user_data)
{
  g_autoptr (GTask) task = NULL;
  Job *job;

  g_return_if_fail (LEAD_IS_JOURNAL (journal));
  g_return_if_fail (sending != NULL && sending->made != NULL && sending->path != NULL);

  job = g_new0 (Job, 1);
  job->made = lead_pack_made_ref (sending->made);
  job->form = sending->form;
  job->passphrase = g_strdup (sending->passphrase);
  job->keep = sending->keep;
  job->path = g_strdup (sending->path);
  task = g_task_new (journal, cancellable, callback, user_data);
  g_task_set_source_tag (task, lead_pack_job_send_async);
  g_task_set_task_data (task, job, job_free);
  g_task_set_return_on_cancel (task, FALSE);
  g_task_set_check_cancellable (task, FALSE);
  g_task_run_in_thread (task, send_in_thread);
}

/**
 * lead_pack_job_send_finish:
 * @result: what the callback was given
 * @error: return location for a %LEAD_ERROR
 *
 * Returns: whether the file is there
 */
gboolean
lead_pack_job_send_finish (GAsyncResult  *result,
                           GError       **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, lead_pack_job_send_async), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
