/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Changing the ledger, as operations of the journal. */

#include "config.h"

#include "lead-journal-packs.h"

#include "lead-journal-private.h"
#include "lead-pack-rows.h"
#include "lead-statement.h"

typedef struct
{
  char     *uuid;
  gboolean  withdrawn;
} Withdrawal;

static void
withdrawal_free (gpointer data)
{
  Withdrawal *self = data;

  g_free (self->uuid);
  g_free (self);
}

static Withdrawal *
withdrawal_new (const char *uuid,
                gboolean    withdrawn)
{
  Withdrawal withdrawal = { g_strdup (uuid), withdrawn };

  return g_memdup2 (&withdrawal, sizeof withdrawal);
}

static gpointer
add_pack (LeadVault     *vault,
          gpointer       data,
          GCancellable  *cancellable,
          GError       **error)
{
  g_autofree char *uuid = lead_surroundings_settle_uuid (vault->surroundings,
                                                         lead_pack_record_get_uuid (data));
  int64_t id;

  if (!lead_pack_rows_insert (vault, data, uuid, 0, &id, error))
    return NULL;
  lead_changes_add_kinds (vault->changes, LEAD_CHANGE_PACKS);

  return lead_pack_rows_load (vault->database, id, error);
}

static const LeadJob add_job = {
  .priority = LEAD_PRIORITY_SAVE,
  .writes = TRUE,
  .run = add_pack,
  .free_data = g_object_unref,
  .free_result = g_object_unref,
};

/**
 * lead_journal_add_pack_sync:
 * @self: a journal
 * @record: what went out
 * @cancellable: (nullable): gives it up while it waits
 * @error: (out) (optional): what went wrong
 *
 * Adds a line to the ledger.
 *
 * Returns: (transfer full) (nullable): the line as it is stored now
 */
LeadPackRecord *
lead_journal_add_pack_sync (LeadJournal     *self,
                            LeadPackRecord  *record,
                            GCancellable    *cancellable,
                            GError         **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);
  g_return_val_if_fail (LEAD_IS_PACK_RECORD (record), NULL);

  return lead_journal_run_sync (self, &add_job, g_object_ref (record), cancellable, error);
}

static gpointer
withdraw_pack (LeadVault     *vault,
               gpointer       data,
               GCancellable  *cancellable,
               GError       **error)
{
  Withdrawal *withdrawal = data;
  g_autoptr (LeadStatement) row = lead_statement_use (vault->database, "withdraw-pack", error);

  if (row == NULL)
    return NULL;
  lead_statement_put_text (row, withdrawal->uuid);
  lead_statement_put_int (
    row, withdrawal->withdrawn ? lead_surroundings_get_now (vault->surroundings) : 0);
  if (!lead_statement_run (row, error))
    return NULL;
  if (sqlite3_changes (lead_database_get_handle (vault->database)) > 0)
    lead_changes_add_kinds (vault->changes, LEAD_CHANGE_PACKS);
  else
    lead_pack_rows_set_gone (error);

  return NULL;
}

static const LeadJob withdraw_job = {
  .priority = LEAD_PRIORITY_SAVE,
  .writes = TRUE,
  .run = withdraw_pack,
  .free_data = withdrawal_free,
};

/**
 * lead_journal_withdraw_pack_async:
 * @self: a journal
 * @uuid: names a pack
 * @withdrawn: whether the writer takes it back
 * @cancellable: (nullable): gives it up while it waits
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Notes that the writer has taken a pack back, or hasn't any more.
 */
void
lead_journal_withdraw_pack_async (LeadJournal         *self,
                                  const char          *uuid,
                                  gboolean             withdrawn,
                                  GCancellable        *cancellable,
                                  GAsyncReadyCallback  callback,
                                  gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));
  g_return_if_fail (uuid != NULL);

  lead_journal_run_async (self, &withdraw_job, withdrawal_new (uuid, withdrawn), cancellable,
                          callback, user_data);
}

/**
 * lead_journal_withdraw_pack_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND when it isn't there
 *
 * Returns: whether it is noted
 */
gboolean
lead_journal_withdraw_pack_finish (LeadJournal   *self,
                                   GAsyncResult  *result,
                                   GError       **error)
{
  return lead_journal_run_bool_finish (self, &withdraw_job, result, error);
}

/**
 * lead_journal_withdraw_pack_sync:
 * @self: a journal
 * @uuid: names a pack
 * @withdrawn: whether the writer takes it back
 * @cancellable: (nullable): gives it up while it waits
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND when it isn't there
 *
 * Notes that the writer has taken a pack back, or hasn't any more.
 *
 * Returns: whether it is noted
 */
gboolean
lead_journal_withdraw_pack_sync (LeadJournal   *self,
                                 const char    *uuid,
                                 gboolean       withdrawn,
                                 GCancellable  *cancellable,
                                 GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), FALSE);
  g_return_val_if_fail (uuid != NULL, FALSE);

  return lead_journal_run_bool_sync (self, &withdraw_job, withdrawal_new (uuid, withdrawn),
                                     cancellable, error);
}

static gpointer
delete_pack (LeadVault     *vault,
             gpointer       data,
             GCancellable  *cancellable,
             GError       **error)
{
  int64_t id;

  if (!lead_pack_rows_find (vault->database, data, &id, error))
    return NULL;
  if (id == 0)
    lead_pack_rows_set_gone (error);
  else if (lead_pack_rows_delete (vault->database, id, error))
    lead_changes_add_kinds (vault->changes, LEAD_CHANGE_PACKS);

  return NULL;
}

static const LeadJob delete_job = {
  .priority = LEAD_PRIORITY_SAVE,
  .writes = TRUE,
  .run = delete_pack,
  .free_data = g_free,
};

/**
 * lead_journal_delete_pack_sync:
 * @self: a journal
 * @uuid: names a pack
 * @cancellable: (nullable): gives it up while it waits
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND when it isn't there
 *
 * Takes a line out of the ledger, with what came back to it.
 *
 * Returns: whether it has gone
 */
gboolean
lead_journal_delete_pack_sync (LeadJournal   *self,
                               const char    *uuid,
                               GCancellable  *cancellable,
                               GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), FALSE);
  g_return_val_if_fail (uuid != NULL, FALSE);

  return lead_journal_run_bool_sync (self, &delete_job, g_strdup (uuid), cancellable, error);
}
