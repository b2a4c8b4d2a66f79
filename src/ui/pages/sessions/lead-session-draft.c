/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-session-draft.h"

#include "core/store/lead-journal-sessions.h"

struct _LeadSessionDraft
{
  LeadRecordDraft parent_instance;
};

G_DEFINE_FINAL_TYPE (LeadSessionDraft, lead_session_draft, LEAD_TYPE_RECORD_DRAFT)

static LeadRecordList *
lead_session_draft_get_list (LeadDesk *desk)
{
  return LEAD_RECORD_LIST (lead_desk_get_sessions (desk));
}

static gboolean
lead_session_draft_equal (gpointer a,
                          gpointer b)
{
  return lead_session_equal (a, b);
}

/* Looked at and left again, one leaves nothing behind. */
static gboolean
lead_session_draft_is_kept (gpointer session)
{
  return lead_session_get_id (session) != 0 || lead_session_get_day (session) != LEAD_DAY_NONE
         || *lead_session_get_whom (session) != '\0' || *lead_session_get_want (session) != '\0'
         || lead_session_get_aims (session)->len > 0 || lead_session_get_agenda (session)->len > 0
         || lead_session_get_pieces (session)->len > 0
         || lead_session_get_charts (session)[0] != NULL
         || lead_session_get_challenges (session)[0] != NULL
         || lead_session_get_agreements (session)->len > 0;
}

static void
lead_session_draft_save (LeadJournal         *journal,
                         gpointer             session,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data)
{
  lead_journal_save_session_async (journal, session, NULL, callback, user_data);
}

static gpointer
lead_session_draft_save_finish (LeadJournal   *journal,
                                GAsyncResult  *result,
                                GError       **error)
{
  return lead_journal_save_session_finish (journal, result, error);
}

/* What is in it has been named before it was sent; the notes of a reply may have come. */
static gpointer
lead_session_draft_rebase (gpointer now,
                           gpointer sent,
                           gpointer stored)
{
  LeadSessionBuilder *builder = lead_session_builder_new_from (now);

  lead_session_builder_set_id (builder, lead_session_get_id (stored));
  lead_session_builder_set_uuid (builder, lead_session_get_uuid (stored));
  lead_session_builder_set_created_ms (builder, lead_session_get_created_ms (stored));
  lead_session_builder_set_modified_ms (builder, lead_session_get_modified_ms (stored));
  lead_session_builder_add_notes (builder, lead_session_get_notes (stored),
                                  lead_session_get_notes (sent));

  return lead_session_builder_end (builder);
}

/* Values begin with what names them. */
static gboolean
has (GPtrArray     *values,
     gconstpointer  value)
{
  for (guint i = 0; i < values->len; i++)
    if (g_strcmp0 (*(char **) values->pdata[i], *(char * const *) value) == 0)
      return TRUE;

  return FALSE;
}

/* What was taken away comes back, to its place. */
#define RESTORE(builder, before, after, now, list, put)                                            \
  for (guint i = 0; i < lead_session_get_##list (before)->len; i++)                                \
    {                                                                                              \
      gconstpointer value = lead_session_get_##list (before)->pdata[i];                            \
                                                                                                   \
      if (has (lead_session_get_##list (after), value)                                             \
          || has (lead_session_get_##list (now), value))                                           \
        continue;                                                                                  \
      lead_session_builder_##put (builder, value);                                                 \
      lead_session_builder_move (builder, *(char * const *) value, i);                             \
    }

static gpointer
lead_session_draft_take_back (gpointer now,
                              gpointer before,
                              gpointer after)
{
  LeadSessionBuilder *builder = lead_session_builder_new_from (now);

  if (lead_session_get_held (before) != lead_session_get_held (after))
    lead_session_builder_set_held (builder, lead_session_get_held (before));
  RESTORE (builder, before, after, now, aims, put_aim)
  RESTORE (builder, before, after, now, agenda, put_item)
  RESTORE (builder, before, after, now, pieces, put_piece)
  RESTORE (builder, before, after, now, notes, put_note)
  RESTORE (builder, before, after, now, agreements, put_agreement)

  return lead_session_builder_end (builder);
}

static void
lead_session_draft_class_init (LeadSessionDraftClass *klass)
{
  LeadRecordDraftClass *draft_class = LEAD_RECORD_DRAFT_CLASS (klass);

  draft_class->get_list = lead_session_draft_get_list;
  draft_class->equal = lead_session_draft_equal;
  draft_class->is_kept = lead_session_draft_is_kept;
  draft_class->save = lead_session_draft_save;
  draft_class->save_finish = lead_session_draft_save_finish;
  draft_class->rebase = lead_session_draft_rebase;
  draft_class->take_back = lead_session_draft_take_back;
}

static void
lead_session_draft_init (LeadSessionDraft *self)
{
}

/**
 * lead_session_draft_get_session:
 * @self: a draft
 *
 * Returns: (transfer none): the session as it is on the page
 */
LeadSession *
lead_session_draft_get_session (LeadSessionDraft *self)
{
  return lead_record_draft_get_record (LEAD_RECORD_DRAFT (self));
}

/**
 * lead_session_draft_get_desk:
 * @self: a draft
 *
 * Returns: (transfer none): the desk
 */
LeadDesk *
lead_session_draft_get_desk (LeadSessionDraft *self)
{
  return lead_record_draft_get_desk (LEAD_RECORD_DRAFT (self));
}

/**
 * lead_session_draft_is_writable:
 * @self: a draft
 *
 * Returns: whether it can be changed
 */
gboolean
lead_session_draft_is_writable (LeadSessionDraft *self)
{
  return !lead_journal_get_read_only (lead_desk_get_journal (lead_session_draft_get_desk (self)));
}

/**
 * lead_session_draft_begin:
 * @self: a draft
 *
 * Returns: (transfer full): what a change is made with, for
 *   lead_session_draft_commit()
 */
LeadSessionBuilder *
lead_session_draft_begin (LeadSessionDraft *self)
{
  g_return_val_if_fail (LEAD_IS_SESSION_DRAFT (self), NULL);

  return lead_session_builder_new_from (lead_session_draft_get_session (self));
}

/**
 * lead_session_draft_commit:
 * @self: a draft
 * @builder: (transfer full): what it says from here on; what has no name yet gets one
 */
void
lead_session_draft_commit (LeadSessionDraft   *self,
                           LeadSessionBuilder *builder)
{
  g_return_if_fail (LEAD_IS_SESSION_DRAFT (self));
  g_return_if_fail (builder != NULL);

  lead_session_builder_complete (builder,
                                 lead_desk_get_surroundings (lead_session_draft_get_desk (self)));
  lead_record_draft_commit (LEAD_RECORD_DRAFT (self), lead_session_builder_end (builder));
}

/**
 * lead_session_draft_remove:
 * @self: a draft
 * @uuid: something in it
 * @description: what is done
 *
 * Takes it away, and offers to take that back.
 */
void
lead_session_draft_remove (LeadSessionDraft *self,
                           const char       *uuid,
                           const char       *description)
{
  g_autoptr (LeadSession) before = NULL;
  LeadSessionBuilder *builder;

  g_return_if_fail (LEAD_IS_SESSION_DRAFT (self));

  before = g_object_ref (lead_session_draft_get_session (self));
  builder = lead_session_draft_begin (self);
  lead_session_builder_remove (builder, uuid);
  lead_session_draft_commit (self, builder);
  lead_record_draft_offer_undo (LEAD_RECORD_DRAFT (self), before, description);
}
