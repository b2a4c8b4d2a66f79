/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Changing experiments, as operations of the journal. */

#include "config.h"

#include "lead-journal-experiments.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "lead-experiment-rows.h"
#include "lead-journal-private.h"
#include "lead-statement.h"
#include "lead-trash-rows.h"

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
check_follows (LeadVault       *vault,
               LeadExperiment  *experiment,
               const char      *uuid,
               GError         **error)
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

static gboolean
add_experiment (LeadVault       *vault,
                LeadExperiment  *experiment,
                int64_t         *id,
                GError         **error)
{
  const char *uuid = lead_experiment_get_uuid (experiment);
  g_autofree char *fresh = uuid == NULL ? lead_surroundings_new_uuid (vault->surroundings) : NULL;

  return (uuid == NULL || check_follows (vault, experiment, uuid, error))
         && lead_experiment_rows_insert (vault, experiment, uuid != NULL ? uuid : fresh, 0, id,
                                         error);
}

/* Saving what is there already changes nothing, not even the time of change. */
static gboolean
change_experiment (LeadVault       *vault,
                   LeadExperiment  *experiment,
                   int64_t          id,
                   GError         **error)
{
  g_autoptr (GError) failure = NULL;
  g_autoptr (LeadExperiment) before = lead_experiment_rows_load (vault->database, id, &failure);

  if (failure != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return FALSE;
    }
  if (before == NULL)
    {
      lead_experiment_rows_set_gone (error);
      return FALSE;
    }

  return lead_experiment_equal (before, experiment)
         || (check_follows (vault, experiment, lead_experiment_get_uuid (before), error)
             && lead_experiment_rows_update (vault, id, experiment, error));
}

static gpointer
save_experiment (LeadVault     *vault,
                 gpointer       data,
                 GCancellable  *cancellable,
                 GError       **error)
{
  LeadExperiment *experiment = data;
  int64_t id = lead_experiment_get_id (experiment);
  gboolean saved = id == 0 ? add_experiment (vault, experiment, &id, error)
                           : change_experiment (vault, experiment, id, error);

  if (!saved)
    return NULL;
  lead_changes_add_kinds (vault->changes, LEAD_CHANGE_EXPERIMENTS);

  return lead_experiment_rows_load (vault->database, id, error);
}

static const LeadJob save_job = {
  .priority = LEAD_PRIORITY_SAVE,
  .writes = TRUE,
  .run = save_experiment,
  .free_data = g_object_unref,
  .free_result = g_object_unref,
};

/**
 * lead_journal_save_experiment_async:
 * @self: a journal
 * @experiment: what to save
 * @cancellable: (nullable): gives it up while it waits
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Adds an experiment, or changes the one of the same number.
 */
void
lead_journal_save_experiment_async (LeadJournal         *self,
                                    LeadExperiment      *experiment,
                                    GCancellable        *cancellable,
                                    GAsyncReadyCallback  callback,
                                    gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));
  g_return_if_fail (LEAD_IS_EXPERIMENT (experiment));

  lead_journal_run_async (self, &save_job, g_object_ref (experiment), cancellable, callback,
                          user_data);
}

/**
 * lead_journal_save_experiment_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND when it has gone,
 *   %LEAD_ERROR_REFUSED when it would follow itself
 *
 * Returns: (transfer full) (nullable): the experiment as it is stored now
 */
LeadExperiment *
lead_journal_save_experiment_finish (LeadJournal   *self,
                                     GAsyncResult  *result,
                                     GError       **error)
{
  return lead_journal_run_finish (self, &save_job, result, error);
}

/**
 * lead_journal_save_experiment_sync:
 * @self: a journal
 * @experiment: what to save
 * @cancellable: (nullable): gives it up while it waits
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND when it has gone,
 *   %LEAD_ERROR_REFUSED when it would follow itself
 *
 * Adds an experiment, or changes the one of the same number.
 *
 * Returns: (transfer full) (nullable): the experiment as it is stored now
 */
LeadExperiment *
lead_journal_save_experiment_sync (LeadJournal     *self,
                                   LeadExperiment  *experiment,
                                   GCancellable    *cancellable,
                                   GError         **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);
  g_return_val_if_fail (LEAD_IS_EXPERIMENT (experiment), NULL);

  return lead_journal_run_sync (self, &save_job, g_object_ref (experiment), cancellable, error);
}

static gpointer
trash_experiment (LeadVault     *vault,
                  gpointer       data,
                  GCancellable  *cancellable,
                  GError       **error)
{
  LeadTrashOrder *order = data;
  gboolean found;

  if (!lead_trash_rows_move (vault, "trash-experiment", order->id, order->trashed, &found, error))
    return NULL;
  if (found)
    lead_changes_add_kinds (vault->changes, LEAD_CHANGE_EXPERIMENTS);
  else
    lead_experiment_rows_set_gone (error);

  return NULL;
}

static const LeadJob trash_job = {
  .priority = LEAD_PRIORITY_SAVE,
  .writes = TRUE,
  .run = trash_experiment,
  .free_data = g_free,
};

/**
 * lead_journal_trash_experiment_async:
 * @self: a journal
 * @id: an experiment
 * @trashed: into the trash, or back out of it
 * @cancellable: (nullable): gives it up while it waits
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Moves an experiment into the trash, or back.
 */
void
lead_journal_trash_experiment_async (LeadJournal         *self,
                                     int64_t              id,
                                     gboolean             trashed,
                                     GCancellable        *cancellable,
                                     GAsyncReadyCallback  callback,
                                     gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));

  lead_journal_run_async (self, &trash_job, lead_trash_order_new (id, trashed), cancellable, callback,
                          user_data);
}

/**
 * lead_journal_trash_experiment_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND when it isn't there
 *
 * Returns: whether it has been moved
 */
gboolean
lead_journal_trash_experiment_finish (LeadJournal   *self,
                                      GAsyncResult  *result,
                                      GError       **error)
{
  return lead_journal_run_bool_finish (self, &trash_job, result, error);
}

/**
 * lead_journal_trash_experiment_sync:
 * @self: a journal
 * @id: an experiment
 * @trashed: into the trash, or back out of it
 * @cancellable: (nullable): gives it up while it waits
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND when it isn't there
 *
 * Moves an experiment into the trash, or back.
 *
 * Returns: whether it has been moved
 */
gboolean
lead_journal_trash_experiment_sync (LeadJournal   *self,
                                    int64_t        id,
                                    gboolean       trashed,
                                    GCancellable  *cancellable,
                                    GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), FALSE);

  return lead_journal_run_bool_sync (self, &trash_job, lead_trash_order_new (id, trashed), cancellable, error);
}
