/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-timeline-refresh.h"

typedef struct
{
  /* owned */
  LeadJournal *journal;
  LeadFilter *filter;
  GArray *days; /* LeadDay, still to be listed */
  GPtrArray *briefs;
  LeadTimelineLayout *layout;
} Refresh;

static void
refresh_free (Refresh *refresh)
{
  g_clear_object (&refresh->journal);
  g_clear_pointer (&refresh->filter, lead_filter_free);
  g_clear_pointer (&refresh->days, g_array_unref);
  g_clear_pointer (&refresh->briefs, g_ptr_array_unref);
  g_clear_pointer (&refresh->layout, lead_timeline_layout_free);
  g_free (refresh);
}

static void
add_day (Refresh *refresh,
         LeadDay  day)
{
  for (guint i = 0; i < refresh->days->len; i++)
    if (g_array_index (refresh->days, LeadDay, i) == day)
      return;
  g_array_append_val (refresh->days, day);
}

static gboolean
is_in_period (const LeadFilter *filter,
              LeadDay           day)
{
  return (filter->from == LEAD_DAY_NONE || day >= filter->from)
         && (filter->to == LEAD_DAY_NONE || day <= filter->to);
}

static void list_next_day (GTask *task);

static void
day_cb (GObject      *source,
        GAsyncResult *result,
        gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  Refresh *refresh = g_task_get_task_data (task);
  g_autoptr (LeadTimelineLayout) before = NULL;
  g_autoptr (GArray) listed = NULL;
  GError *error = NULL;
  guint last = refresh->days->len - 1;
  LeadDay day = g_array_index (refresh->days, LeadDay, last);

  listed = lead_journal_list_entries_finish (LEAD_JOURNAL (source), result, NULL, &error);
  if (listed == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  before = g_steal_pointer (&refresh->layout);
  refresh->layout = lead_timeline_layout_with_day (before, day, listed);
  g_array_set_size (refresh->days, last);
  list_next_day (g_steal_pointer (&task));
}

/* Takes over @task. */
static void
list_next_day (GTask *task)
{
  Refresh *refresh = g_task_get_task_data (task);
  g_autoptr (LeadFilter) filter = NULL;

  if (refresh->days->len == 0)
    {
      g_task_return_boolean (task, TRUE);
      g_object_unref (task);
      return;
    }

  filter = lead_filter_copy (refresh->filter);
  filter->from = g_array_index (refresh->days, LeadDay, refresh->days->len - 1);
  filter->to = filter->from;
  filter->limit = 0;
  lead_journal_list_entries_async (refresh->journal, filter, g_task_get_cancellable (task),
                                   day_cb, task);
}

static void
briefs_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  Refresh *refresh = g_task_get_task_data (task);
  GError *error = NULL;

  refresh->briefs = lead_journal_load_briefs_finish (LEAD_JOURNAL (source), result, &error);
  if (refresh->briefs == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  for (guint i = 0; i < refresh->briefs->len; i++)
    if (refresh->briefs->pdata[i] != NULL)
      {
        LeadDay day = lead_brief_get_moment (refresh->briefs->pdata[i])->day;

        if (is_in_period (refresh->filter, day))
          add_day (refresh, day);
      }
  list_next_day (g_steal_pointer (&task));
}

/**
 * lead_timeline_refresh_async:
 * @source: on whose behalf
 * @journal: an open journal
 * @layout: what is shown
 * @filter: which entries are meant
 * @ids: array of int64_t: the entries that have changed
 * @callback: called when it is done
 * @user_data: for @callback
 *
 * Looks at the changed entries and at the days that they touch.
 */
void
lead_timeline_refresh_async (GObject             *source,
                             LeadJournal         *journal,
                             LeadTimelineLayout  *layout,
                             const LeadFilter    *filter,
                             GArray              *ids,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data)
{
  GTask *task = g_task_new (source, NULL, callback, user_data);
  Refresh *refresh = g_new0 (Refresh, 1);

  refresh->journal = g_object_ref (journal);
  refresh->filter = lead_filter_copy (filter);
  refresh->days = g_array_new (FALSE, FALSE, sizeof (LeadDay));
  refresh->layout = lead_timeline_layout_copy (layout);
  for (guint i = 0; i < ids->len; i++)
    {
      guint index;

      if (lead_timeline_layout_find (layout, g_array_index (ids, int64_t, i), &index))
        add_day (refresh, lead_timeline_layout_get_entry (layout, index)->day);
    }
  g_task_set_task_data (task, refresh, (GDestroyNotify) refresh_free);
  lead_journal_load_briefs_async (journal, (const int64_t *) ids->data, ids->len, filter->words,
                                  NULL, briefs_cb, task);
}

/**
 * lead_timeline_refresh_finish:
 * @result: what the callback was given
 * @briefs: (out) (transfer full): the changed entries' briefs, %NULL for those gone
 * @error: why it failed
 *
 * Returns: (transfer full): the layout as it is to be shown, or %NULL
 */
LeadTimelineLayout *
lead_timeline_refresh_finish (GAsyncResult  *result,
                              GPtrArray    **briefs,
                              GError       **error)
{
  Refresh *refresh = g_task_get_task_data (G_TASK (result));

  if (!g_task_propagate_boolean (G_TASK (result), error))
    return NULL;
  *briefs = g_steal_pointer (&refresh->briefs);
  return g_steal_pointer (&refresh->layout);
}
