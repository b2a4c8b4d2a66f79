/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A pack goes out: it stands in the ledger before there is a file, so that
 * nothing can be shared of which the journal knows nothing. */

#include "config.h"

#include "lead-pack-job.h"

#include <errno.h>
#include <glib/gstdio.h>

#include "core/exchange/lead-output.h"
#include "core/exchange/lead-pack-page.h"

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

  lead_pack_made_free (job->made);
  g_free (job->passphrase);
  g_free (job->path);
  g_free (job);
}

static LeadPackRecord *
enter (LeadJournal   *journal,
       Job           *job,
       const char    *json,
       GCancellable  *cancellable,
       GError       **error)
{
  const LeadPackContent *content = job->made->content;
  LeadPackFacts facts = {
    .session = job->made->session,
    .to = content->with,
    .made = lead_surroundings_get_moment (lead_journal_get_surroundings (journal)),
    .form = job->form,
    .title = content->title,
    .cover = content->cover,
    .keep_for = job->keep && *content->with != '\0' ? content->with : NULL,
    .passphrase = job->passphrase,
    .choices = job->made->choices,
    .aliases = job->made->aliases,
    .content = json,
  };
  g_autoptr (LeadPackRecord) record = lead_pack_record_new (0, &facts);

  return lead_journal_add_pack_sync (journal, record, cancellable, error);
}

static GBytes *
seal (LeadJournal  *journal,
      Job          *job,
      const char   *json,
      GError      **error)
{
  g_autoptr (LeadPassphrase) passphrase = lead_passphrase_new (job->passphrase, error);

  if (passphrase == NULL)
    return NULL;
  return lead_pack_page_write (json, passphrase, lead_journal_get_surroundings (journal), error);
}

/* What stood there stays whole until the new file is. */
static gboolean
write_file (Job     *job,
            GBytes  *sealed,
            GError **error)
{
  g_autoptr (GError) local = NULL;
  int code = EIO;

  if (g_file_set_contents_full (job->path, g_bytes_get_data (sealed, NULL),
                                g_bytes_get_size (sealed),
                                G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0600,
                                &local))
    return TRUE;
  if (g_error_matches (local, G_FILE_ERROR, G_FILE_ERROR_NOSPC))
    code = ENOSPC;
  else if (g_error_matches (local, G_FILE_ERROR, G_FILE_ERROR_ROFS))
    code = EROFS;
  else if (g_error_matches (local, G_FILE_ERROR, G_FILE_ERROR_ACCES)
           || g_error_matches (local, G_FILE_ERROR, G_FILE_ERROR_PERM))
    code = EACCES;
  lead_output_set_error (error, code, job->path);
  return FALSE;
}

/* What didn't get a file never went out. */
static gboolean
send_pack (LeadJournal   *journal,
           Job           *job,
           GCancellable  *cancellable,
           GError       **error)
{
  g_autofree char *json = lead_pack_content_to_json (job->made->content);
  g_autoptr (GBytes) sealed = seal (journal, job, json, error);
  g_autoptr (LeadPackRecord) record = NULL;

  if (sealed == NULL || g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  record = enter (journal, job, json, cancellable, error);
  if (record == NULL)
    return FALSE;
  if (!g_cancellable_set_error_if_cancelled (cancellable, error)
      && write_file (job, sealed, error))
    return TRUE;
  lead_journal_delete_pack_sync (journal, lead_pack_record_get_uuid (record), NULL, NULL);
  return FALSE;
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
  job->made = lead_pack_made_copy (sending->made);
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
