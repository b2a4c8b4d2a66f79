/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-challenge-barriers.h"

#include "core/store/lead-journal-lists.h"

/* What got in the way in a challenge lately, so that what is offered to be tried
 * speaks to it. It is read for the offer alone: nothing is said of it unasked. */

/* Older entries speak of what has passed. */
#define LATEST 20

static void
on_briefs (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  GError *error = NULL;
  g_autoptr (GPtrArray) briefs
    = lead_journal_load_briefs_finish (LEAD_JOURNAL (source), result, &error);
  g_autoptr (GStrvBuilder) items = g_strv_builder_new ();

  if (briefs == NULL)
    {
      g_task_return_error (task, error);
      return;
    }
  for (guint i = 0; i < briefs->len; i++)
    {
      guint n_marks = 0;
      const LeadMark *marks = briefs->pdata[i] != NULL
                                ? lead_brief_get_marks (briefs->pdata[i], &n_marks) : NULL;

      for (guint j = 0; j < n_marks; j++)
        if (lead_stance_get_set (marks[j].stance) == LEAD_STANCE_SET_BARRIER)
          g_strv_builder_add (items, marks[j].item);
    }
  g_task_return_pointer (task, g_strv_builder_end (items), (GDestroyNotify) g_strfreev);
}

static void
on_listed (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  GError *error = NULL;
  g_autoptr (GArray) listed
    = lead_journal_list_entries_finish (LEAD_JOURNAL (source), result, NULL, &error);
  int64_t ids[LATEST];
  guint n_ids;

  if (listed == NULL)
    {
      g_task_return_error (task, error);
      return;
    }
  n_ids = MIN (listed->len, LATEST);
  for (guint i = 0; i < n_ids; i++)
    ids[i] = g_array_index (listed, LeadListed, i).id;
  if (n_ids == 0)
    g_task_return_pointer (task, g_new0 (char *, 1), (GDestroyNotify) g_strfreev);
  else
    lead_journal_load_briefs_async (LEAD_JOURNAL (source), ids, n_ids, NULL,
                                    g_task_get_cancellable (task), on_briefs,
                                    g_object_ref (task));
}

/**
 * lead_challenge_barriers_load_async:
 * @journal: a journal
 * @challenge: uuid of a challenge
 * @cancellable: (nullable): gives it up
 * @callback: called with the outcome
 * @user_data: for @callback
 */
void
lead_challenge_barriers_load_async (LeadJournal         *journal,
                                    const char          *challenge,
                                    GCancellable        *cancellable,
                                    GAsyncReadyCallback  callback,
                                    gpointer             user_data)
{
  GTask *task = g_task_new (journal, cancellable, callback, user_data);
  g_autoptr (LeadFilter) filter = lead_filter_new ();

  g_task_set_source_tag (task, lead_challenge_barriers_load_async);
  filter->challenge = g_strdup (challenge);
  filter->limit = LATEST;
  lead_journal_list_entries_async (journal, filter, cancellable, on_listed, task);
}

/**
 * lead_challenge_barriers_load_finish:
 * @journal: a journal
 * @result: what the callback got
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (array zero-terminated=1): ids of barriers,
 *   as often as they were met
 */
char **
lead_challenge_barriers_load_finish (LeadJournal   *journal,
                                     GAsyncResult  *result,
                                     GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, journal), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
