/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-experiment-filter.h"
#include "core/model/lead-experiment.h"
#include "lead-journal.h"

G_BEGIN_DECLS

/*
 * Experiments. There are few of them, so that they are read whole. An
 * experiment names its challenge, its entries and the experiment that led to it
 * by their uuids. Changes are told as %LEAD_CHANGE_EXPERIMENTS.
 */

/* Open ones, the next to be looked at first and those without a day last, then
 * closed ones, the last closed first. The array's elements are #LeadExperiment. */
void            lead_journal_list_experiments_async       (LeadJournal                 *self,
                                                           const LeadExperimentFilter  *filter,
                                                           GCancellable                *cancellable,
                                                           GAsyncReadyCallback          callback,
                                                           gpointer                     user_data);
GPtrArray      *lead_journal_list_experiments_finish      (LeadJournal                 *self,
                                                           GAsyncResult                *result,
                                                           GError                     **error);
GPtrArray      *lead_journal_list_experiments_sync        (LeadJournal                 *self,
                                                           const LeadExperimentFilter  *filter,
                                                           GCancellable                *cancellable,
                                                           GError                     **error);

/* All cycles that hang together with one, and itself, from the first on; those
 * in the trash are left out. */
GPtrArray      *lead_journal_list_experiment_chain_sync   (LeadJournal                 *self,
                                                           const char                  *uuid,
                                                           GCancellable                *cancellable,
                                                           GError                     **error);

/* In the trash or not. */
LeadExperiment *lead_journal_get_experiment_sync          (LeadJournal                 *self,
                                                           const char                  *uuid,
                                                           GCancellable                *cancellable,
                                                           GError                     **error);

/* With id 0 it is added; what comes back is the experiment as it is stored. */
void            lead_journal_save_experiment_async        (LeadJournal                 *self,
                                                           LeadExperiment              *experiment,
                                                           GCancellable                *cancellable,
                                                           GAsyncReadyCallback          callback,
                                                           gpointer                     user_data);
LeadExperiment *lead_journal_save_experiment_finish       (LeadJournal                 *self,
                                                           GAsyncResult                *result,
                                                           GError                     **error);
LeadExperiment *lead_journal_save_experiment_sync         (LeadJournal                 *self,
                                                           LeadExperiment              *experiment,
                                                           GCancellable                *cancellable,
                                                           GError                     **error);

/* Into the trash, where it stays for 90 days, or back. What is linked with it
 * stays where it is. */
void            lead_journal_trash_experiment_async       (LeadJournal                 *self,
                                                           int64_t                      id,
                                                           gboolean                     trashed,
                                                           GCancellable                *cancellable,
                                                           GAsyncReadyCallback          callback,
                                                           gpointer                     user_data);
gboolean        lead_journal_trash_experiment_finish      (LeadJournal                 *self,
                                                           GAsyncResult                *result,
                                                           GError                     **error);
gboolean        lead_journal_trash_experiment_sync        (LeadJournal                 *self,
                                                           int64_t                      id,
                                                           gboolean                     trashed,
                                                           GCancellable                *cancellable,
                                                           GError                     **error);

/* Ids (int64_t) of the entries that tell of one, in the writer's order; those that
 * are gone or in the trash are left out. */
void            lead_journal_list_experiment_entries_async  (LeadJournal          *self,
                                                             const char           *uuid,
                                                             GCancellable         *cancellable,
                                                             GAsyncReadyCallback   callback,
                                                             gpointer              user_data);
GArray         *lead_journal_list_experiment_entries_finish (LeadJournal          *self,
                                                             GAsyncResult         *result,
                                                             GError              **error);
GArray         *lead_journal_list_experiment_entries_sync   (LeadJournal          *self,
                                                             const char           *uuid,
                                                             GCancellable         *cancellable,
                                                             GError              **error);

/* An entry tells of an experiment, or doesn't any more; nothing else of it changes. */
void            lead_journal_link_experiment_entry_async    (LeadJournal          *self,
                                                             const char           *experiment,
                                                             const char           *entry,
                                                             gboolean              linked,
                                                             GCancellable         *cancellable,
                                                             GAsyncReadyCallback   callback,
                                                             gpointer              user_data);
gboolean        lead_journal_link_experiment_entry_finish   (LeadJournal          *self,
                                                             GAsyncResult         *result,
                                                             GError              **error);
gboolean        lead_journal_link_experiment_entry_sync     (LeadJournal          *self,
                                                             const char           *experiment,
                                                             const char           *entry,
                                                             gboolean              linked,
                                                             GCancellable         *cancellable,
                                                             GError              **error);

G_END_DECLS
