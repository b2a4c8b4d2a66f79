/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Reading experiments, as operations of the journal. */

#include "config.h"

#include "lead-journal-experiments.h"

#include "lead-experiment-rows.h"
#include "lead-journal-private.h"

static gpointer
list_experiments (LeadVault     *vault,
                  gpointer       data,
                  GCancellable  *cancellable,
                  GError       **error)
{
  return lead_experiment_rows_list (vault->database, data, error);
}

static const LeadJob list_job = {
  .priority = LEAD_PRIORITY_VISIBLE,
  .run = list_experiments,
  .free_data = (GDestroyNotify) lead_experiment_filter_free,
  .free_result = (GDestroyNotify) g_ptr_array_unref,
};

/**
 * lead_journal_list_experiments_async:
 * @self: a journal
 * @filter: (nullable): which, %NULL for all outside the trash
 * @cancellable: (nullable): gives it up while it waits
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Lists experiments.
 */
void
lead_journal_list_experiments_async (LeadJournal                *self,
                                     const LeadExperimentFilter *filter,
                                     GCancellable               *cancellable,
                                     GAsyncReadyCallback         callback,
                                     gpointer                    user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));

  lead_journal_run_async (self, &list_job, lead_experiment_filter_copy (filter), cancellable,
                          callback, user_data);
}

/**
 * lead_journal_list_experiments_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type LeadExperiment): experiments, open
 *   ones by the day to look again, then closed ones, the last closed first
 */
GPtrArray *
lead_journal_list_experiments_finish (LeadJournal   *self,
                                      GAsyncResult  *result,
                                      GError       **error)
{
  return lead_journal_run_finish (self, &list_job, result, error);
}

/**
 * lead_journal_list_experiments_sync:
 * @self: a journal
 * @filter: (nullable): which, %NULL for all outside the trash
 * @cancellable: (nullable): gives it up while it waits
 * @error: (out) (optional): what went wrong
 *
 * Lists experiments.
 *
 * Returns: (transfer full) (nullable) (element-type LeadExperiment): experiments, open
 *   ones by the day to look again, then closed ones, the last closed first
 */
GPtrArray *
lead_journal_list_experiments_sync (LeadJournal                 *self,
                                    const LeadExperimentFilter  *filter,
                                    GCancellable                *cancellable,
                                    GError                     **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);

  return lead_journal_run_sync (self, &list_job, lead_experiment_filter_copy (filter), cancellable,
                                error);
}

static gpointer
list_chain (LeadVault     *vault,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  return lead_experiment_rows_chain (vault->database, data, error);
}

static const LeadJob chain_job = {
  .priority = LEAD_PRIORITY_VISIBLE,
  .run = list_chain,
  .free_data = g_free,
  .free_result = (GDestroyNotify) g_ptr_array_unref,
};

/**
 * lead_journal_list_experiment_chain_sync:
 * @self: a journal
 * @uuid: names an experiment
 * @cancellable: (nullable): gives it up while it waits
 * @error: (out) (optional): what went wrong
 *
 * Lists all cycles that hang together with one, itself among them.
 *
 * Returns: (transfer full) (nullable) (element-type LeadExperiment): experiments, from
 *   the first on; none when there is none of that name
 */
GPtrArray *
lead_journal_list_experiment_chain_sync (LeadJournal   *self,
                                         const char    *uuid,
                                         GCancellable  *cancellable,
                                         GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);
  g_return_val_if_fail (uuid != NULL, NULL);

  return lead_journal_run_sync (self, &chain_job, g_strdup (uuid), cancellable, error);
}

static gpointer
get_experiment (LeadVault     *vault,
                gpointer       data,
                GCancellable  *cancellable,
                GError       **error)
{
  return lead_record_table_get (&lead_experiment_table, vault, data, error);
}

static const LeadJob get_job = {
  .priority = LEAD_PRIORITY_VISIBLE,
  .run = get_experiment,
  .free_data = g_free,
  .free_result = g_object_unref,
};

/**
 * lead_journal_get_experiment_sync:
 * @self: a journal
 * @uuid: names an experiment
 * @cancellable: (nullable): gives it up while it waits
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND when it has gone
 *
 * Looks an experiment up, in the trash or not.
 *
 * Returns: (transfer full) (nullable): the experiment
 */
LeadExperiment *
lead_journal_get_experiment_sync (LeadJournal   *self,
                                  const char    *uuid,
                                  GCancellable  *cancellable,
                                  GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);
  g_return_val_if_fail (uuid != NULL, NULL);

  return lead_journal_run_sync (self, &get_job, g_strdup (uuid), cancellable, error);
}
