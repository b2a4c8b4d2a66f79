/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-piece-check.h"

#include <glib/gi18n-lib.h>

struct _LeadPieceCheck
{
  GtkCheckButton    parent_instance;

  /* owned */
  LeadSessionDraft *draft;
  LeadEntry        *entry;
  LeadPassage      *passage; /* (nullable): all of the entry */

  gboolean          syncing;
};

G_DEFINE_FINAL_TYPE (LeadPieceCheck, lead_piece_check, GTK_TYPE_CHECK_BUTTON)

/* What was chosen before the text around it changed is the same passage. */
static gboolean
is_of_piece (LeadPieceCheck  *self,
             const LeadPiece *piece)
{
  g_autoptr (LeadPassage) now = NULL;

  if (g_strcmp0 (piece->entry, lead_entry_get_uuid (self->entry)) != 0
      || (piece->passage == NULL) != (self->passage == NULL))
    return FALSE;
  if (piece->passage == NULL)
    return TRUE;
  now = lead_passage_locate (piece->passage, lead_entry_get_body (self->entry));

  return now != NULL && now->start == self->passage->start && now->length == self->passage->length;
}

static const LeadPiece *
find_piece (LeadPieceCheck *self)
{
  GPtrArray *pieces = lead_session_get_pieces (lead_session_draft_get_session (self->draft));

  for (guint i = 0; i < pieces->len; i++)
    if (is_of_piece (self, pieces->pdata[i]))
      return pieces->pdata[i];

  return NULL;
}

static void
show (LeadPieceCheck *self)
{
  self->syncing = TRUE;
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self), find_piece (self) != NULL);
  self->syncing = FALSE;
}

static void
choose (LeadPieceCheck *self)
{
  LeadSessionBuilder *builder = lead_session_draft_begin (self->draft);
  g_autoptr (LeadPiece) piece = lead_piece_new (NULL, lead_entry_get_uuid (self->entry),
                                                self->passage, NULL);

  lead_session_builder_put_piece (builder, piece);
  lead_session_draft_commit (self->draft, builder);
}

static void
on_toggled (LeadPieceCheck *self)
{
  const LeadPiece *piece = find_piece (self);

  if (self->syncing)
    return;
  if (piece == NULL)
    choose (self);
  else
    {
      g_autofree char *uuid = g_strdup (piece->uuid);

      lead_session_draft_remove (self->draft, uuid, _("Taken out of the selection"));
    }
}

static void
lead_piece_check_dispose (GObject *object)
{
  LeadPieceCheck *self = LEAD_PIECE_CHECK (object);

  g_clear_object (&self->draft);
  g_clear_object (&self->entry);
  g_clear_pointer (&self->passage, lead_passage_free);

  G_OBJECT_CLASS (lead_piece_check_parent_class)->dispose (object);
}

static void
lead_piece_check_class_init (LeadPieceCheckClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_piece_check_dispose;
}

static void
lead_piece_check_init (LeadPieceCheck *self)
{
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  g_signal_connect (self, "toggled", G_CALLBACK (on_toggled), NULL);
}

/**
 * lead_piece_check_new:
 * @draft: a session
 * @entry: an entry that isn't private
 * @passage: (nullable): a stretch of its body, %NULL for all of it
 *
 * Returns: (transfer floating): what chooses it; it has no name of its own
 */
GtkWidget *
lead_piece_check_new (LeadSessionDraft  *draft,
                      LeadEntry         *entry,
                      const LeadPassage *passage)
{
  LeadPieceCheck *self;

  g_return_val_if_fail (LEAD_IS_SESSION_DRAFT (draft), NULL);
  g_return_val_if_fail (LEAD_IS_ENTRY (entry), NULL);

  self = g_object_new (LEAD_TYPE_PIECE_CHECK, NULL);
  self->draft = g_object_ref (draft);
  self->entry = g_object_ref (entry);
  self->passage = passage != NULL ? lead_passage_copy (passage) : NULL;
  show (self);
  gtk_widget_set_sensitive (GTK_WIDGET (self), lead_session_draft_is_writable (draft));
  g_signal_connect_object (draft, "changed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (draft, "replaced", G_CALLBACK (show), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
