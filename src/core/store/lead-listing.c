/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Which entries a filter means, words left aside. What narrows most is walked
 * along: an item's records, a label's entries, a challenge's, else the timeline itself. All
 * give entry and sort key, newest first; what else the filter asks is looked up
 * for each. Of several items every one is walked along by itself, and so are the
 * answers to a question, and what comes out is put together. */

#include "config.h"

#include "lead-listing.h"

#include "lead-label-rows.h"
#include "lead-sort-key.h"
#include "lead-statement.h"
#include "lead-tag-rows.h"

typedef struct
{
  int64_t id;
  int64_t sort_key;
} Row;

/* Numbers of what the filter names; 0 where it doesn't. */
typedef struct
{
  const LeadFilter *filter;
  int64_t           item;
  int64_t           label;
} Query;

/* Sets @impossible when no entry can have what is asked for. */
static gboolean
look_up (LeadDatabase  *database,
         Query         *query,
         gboolean      *impossible,
         GError       **error)
{
  const LeadFilter *filter = query->filter;

  if (filter->item != NULL
      && !lead_tag_rows_find_item (database, filter->item, &query->item, error))
    return FALSE;
  if (filter->label != NULL
      && !lead_label_rows_find (database, filter->label, &query->label, error))
    return FALSE;
  *impossible = (filter->item != NULL && query->item == 0)
                || (filter->label != NULL && query->label == 0);
  return TRUE;
}

static const char *
choose_statement (Query *query)
{
  if (query->filter->trashed)
    return "list-trashed";
  if (query->item != 0)
    return "list-tagged";
  if (query->label != 0)
    return "list-labelled";
  if (query->filter->challenge != NULL)
    return "list-challenged";
  return query->filter->starred ? "list-starred" : "list-entries";
}

/* The same values in the same order for every one of them. */
static void
put_query (LeadStatement *statement,
           Query         *query)
{
  const LeadFilter *filter = query->filter;

  lead_statement_put_int (statement, lead_sort_key_first (filter->from));
  lead_statement_put_int (statement, lead_sort_key_last (filter->to));
  lead_statement_put_int (statement, query->item);
  lead_statement_put_int (statement, filter->stance);
  lead_statement_put_int (statement, query->label);
  lead_statement_put_int (statement, filter->starred);
  lead_statement_put_text (statement, filter->challenge);
  lead_statement_put_int (statement, filter->is_private);
  lead_statement_put_int (statement, filter->with_pictures);
}

/* An item can be on an entry with several stances: those rows stand together. */
static gboolean
is_repeated (GArray  *rows,
             int64_t  id)
{
  return rows->len > 0 && g_array_index (rows, Row, rows->len - 1).id == id;
}

static void
add_row (GArray        *rows,
         LeadStatement *statement)
{
  Row row = {
    .id = lead_statement_get_int (statement, 0),
    .sort_key = lead_statement_get_int (statement, 1),
  };

  if (!is_repeated (rows, row.id))
    g_array_append_val (rows, row);
}

static GArray *
collect_rows (LeadStatement  *statement,
              guint           most,
              GError        **error)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (Row));
  LeadStep step = LEAD_STEP_DONE;

  while ((most == 0 || rows->len < most)
         && (step = lead_statement_step (statement, error)) == LEAD_STEP_ROW)
    add_row (rows, statement);
  return step != LEAD_STEP_FAILED ? g_steal_pointer (&rows) : NULL;
}

/* What a filter with one item or none means. */
static GArray *
list_rows (LeadDatabase      *database,
           const LeadFilter  *filter,
           guint              most,
           GError           **error)
{
  g_autoptr (LeadStatement) statement = NULL;
  Query query = { .filter = filter };
  gboolean impossible;

  if (!look_up (database, &query, &impossible, error))
    return NULL;
  if (impossible)
    return g_array_new (FALSE, FALSE, sizeof (Row));
  statement = lead_statement_use (database, choose_statement (&query), error);
  if (statement == NULL)
    return NULL;
  put_query (statement, &query);
  return collect_rows (statement, most, error);
}

static GArray *
list_answered (LeadDatabase  *database,
               const char    *prompt,
               GError       **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (database, "list-answered", error);

  if (statement == NULL)
    return NULL;
  lead_statement_put_text (statement, prompt);
  return collect_rows (statement, 0, error);
}

/* The same filter, but of this item. */
static GArray *
list_item (LeadDatabase      *database,
           const LeadFilter  *filter,
           const char        *item,
           LeadStance         stance,
           GError           **error)
{
  g_autoptr (LeadFilter) other = lead_filter_copy (filter);

  g_free (other->item);
  other->item = g_strdup (item);
  other->stance = stance;
  return list_rows (database, other, 0, error);
}

static int
compare_rows (gconstpointer a,
              gconstpointer b)
{
  const Row *one = a;
  const Row *other = b;

  return (one->sort_key < other->sort_key) - (one->sort_key > other->sort_key);
}

/* Entries with one of several items. No two have the same sort key. */
static GArray *
list_any (LeadDatabase      *database,
          const LeadFilter  *filter,
          GError           **error)
{
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (Row));
  g_autoptr (GArray) once = g_array_new (FALSE, FALSE, sizeof (Row));

  for (guint i = 0; filter->any[i] != NULL; i++)
    {
      g_autoptr (GArray) rows
        = list_item (database, filter, filter->any[i], LEAD_STANCE_NONE, error);

      if (rows == NULL)
        return NULL;
      g_array_append_vals (all, rows->data, rows->len);
    }
  g_array_sort (all, compare_rows);
  for (guint i = 0; i < all->len; i++)
    if (!is_repeated (once, g_array_index (all, Row, i).id))
      g_array_append_val (once, g_array_index (all, Row, i));
  return g_steal_pointer (&once);
}

/* Leaves in @rows what is in @others as well. */
static void
intersect (GArray *rows,
           GArray *others)
{
  guint kept = 0;
  guint other = 0;

  for (guint i = 0; i < rows->len; i++)
    {
      Row row = g_array_index (rows, Row, i);

      while (other < others->len && g_array_index (others, Row, other).sort_key > row.sort_key)
        other++;
      if (other < others->len && g_array_index (others, Row, other).id == row.id)
        g_array_index (rows, Row, kept++) = row;
    }
  g_array_set_size (rows, kept);
}

static gboolean
narrow (GArray    *rows,
        GArray    *others)
{
  g_autoptr (GArray) taken = others;

  if (taken == NULL)
    return FALSE;
  intersect (rows, taken);
  return TRUE;
}

/* All of them: what is enough is known only when they are put together. */
static GArray *
list_several (LeadDatabase      *database,
              const LeadFilter  *filter,
              GError           **error)
{
  g_autoptr (GArray) rows = filter->any != NULL ? list_any (database, filter, error)
                                                : list_rows (database, filter, 0, error);

  if (rows == NULL)
    return NULL;
  if (filter->any != NULL && filter->item != NULL
      && !narrow (rows, list_rows (database, filter, 0, error)))
    return NULL;
  if (filter->beside != NULL
      && !narrow (rows, list_item (database, filter, filter->beside, filter->beside_stance, error)))
    return NULL;
  if (filter->prompt != NULL && !narrow (rows, list_answered (database, filter->prompt, error)))
    return NULL;
  return g_steal_pointer (&rows);
}

static GArray *
to_listed (GArray *rows,
           guint   most)
{
  guint n_rows = most != 0 ? MIN (rows->len, most) : rows->len;
  GArray *listed = g_array_sized_new (FALSE, FALSE, sizeof (LeadListed), n_rows);

  for (guint i = 0; i < n_rows; i++)
    {
      const Row *row = &g_array_index (rows, Row, i);
      LeadListed entry = { .id = row->id, .day = lead_sort_key_get_day (row->sort_key) };

      g_array_append_val (listed, entry);
    }
  return listed;
}

/**
 * lead_listing_load:
 * @database: a connection
 * @filter: which entries; its words and its limit aren't looked at
 * @most: how many entries are enough; 0 for all of them
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type LeadListed): the first of
 *   them, newest first
 */
GArray *
lead_listing_load (LeadDatabase      *database,
                   const LeadFilter  *filter,
                   guint              most,
                   GError           **error)
{
  g_autoptr (GArray) rows = filter->any != NULL || filter->beside != NULL || filter->prompt != NULL
                              ? list_several (database, filter, error)
                              : list_rows (database, filter, most, error);

  return rows != NULL ? to_listed (rows, most) : NULL;
}
