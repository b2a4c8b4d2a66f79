/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The ledger of review packs and what came back to them. Everything here that
 * writes runs inside the transaction of somebody else. */

#include "config.h"

#include "lead-pack-rows.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "lead-moment-columns.h"
#include "lead-row-list.h"
#include "lead-statement.h"

#define COLUMN_MADE 3

static void
read_head (LeadStatement *row,
           LeadPackFacts *facts)
{
  int after = COLUMN_MADE + LEAD_N_MOMENT_COLUMNS;

  facts->uuid = lead_statement_get_text (row, 0);
  facts->session = lead_statement_get_text (row, 1);
  facts->to = lead_statement_get_text (row, 2);
  facts->made = lead_moment_columns_read (row, COLUMN_MADE);
  lead_pack_form_from_id (lead_statement_get_text (row, after), &facts->form);
  facts->title = lead_statement_get_text (row, after + 1);
  facts->cover = lead_statement_get_text (row, after + 2);
  facts->withdrawn_ms = lead_statement_get_int (row, after + 3);
  facts->keep_for = lead_statement_get_text (row, after + 4);
}

/* Reads the head; where @inside is there, what is in the pack too. */
static LeadPackRecord *
load (LeadDatabase   *database,
      int64_t         id,
      LeadStatement  *inside,
      GError        **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "load-pack", error);
  LeadPackFacts facts = { .form = LEAD_PACK_PAGE };

  if (row == NULL)
    return NULL;
  lead_statement_put_int (row, id);
  if (lead_statement_step (row, error) != LEAD_STEP_ROW)
    return NULL;
  read_head (row, &facts);
  if (inside != NULL)
    {
      lead_statement_put_int (inside, id);
      if (lead_statement_step (inside, error) == LEAD_STEP_FAILED)
        return NULL;
      facts.passphrase = lead_statement_get_text (inside, 0);
      facts.choices = lead_statement_get_text (inside, 1);
      facts.aliases = lead_statement_get_text (inside, 2);
      facts.content = lead_statement_get_text (inside, 3);
    }

  return lead_pack_record_new (id, &facts);
}

/**
 * lead_pack_rows_load:
 * @database: a connection
 * @id: a pack
 * @error: (out): what went wrong
 *
 * Returns: (transfer full) (nullable): all that the ledger knows of it; %NULL
 *   without @error set when there is none
 */
LeadPackRecord *
lead_pack_rows_load (LeadDatabase  *database,
                     int64_t        id,
                     GError       **error)
{
  g_autoptr (LeadStatement) inside = lead_statement_use (database, "load-pack-inside", error);

  return inside != NULL ? load (database, id, inside, error) : NULL;
}

static gpointer
load_head (LeadDatabase  *database,
           int64_t        id,
           GError       **error)
{
  return load (database, id, NULL, error);
}

/**
 * lead_pack_rows_list:
 * @database: a connection
 * @session: (nullable): uuid of a session, %NULL for all packs
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type LeadPackRecord): packs
 *   without what is in them, the last made first
 */
GPtrArray *
lead_pack_rows_list (LeadDatabase  *database,
                     const char    *session,
                     GError       **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "list-packs", error);

  if (row == NULL)
    return NULL;
  lead_statement_put_text (row, session);

  return lead_row_list_load (row, database, load_head, error);
}

/**
 * lead_pack_rows_find:
 * @database: a connection
 * @uuid: of a pack
 * @id: (out): its number here, 0 when there is none
 * @error: (out) (optional): what went wrong
 *
 * Looks among staged ones too.
 *
 * Returns: whether it could be looked up
 */
gboolean
lead_pack_rows_find (LeadDatabase  *database,
                     const char    *uuid,
                     int64_t       *id,
                     GError       **error)
{
  return lead_statement_find (database, "find-pack", uuid, id, error);
}

static gboolean
insert_inside (LeadDatabase         *database,
               int64_t               id,
               const LeadPackFacts  *facts,
               GError              **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "insert-pack-inside", error);

  if (row == NULL)
    return FALSE;
  lead_statement_put_int (row, id);
  lead_statement_put_text (row, facts->passphrase);
  lead_statement_put_text (row, facts->choices != NULL ? facts->choices : "");
  lead_statement_put_text (row, facts->aliases != NULL ? facts->aliases : "");
  lead_statement_put_text (row, facts->content != NULL ? facts->content : "");

  return lead_statement_run (row, error);
}

/**
 * lead_pack_rows_insert:
 * @vault: an open file, in a transaction
 * @record: a pack; its own number and uuid aren't looked at
 * @uuid: what names it for good, not here yet
 * @import: the import that it belongs to and stays invisible with, or 0
 * @id: (out): its number here
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it succeeded
 */
gboolean
lead_pack_rows_insert (LeadVault       *vault,
                       LeadPackRecord  *record,
                       const char      *uuid,
                       int64_t          import,
                       int64_t         *id,
                       GError         **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (vault->database, "insert-pack", error);
  const LeadPackFacts *facts = lead_pack_record_get_facts (record);

  if (row == NULL)
    return FALSE;
  lead_statement_put_text (row, uuid);
  lead_statement_put_text (row, facts->session);
  lead_statement_put_text (row, facts->to);
  lead_moment_columns_put (row, &facts->made);
  lead_statement_put_text (row, lead_pack_form_to_id (facts->form));
  lead_statement_put_text (row, facts->title);
  lead_statement_put_text (row, facts->cover);
  lead_statement_put_int (row, facts->withdrawn_ms);
  lead_statement_put_text (row, facts->keep_for);
  if (import != 0)
    lead_statement_put_int (row, import);
  if (!lead_statement_run (row, error))
    return FALSE;
  *id = sqlite3_last_insert_rowid (lead_database_get_handle (vault->database));

  return insert_inside (vault->database, *id, facts, error);
}

/**
 * lead_pack_rows_delete:
 * @database: a connection, in a transaction
 * @id: a pack
 * @error: (out) (optional): what went wrong
 *
 * Removes it for good, and what came back to it.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_pack_rows_delete (LeadDatabase  *database,
                       int64_t        id,
                       GError       **error)
{
  return lead_statement_run_int (database, "delete-replies-of-pack", id, error)
         && lead_statement_run_int (database, "delete-pack", id, error);
}

/**
 * lead_pack_rows_load_reply:
 * @database: a connection
 * @id: a reply
 * @error: (out): what went wrong
 *
 * Returns: (transfer full) (nullable): the reply; %NULL without @error set when
 *   there is none
 */
LeadPackAnswer *
lead_pack_rows_load_reply (LeadDatabase  *database,
                           int64_t        id,
                           GError       **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "load-pack-reply", error);

  if (row == NULL)
    return NULL;
  lead_statement_put_int (row, id);
  if (lead_statement_step (row, error) != LEAD_STEP_ROW)
    return NULL;

  return lead_pack_answer_new (id, lead_statement_get_text (row, 0),
                               lead_statement_get_text (row, 1), lead_statement_get_int (row, 2),
                               lead_statement_get_text (row, 3), lead_statement_get_text (row, 4));
}

/**
 * lead_pack_rows_list_replies:
 * @database: a connection
 * @pack: (nullable): uuid of a pack, %NULL for all replies
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type LeadPackAnswer): replies,
 *   the first that arrived first
 */
GPtrArray *
lead_pack_rows_list_replies (LeadDatabase  *database,
                             const char    *pack,
                             GError       **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "list-pack-replies", error);

  if (row == NULL)
    return NULL;
  lead_statement_put_text (row, pack);

  return lead_row_list_load (row, database, (LeadRowLoad) lead_pack_rows_load_reply, error);
}

/**
 * lead_pack_rows_find_reply:
 * @database: a connection
 * @uuid: of a reply
 * @id: (out): its number here, 0 when there is none
 * @error: (out) (optional): what went wrong
 *
 * Looks among staged ones too.
 *
 * Returns: whether it could be looked up
 */
gboolean
lead_pack_rows_find_reply (LeadDatabase  *database,
                           const char    *uuid,
                           int64_t       *id,
                           GError       **error)
{
  return lead_statement_find (database, "find-pack-reply", uuid, id, error);
}

/**
 * lead_pack_rows_insert_reply:
 * @vault: an open file, in a transaction
 * @reply: a reply; its own number and uuid aren't looked at
 * @uuid: what names it for good, not here yet
 * @import: the import that it belongs to and stays invisible with, or 0
 * @id: (out): its number here
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it succeeded
 */
gboolean
lead_pack_rows_insert_reply (LeadVault       *vault,
                             LeadPackAnswer  *reply,
                             const char      *uuid,
                             int64_t          import,
                             int64_t         *id,
                             GError         **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (vault->database, "insert-pack-reply", error);
  int64_t arrived = lead_pack_answer_get_arrived_ms (reply);

  if (row == NULL)
    return FALSE;
  lead_statement_put_text (row, uuid);
  lead_statement_put_text (row, lead_pack_answer_get_pack (reply));
  lead_statement_put_int (row, arrived != 0 ? arrived
                                            : lead_surroundings_get_now (vault->surroundings));
  lead_statement_put_text (row, lead_pack_answer_get_by (reply));
  lead_statement_put_text (row, lead_pack_answer_get_content (reply));
  if (import != 0)
    lead_statement_put_int (row, import);
  if (!lead_statement_run (row, error))
    return FALSE;
  *id = sqlite3_last_insert_rowid (lead_database_get_handle (vault->database));

  return TRUE;
}

/**
 * lead_pack_rows_set_gone:
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND
 *
 * Says that there is no such pack.
 */
void
lead_pack_rows_set_gone (GError **error)
{
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND,
                       _("This review pack isn’t in the journal any more."));
}
