/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-session-trash.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-sessions.h"

static void
on_moved (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (LeadDesk) desk = user_data;
  g_autoptr (GError) error = NULL;

  if (!lead_journal_trash_session_finish (LEAD_JOURNAL (source), result, &error))
    lead_desk_report (desk, error);
}

static void
move (LeadDesk *desk,
      int64_t   id,
      gboolean  trashed)
{
  lead_journal_trash_session_async (lead_desk_get_journal (desk), id, trashed, NULL, on_moved,
                                       g_object_ref (desk));
}

/* What is needed to take a session out of the trash again. */
typedef struct
{
  LeadDesk *desk;
  int64_t   id;
} Trashed;

static void
trashed_free (gpointer data)
{
  Trashed *trashed = data;

  g_object_unref (trashed->desk);
  g_free (trashed);
}

static void
untrash (gpointer data)
{
  Trashed *trashed = data;

  move (trashed->desk, trashed->id, FALSE);
}

/**
 * lead_session_move_to_trash:
 * @desk: the desk
 * @session: a session that is stored
 *
 * Offers to take it back.
 */
void
lead_session_move_to_trash (LeadDesk       *desk,
                               LeadSession *session)
{
  Trashed *trashed = g_new0 (Trashed, 1);
  g_autoptr (LeadOperation) operation = NULL;

  trashed->desk = g_object_ref (desk);
  trashed->id = lead_session_get_id (session);
  operation = lead_operation_new (_("Session moved to the trash; what you wrote stays"),
                                  untrash, trashed, trashed_free);
  move (desk, trashed->id, TRUE);
  lead_desk_offer_undo (desk, operation);
}

/**
 * lead_session_put_back:
 * @desk: the desk
 * @session: one that is in the trash
 */
void
lead_session_put_back (LeadDesk       *desk,
                          LeadSession *session)
{
  move (desk, lead_session_get_id (session), FALSE);
}
