/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Posts, one row each. */

#include "config.h"

#include "lead-post-rows.h"

#include "lead-statement.h"

static LeadPost *
read_post (LeadStatement *row)
{
  return lead_post_new (lead_statement_get_int (row, 0), lead_statement_get_text (row, 1),
                        lead_statement_get_text (row, 2), lead_statement_get_text (row, 3),
                        lead_statement_get_day (row, 4), lead_statement_get_day (row, 5));
}

static void
put_post (LeadStatement *row,
          LeadPost      *post)
{
  lead_statement_put_text (row, lead_post_get_role (post));
  lead_statement_put_text (row, lead_post_get_place (post));
  lead_statement_put_day (row, lead_post_get_from (post));
  lead_statement_put_day (row, lead_post_get_to (post));
}

/**
 * lead_post_rows_list:
 * @database: a connection
 * @error: (out): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type LeadPost): what is held
 *   now first, then backwards
 */
GPtrArray *
lead_post_rows_list (LeadDatabase  *database,
                     GError       **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "list-posts", error);
  g_autoptr (GPtrArray) posts = g_ptr_array_new_with_free_func (g_object_unref);
  LeadStep step;

  if (row == NULL)
    return NULL;
  while ((step = lead_statement_step (row, error)) == LEAD_STEP_ROW)
    g_ptr_array_add (posts, read_post (row));

  return step == LEAD_STEP_DONE ? g_steal_pointer (&posts) : NULL;
}

/**
 * lead_post_rows_load:
 * @database: a connection
 * @id: a post
 * @error: (out): what went wrong
 *
 * Returns: (transfer full) (nullable): the post; %NULL without @error set when
 *   there is none
 */
LeadPost *
lead_post_rows_load (LeadDatabase  *database,
                     int64_t        id,
                     GError       **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "load-post", error);

  if (row == NULL)
    return NULL;
  lead_statement_put_int (row, id);

  return lead_statement_step (row, error) == LEAD_STEP_ROW ? read_post (row) : NULL;
}

/**
 * lead_post_rows_find:
 * @database: a connection
 * @uuid: what names a post for good
 * @id: (out): its number, 0 when there is none
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it succeeded
 */
gboolean
lead_post_rows_find (LeadDatabase  *database,
                     const char    *uuid,
                     int64_t       *id,
                     GError       **error)
{
  return lead_statement_find (database, "find-post", uuid, id, error);
}

/**
 * lead_post_rows_insert:
 * @database: a connection, in a transaction
 * @post: a post; its own number and uuid aren't looked at
 * @uuid: what names it for good, not here yet
 * @import: the import that it belongs to and stays invisible with, or 0
 * @id: (out): its number here
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it succeeded
 */
gboolean
lead_post_rows_insert (LeadDatabase  *database,
                       LeadPost      *post,
                       const char    *uuid,
                       int64_t        import,
                       int64_t       *id,
                       GError       **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "insert-post", error);

  if (row == NULL)
    return FALSE;
  lead_statement_put_text (row, uuid);
  put_post (row, post);
  if (import != 0)
    lead_statement_put_int (row, import);
  if (!lead_statement_run (row, error))
    return FALSE;
  *id = sqlite3_last_insert_rowid (lead_database_get_handle (database));

  return TRUE;
}

/**
 * lead_post_rows_update:
 * @database: a connection, in a transaction
 * @id: a post
 * @post: what it says from here on
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it succeeded
 */
gboolean
lead_post_rows_update (LeadDatabase  *database,
                       int64_t        id,
                       LeadPost      *post,
                       GError       **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "update-post", error);

  if (row == NULL)
    return FALSE;
  lead_statement_put_int (row, id);
  put_post (row, post);

  return lead_statement_run (row, error);
}
