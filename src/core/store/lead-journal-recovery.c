/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Ways in besides the passphrase: the key itself, and whether it is on paper. */

#include "config.h"

#include "lead-journal-recovery.h"

#include "lead-journal-private.h"
#include "lead-recovery-mark.h"

static gpointer
load_recovery (LeadVault     *vault,
               gpointer       data,
               GCancellable  *cancellable,
               GError       **error)
{
  LeadRecoveryState *state = g_new0 (LeadRecoveryState, 1);

  if (lead_recovery_mark_read (vault, state, error))
    return state;
  g_free (state);
  return NULL;
}

static const LeadJob load_recovery_job = {
  .priority = LEAD_PRIORITY_VISIBLE,
  .run = load_recovery,
  .free_result = g_free,
};

/**
 * lead_journal_load_recovery_async:
 * @self: a journal
 * @cancellable: (nullable): stops it
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Asks whether there is a recovery sheet.
 */
void
lead_journal_load_recovery_async (LeadJournal         *self,
                                  GCancellable        *cancellable,
                                  GAsyncReadyCallback  callback,
                                  gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));

  lead_journal_run_async (self, &load_recovery_job, NULL, cancellable, callback, user_data);
}

/**
 * lead_journal_load_recovery_finish:
 * @self: a journal
 * @result: what the callback got
 * @state: (out): what the journal knows of its recovery sheet
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether that could be read
 */
gboolean
lead_journal_load_recovery_finish (LeadJournal        *self,
                                   GAsyncResult       *result,
                                   LeadRecoveryState  *state,
                                   GError            **error)
{
  g_autofree LeadRecoveryState *found = NULL;

  found = lead_journal_run_finish (self, &load_recovery_job, result, error);
  if (found == NULL)
    return FALSE;
  *state = *found;
  return TRUE;
}

static gpointer
set_recovery (LeadVault     *vault,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  lead_recovery_mark_write (vault, GPOINTER_TO_INT (data), error);

  return NULL;
}

static const LeadJob set_recovery_job = {
  .priority = LEAD_PRIORITY_SAVE,
  .writes = TRUE,
  .run = set_recovery,
};

/**
 * lead_journal_set_recovery_async:
 * @self: a journal
 * @state: what it knows of its recovery sheet from now on
 * @cancellable: (nullable): stops it
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Remembers that in the journal itself.
 */
void
lead_journal_set_recovery_async (LeadJournal         *self,
                                 LeadRecoveryState    state,
                                 GCancellable        *cancellable,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));

  lead_journal_run_async (self, &set_recovery_job, GINT_TO_POINTER (state), cancellable, callback,
                          user_data);
}

/**
 * lead_journal_set_recovery_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it is written
 */
gboolean
lead_journal_set_recovery_finish (LeadJournal   *self,
                                  GAsyncResult  *result,
                                  GError       **error)
{
  return lead_journal_run_bool_finish (self, &set_recovery_job, result, error);
}

static gpointer
copy_key (LeadVault     *vault,
          gpointer       data,
          GCancellable  *cancellable,
          GError       **error)
{
  return lead_key_copy (vault->key);
}

static const LeadJob copy_key_job = {
  .priority = LEAD_PRIORITY_VISIBLE,
  .run = copy_key,
  .free_result = (GDestroyNotify) lead_key_free,
};

/**
 * lead_journal_load_key_async:
 * @self: a journal
 * @cancellable: (nullable): stops it
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Asks for the key that opens it, for the keyring and the recovery sheet.
 */
void
lead_journal_load_key_async (LeadJournal         *self,
                             GCancellable        *cancellable,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));

  lead_journal_run_async (self, &copy_key_job, NULL, cancellable, callback, user_data);
}

/**
 * lead_journal_load_key_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable): the key
 */
LeadKey *
lead_journal_load_key_finish (LeadJournal   *self,
                              GAsyncResult  *result,
                              GError       **error)
{
  return lead_journal_run_finish (self, &copy_key_job, result, error);
}
