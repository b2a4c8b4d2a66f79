/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What the writer has made of the frameworks, as operations of the journal. */

#include "config.h"

#include "lead-journal-adaptation.h"

#include "lead-adaptation-rows.h"
#include "lead-journal-private.h"

static gpointer
load (LeadVault     *vault,
      gpointer       data,
      GCancellable  *cancellable,
      GError       **error)
{
  return lead_adaptation_rows_load (vault->database, error);
}

static const LeadJob load_job = {
  .priority = LEAD_PRIORITY_VISIBLE,
  .run = load,
  .free_result = (GDestroyNotify) lead_adaptation_unref,
};

static gpointer
adapt (LeadVault     *vault,
       gpointer       data,
       GCancellable  *cancellable,
       GError       **error)
{
  lead_adaptation_rows_put (vault, data, error);
  return NULL;
}

static const LeadJob adapt_job = {
  .priority = LEAD_PRIORITY_SAVE,
  .writes = TRUE,
  .run = adapt,
  .free_data = (GDestroyNotify) lead_adaptation_unref,
};

static gpointer
take (LeadVault     *vault,
      gpointer       data,
      GCancellable  *cancellable,
      GError       **error)
{
  lead_adaptation_rows_take (vault, data, error);
  return NULL;
}

static const LeadJob take_job = {
  .priority = LEAD_PRIORITY_AGGREGATE,
  .writes = TRUE,
  .run = take,
  .free_data = (GDestroyNotify) lead_adaptation_unref,
};

static gpointer
remove_item (LeadVault     *vault,
             gpointer       data,
             GCancellable  *cancellable,
             GError       **error)
{
  lead_adaptation_rows_remove (vault, data, error);
  return NULL;
}

static const LeadJob remove_job = {
  .priority = LEAD_PRIORITY_SAVE,
  .writes = TRUE,
  .run = remove_item,
  .free_data = g_free,
};

/**
 * lead_journal_load_adaptation_async:
 * @self: a journal
 * @cancellable: (nullable): a cancellable
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Loads the writer's own items, and what is hidden.
 */
void
lead_journal_load_adaptation_async (LeadJournal         *self,
                                    GCancellable        *cancellable,
                                    GAsyncReadyCallback  callback,
                                    gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));

  lead_journal_run_async (self, &load_job, NULL, cancellable, callback, user_data);
}

/**
 * lead_journal_load_adaptation_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable): the adaptation
 */
LeadAdaptation *
lead_journal_load_adaptation_finish (LeadJournal   *self,
                                     GAsyncResult  *result,
                                     GError       **error)
{
  return lead_journal_run_finish (self, &load_job, result, error);
}

/**
 * lead_journal_load_adaptation_sync:
 * @self: a journal
 * @cancellable: (nullable): a cancellable
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable): the adaptation
 */
LeadAdaptation *
lead_journal_load_adaptation_sync (LeadJournal   *self,
                                   GCancellable  *cancellable,
                                   GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);

  return lead_journal_run_sync (self, &load_job, NULL, cancellable, error);
}

/**
 * lead_journal_adapt_async:
 * @self: a journal
 * @change: items and choices; each replaces what there is of it, and one that
 *   decides nothing takes an earlier one back
 * @cancellable: (nullable): a cancellable
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Adds, changes and hides, all in one step.
 */
void
lead_journal_adapt_async (LeadJournal         *self,
                          LeadAdaptation      *change,
                          GCancellable        *cancellable,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));
  g_return_if_fail (change != NULL);

  lead_journal_run_async (self, &adapt_job, lead_adaptation_ref (change), cancellable, callback,
                          user_data);
}

/**
 * lead_journal_adapt_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): what went wrong; nothing has changed then
 *
 * Returns: whether it succeeded
 */
gboolean
lead_journal_adapt_finish (LeadJournal   *self,
                           GAsyncResult  *result,
                           GError       **error)
{
  return lead_journal_run_bool_finish (self, &adapt_job, result, error);
}

/**
 * lead_journal_adapt_sync:
 * @self: a journal
 * @change: items and choices, as for lead_journal_adapt_async()
 * @cancellable: (nullable): a cancellable
 * @error: (out) (optional): what went wrong; nothing has changed then
 *
 * Returns: whether it succeeded
 */
gboolean
lead_journal_adapt_sync (LeadJournal     *self,
                         LeadAdaptation  *change,
                         GCancellable    *cancellable,
                         GError         **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), FALSE);
  g_return_val_if_fail (change != NULL, FALSE);

  return lead_journal_run_bool_sync (self, &adapt_job, lead_adaptation_ref (change), cancellable,
                                     error);
}

/**
 * lead_journal_take_adaptation_sync:
 * @self: a journal
 * @incoming: items and choices from elsewhere; what is here of them already
 *   stays as it is
 * @cancellable: (nullable): a cancellable
 * @error: (out) (optional): what went wrong; nothing has changed then
 *
 * Takes in what an import brings.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_journal_take_adaptation_sync (LeadJournal     *self,
                                   LeadAdaptation  *incoming,
                                   GCancellable    *cancellable,
                                   GError         **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), FALSE);
  g_return_val_if_fail (incoming != NULL, FALSE);

  return lead_journal_run_bool_sync (self, &take_job, lead_adaptation_ref (incoming), cancellable,
                                     error);
}

/**
 * lead_journal_remove_own_item_async:
 * @self: a journal
 * @uuid: of an item of the writer's own
 * @cancellable: (nullable): a cancellable
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Removes an item that no entry carries.
 */
void
lead_journal_remove_own_item_async (LeadJournal         *self,
                                    const char          *uuid,
                                    GCancellable        *cancellable,
                                    GAsyncReadyCallback  callback,
                                    gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));
  g_return_if_fail (uuid != NULL);

  lead_journal_run_async (self, &remove_job, g_strdup (uuid), cancellable, callback, user_data);
}

/**
 * lead_journal_remove_own_item_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): %LEAD_ERROR_REFUSED when an entry carries it
 *
 * Returns: whether it is gone
 */
gboolean
lead_journal_remove_own_item_finish (LeadJournal   *self,
                                     GAsyncResult  *result,
                                     GError       **error)
{
  return lead_journal_run_bool_finish (self, &remove_job, result, error);
}

/**
 * lead_journal_remove_own_item_sync:
 * @self: a journal
 * @uuid: of an item of the writer's own
 * @cancellable: (nullable): a cancellable
 * @error: (out) (optional): %LEAD_ERROR_REFUSED when an entry carries it
 *
 * Returns: whether it is gone
 */
gboolean
lead_journal_remove_own_item_sync (LeadJournal   *self,
                                   const char    *uuid,
                                   GCancellable  *cancellable,
                                   GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), FALSE);
  g_return_val_if_fail (uuid != NULL, FALSE);

  return lead_journal_run_bool_sync (self, &remove_job, g_strdup (uuid), cancellable, error);
}
