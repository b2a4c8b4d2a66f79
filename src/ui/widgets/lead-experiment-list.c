/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-experiment-list.h"

#include "core/store/lead-journal-experiments.h"

struct _LeadExperimentList
{
  LeadRecordList parent_instance;
};

G_DEFINE_FINAL_TYPE (LeadExperimentList, lead_experiment_list, LEAD_TYPE_RECORD_LIST)

static void
load (LeadJournal         *journal,
      GAsyncReadyCallback  callback,
      gpointer             user_data)
{
  g_autoptr (LeadExperimentFilter) filter = lead_experiment_filter_new ();

  lead_journal_list_experiments_async (journal, filter, NULL, callback, user_data);
}

static const char *
get_uuid (gpointer experiment)
{
  return lead_experiment_get_uuid (experiment);
}

static void
lead_experiment_list_class_init (LeadExperimentListClass *klass)
{
  LeadRecordListClass *list_class = LEAD_RECORD_LIST_CLASS (klass);

  list_class->record_type = LEAD_TYPE_EXPERIMENT;
  list_class->at_once = LEAD_CHANGE_EXPERIMENTS;
  list_class->load = load;
  list_class->load_finish = lead_journal_list_experiments_finish;
  list_class->get_uuid = get_uuid;
}

static void
lead_experiment_list_init (LeadExperimentList *self)
{
}

/**
 * lead_experiment_list_new:
 * @journal: an open journal
 *
 * Returns: (transfer full): its experiments, on their way
 */
LeadExperimentList *
lead_experiment_list_new (LeadJournal *journal)
{
  return lead_record_list_new (LEAD_TYPE_EXPERIMENT_LIST, journal);
}

/**
 * lead_experiment_list_find:
 * @self: a list
 * @uuid: (nullable): what names an experiment for good
 *
 * Returns: (transfer none) (nullable): that experiment, when it is there and not
 *   in the trash
 */
LeadExperiment *
lead_experiment_list_find (LeadExperimentList *self,
                           const char         *uuid)
{
  return lead_record_list_find (LEAD_RECORD_LIST (self), uuid);
}

/* The way back from one to the first that is there. Each goes in once, whatever
 * an import has tied together. */
static GPtrArray *
dup_way_back (LeadExperimentList *self,
              const char         *uuid)
{
  GPtrArray *way = g_ptr_array_new_with_free_func (g_object_unref);
  LeadExperiment *experiment = lead_experiment_list_find (self, uuid);

  while (experiment != NULL && !g_ptr_array_find (way, experiment, NULL))
    {
      g_ptr_array_add (way, g_object_ref (experiment));
      experiment = lead_experiment_list_find (self, lead_experiment_get_follows (experiment));
    }

  return way;
}

/**
 * lead_experiment_list_dup_chain:
 * @self: a list
 * @uuid: what names an experiment for good
 *
 * Returns: (transfer full) (element-type LeadExperiment): the cycles that led to
 *   it, from the first on, itself, and those that came of it; empty when it isn't
 *   there
 */
GPtrArray *
lead_experiment_list_dup_chain (LeadExperimentList *self,
                                const char         *uuid)
{
  g_autoptr (GPtrArray) back = NULL;
  GPtrArray *chain;
  LeadExperiment *next;

  g_return_val_if_fail (LEAD_IS_EXPERIMENT_LIST (self), NULL);
  g_return_val_if_fail (uuid != NULL, NULL);

  back = dup_way_back (self, uuid);
  chain = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = back->len; i > 0; i--)
    g_ptr_array_add (chain, g_object_ref (back->pdata[i - 1]));
  next = lead_experiment_list_find (self, uuid);
  while (next != NULL
         && (next = lead_experiment_list_find (self, lead_experiment_get_follower (next))) != NULL
         && !g_ptr_array_find (chain, next, NULL))
    g_ptr_array_add (chain, g_object_ref (next));

  return chain;
}
