/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What came back to review packs, as operations of the journal. */

#include "config.h"

#include "lead-journal-packs.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "core/model/lead-session-builder.h"
#include "lead-journal-private.h"
#include "lead-pack-rows.h"
#include "lead-session-rows.h"
#include "lead-statement.h"

typedef struct
{
  LeadPackAnswer *reply;
  GPtrArray      *notes; /* LeadSessionNote, or NULL */
} Intake;

static void
intake_free (gpointer data)
{
  Intake *self = data;

  g_object_unref (self->reply);
  g_clear_pointer (&self->notes, g_ptr_array_unref);
  g_free (self);
}

static gboolean
change_session (LeadVault  *vault,
                int64_t     id,
                GPtrArray  *notes,
                GError    **error)
{
  g_autoptr (GError) failure = NULL;
  g_autoptr (LeadSession) session = lead_session_rows_load (vault->database, id, &failure);
  g_autoptr (LeadSession) changed = NULL;
  LeadSessionBuilder *builder;

  if (failure != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return FALSE;
    }
  if (session == NULL || lead_session_get_trashed_ms (session) != 0)
    return TRUE;
  builder = lead_session_builder_new_from (session);
  lead_session_builder_add_notes (builder, notes, NULL);
  changed = lead_session_builder_end (builder);
  lead_changes_add_kinds (vault->changes, LEAD_CHANGE_SESSIONS);

  return lead_session_rows_update (vault, id, changed, error);
}

/* A session that has gone takes no notes; the ledger has all of the reply. */
static gboolean
add_notes (LeadVault  *vault,
           int64_t     pack,
           GPtrArray  *notes,
           GError    **error)
{
  g_autoptr (LeadPackRecord) record = lead_pack_rows_load (vault->database, pack, error);
  const char *session = record != NULL ? lead_pack_record_get_facts (record)->session : NULL;
  int64_t id;

  if (record == NULL)
    return FALSE;
  if (session == NULL)
    return TRUE;

  return lead_session_rows_find (vault->database, session, &id, error)
         && (id == 0 || change_session (vault, id, notes, error));
}

static gboolean
find_pack (LeadVault       *vault,
           LeadPackAnswer  *reply,
           int64_t         *pack,
           GError         **error)
{
  if (!lead_pack_rows_find (vault->database, lead_pack_answer_get_pack (reply), pack, error))
    return FALSE;
  if (*pack == 0)
    lead_pack_rows_set_gone (error);

  return *pack != 0;
}

static gpointer
add_reply (LeadVault     *vault,
           gpointer       data,
           GCancellable  *cancellable,
           GError       **error)
{
  const Intake *intake = data;
  g_autofree char *uuid = lead_surroundings_settle_uuid (vault->surroundings,
                                                         lead_pack_answer_get_uuid (intake->reply));
  int64_t pack, id;

  if (!find_pack (vault, intake->reply, &pack, error)
      || !lead_pack_rows_insert_reply (vault, intake->reply, uuid, 0, &id, error)
      || (intake->notes != NULL && intake->notes->len > 0
          && !add_notes (vault, pack, intake->notes, error)))
    return NULL;
  lead_changes_add_kinds (vault->changes, LEAD_CHANGE_PACKS);

  return lead_pack_rows_load_reply (vault->database, id, error);
}

static const LeadJob add_reply_job = {
  .priority = LEAD_PRIORITY_SAVE,
  .writes = TRUE,
  .run = add_reply,
  .free_data = intake_free,
  .free_result = g_object_unref,
};

/**
 * lead_journal_add_pack_reply_sync:
 * @self: a journal
 * @reply: what came back
 * @notes: (nullable) (element-type LeadSessionNote): what it says, for the
 *   session that the pack was made for
 * @cancellable: (nullable): gives it up while it waits
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND when there is no such pack
 *
 * Keeps a reply to a pack, and its notes beside the points of the session:
 * both, or neither.
 *
 * Returns: (transfer full) (nullable): the reply as it is stored now
 */
LeadPackAnswer *
lead_journal_add_pack_reply_sync (LeadJournal     *self,
                                  LeadPackAnswer  *reply,
                                  GPtrArray       *notes,
                                  GCancellable    *cancellable,
                                  GError         **error)
{
  Intake *intake;

  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);
  g_return_val_if_fail (LEAD_IS_PACK_ANSWER (reply), NULL);

  intake = g_new0 (Intake, 1);
  intake->reply = g_object_ref (reply);
  intake->notes = notes != NULL ? g_ptr_array_ref (notes) : NULL;

  return lead_journal_run_sync (self, &add_reply_job, intake, cancellable, error);
}

static gpointer
delete_reply (LeadVault     *vault,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  int64_t id;

  if (!lead_pack_rows_find_reply (vault->database, data, &id, error))
    return NULL;
  if (id == 0)
    g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND,
                         _("This reply isn’t in the journal any more."));
  else if (lead_statement_run_int (vault->database, "delete-pack-reply", id, error))
    lead_changes_add_kinds (vault->changes, LEAD_CHANGE_PACKS);

  return NULL;
}

static const LeadJob delete_reply_job = {
  .priority = LEAD_PRIORITY_SAVE,
  .writes = TRUE,
  .run = delete_reply,
  .free_data = g_free,
};

/**
 * lead_journal_delete_pack_reply_sync:
 * @self: a journal
 * @uuid: names a reply
 * @cancellable: (nullable): gives it up while it waits
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND when it isn't there
 *
 * Forgets a reply.
 *
 * Returns: whether it has gone
 */
gboolean
lead_journal_delete_pack_reply_sync (LeadJournal   *self,
                                     const char    *uuid,
                                     GCancellable  *cancellable,
                                     GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), FALSE);
  g_return_val_if_fail (uuid != NULL, FALSE);

  return lead_journal_run_bool_sync (self, &delete_reply_job, g_strdup (uuid), cancellable, error);
}
