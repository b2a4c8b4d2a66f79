/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Challenges and the rows they are made of. Everything here that writes runs
 * inside the transaction of somebody else. */

#include "config.h"

#include "lead-challenge-rows.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-challenge-builder.h"
#include "core/model/lead-error.h"
#include "lead-challenge-parts.h"
#include "lead-row-list.h"
#include "lead-sort-key.h"
#include "lead-statement.h"

static void
read_head (LeadStatement        *row,
           LeadChallengeBuilder *builder)
{
  lead_challenge_builder_set_uuid (builder, lead_statement_get_text (row, 0));
  lead_challenge_builder_set_name (builder, lead_statement_get_text (row, 1));
  lead_challenge_builder_set_reason (builder, lead_statement_get_text (row, 2));
  lead_challenge_builder_set_place (builder, lead_statement_get_text (row, 3));
  lead_challenge_builder_set_closed (builder, lead_statement_get_day (row, 4));
  lead_challenge_builder_set_created_ms (builder, lead_statement_get_int (row, 5));
  lead_challenge_builder_set_modified_ms (builder, lead_statement_get_int (row, 6));
  lead_challenge_builder_set_trashed_ms (builder, lead_statement_get_int (row, 7));
  lead_challenge_builder_set_entries (builder, lead_statement_get_int (row, 8),
                                      lead_statement_get_null (row, 9)
                                        ? LEAD_DAY_NONE
                                        : lead_sort_key_get_day (lead_statement_get_int (row, 9)));
}

/**
 * lead_challenge_rows_load:
 * @database: a connection
 * @id: a challenge
 * @error: (out): what went wrong
 *
 * Returns: (transfer full) (nullable): the challenge; %NULL without @error set
 *   when there is none
 */
LeadChallenge *
lead_challenge_rows_load (LeadDatabase  *database,
                          int64_t        id,
                          GError       **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "load-challenge", error);
  g_autoptr (LeadChallengeBuilder) builder = NULL;

  if (row == NULL)
    return NULL;
  lead_statement_put_int (row, id);
  if (lead_statement_step (row, error) != LEAD_STEP_ROW)
    return NULL;
  builder = lead_challenge_builder_new ();
  lead_challenge_builder_set_id (builder, id);
  read_head (row, builder);
  if (!lead_challenge_parts_load (database, id, builder, error))
    return NULL;

  return lead_challenge_builder_end (g_steal_pointer (&builder));
}

/**
 * lead_challenge_rows_list:
 * @database: a connection
 * @trashed: those in the trash, or those that aren't
 * @error: (out): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type LeadChallenge): open ones,
 *   the newest first, then closed ones, the last closed first
 */
GPtrArray *
lead_challenge_rows_list (LeadDatabase  *database,
                          gboolean       trashed,
                          GError       **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "list-challenges", error);

  if (row == NULL)
    return NULL;
  lead_statement_put_int (row, trashed);

  return lead_row_list_load (row, database, (LeadRowLoad) lead_challenge_rows_load, error);
}

/**
 * lead_challenge_rows_find:
 * @database: a connection
 * @uuid: what names a challenge for good
 * @id: (out): its number, 0 when there is none
 * @error: (out) (optional): what went wrong
 *
 * Finds those too that are still coming in.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_challenge_rows_find (LeadDatabase  *database,
                          const char    *uuid,
                          int64_t       *id,
                          GError       **error)
{
  return lead_statement_find (database, "find-challenge", uuid, id, error);
}

/**
 * lead_challenge_rows_insert:
 * @vault: an open file, in a transaction
 * @challenge: a challenge; its own number and uuid aren't looked at
 * @uuid: what names it for good, not here yet
 * @import: the import that it belongs to and stays invisible with, or 0
 * @id: (out): its number here
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it succeeded
 */
gboolean
lead_challenge_rows_insert (LeadVault      *vault,
                            LeadChallenge  *challenge,
                            const char     *uuid,
                            int64_t         import,
                            int64_t        *id,
                            GError        **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (vault->database, "insert-challenge", error);
  int64_t now = lead_surroundings_get_now (vault->surroundings);
  int64_t created = lead_challenge_get_created_ms (challenge);
  int64_t modified = lead_challenge_get_modified_ms (challenge);

  if (row == NULL)
    return FALSE;
  lead_statement_put_text (row, uuid);
  lead_statement_put_text (row, lead_challenge_get_name (challenge));
  lead_statement_put_text (row, lead_challenge_get_reason (challenge));
  lead_statement_put_text (row, lead_challenge_get_place (challenge));
  lead_statement_put_day (row, lead_challenge_get_closed (challenge));
  lead_statement_put_int (row, created != 0 ? created : now);
  lead_statement_put_int (row, modified != 0 ? modified : now);
  lead_statement_put_int (row, lead_challenge_get_trashed_ms (challenge));
  if (import != 0)
    lead_statement_put_int (row, import);
  if (!lead_statement_run (row, error))
    return FALSE;
  *id = sqlite3_last_insert_rowid (lead_database_get_handle (vault->database));

  return lead_challenge_parts_insert (vault->database, *id, challenge, error);
}

/**
 * lead_challenge_rows_update:
 * @vault: an open file, in a transaction
 * @id: a challenge
 * @challenge: what it says from here on
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it succeeded
 */
gboolean
lead_challenge_rows_update (LeadVault      *vault,
                            int64_t         id,
                            LeadChallenge  *challenge,
                            GError        **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (vault->database, "update-challenge", error);

  if (row == NULL)
    return FALSE;
  lead_statement_put_int (row, id);
  lead_statement_put_text (row, lead_challenge_get_name (challenge));
  lead_statement_put_text (row, lead_challenge_get_reason (challenge));
  lead_statement_put_text (row, lead_challenge_get_place (challenge));
  lead_statement_put_day (row, lead_challenge_get_closed (challenge));
  lead_statement_put_int (row, lead_surroundings_get_now (vault->surroundings));

  return lead_statement_run (row, error)
         && lead_challenge_parts_delete (vault->database, id, error)
         && lead_challenge_parts_insert (vault->database, id, challenge, error);
}

/**
 * lead_challenge_rows_delete:
 * @database: a connection, in a transaction
 * @id: a challenge
 * @error: (out) (optional): what went wrong
 *
 * Removes it for good. Its entries and experiments stay, and belong to none then; no
 * session is about it any more.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_challenge_rows_delete (LeadDatabase  *database,
                            int64_t        id,
                            GError       **error)
{
  return lead_statement_run_int (database, "unlink-challenge", id, error)
         && lead_statement_run_int (database, "unlink-challenge-experiments", id, error)
         && lead_statement_run_int (database, "unlink-challenge-sessions", id, error)
         && lead_statement_run_int (database, "delete-challenge", id, error);
}

static void
set_gone (GError **error)
{
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND,
                       _("This challenge isn’t in the journal any more."));
}

const LeadRecordTable lead_challenge_table = {
  .changes = LEAD_CHANGE_CHALLENGES,
  .trash = "trash-challenge",
  .get_id = (LeadRecordGetIdFunc) lead_challenge_get_id,
  .get_uuid = (LeadRecordGetUuidFunc) lead_challenge_get_uuid,
  .find = lead_challenge_rows_find,
  .load = (LeadRecordLoadFunc) lead_challenge_rows_load,
  .equal = (LeadRecordEqualFunc) lead_challenge_equal,
  .insert = (LeadRecordInsertFunc) lead_challenge_rows_insert,
  .update = (LeadRecordUpdateFunc) lead_challenge_rows_update,
  .set_gone = set_gone,
};
