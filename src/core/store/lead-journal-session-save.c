/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Changing sessions, as operations of the journal. */

#include "config.h"

#include "lead-journal-sessions.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "lead-journal-private.h"
#include "lead-session-rows.h"
#include "lead-statement.h"
#include "lead-trash-rows.h"

static gboolean
check_agreements (LeadSession  *session,
                  GError      **error)
{
  if (lead_session_get_agreements (session)->len <= LEAD_SESSION_MOST_AGREEMENTS)
    return TRUE;
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                       _("A session can end with three agreements at most."));

  return FALSE;
}

static gboolean
check_piece (LeadDatabase     *database,
             int64_t           session,
             const LeadPiece  *piece,
             GError          **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "session-refuses-piece", error);

  if (row == NULL)
    return FALSE;
  lead_statement_put_int (row, session);
  lead_statement_put_text (row, piece->uuid);
  lead_statement_put_text (row, piece->entry);
  if (lead_statement_step (row, error) != LEAD_STEP_ROW)
    return FALSE;
  if (lead_statement_get_int (row, 0) == 0)
    return TRUE;
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                       _("A private entry can’t be chosen for a session."));

  return FALSE;
}

static gboolean
check (LeadVault    *vault,
       LeadSession  *session,
       GError      **error)
{
  GPtrArray *pieces = lead_session_get_pieces (session);

  for (guint i = 0; i < pieces->len; i++)
    {
      if (!check_piece (vault->database, lead_session_get_id (session), pieces->pdata[i], error))
        return FALSE;
    }

  return check_agreements (session, error);
}

static gpointer
save_session (LeadVault     *vault,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  if (!check (vault, data, error))
    return NULL;

  return lead_record_table_save (&lead_session_table, vault, data, error);
}

static const LeadJob save_job = {
  .priority = LEAD_PRIORITY_SAVE,
  .writes = TRUE,
  .run = save_session,
  .free_data = g_object_unref,
  .free_result = g_object_unref,
};

/**
 * lead_journal_save_session_async:
 * @self: a journal
 * @session: what to save
 * @cancellable: (nullable): gives it up while it waits
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Adds a session, or changes the one of the same number.
 */
void
lead_journal_save_session_async (LeadJournal         *self,
                                 LeadSession         *session,
                                 GCancellable        *cancellable,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));
  g_return_if_fail (LEAD_IS_SESSION (session));

  lead_journal_run_async (self, &save_job, g_object_ref (session), cancellable, callback,
                          user_data);
}

/**
 * lead_journal_save_session_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND when it has gone,
 *   %LEAD_ERROR_REFUSED when a piece is of a private entry or there are more
 *   than %LEAD_SESSION_MOST_AGREEMENTS agreements
 *
 * Returns: (transfer full) (nullable): the session as it is stored now
 */
LeadSession *
lead_journal_save_session_finish (LeadJournal   *self,
                                  GAsyncResult  *result,
                                  GError       **error)
{
  return lead_journal_run_finish (self, &save_job, result, error);
}

/**
 * lead_journal_save_session_sync:
 * @self: a journal
 * @session: what to save
 * @cancellable: (nullable): gives it up while it waits
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND when it has gone,
 *   %LEAD_ERROR_REFUSED when a piece is of a private entry or there are more
 *   than %LEAD_SESSION_MOST_AGREEMENTS agreements
 *
 * Adds a session, or changes the one of the same number.
 *
 * Returns: (transfer full) (nullable): the session as it is stored now
 */
LeadSession *
lead_journal_save_session_sync (LeadJournal   *self,
                                LeadSession   *session,
                                GCancellable  *cancellable,
                                GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);
  g_return_val_if_fail (LEAD_IS_SESSION (session), NULL);

  return lead_journal_run_sync (self, &save_job, g_object_ref (session), cancellable, error);
}

static gpointer
trash_session (LeadVault     *vault,
               gpointer       data,
               GCancellable  *cancellable,
               GError       **error)
{
  LeadTrashOrder *order = data;

  lead_record_table_trash (&lead_session_table, vault, order->id, order->trashed, error);

  return NULL;
}

static const LeadJob trash_job = {
  .priority = LEAD_PRIORITY_SAVE,
  .writes = TRUE,
  .run = trash_session,
  .free_data = g_free,
};

/**
 * lead_journal_trash_session_async:
 * @self: a journal
 * @id: a session
 * @trashed: into the trash, or back out of it
 * @cancellable: (nullable): gives it up while it waits
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Moves a session into the trash, or back.
 */
void
lead_journal_trash_session_async (LeadJournal         *self,
                                  int64_t              id,
                                  gboolean             trashed,
                                  GCancellable        *cancellable,
                                  GAsyncReadyCallback  callback,
                                  gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));

  lead_journal_run_async (self, &trash_job, lead_trash_order_new (id, trashed), cancellable,
                          callback, user_data);
}

/**
 * lead_journal_trash_session_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND when it isn't there
 *
 * Returns: whether it has been moved
 */
gboolean
lead_journal_trash_session_finish (LeadJournal   *self,
                                   GAsyncResult  *result,
                                   GError       **error)
{
  return lead_journal_run_bool_finish (self, &trash_job, result, error);
}

/**
 * lead_journal_trash_session_sync:
 * @self: a journal
 * @id: a session
 * @trashed: into the trash, or back out of it
 * @cancellable: (nullable): gives it up while it waits
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND when it isn't there
 *
 * Moves a session into the trash, or back.
 *
 * Returns: whether it has been moved
 */
gboolean
lead_journal_trash_session_sync (LeadJournal   *self,
                                 int64_t        id,
                                 gboolean       trashed,
                                 GCancellable  *cancellable,
                                 GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), FALSE);

  return lead_journal_run_bool_sync (self, &trash_job, lead_trash_order_new (id, trashed),
                                     cancellable, error);
}
