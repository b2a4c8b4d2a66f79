/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Entries that tell of experiments, as operations of the journal. */

#include "config.h"

#include "lead-journal-experiments.h"

#include "core/model/lead-experiment-builder.h"
#include "lead-experiment-rows.h"
#include "lead-journal-private.h"
#include "lead-statement.h"

static gpointer
list_entries (LeadVault     *vault,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  g_autoptr (LeadStatement) rows
    = lead_statement_use (vault->database, "list-experiment-entries", error);
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (int64_t));
  LeadStep step;

  if (rows == NULL)
    return NULL;
  lead_statement_put_text (rows, data);
  while ((step = lead_statement_step (rows, error)) == LEAD_STEP_ROW)
    {
      int64_t id = lead_statement_get_int (rows, 0);

      g_array_append_val (ids, id);
    }

  return step == LEAD_STEP_DONE ? g_steal_pointer (&ids) : NULL;
}

static const LeadJob list_job = {
  .priority = LEAD_PRIORITY_VISIBLE,
  .run = list_entries,
  .free_data = g_free,
  .free_result = (GDestroyNotify) g_array_unref,
};

/**
 * lead_journal_list_experiment_entries_async:
 * @self: a journal
 * @uuid: names an experiment
 * @cancellable: (nullable): gives it up while it waits
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Lists the entries that tell of it.
 */
void
lead_journal_list_experiment_entries_async (LeadJournal         *self,
                                            const char          *uuid,
                                            GCancellable        *cancellable,
                                            GAsyncReadyCallback  callback,
                                            gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));
  g_return_if_fail (uuid != NULL);

  lead_journal_run_async (self, &list_job, g_strdup (uuid), cancellable, callback, user_data);
}

/**
 * lead_journal_list_experiment_entries_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type int64_t): ids of entries that
 *   are there and not in the trash, in the writer's order
 */
GArray *
lead_journal_list_experiment_entries_finish (LeadJournal   *self,
                                             GAsyncResult  *result,
                                             GError       **error)
{
  return lead_journal_run_finish (self, &list_job, result, error);
}

/**
 * lead_journal_list_experiment_entries_sync:
 * @self: a journal
 * @uuid: names an experiment
 * @cancellable: (nullable): gives it up while it waits
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type int64_t): ids of the entries
 *   that tell of it
 */
GArray *
lead_journal_list_experiment_entries_sync (LeadJournal   *self,
                                           const char    *uuid,
                                           GCancellable  *cancellable,
                                           GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);

  return lead_journal_run_sync (self, &list_job, g_strdup (uuid), cancellable, error);
}

typedef struct
{
  char     *experiment;
  char     *entry;
  gboolean  linked;
} LinkOrder;

static void
link_order_free (gpointer data)
{
  LinkOrder *order = data;

  g_free (order->experiment);
  g_free (order->entry);
  g_free (order);
}

static LinkOrder *
link_order_new (const char *experiment,
                const char *entry,
                gboolean    linked)
{
  LinkOrder order = { g_strdup (experiment), g_strdup (entry), linked };

  return g_memdup2 (&order, sizeof order);
}

/* In one go, so that nothing written to the experiment meanwhile is undone. */
static gpointer
link_entry (LeadVault     *vault,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  LinkOrder *order = data;
  LeadExperimentBuilder *builder;
  g_autoptr (LeadExperiment) before = NULL;
  g_autoptr (LeadExperiment) after = NULL;
  int64_t id;

  if (!lead_experiment_rows_find (vault->database, order->experiment, &id, error))
    return NULL;
  if (id == 0)
    {
      lead_experiment_rows_set_gone (error);
      return NULL;
    }
  before = lead_experiment_rows_load (vault->database, id, error);
  if (before == NULL)
    return NULL;
  builder = lead_experiment_builder_new_from (before);
  lead_experiment_builder_set_entry (builder, order->entry, order->linked);
  after = lead_experiment_builder_end (builder);
  if (lead_experiment_equal (before, after)
      || !lead_experiment_rows_update (vault, id, after, error))
    return NULL;
  lead_changes_add_kinds (vault->changes, LEAD_CHANGE_EXPERIMENTS);

  return NULL;
}

static const LeadJob link_job = {
  .priority = LEAD_PRIORITY_SAVE,
  .writes = TRUE,
  .run = link_entry,
  .free_data = link_order_free,
};

/**
 * lead_journal_link_experiment_entry_async:
 * @self: a journal
 * @experiment: uuid of an experiment
 * @entry: uuid of an entry
 * @linked: whether the entry tells of it
 * @cancellable: (nullable): gives it up while it waits
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Links an entry with an experiment, or takes that back.
 */
void
lead_journal_link_experiment_entry_async (LeadJournal         *self,
                                          const char          *experiment,
                                          const char          *entry,
                                          gboolean             linked,
                                          GCancellable        *cancellable,
                                          GAsyncReadyCallback  callback,
                                          gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));
  g_return_if_fail (experiment != NULL && entry != NULL);

  lead_journal_run_async (self, &link_job, link_order_new (experiment, entry, linked),
                          cancellable, callback, user_data);
}

/**
 * lead_journal_link_experiment_entry_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND when there is no such experiment
 *
 * Returns: whether it is as it was asked for
 */
gboolean
lead_journal_link_experiment_entry_finish (LeadJournal   *self,
                                           GAsyncResult  *result,
                                           GError       **error)
{
  return lead_journal_run_bool_finish (self, &link_job, result, error);
}

/**
 * lead_journal_link_experiment_entry_sync:
 * @self: a journal
 * @experiment: uuid of an experiment
 * @entry: uuid of an entry
 * @linked: whether the entry tells of it
 * @cancellable: (nullable): gives it up while it waits
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND when there is no such experiment
 *
 * Returns: whether it is as it was asked for
 */
gboolean
lead_journal_link_experiment_entry_sync (LeadJournal   *self,
                                         const char    *experiment,
                                         const char    *entry,
                                         gboolean       linked,
                                         GCancellable  *cancellable,
                                         GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), FALSE);

  return lead_journal_run_bool_sync (self, &link_job, link_order_new (experiment, entry, linked),
                                     cancellable, error);
}
