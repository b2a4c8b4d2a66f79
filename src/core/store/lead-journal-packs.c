/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Reading the ledger, as operations of the journal. */

#include "config.h"

#include "lead-journal-packs.h"

#include "lead-journal-private.h"
#include "lead-pack-rows.h"
#include "lead-record-table.h"

static gpointer
list_packs (LeadVault     *vault,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  return lead_pack_rows_list (vault->database, data, error);
}

static const LeadJob list_job = {
  .priority = LEAD_PRIORITY_VISIBLE,
  .run = list_packs,
  .free_data = g_free,
  .free_result = (GDestroyNotify) g_ptr_array_unref,
};

/**
 * lead_journal_list_packs_async:
 * @self: a journal
 * @session: (nullable): uuid of a session, %NULL for all packs
 * @cancellable: (nullable): gives it up while it waits
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Lists packs, without what is in them.
 */
void
lead_journal_list_packs_async (LeadJournal         *self,
                               const char          *session,
                               GCancellable        *cancellable,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));

  lead_journal_run_async (self, &list_job, g_strdup (session), cancellable, callback, user_data);
}

/**
 * lead_journal_list_packs_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type LeadPackRecord): packs, the last made
 *   first
 */
GPtrArray *
lead_journal_list_packs_finish (LeadJournal   *self,
                                GAsyncResult  *result,
                                GError       **error)
{
  return lead_journal_run_finish (self, &list_job, result, error);
}

/**
 * lead_journal_list_packs_sync:
 * @self: a journal
 * @session: (nullable): uuid of a session, %NULL for all packs
 * @cancellable: (nullable): gives it up while it waits
 * @error: (out) (optional): what went wrong
 *
 * Lists packs, without what is in them.
 *
 * Returns: (transfer full) (nullable) (element-type LeadPackRecord): packs, the last made
 *   first
 */
GPtrArray *
lead_journal_list_packs_sync (LeadJournal   *self,
                              const char    *session,
                              GCancellable  *cancellable,
                              GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);

  return lead_journal_run_sync (self, &list_job, g_strdup (session), cancellable, error);
}

/* As far as a pack, which is never changed, is like other records. */
static const LeadRecordTable packs = {
  .find = lead_pack_rows_find,
  .load = (LeadRecordLoadFunc) lead_pack_rows_load,
  .set_gone = lead_pack_rows_set_gone,
};

static gpointer
get_pack (LeadVault     *vault,
          gpointer       data,
          GCancellable  *cancellable,
          GError       **error)
{
  return lead_record_table_get (&packs, vault, data, error);
}

static const LeadJob get_job = {
  .priority = LEAD_PRIORITY_VISIBLE,
  .run = get_pack,
  .free_data = g_free,
  .free_result = g_object_unref,
};

/**
 * lead_journal_get_pack_async:
 * @self: a journal
 * @uuid: names a pack
 * @cancellable: (nullable): gives it up while it waits
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Looks up all that is known of a pack.
 */
void
lead_journal_get_pack_async (LeadJournal         *self,
                             const char          *uuid,
                             GCancellable        *cancellable,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));
  g_return_if_fail (uuid != NULL);

  lead_journal_run_async (self, &get_job, g_strdup (uuid), cancellable, callback, user_data);
}

/**
 * lead_journal_get_pack_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND when it has gone
 *
 * Returns: (transfer full) (nullable): the line of the ledger
 */
LeadPackRecord *
lead_journal_get_pack_finish (LeadJournal   *self,
                              GAsyncResult  *result,
                              GError       **error)
{
  return lead_journal_run_finish (self, &get_job, result, error);
}

/**
 * lead_journal_get_pack_sync:
 * @self: a journal
 * @uuid: names a pack
 * @cancellable: (nullable): gives it up while it waits
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND when it has gone
 *
 * Looks up all that is known of a pack.
 *
 * Returns: (transfer full) (nullable): the line of the ledger
 */
LeadPackRecord *
lead_journal_get_pack_sync (LeadJournal   *self,
                            const char    *uuid,
                            GCancellable  *cancellable,
                            GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);
  g_return_val_if_fail (uuid != NULL, NULL);

  return lead_journal_run_sync (self, &get_job, g_strdup (uuid), cancellable, error);
}

static gpointer
list_replies (LeadVault     *vault,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  return lead_pack_rows_list_replies (vault->database, data, error);
}

static const LeadJob replies_job = {
  .priority = LEAD_PRIORITY_VISIBLE,
  .run = list_replies,
  .free_data = g_free,
  .free_result = (GDestroyNotify) g_ptr_array_unref,
};

/**
 * lead_journal_list_pack_replies_async:
 * @self: a journal
 * @pack: (nullable): uuid of a pack, %NULL for all replies
 * @cancellable: (nullable): gives it up while it waits
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Lists what came back.
 */
void
lead_journal_list_pack_replies_async (LeadJournal         *self,
                                      const char          *pack,
                                      GCancellable        *cancellable,
                                      GAsyncReadyCallback  callback,
                                      gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));

  lead_journal_run_async (self, &replies_job, g_strdup (pack), cancellable, callback, user_data);
}

/**
 * lead_journal_list_pack_replies_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type LeadPackAnswer): replies, the first
 *   that arrived first
 */
GPtrArray *
lead_journal_list_pack_replies_finish (LeadJournal   *self,
                                       GAsyncResult  *result,
                                       GError       **error)
{
  return lead_journal_run_finish (self, &replies_job, result, error);
}

/**
 * lead_journal_list_pack_replies_sync:
 * @self: a journal
 * @pack: (nullable): uuid of a pack, %NULL for all replies
 * @cancellable: (nullable): gives it up while it waits
 * @error: (out) (optional): what went wrong
 *
 * Lists what came back.
 *
 * Returns: (transfer full) (nullable) (element-type LeadPackAnswer): replies, the first
 *   that arrived first
 */
GPtrArray *
lead_journal_list_pack_replies_sync (LeadJournal   *self,
                                     const char    *pack,
                                     GCancellable  *cancellable,
                                     GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);

  return lead_journal_run_sync (self, &replies_job, g_strdup (pack), cancellable, error);
}
