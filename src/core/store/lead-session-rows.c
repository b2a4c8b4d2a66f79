/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Sessions and the rows they are made of. Everything here that writes runs
 * inside the transaction of somebody else. */

#include "config.h"

#include "lead-session-rows.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "core/model/lead-open-agreement.h"
#include "core/model/lead-session-builder.h"
#include "lead-row-list.h"
#include "lead-session-parts.h"
#include "lead-session-search.h"
#include "lead-statement.h"

static void
read_head (LeadStatement      *row,
           LeadSessionBuilder *builder)
{
  LeadSessionWith with = LEAD_SESSION_ALONE;

  lead_session_with_from_id (lead_statement_get_text (row, 3), &with);
  lead_session_builder_set_uuid (builder, lead_statement_get_text (row, 0));
  lead_session_builder_set_day (builder, lead_statement_get_day (row, 1));
  lead_session_builder_set_whom (builder, lead_statement_get_text (row, 2));
  lead_session_builder_set_with (builder, with);
  lead_session_builder_set_period (builder, lead_statement_get_day (row, 4),
                                   lead_statement_get_day (row, 5));
  lead_session_builder_set_want (builder, lead_statement_get_text (row, 6));
  lead_session_builder_set_held (builder, lead_statement_get_day (row, 7));
  lead_session_builder_set_created_ms (builder, lead_statement_get_int (row, 8));
  lead_session_builder_set_modified_ms (builder, lead_statement_get_int (row, 9));
  lead_session_builder_set_trashed_ms (builder, lead_statement_get_int (row, 10));
}

static LeadSession *
load (LeadDatabase  *database,
      int64_t        id,
      gboolean       whole,
      GError       **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "load-session", error);
  g_autoptr (LeadSessionBuilder) builder = NULL;

  if (row == NULL)
    return NULL;
  lead_statement_put_int (row, id);
  if (lead_statement_step (row, error) != LEAD_STEP_ROW)
    return NULL;
  builder = lead_session_builder_new ();
  lead_session_builder_set_id (builder, id);
  read_head (row, builder);
  if (!lead_session_parts_load (database, id, whole, builder, error))
    return NULL;

  return lead_session_builder_end (g_steal_pointer (&builder));
}

/**
 * lead_session_rows_load:
 * @database: a connection
 * @id: a session
 * @error: (out): what went wrong
 *
 * Returns: (transfer full) (nullable): the session without what may not be
 *   shown; %NULL without @error set when there is none
 */
LeadSession *
lead_session_rows_load (LeadDatabase  *database,
                        int64_t        id,
                        GError       **error)
{
  return load (database, id, FALSE, error);
}

/**
 * lead_session_rows_load_whole:
 * @database: a connection
 * @id: a session
 * @error: (out): what went wrong
 *
 * Returns: (transfer full) (nullable): the session as it is stored, with what
 *   may not be shown; %NULL without @error set when there is none
 */
LeadSession *
lead_session_rows_load_whole (LeadDatabase  *database,
                              int64_t        id,
                              GError       **error)
{
  return load (database, id, TRUE, error);
}

/**
 * lead_session_rows_list:
 * @database: a connection
 * @filter: which
 * @error: (out): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type LeadSession): open ones, the
 *   next first and those without a day last, then held ones, the last held first
 */
GPtrArray *
lead_session_rows_list (LeadDatabase             *database,
                        const LeadSessionFilter  *filter,
                        GError                  **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "list-sessions", error);
  GPtrArray *sessions;

  if (row == NULL)
    return NULL;
  lead_statement_put_int (row, filter->trashed);
  lead_statement_put_int (row, filter->stage);
  lead_statement_put_text (row, filter->challenge);

  sessions = lead_row_list_load (row, database,
                                 filter->whole ? (LeadRowLoad) lead_session_rows_load_whole
                                               : (LeadRowLoad) lead_session_rows_load,
                                 error);
  if (sessions != NULL && filter->text != NULL)
    lead_session_search_narrow (sessions, filter->text);

  return sessions;
}

/* Adds what @row gives to @found; sessions are read once each, into @sessions. */
static gboolean
add_agreed (LeadDatabase   *database,
            LeadStatement  *row,
            GHashTable     *sessions,
            GPtrArray      *found,
            GError        **error)
{
  int64_t id = lead_statement_get_int (row, 0);
  LeadSession *session = g_hash_table_lookup (sessions, &id);

  if (session == NULL)
    {
      session = lead_session_rows_load (database, id, error);
      if (session == NULL)
        return FALSE;
      g_hash_table_insert (sessions, g_memdup2 (&id, sizeof id), session);
    }
  g_ptr_array_add (found, lead_open_agreement_new (session, lead_statement_get_text (row, 1)));

  return TRUE;
}

/**
 * lead_session_rows_list_agreed:
 * @database: a connection
 * @error: (out): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type LeadOpenAgreement): what was
 *   agreed in sessions outside the trash and has no word yet on what happened;
 *   what is due first comes first, what has no day last
 */
GPtrArray *
lead_session_rows_list_agreed (LeadDatabase  *database,
                               GError       **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "list-open-agreements", error);
  g_autoptr (GHashTable) sessions = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free,
                                                           g_object_unref);
  g_autoptr (GPtrArray) found
    = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_open_agreement_free);
  LeadStep step;

  if (row == NULL)
    return NULL;
  while ((step = lead_statement_step (row, error)) == LEAD_STEP_ROW)
    {
      if (!add_agreed (database, row, sessions, found, error))
        return NULL;
    }

  return step == LEAD_STEP_DONE ? g_steal_pointer (&found) : NULL;
}

/**
 * lead_session_rows_find:
 * @database: a connection
 * @uuid: of a session
 * @id: (out): its number here, 0 when there is none
 * @error: (out) (optional): what went wrong
 *
 * Looks among staged and trashed ones too.
 *
 * Returns: whether it could be looked up
 */
gboolean
lead_session_rows_find (LeadDatabase  *database,
                        const char    *uuid,
                        int64_t       *id,
                        GError       **error)
{
  return lead_statement_find (database, "find-session", uuid, id, error);
}

/* What inserting and changing both put, in the same order. */
static void
put_content (LeadStatement *row,
             LeadSession   *session)
{
  lead_statement_put_day (row, lead_session_get_day (session));
  lead_statement_put_text (row, lead_session_get_whom (session));
  lead_statement_put_text (row, lead_session_with_to_id (lead_session_get_with (session)));
  lead_statement_put_day (row, lead_session_get_from (session));
  lead_statement_put_day (row, lead_session_get_to (session));
  lead_statement_put_text (row, lead_session_get_want (session));
  lead_statement_put_day (row, lead_session_get_held (session));
}

/* Everything in @session is named for good. */
static LeadSession *
complete (LeadVault   *vault,
          LeadSession *session)
{
  LeadSessionBuilder *builder = lead_session_builder_new_from (session);

  lead_session_builder_complete (builder, vault->surroundings);

  return lead_session_builder_end (builder);
}

/**
 * lead_session_rows_insert:
 * @vault: an open file, in a transaction
 * @session: a session; its own number and uuid aren't looked at
 * @uuid: what names it for good, not here yet
 * @import: the import that it belongs to and stays invisible with, or 0
 * @id: (out): its number here
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it succeeded
 */
gboolean
lead_session_rows_insert (LeadVault    *vault,
                          LeadSession  *session,
                          const char   *uuid,
                          int64_t       import,
                          int64_t      *id,
                          GError      **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (vault->database, "insert-session", error);
  g_autoptr (LeadSession) completed = complete (vault, session);
  int64_t now = lead_surroundings_get_now (vault->surroundings);
  int64_t created = lead_session_get_created_ms (session);
  int64_t modified = lead_session_get_modified_ms (session);

  if (row == NULL)
    return FALSE;
  lead_statement_put_text (row, uuid);
  put_content (row, session);
  lead_statement_put_int (row, created != 0 ? created : now);
  lead_statement_put_int (row, modified != 0 ? modified : now);
  lead_statement_put_int (row, lead_session_get_trashed_ms (session));
  if (import != 0)
    lead_statement_put_int (row, import);
  if (!lead_statement_run (row, error))
    return FALSE;
  *id = sqlite3_last_insert_rowid (lead_database_get_handle (vault->database));

  return lead_session_parts_insert (vault->database, *id, completed, error);
}

/**
 * lead_session_rows_update:
 * @vault: an open file, in a transaction
 * @id: a session
 * @session: what it says from here on; what may not be shown of it stays
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it succeeded
 */
gboolean
lead_session_rows_update (LeadVault    *vault,
                          int64_t       id,
                          LeadSession  *session,
                          GError      **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (vault->database, "update-session", error);
  g_autoptr (LeadSession) completed = complete (vault, session);

  if (row == NULL)
    return FALSE;
  lead_statement_put_int (row, id);
  put_content (row, session);
  lead_statement_put_int (row, lead_surroundings_get_now (vault->surroundings));

  return lead_statement_run (row, error)
         && lead_session_parts_delete (vault->database, id, error)
         && lead_session_parts_insert (vault->database, id, completed, error);
}

/**
 * lead_session_rows_delete:
 * @database: a connection, in a transaction
 * @id: a session
 * @error: (out) (optional): what went wrong
 *
 * Removes it for good. Packs that were made for it stay, and so do experiments
 * that its agreements became.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_session_rows_delete (LeadDatabase  *database,
                          int64_t        id,
                          GError       **error)
{
  return lead_statement_run_int (database, "delete-session", id, error);
}

/* The notes of a reply may have come while somebody wrote on: they are in the file, and whoever
 * wrote doesn't know of them. */
static gpointer
merge (gpointer record,
       gpointer before)
{
  LeadSessionBuilder *builder;

  /* Not which is later: the clock may have been put back. */
  if (lead_session_get_modified_ms (record) == lead_session_get_modified_ms (before))
    return g_object_ref (record);
  builder = lead_session_builder_new_from (record);
  lead_session_builder_add_notes (builder, lead_session_get_notes (before), NULL);

  return lead_session_builder_end (builder);
}

static void
set_gone (GError **error)
{
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND,
                       _("This session isn’t in the journal any more."));
}

const LeadRecordTable lead_session_table = {
  .changes = LEAD_CHANGE_SESSIONS,
  .trash = "trash-session",
  .get_id = (LeadRecordGetIdFunc) lead_session_get_id,
  .get_uuid = (LeadRecordGetUuidFunc) lead_session_get_uuid,
  .find = lead_session_rows_find,
  .load = (LeadRecordLoadFunc) lead_session_rows_load,
  .equal = (LeadRecordEqualFunc) lead_session_equal,
  .merge = merge,
  .insert = (LeadRecordInsertFunc) lead_session_rows_insert,
  .update = (LeadRecordUpdateFunc) lead_session_rows_update,
  .set_gone = set_gone,
};
