/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-remember.h"

#include "core/store/lead-journal-recovery.h"
#include "core/store/lead-keyring.h"

static void
lead_remember_stored_cb (GObject      *object,
                         GAsyncResult *result,
                         gpointer      user_data)
{
  g_autoptr(GTask) task = G_TASK (user_data);
  GError *error = NULL;

  if (lead_keyring_store_finish (result, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
lead_remember_loaded_cb (GObject      *object,
                         GAsyncResult *result,
                         gpointer      user_data)
{
  g_autoptr(GTask) task = G_TASK (user_data);
  LeadJournal *journal = LEAD_JOURNAL (object);
  g_autoptr(LeadKey) key = NULL;
  GError *error = NULL;

  key = lead_journal_load_key_finish (journal, result, &error);
  if (key == NULL)
    g_task_return_error (task, error);
  else
    lead_keyring_store_async (lead_journal_get_uuid (journal), key,
                              g_task_get_cancellable (task), lead_remember_stored_cb,
                              g_object_ref (task));
}

/**
 * lead_remember_key_async:
 * @journal: an open journal
 * @cancellable: (nullable): stops it
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Has the keyring keep the key that @journal has now.
 */
void
lead_remember_key_async (LeadJournal         *journal,
                         GCancellable        *cancellable,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;

  g_return_if_fail (LEAD_IS_JOURNAL (journal));

  task = g_task_new (journal, cancellable, callback, user_data);
  g_task_set_source_tag (task, lead_remember_key_async);
  lead_journal_load_key_async (journal, cancellable, lead_remember_loaded_cb,
                               g_object_ref (task));
}

/**
 * lead_remember_key_finish:
 * @error: (out) (optional): why it isn't kept
 *
 * Returns: whether the keyring has it
 */
gboolean
lead_remember_key_finish (LeadJournal   *journal,
                          GAsyncResult  *result,
                          GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, journal), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
