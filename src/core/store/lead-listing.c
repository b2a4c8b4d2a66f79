/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Which entries a filter means, words left aside. What narrows most is walked
 * along: an item's records, a label's entries, a challenge's, else the timeline itself. All
 * give entry and sort key, newest first; what else the filter asks is looked up
 * for each. */

#include "config.h"

#include "lead-listing.h"

#include "lead-label-rows.h"
#include "lead-sort-key.h"
#include "lead-statement.h"
#include "lead-tag-rows.h"

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
is_repeated (GArray  *listed,
             int64_t  id)
{
  return listed->len > 0 && g_array_index (listed, LeadListed, listed->len - 1).id == id;
}

static void
add_row (GArray        *listed,
         LeadStatement *row)
{
  LeadListed entry = {
    .id = lead_statement_get_int (row, 0),
    .day = lead_sort_key_get_day (lead_statement_get_int (row, 1)),
  };

  if (!is_repeated (listed, entry.id))
    g_array_append_val (listed, entry);
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
  g_autoptr (GArray) listed = g_array_new (FALSE, FALSE, sizeof (LeadListed));
  g_autoptr (LeadStatement) row = NULL;
  Query query = { .filter = filter };
  gboolean impossible;
  LeadStep step = LEAD_STEP_DONE;

  if (!look_up (database, &query, &impossible, error))
    return NULL;
  if (impossible)
    return g_steal_pointer (&listed);
  row = lead_statement_use (database, choose_statement (&query), error);
  if (row == NULL)
    return NULL;
  put_query (row, &query);
  while ((most == 0 || listed->len < most)
         && (step = lead_statement_step (row, error)) == LEAD_STEP_ROW)
    add_row (listed, row);
  return step != LEAD_STEP_FAILED ? g_steal_pointer (&listed) : NULL;
}
