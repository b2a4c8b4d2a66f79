/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Finding entries by words, newest first. What the index knows comes out of it
 * in that order already; entries that changed since are read and looked
 * through; both streams are merged, so that a result is never a moment old.
 */

#include "config.h"

#include "lead-search.h"

#include "lead-journal-lists.h"
#include "lead-search-index.h"
#include "lead-search-query.h"
#include "lead-sort-key.h"

typedef struct
{
  int64_t key;
  int64_t id;
} Hit;

typedef struct
{
  /* borrowed */
  LeadVault       *vault;
  LeadSearchQuery *query;

  /* owned */
  GHashTable *within;  /* (nullable): ids that may come up */
  GHashTable *pending; /* sort keys for which the index doesn't speak */
  GArray     *read;    /* of Hit: found by reading, newest first */
  GArray     *found;   /* of LeadListed */

  guint    next_read;
  int64_t  first;
  int64_t  last;
  gboolean trashed;
  guint    wanted; /* one more than shown, to know whether there are more */
} Search;

static void
search_clear (Search *self)
{
  g_clear_pointer (&self->within, g_hash_table_unref);
  g_clear_pointer (&self->pending, g_hash_table_unref);
  g_clear_pointer (&self->read, g_array_unref);
  g_clear_pointer (&self->found, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Search, search_clear)

static GHashTable *
make_id_set (GArray *listed)
{
  GHashTable *ids = g_hash_table_new (g_int64_hash, g_int64_equal);

  /* Its keys live in the array, which outlives the search. */
  for (guint i = 0; i < listed->len; i++)
    g_hash_table_add (ids, &g_array_index (listed, LeadListed, i).id);

  return ids;
}

static gboolean
is_within (Search  *self,
           int64_t  id)
{
  return self->within == NULL || g_hash_table_contains (self->within, &id);
}

static gboolean
is_full (Search *self)
{
  return self->found->len >= self->wanted;
}

static void
emit (Search    *self,
      const Hit *hit)
{
  LeadListed listed = { hit->id, lead_sort_key_get_day (hit->key) };

  if (!is_full (self))
    g_array_append_val (self->found, listed);
}

static gboolean
row_matches (Search        *self,
             LeadStatement *row)
{
  const char *body = lead_statement_get_text (row, 4);
  const char *answers = lead_statement_get_text (row, 5);
  g_autofree char *text = NULL;

  if ((lead_statement_get_int (row, 2) != 0) != self->trashed
      || !is_within (self, lead_statement_get_int (row, 1)))
    return FALSE;
  if (answers != NULL)
    text = g_strconcat (body, "\n", answers, NULL);

  return lead_search_query_matches (self->query, lead_statement_get_text (row, 3),
                                    text != NULL ? text : body);
}

/* Looks through texts: of what waits for the index, or, without one, of everything. */
static gboolean
read_texts (Search      *self,
            const char  *statement,
            GError     **error)
{
  g_autoptr (LeadStatement) rows = lead_statement_use (self->vault->database, statement, error);
  LeadStep step;

  if (rows == NULL)
    return FALSE;
  lead_statement_put_int (rows, self->first);
  lead_statement_put_int (rows, self->last);
  while ((step = lead_statement_step (rows, error)) == LEAD_STEP_ROW)
    {
      Hit hit = { lead_statement_get_int (rows, 0), lead_statement_get_int (rows, 1) };
      int64_t *key = g_memdup2 (&hit.key, sizeof hit.key);

      g_hash_table_add (self->pending, key);
      if (self->read->len < self->wanted && row_matches (self, rows))
        g_array_append_val (self->read, hit);
    }

  return step == LEAD_STEP_DONE;
}

static void
emit_read_before (Search  *self,
                  int64_t  key)
{
  while (self->next_read < self->read->len)
    {
      const Hit *hit = &g_array_index (self->read, Hit, self->next_read);

      if (hit->key < key)
        return;
      emit (self, hit);
      self->next_read++;
    }
}

static gboolean
ask_index (Search  *self,
           GError **error)
{
  g_autofree char *fts = lead_search_query_to_fts (self->query);
  const char *name = self->trashed ? "search-hits-trashed" : "search-hits";
  g_autoptr (LeadStatement) rows = lead_statement_use (self->vault->database, name, error);
  LeadStep step = LEAD_STEP_DONE;

  if (rows == NULL)
    return FALSE;
  lead_statement_put_text (rows, fts);
  lead_statement_put_int (rows, self->first);
  lead_statement_put_int (rows, self->last);
  while (!is_full (self) && (step = lead_statement_step (rows, error)) == LEAD_STEP_ROW)
    {
      Hit hit = { lead_statement_get_int (rows, 0), lead_statement_get_int (rows, 1) };

      emit_read_before (self, hit.key);
      if (!g_hash_table_contains (self->pending, &hit.key) && is_within (self, hit.id))
        emit (self, &hit);
    }

  return step != LEAD_STEP_FAILED;
}

/* A damaged index costs time, not results: everything is read, and it is made anew later. */
static gboolean
do_without_index (Search  *self,
                  GError **error)
{
  lead_search_index_note_damage (self->vault);
  g_array_set_size (self->found, 0);
  g_array_set_size (self->read, 0);
  self->next_read = 0;

  return read_texts (self, "search-texts", error);
}

static gboolean
run (Search  *self,
     GError **error)
{
  g_autoptr (GError) failure = NULL;

  if (!read_texts (self, "search-pending", error))
    return FALSE;
  if (!ask_index (self, &failure))
    {
      if (!lead_search_index_is_damaged (self->vault->database))
        {
          g_propagate_error (error, g_steal_pointer (&failure));
          return FALSE;
        }
      if (!do_without_index (self, error))
        return FALSE;
    }
  emit_read_before (self, G_MININT64);

  return TRUE;
}

/**
 * lead_search_list:
 * @vault: the open file
 * @filter: with words; of the rest only the days, the trash and the limit are
 *   looked at
 * @within: (nullable) (element-type LeadListed): only these may come up
 * @total: (out): how many there are, %G_MAXUINT when there are more than the limit
 * @error: (out): what went wrong
 *
 * Finds the entries that have all the words of @filter. The caller has made
 * sure that there are any (lead_search_query_is_empty()).
 *
 * Returns: (transfer full) (element-type LeadListed) (nullable): newest first
 */
GArray *
lead_search_list (LeadVault         *vault,
                  const LeadFilter  *filter,
                  GArray            *within,
                  guint             *total,
                  GError           **error)
{
  g_autoptr (LeadSearchQuery) query = lead_search_query_new (filter->words);
  g_auto (Search) self = {
    .vault = vault,
    .query = query,
    .within = within != NULL ? make_id_set (within) : NULL,
    .pending = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL),
    .read = g_array_new (FALSE, FALSE, sizeof (Hit)),
    .found = g_array_new (FALSE, FALSE, sizeof (LeadListed)),
    .first = lead_sort_key_first (filter->from),
    .last = lead_sort_key_last (filter->to),
    .trashed = filter->trashed,
    .wanted = filter->limit > 0 ? filter->limit + 1 : G_MAXUINT,
  };

  g_assert (!lead_search_query_is_empty (query));
  if (!run (&self, error))
    return NULL;

  *total = self.found->len;
  if (filter->limit > 0 && self.found->len > filter->limit)
    {
      *total = G_MAXUINT;
      g_array_set_size (self.found, filter->limit);
    }

  return g_steal_pointer (&self.found);
}
