/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Changing experiments, as operations of the journal. */

#include "config.h"

#include "lead-journal-experiments.h"

#include "lead-experiment-rows.h"
#include "lead-journal-private.h"
#include "lead-trash-rows.h"

static gpointer
save_experiment (LeadVault     *vault,
                 gpointer       data,
                 GCancellable  *cancellable,
                 GError       **error)
{
  return lead_record_table_save (&lead_experiment_table, vault, data, error);
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

  lead_record_table_trash (&lead_experiment_table, vault, order->id, order->trashed, error);

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

  lead_journal_run_async (self, &trash_job, lead_trash_order_new (id, trashed), cancellable,
                          callback, user_data);
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

  return lead_journal_run_bool_sync (self, &trash_job, lead_trash_order_new (id, trashed),
                                     cancellable, error);
}
