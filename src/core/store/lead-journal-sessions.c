/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Reading sessions, as operations of the journal. */

#include "config.h"

#include "lead-journal-sessions.h"

#include "lead-journal-private.h"
#include "lead-session-rows.h"

static gpointer
list_sessions (LeadVault     *vault,
               gpointer       data,
               GCancellable  *cancellable,
               GError       **error)
{
  return lead_session_rows_list (vault->database, data, error);
}

static const LeadJob list_job = {
  .priority = LEAD_PRIORITY_VISIBLE,
  .run = list_sessions,
  .free_data = (GDestroyNotify) lead_session_filter_free,
  .free_result = (GDestroyNotify) g_ptr_array_unref,
};

/**
 * lead_journal_list_sessions_async:
 * @self: a journal
 * @filter: (nullable): which, %NULL for all outside the trash
 * @cancellable: (nullable): gives it up while it waits
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Lists sessions.
 */
void
lead_journal_list_sessions_async (LeadJournal             *self,
                                  const LeadSessionFilter *filter,
                                  GCancellable            *cancellable,
                                  GAsyncReadyCallback      callback,
                                  gpointer                 user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));

  lead_journal_run_async (self, &list_job, lead_session_filter_copy (filter), cancellable, callback,
                          user_data);
}

/**
 * lead_journal_list_sessions_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type LeadSession): sessions, open ones by
 *   their day, then held ones, the last held first
 */
GPtrArray *
lead_journal_list_sessions_finish (LeadJournal   *self,
                                   GAsyncResult  *result,
                                   GError       **error)
{
  return lead_journal_run_finish (self, &list_job, result, error);
}

/**
 * lead_journal_list_sessions_sync:
 * @self: a journal
 * @filter: (nullable): which, %NULL for all outside the trash
 * @cancellable: (nullable): gives it up while it waits
 * @error: (out) (optional): what went wrong
 *
 * Lists sessions.
 *
 * Returns: (transfer full) (nullable) (element-type LeadSession): sessions, open ones by
 *   their day, then held ones, the last held first
 */
GPtrArray *
lead_journal_list_sessions_sync (LeadJournal              *self,
                                 const LeadSessionFilter  *filter,
                                 GCancellable             *cancellable,
                                 GError                  **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);

  return lead_journal_run_sync (self, &list_job, lead_session_filter_copy (filter), cancellable,
                                error);
}

static gpointer
list_agreed (LeadVault     *vault,
             gpointer       data,
             GCancellable  *cancellable,
             GError       **error)
{
  return lead_session_rows_list_agreed (vault->database, error);
}

static const LeadJob agreed_job = {
  .priority = LEAD_PRIORITY_VISIBLE,
  .run = list_agreed,
  .free_result = (GDestroyNotify) g_ptr_array_unref,
};

/**
 * lead_journal_list_open_agreements_sync:
 * @self: a journal
 * @cancellable: (nullable): gives it up while it waits
 * @error: (out) (optional): what went wrong
 *
 * Lists what was agreed in sessions that were held and has no word yet on what happened.
 *
 * Returns: (transfer full) (nullable) (element-type LeadOpenAgreement): agreements, what is
 *   due first coming first
 */
GPtrArray *
lead_journal_list_open_agreements_sync (LeadJournal   *self,
                                        GCancellable  *cancellable,
                                        GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);

  return lead_journal_run_sync (self, &agreed_job, NULL, cancellable, error);
}

static gpointer
get_session (LeadVault     *vault,
             gpointer       data,
             GCancellable  *cancellable,
             GError       **error)
{
  return lead_record_table_get (&lead_session_table, vault, data, error);
}

static const LeadJob get_job = {
  .priority = LEAD_PRIORITY_VISIBLE,
  .run = get_session,
  .free_data = g_free,
  .free_result = g_object_unref,
};

/**
 * lead_journal_get_session_sync:
 * @self: a journal
 * @uuid: names a session
 * @cancellable: (nullable): gives it up while it waits
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND when it has gone
 *
 * Looks a session up, in the trash or not.
 *
 * Returns: (transfer full) (nullable): the session
 */
LeadSession *
lead_journal_get_session_sync (LeadJournal   *self,
                               const char    *uuid,
                               GCancellable  *cancellable,
                               GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);
  g_return_val_if_fail (uuid != NULL, NULL);

  return lead_journal_run_sync (self, &get_job, g_strdup (uuid), cancellable, error);
}
