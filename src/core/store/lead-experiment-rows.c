/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Experiments and the rows they are made of. Everything here that writes runs
 * inside the transaction of somebody else. */

#include "config.h"

#include "lead-experiment-rows.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "core/model/lead-experiment-builder.h"
#include "lead-row-list.h"
#include "lead-statement.h"

/* Columns of load-experiment.sql. */
enum
{
  COLUMN_UUID,
  COLUMN_TEXTS,
  COLUMN_BEGUN = COLUMN_TEXTS + LEAD_EXPERIMENT_N_TEXTS,
  COLUMN_DUE,
  COLUMN_CLOSED,
  COLUMN_CHALLENGE,
  COLUMN_FOLLOWS,
  COLUMN_SOURCE,
  COLUMN_CREATED,
  COLUMN_MODIFIED,
  COLUMN_TRASHED,
  COLUMN_FOLLOWER,
};

/* Takes one linked id into the experiment that is being put together, or out of it. */
typedef void (*LinkFunc) (LeadExperimentBuilder *builder,
                          const char            *text,
                          gboolean               linked);

static void
read_head (LeadStatement         *row,
           LeadExperimentBuilder *builder)
{
  lead_experiment_builder_set_uuid (builder, lead_statement_get_text (row, COLUMN_UUID));
  for (guint i = 0; i < LEAD_EXPERIMENT_N_TEXTS; i++)
    lead_experiment_builder_set_text (builder, i,
                                      lead_statement_get_text (row, COLUMN_TEXTS + (int) i));
  lead_experiment_builder_set_begun (builder, lead_statement_get_day (row, COLUMN_BEGUN));
  lead_experiment_builder_set_due (builder, lead_statement_get_day (row, COLUMN_DUE));
  lead_experiment_builder_set_closed (builder, lead_statement_get_day (row, COLUMN_CLOSED));
  lead_experiment_builder_set_challenge (builder, lead_statement_get_text (row, COLUMN_CHALLENGE));
  lead_experiment_builder_set_follows (builder, lead_statement_get_text (row, COLUMN_FOLLOWS));
  lead_experiment_builder_set_source (builder, lead_statement_get_text (row, COLUMN_SOURCE));
  lead_experiment_builder_set_created_ms (builder, lead_statement_get_int (row, COLUMN_CREATED));
  lead_experiment_builder_set_modified_ms (builder, lead_statement_get_int (row, COLUMN_MODIFIED));
  lead_experiment_builder_set_trashed_ms (builder, lead_statement_get_int (row, COLUMN_TRASHED));
  lead_experiment_builder_set_follower (builder, lead_statement_get_text (row, COLUMN_FOLLOWER));
}

static gboolean
load_links (LeadDatabase           *database,
            const char             *statement,
            int64_t                 id,
            LinkFunc                link,
            LeadExperimentBuilder  *builder,
            GError                **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, statement, error);
  LeadStep step;

  if (row == NULL)
    return FALSE;
  lead_statement_put_int (row, id);
  while ((step = lead_statement_step (row, error)) == LEAD_STEP_ROW)
    link (builder, lead_statement_get_text (row, 0), TRUE);

  return step == LEAD_STEP_DONE;
}

/**
 * lead_experiment_rows_load:
 * @database: a connection
 * @id: an experiment
 * @error: (out): what went wrong
 *
 * Returns: (transfer full) (nullable): the experiment; %NULL without @error set
 *   when there is none
 */
LeadExperiment *
lead_experiment_rows_load (LeadDatabase  *database,
                           int64_t        id,
                           GError       **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "load-experiment", error);
  g_autoptr (LeadExperimentBuilder) builder = NULL;

  if (row == NULL)
    return NULL;
  lead_statement_put_int (row, id);
  if (lead_statement_step (row, error) != LEAD_STEP_ROW)
    return NULL;
  builder = lead_experiment_builder_new ();
  lead_experiment_builder_set_id (builder, id);
  read_head (row, builder);
  if (!load_links (database, "load-experiment-items", id, lead_experiment_builder_set_item,
                   builder, error)
      || !load_links (database, "load-experiment-entries", id, lead_experiment_builder_set_entry,
                      builder, error))
    return NULL;

  return lead_experiment_builder_end (g_steal_pointer (&builder));
}

/**
 * lead_experiment_rows_list:
 * @database: a connection
 * @filter: which
 * @error: (out): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type LeadExperiment): open ones,
 *   the next to be looked at first, then closed ones, the last closed first
 */
GPtrArray *
lead_experiment_rows_list (LeadDatabase                *database,
                           const LeadExperimentFilter  *filter,
                           GError                     **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "list-experiments", error);

  if (row == NULL)
    return NULL;
  lead_statement_put_int (row, filter->trashed);
  lead_statement_put_int (row, filter->stage);
  lead_statement_put_day (row, filter->due_by);
  lead_statement_put_text (row, filter->challenge);
  lead_statement_put_text (row, filter->entry);
  lead_statement_put_text (row, filter->item);

  return lead_row_list_load (row, database, (LeadRowLoad) lead_experiment_rows_load, error);
}

/**
 * lead_experiment_rows_chain:
 * @database: a connection
 * @uuid: of an experiment
 * @error: (out): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type LeadExperiment): all cycles
 *   that hang together with it and itself, the first before those that followed
 */
GPtrArray *
lead_experiment_rows_chain (LeadDatabase  *database,
                            const char    *uuid,
                            GError       **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "list-experiment-chain", error);

  if (row == NULL)
    return NULL;
  lead_statement_put_text (row, uuid);

  return lead_row_list_load (row, database, (LeadRowLoad) lead_experiment_rows_load, error);
}

/**
 * lead_experiment_rows_find:
 * @database: a connection
 * @uuid: of an experiment
 * @id: (out): its number here, 0 when there is none
 * @error: (out) (optional): what went wrong
 *
 * Looks among staged and trashed ones too.
 *
 * Returns: whether it could be looked up
 */
gboolean
lead_experiment_rows_find (LeadDatabase  *database,
                           const char    *uuid,
                           int64_t       *id,
                           GError       **error)
{
  return lead_statement_find (database, "find-experiment", uuid, id, error);
}

static gboolean
insert_links (LeadDatabase        *database,
              int64_t              id,
              LeadExperiment      *experiment,
              GError             **error)
{
  const char * const *items = lead_experiment_get_items (experiment);
  const char * const *entries = lead_experiment_get_entries (experiment);

  for (guint i = 0; items[i] != NULL; i++)
    {
      g_autoptr (LeadStatement) row
        = lead_statement_use (database, "insert-experiment-item", error);

      if (row == NULL)
        return FALSE;
      lead_statement_put_int (row, id);
      lead_statement_put_text (row, items[i]);
      if (!lead_statement_run (row, error))
        return FALSE;
    }
  for (guint i = 0; entries[i] != NULL; i++)
    {
      g_autoptr (LeadStatement) row
        = lead_statement_use (database, "insert-experiment-entry", error);

      if (row == NULL)
        return FALSE;
      lead_statement_put_int (row, id);
      lead_statement_put_int (row, i);
      lead_statement_put_text (row, entries[i]);
      if (!lead_statement_run (row, error))
        return FALSE;
    }
  return TRUE;
}

/* What inserting and changing both put, in the same order. */
static void
put_content (LeadStatement  *row,
             LeadExperiment *experiment,
             LeadDay         begun)
{
  for (guint i = 0; i < LEAD_EXPERIMENT_N_TEXTS; i++)
    lead_statement_put_text (row, lead_experiment_get_text (experiment, i));
  lead_statement_put_day (row, begun);
  lead_statement_put_day (row, lead_experiment_get_due (experiment));
  lead_statement_put_day (row, lead_experiment_get_closed (experiment));
  lead_statement_put_text (row, lead_experiment_get_challenge (experiment));
  lead_statement_put_text (row, lead_experiment_get_follows (experiment));
  lead_statement_put_text (row, lead_experiment_get_source (experiment));
}

static LeadDay
settle_begun (LeadVault      *vault,
              LeadExperiment *experiment)
{
  LeadDay begun = lead_experiment_get_begun (experiment);

  return begun != LEAD_DAY_NONE ? begun : lead_surroundings_get_moment (vault->surroundings).day;
}

/**
 * lead_experiment_rows_insert:
 * @vault: an open file, in a transaction
 * @experiment: an experiment; its own number and uuid aren't looked at
 * @uuid: what names it for good, not here yet
 * @import: the import that it belongs to and stays invisible with, or 0
 * @id: (out): its number here
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it succeeded
 */
gboolean
lead_experiment_rows_insert (LeadVault       *vault,
                             LeadExperiment  *experiment,
                             const char      *uuid,
                             int64_t          import,
                             int64_t         *id,
                             GError         **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (vault->database, "insert-experiment", error);
  int64_t now = lead_surroundings_get_now (vault->surroundings);
  int64_t created = lead_experiment_get_created_ms (experiment);
  int64_t modified = lead_experiment_get_modified_ms (experiment);

  if (row == NULL)
    return FALSE;
  lead_statement_put_text (row, uuid);
  put_content (row, experiment, settle_begun (vault, experiment));
  lead_statement_put_int (row, created != 0 ? created : now);
  lead_statement_put_int (row, modified != 0 ? modified : now);
  lead_statement_put_int (row, lead_experiment_get_trashed_ms (experiment));
  if (import != 0)
    lead_statement_put_int (row, import);
  if (!lead_statement_run (row, error))
    return FALSE;
  *id = sqlite3_last_insert_rowid (lead_database_get_handle (vault->database));

  return insert_links (vault->database, *id, experiment, error);
}

/**
 * lead_experiment_rows_update:
 * @vault: an open file, in a transaction
 * @id: an experiment
 * @experiment: what it says from here on
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it succeeded
 */
gboolean
lead_experiment_rows_update (LeadVault       *vault,
                             int64_t          id,
                             LeadExperiment  *experiment,
                             GError         **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (vault->database, "update-experiment", error);

  if (row == NULL)
    return FALSE;
  lead_statement_put_int (row, id);
  put_content (row, experiment, settle_begun (vault, experiment));
  lead_statement_put_int (row, lead_surroundings_get_now (vault->surroundings));

  return lead_statement_run (row, error)
         && lead_statement_run_int (vault->database, "delete-experiment-items", id, error)
         && lead_statement_run_int (vault->database, "delete-experiment-entries", id, error)
         && insert_links (vault->database, id, experiment, error);
}

/**
 * lead_experiment_rows_delete:
 * @database: a connection, in a transaction
 * @id: an experiment
 * @error: (out) (optional): what went wrong
 *
 * Removes it for good. What followed it follows what it followed then, and no
 * agreement has become it any more.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_experiment_rows_delete (LeadDatabase  *database,
                             int64_t        id,
                             GError       **error)
{
  return lead_statement_run_int (database, "unlink-experiment", id, error)
         && lead_statement_run_int (database, "unlink-experiment-agreements", id, error)
         && lead_statement_run_int (database, "delete-experiment", id, error);
}

/**
 * lead_experiment_rows_set_gone:
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND
 *
 * Says that there is no such experiment.
 */
void
lead_experiment_rows_set_gone (GError **error)
{
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND,
                       _("This experiment isn’t in the journal any more."));
}

/* Whether @follows is @uuid or comes after it, so that the links would go round. */
static gboolean
goes_round (LeadDatabase  *database,
            const char    *follows,
            const char    *uuid,
            gboolean      *round,
            GError       **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "experiment-comes-after", error);

  if (row == NULL)
    return FALSE;
  lead_statement_put_text (row, follows);
  lead_statement_put_text (row, uuid);
  if (lead_statement_step (row, error) != LEAD_STEP_ROW)
    return FALSE;
  *round = lead_statement_get_int (row, 0) != 0;

  return TRUE;
}

static gboolean
check_follows (LeadVault   *vault,
               gpointer     experiment,
               const char  *uuid,
               GError     **error)
{
  const char *follows = lead_experiment_get_follows (experiment);
  gboolean round;

  if (follows == NULL)
    return TRUE;
  if (!goes_round (vault->database, follows, uuid, &round, error))
    return FALSE;
  if (round)
    g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                         _("An experiment can’t follow itself, or one that followed it."));

  return !round;
}

const LeadRecordTable lead_experiment_table = {
  .changes = LEAD_CHANGE_EXPERIMENTS,
  .trash = "trash-experiment",
  .get_id = (LeadRecordGetIdFunc) lead_experiment_get_id,
  .get_uuid = (LeadRecordGetUuidFunc) lead_experiment_get_uuid,
  .find = lead_experiment_rows_find,
  .load = (LeadRecordLoadFunc) lead_experiment_rows_load,
  .equal = (LeadRecordEqualFunc) lead_experiment_equal,
  .check = check_follows,
  .insert = (LeadRecordInsertFunc) lead_experiment_rows_insert,
  .update = (LeadRecordUpdateFunc) lead_experiment_rows_update,
  .set_gone = lead_experiment_rows_set_gone,
};
