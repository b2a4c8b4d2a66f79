/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Reading many entries, as operations of the journal. */

#include "config.h"

#include "lead-journal-lists.h"

#include "lead-brief-rows.h"
#include "lead-ids.h"
#include "lead-journal-private.h"
#include "lead-listing.h"
#include "lead-search.h"
#include "lead-search-query.h"

typedef struct
{
  GArray *listed;
  guint   total;
} ListResult;

static void
list_result_free (ListResult *result)
{
  g_clear_pointer (&result->listed, g_array_unref);
  g_free (result);
}

static gboolean
has_words (const LeadFilter *filter)
{
  g_autoptr (LeadSearchQuery) query = NULL;

  if (filter->words == NULL)
    return FALSE;
  query = lead_search_query_new (filter->words);
  return !lead_search_query_is_empty (query);
}

/* More than days, which the index can tell by itself. */
static gboolean
is_narrowed (const LeadFilter *filter)
{
  return filter->item != NULL || filter->beside != NULL || filter->any != NULL
         || filter->prompt != NULL || filter->label != NULL || filter->challenge != NULL
         || filter->starred || filter->is_private || filter->with_pictures;
}

static GArray *
list_with_words (LeadVault         *vault,
                 const LeadFilter  *filter,
                 guint             *total,
                 GError           **error)
{
  g_autoptr (GArray) within = NULL;

  if (is_narrowed (filter))
    {
      within = lead_listing_load (vault->database, filter, 0, error);
      if (within == NULL)
        return NULL;
    }
  return lead_search_list (vault, filter, within, total, error);
}

static GArray *
list_without_words (LeadVault         *vault,
                    const LeadFilter  *filter,
                    guint             *total,
                    GError           **error)
{
  /* One more than is wanted tells whether those are all. */
  guint most = filter->limit != 0 ? filter->limit + 1 : 0;
  GArray *listed = lead_listing_load (vault->database, filter, most, error);

  if (listed == NULL)
    return NULL;
  *total = listed->len;
  if (most != 0 && listed->len == most)
    {
      *total = G_MAXUINT;
      g_array_set_size (listed, filter->limit);
    }
  return listed;
}

static gpointer
list_entries (LeadVault     *vault,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  const LeadFilter *filter = data;
  ListResult *result = g_new0 (ListResult, 1);

  if (has_words (filter))
    result->listed = list_with_words (vault, filter, &result->total, error);
  else
    result->listed = list_without_words (vault, filter, &result->total, error);
  if (result->listed == NULL)
    g_clear_pointer (&result, list_result_free);
  return result;
}

static const LeadJob list_entries_job = {
  .priority = LEAD_PRIORITY_SEARCH,
  .run = list_entries,
  .free_data = (GDestroyNotify) lead_filter_free,
  .free_result = (GDestroyNotify) list_result_free,
};

static GArray *
take_listed (ListResult *result,
             guint      *total)
{
  GArray *listed;

  if (total != NULL)
    *total = result != NULL ? result->total : 0;
  if (result == NULL)
    return NULL;
  listed = g_steal_pointer (&result->listed);
  list_result_free (result);
  return listed;
}

/**
 * lead_journal_list_entries_async:
 * @self: a journal
 * @filter: which entries
 * @cancellable: (nullable): stops it, as the next key of a search does
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Lists the entries that @filter means, newest first.
 */
void
lead_journal_list_entries_async (LeadJournal         *self,
                                 const LeadFilter    *filter,
                                 GCancellable        *cancellable,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));
  g_return_if_fail (filter != NULL);

  lead_journal_run_async (self, &list_entries_job, lead_filter_copy (filter),
                          cancellable, callback, user_data);
}

/**
 * lead_journal_list_entries_finish:
 * @self: a journal
 * @result: what the callback got
 * @total: (out) (optional): how many there are, whatever the limit;
 *   %G_MAXUINT when that would have taken a longer search
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type LeadListed): the entries
 */
GArray *
lead_journal_list_entries_finish (LeadJournal   *self,
                                  GAsyncResult  *result,
                                  guint         *total,
                                  GError       **error)
{
  return take_listed (lead_journal_run_finish (self, &list_entries_job, result, error), total);
}

/**
 * lead_journal_list_entries_sync:
 * @self: a journal
 * @filter: which entries
 * @total: (out) (optional): how many there are, as above
 * @cancellable: (nullable): stops it
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type LeadListed): the entries
 */
GArray *
lead_journal_list_entries_sync (LeadJournal       *self,
                                const LeadFilter  *filter,
                                guint             *total,
                                GCancellable      *cancellable,
                                GError           **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);
  g_return_val_if_fail (filter != NULL, NULL);

  return take_listed (lead_journal_run_sync (self, &list_entries_job, lead_filter_copy (filter),
                                             cancellable, error),
                      total);
}

typedef struct
{
  GArray *ids;
  char   *words;
} BriefsRequest;

static BriefsRequest *
briefs_request_new (const int64_t *ids,
                    guint          n_ids,
                    const char    *words)
{
  BriefsRequest *request = g_new0 (BriefsRequest, 1);

  request->ids = lead_ids_new (ids, n_ids);
  request->words = words != NULL && *words != '\0' ? g_strdup (words) : NULL;
  return request;
}

static void
briefs_request_free (BriefsRequest *request)
{
  g_array_unref (request->ids);
  g_free (request->words);
  g_free (request);
}

static gpointer
load_briefs (LeadVault     *vault,
             gpointer       data,
             GCancellable  *cancellable,
             GError       **error)
{
  BriefsRequest *request = data;

  return lead_brief_rows_load (vault->database, request->ids, request->words, error);
}

static const LeadJob load_briefs_job = {
  .priority = LEAD_PRIORITY_VISIBLE,
  .run = load_briefs,
  .free_data = (GDestroyNotify) briefs_request_free,
  .free_result = (GDestroyNotify) g_ptr_array_unref,
};

/**
 * lead_journal_load_briefs_async:
 * @self: a journal
 * @ids: (array length=n_ids): entries, a page of a list
 * @n_ids: how many
 * @words: (nullable): what was searched for
 * @cancellable: (nullable): a cancellable
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Reads what the rows of a list show.
 */
void
lead_journal_load_briefs_async (LeadJournal         *self,
                                const int64_t       *ids,
                                guint                n_ids,
                                const char          *words,
                                GCancellable        *cancellable,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));

  lead_journal_run_async (self, &load_briefs_job, briefs_request_new (ids, n_ids, words),
                          cancellable, callback, user_data);
}

/**
 * lead_journal_load_briefs_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type LeadBrief): in the order
 *   that was asked for, %NULL for an entry that is gone
 */
GPtrArray *
lead_journal_load_briefs_finish (LeadJournal   *self,
                                 GAsyncResult  *result,
                                 GError       **error)
{
  return lead_journal_run_finish (self, &load_briefs_job, result, error);
}

/**
 * lead_journal_load_briefs_sync:
 * @self: a journal
 * @ids: (array length=n_ids): entries
 * @n_ids: how many
 * @words: (nullable): what was searched for
 * @cancellable: (nullable): a cancellable
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type LeadBrief): in the order of
 *   @ids, %NULL for an entry that is gone
 */
GPtrArray *
lead_journal_load_briefs_sync (LeadJournal    *self,
                               const int64_t  *ids,
                               guint           n_ids,
                               const char     *words,
                               GCancellable   *cancellable,
                               GError        **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);

  return lead_journal_run_sync (self, &load_briefs_job, briefs_request_new (ids, n_ids, words),
                                cancellable, error);
}
