/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-timeline-listing.h"

typedef struct
{
  /* owned */
  LeadJournal *journal;
  char *words;
  GArray *listed;
  GPtrArray *briefs;

  guint total;
} Listing;

static void
listing_free (Listing *listing)
{
  g_clear_object (&listing->journal);
  g_clear_pointer (&listing->words, g_free);
  g_clear_pointer (&listing->listed, g_array_unref);
  g_clear_pointer (&listing->briefs, g_ptr_array_unref);
  g_free (listing);
}

/* The list is worth showing without them. */
static void
briefs_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  Listing *listing = g_task_get_task_data (task);

  listing->briefs = lead_journal_load_briefs_finish (LEAD_JOURNAL (source), result, NULL);
  g_task_return_boolean (task, TRUE);
}

static void
list_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  Listing *listing = g_task_get_task_data (task);
  GError *error = NULL;
  int64_t ids[LEAD_TIMELINE_SCREENFUL];
  guint n_ids;

  listing->listed = lead_journal_list_entries_finish (LEAD_JOURNAL (source), result,
                                                      &listing->total, &error);
  if (listing->listed == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  n_ids = MIN (listing->listed->len, LEAD_TIMELINE_SCREENFUL);
  for (guint i = 0; i < n_ids; i++)
    ids[i] = g_array_index (listing->listed, LeadListed, i).id;
  lead_journal_load_briefs_async (listing->journal, ids, n_ids, listing->words,
                                  g_task_get_cancellable (task), briefs_cb, task);
  g_steal_pointer (&task);
}

/**
 * lead_timeline_listing_async:
 * @source: on whose behalf
 * @journal: an open journal
 * @filter: which entries are meant, and how many of them at most
 * @cancellable: (nullable): to stop
 * @callback: called when it is done
 * @user_data: for @callback
 *
 * Lists entries.
 */
void
lead_timeline_listing_async (GObject             *source,
                             LeadJournal         *journal,
                             const LeadFilter    *filter,
                             GCancellable        *cancellable,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data)
{
  GTask *task = g_task_new (source, cancellable, callback, user_data);
  Listing *listing = g_new0 (Listing, 1);

  listing->journal = g_object_ref (journal);
  listing->words = g_strdup (filter->words);
  g_task_set_task_data (task, listing, (GDestroyNotify) listing_free);
  lead_journal_list_entries_async (journal, filter, cancellable, list_cb, task);
}

/**
 * lead_timeline_listing_finish:
 * @result: what the callback was given
 * @briefs: (out) (transfer full) (nullable): the first entries' briefs, %NULL when
 *   they couldn't be read
 * @more: (out): whether there are more than were asked for
 * @error: why it failed
 *
 * Returns: (transfer full): the layout as it is to be shown, or %NULL
 */
LeadTimelineLayout *
lead_timeline_listing_finish (GAsyncResult  *result,
                              GPtrArray    **briefs,
                              gboolean      *more,
                              GError       **error)
{
  Listing *listing = g_task_get_task_data (G_TASK (result));

  if (!g_task_propagate_boolean (G_TASK (result), error))
    return NULL;
  *briefs = g_steal_pointer (&listing->briefs);
  *more = listing->total == G_MAXUINT;
  return lead_timeline_layout_new (g_steal_pointer (&listing->listed));
}
