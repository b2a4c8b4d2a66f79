/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-piece-loader.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-entries.h"

static void
load (GTask        *task,
      gpointer      source,
      gpointer      data,
      GCancellable *cancellable)
{
  GPtrArray *pieces = lead_session_get_pieces (data);
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < pieces->len; i++)
    {
      const LeadPiece *piece = pieces->pdata[i];
      g_autoptr (LeadEntry) entry = NULL;

      if (lead_piece_loader_find (entries, piece) != NULL)
        continue;
      entry = lead_journal_find_entry_sync (source, piece->entry, cancellable, NULL);
      /* What has become private or was thrown away since isn't for two. */
      if (entry != NULL && !lead_entry_get_private (entry)
          && lead_entry_get_trashed_ms (entry) == 0)
        g_ptr_array_add (entries, g_steal_pointer (&entry));
    }
  g_task_return_pointer (task, g_steal_pointer (&entries), (GDestroyNotify)g_ptr_array_unref);
}

/**
 * lead_piece_loader_load_async:
 * @journal: an open journal
 * @session: a session
 * @cancellable: (nullable): to stop it
 * @callback: called when the entries are there
 * @user_data: for @callback
 */
void
lead_piece_loader_load_async (LeadJournal         *journal,
                              LeadSession         *session,
                              GCancellable        *cancellable,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (LEAD_IS_JOURNAL (journal));
  g_return_if_fail (LEAD_IS_SESSION (session));

  task = g_task_new (journal, cancellable, callback, user_data);
  g_task_set_task_data (task, g_object_ref (session), g_object_unref);
  g_task_run_in_thread (task, load);
}

/**
 * lead_piece_loader_load_finish:
 * @journal: an open journal
 * @result: what the callback got
 * @error: (out) (optional): why it couldn't be done
 *
 * Returns: (transfer full) (element-type LeadEntry): the entries that may be shown
 */
GPtrArray *
lead_piece_loader_load_finish (LeadJournal   *journal,
                               GAsyncResult  *result,
                               GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, journal), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * lead_piece_loader_find:
 * @entries: (element-type LeadEntry): what was loaded
 * @piece: a piece
 *
 * Returns: (transfer none) (nullable): the entry that it is, or is of
 */
LeadEntry *
lead_piece_loader_find (GPtrArray       *entries,
                        const LeadPiece *piece)
{
  for (guint i = 0; i < entries->len; i++)
    if (g_strcmp0 (lead_entry_get_uuid (entries->pdata[i]), piece->entry) == 0)
      return entries->pdata[i];

  return NULL;
}

/* What was struck out is left out, wherever it stands, and that is seen. */
static char *
dup_without_struck (const LeadPiece *piece,
                    const char      *body)
{
  g_autofree char *left = g_strdup (body);

  for (guint i = 0; i < piece->struck->len; i++)
    {
      const LeadStrike *strike = piece->struck->pdata[i];
      g_auto (GStrv) around = NULL;

      if (strike->prompt != NULL || *strike->passage->quote == '\0')
        continue;
      around = g_strsplit (left, strike->passage->quote, -1);
      g_free (left);
      left = g_strjoinv ("[…]", around);
    }

  return g_steal_pointer (&left);
}

/**
 * lead_piece_dup_words:
 * @piece: a piece
 * @entry: the entry that it is, or is of
 *
 * Returns: (transfer full): the words that are shown of it
 */
char *
lead_piece_dup_words (const LeadPiece *piece,
                      LeadEntry       *entry)
{
  if (piece->patterns_only)
    return g_strdup (_("Only what it is tagged with is counted; its words stay with you."));

  return dup_without_struck (piece, piece->passage != NULL ? piece->passage->quote
                                                           : lead_entry_get_body (entry));
}
