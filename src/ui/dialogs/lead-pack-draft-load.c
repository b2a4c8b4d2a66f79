/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What there is to choose from: a session's selection, or the newest of the
 * entries that are shown. */

#include "config.h"

#include "lead-pack-draft-private.h"

#include "core/store/lead-journal-challenges.h"
#include "core/store/lead-journal-entries.h"
#include "core/store/lead-journal-lists.h"
#include "core/store/lead-journal-sessions.h"

typedef struct
{
  char       *session;
  LeadFilter *filter;
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  g_free (job->session);
  g_clear_pointer (&job->filter, lead_filter_free);
  g_free (job);
}

static gboolean
offer_pieces (LeadPackDraft  *self,
              LeadJournal    *journal,
              LeadSession    *session,
              GCancellable   *cancellable,
              GError        **error)
{
  GPtrArray *pieces = lead_session_get_pieces (session);

  for (guint i = 0; i < pieces->len; i++)
    {
      const LeadPiece *piece = pieces->pdata[i];
      g_autoptr (LeadEntry) entry
        = lead_journal_find_entry_sync (journal, piece->entry, cancellable, error);

      if (entry == NULL)
        return FALSE;
      lead_pack_draft_offer (self, entry, piece);
    }
  return TRUE;
}

static gboolean
offer_entries (LeadPackDraft     *self,
               LeadJournal       *journal,
               const LeadFilter  *filter,
               GCancellable      *cancellable,
               GError           **error)
{
  g_autoptr (GArray) listed
    = lead_journal_list_entries_sync (journal, filter, NULL, cancellable, error);
  g_autoptr (GPtrArray) entries = NULL;
  int64_t ids[LEAD_PACK_MOST_OFFERS];
  guint n_ids;

  if (listed == NULL)
    return FALSE;
  n_ids = MIN (listed->len, LEAD_PACK_MOST_OFFERS);
  lead_pack_draft_leave_out (self, 0, listed->len - n_ids);
  for (guint i = 0; i < n_ids; i++)
    ids[i] = g_array_index (listed, LeadListed, i).id;
  entries = lead_journal_load_entries_sync (journal, ids, n_ids, cancellable, error);
  for (guint i = 0; entries != NULL && i < entries->len; i++)
    {
      if (entries->pdata[i] != NULL)
        lead_pack_draft_offer (self, entries->pdata[i], NULL);
    }
  return entries != NULL;
}

static LeadPackDraft *
load (LeadJournal   *journal,
      Job           *job,
      GCancellable  *cancellable,
      GError       **error)
{
  g_autoptr (LeadSession) session = NULL;
  g_autoptr (GPtrArray) challenges = NULL;
  g_autoptr (GPtrArray) names = NULL;
  g_autoptr (LeadPackDraft) self = NULL;

  if (job->session != NULL)
    {
      session = lead_journal_get_session_sync (journal, job->session, cancellable, error);
      if (session == NULL)
        return NULL;
    }
  challenges = lead_journal_list_challenges_sync (journal, FALSE, cancellable, error);
  if (challenges == NULL)
    return NULL;
  names = lead_pack_names_propose (challenges);
  self = lead_pack_draft_new (session, names);
  if (session != NULL ? !offer_pieces (self, journal, session, cancellable, error)
                      : !offer_entries (self, journal, job->filter, cancellable, error))
    return NULL;
  return g_steal_pointer (&self);
}

static void
run_in_thread (GTask        *task,
               gpointer      source,
               gpointer      task_data,
               GCancellable *cancellable)
{
  GError *error = NULL;
  LeadPackDraft *self = load (source, task_data, cancellable, &error);

  if (self != NULL)
    g_task_return_pointer (task, self, g_object_unref);
  else
    g_task_return_error (task, error);
}

/**
 * lead_pack_draft_load_async:
 * @journal: an open journal
 * @session: (nullable): uuid of the session that it is for
 * @filter: (nullable): without one: which entries are offered, all when %NULL
 * @cancellable: (nullable): to stop
 * @callback: called when it is there
 * @user_data: handed to @callback
 *
 * Reads what there is to choose from, on a thread of its own.
 */
void
lead_pack_draft_load_async (LeadJournal         *journal,
                            const char          *session,
                            const LeadFilter    *filter,
                            GCancellable        *cancellable,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;
  Job *job;

  g_return_if_fail (LEAD_IS_JOURNAL (journal));

  job = g_new0 (Job, 1);
  job->session = g_strdup (session);
  job->filter = filter != NULL ? lead_filter_copy (filter) : lead_filter_new ();
  task = g_task_new (journal, cancellable, callback, user_data);
  g_task_set_source_tag (task, lead_pack_draft_load_async);
  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, run_in_thread);
}

/**
 * lead_pack_draft_load_finish:
 * @result: what the callback was given
 * @error: return location for a %LEAD_ERROR
 *
 * Returns: (transfer full) (nullable): a draft with nothing chosen
 */
LeadPackDraft *
lead_pack_draft_load_finish (GAsyncResult  *result,
                             GError       **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, lead_pack_draft_load_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
