/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-session-pieces.h"

#include <glib/gi18n-lib.h>

#include "lead-entry-choice.h"
#include "lead-entry-finder.h"
#include "lead-piece-loader.h"
#include "lead-piece-row.h"
#include "ui/widgets/lead-boxed-list.h"
#include "ui/widgets/lead-card-frame.h"

struct _LeadSessionPieces
{
  AdwBin            parent_instance;

  /* owned */
  LeadSessionDraft *draft;
  LeadSession      *shown; /* (nullable): whose selection is on its way or there */
  GCancellable     *loading;

  GtkListBox       *chosen;
  GtkWidget        *none;
  GtkWidget        *finder;
};

G_DEFINE_FINAL_TYPE (LeadSessionPieces, lead_session_pieces, ADW_TYPE_BIN)

static GtkListBoxRow *
get_row (LeadSessionPieces *self,
         int                position)
{
  return gtk_list_box_get_row_at_index (self->chosen, position);
}

/* The keyboard stays in the list as long as there is one. */
static void
on_take_out (LeadSessionPieces *self,
             LeadPieceRow      *row)
{
  g_autofree char *uuid = g_strdup (lead_piece_row_get_uuid (row));
  int position = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row));
  GtkListBoxRow *next = get_row (self, position + 1);

  if (next == NULL && position > 0)
    next = get_row (self, position - 1);
  gtk_widget_grab_focus (next != NULL ? GTK_WIDGET (next) : self->finder);
  lead_session_draft_remove (self->draft, uuid, _("Taken out of the selection"));
}

/* A row that is in its place stays, with the keyboard in it. */
static void
put (LeadSessionPieces *self,
     int                position,
     const LeadPiece   *piece,
     LeadEntry         *entry)
{
  GtkListBoxRow *row;
  GtkWidget *made;

  while ((row = get_row (self, position)) != NULL
         && g_strcmp0 (lead_piece_row_get_uuid (LEAD_PIECE_ROW (row)), piece->uuid) != 0)
    gtk_list_box_remove (self->chosen, GTK_WIDGET (row));
  if (row != NULL)
    return;
  made = lead_piece_row_new (self->draft, piece, entry);
  g_signal_connect_object (made, "take-out", G_CALLBACK (on_take_out), self, G_CONNECT_SWAPPED);
  gtk_list_box_insert (self->chosen, made, position);
}

static void
on_loaded (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (LeadSessionPieces) self = user_data;
  g_autoptr (GPtrArray) entries = NULL;
  GPtrArray *pieces;
  GtkListBoxRow *row;
  int position = 0;

  entries = lead_piece_loader_load_finish (LEAD_JOURNAL (source), result, NULL);
  if (entries == NULL || self->draft == NULL)
    return;
  pieces = lead_session_get_pieces (lead_session_draft_get_session (self->draft));
  for (guint i = 0; i < pieces->len; i++)
    {
      LeadEntry *entry = lead_piece_loader_find (entries, pieces->pdata[i]);

      if (entry != NULL)
        put (self, position++, pieces->pdata[i], entry);
    }
  while ((row = get_row (self, position)) != NULL)
    gtk_list_box_remove (self->chosen, GTK_WIDGET (row));
  gtk_widget_set_visible (GTK_WIDGET (self->chosen), position > 0);
  gtk_widget_set_visible (self->none, position == 0);
}

static gboolean
is_shown (LeadSessionPieces *self)
{
  LeadSession *session = lead_session_draft_get_session (self->draft);
  GPtrArray *pieces = lead_session_get_pieces (session);
  GPtrArray *shown = self->shown != NULL ? lead_session_get_pieces (self->shown) : NULL;

  if (shown == NULL || shown->len != pieces->len)
    return FALSE;
  for (guint i = 0; i < pieces->len; i++)
    {
      const LeadPiece *before = shown->pdata[i];
      const LeadPiece *now = pieces->pdata[i];

      if (g_strcmp0 (before->uuid, now->uuid) != 0)
        return FALSE;
    }

  return TRUE;
}

static void
show (LeadSessionPieces *self)
{
  if (is_shown (self))
    return;
  g_set_object (&self->shown, lead_session_draft_get_session (self->draft));
  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  self->loading = g_cancellable_new ();
  lead_piece_loader_load_async (lead_desk_get_journal (lead_session_draft_get_desk (self->draft)),
                                self->shown, self->loading, on_loaded, g_object_ref (self));
}

static void
lead_session_pieces_dispose (GObject *object)
{
  LeadSessionPieces *self = LEAD_SESSION_PIECES (object);

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_clear_object (&self->shown);
  g_clear_object (&self->draft);

  G_OBJECT_CLASS (lead_session_pieces_parent_class)->dispose (object);
}

static void
lead_session_pieces_class_init (LeadSessionPiecesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_session_pieces_dispose;
}

static void
lead_session_pieces_init (LeadSessionPieces *self)
{
  GtkWidget *frame = lead_card_frame_new (_("What you will look at"),
                                          _("Nothing else of your journal is there during the "
                                             "talk. Private entries can’t be chosen."));

  self->none = lead_card_frame_new_words ();
  gtk_label_set_text (GTK_LABEL (self->none), _("Nothing chosen yet."));
  self->chosen = GTK_LIST_BOX (lead_boxed_list_new (_("What is chosen")));
  gtk_widget_set_visible (GTK_WIDGET (self->chosen), FALSE);
  lead_card_frame_add (LEAD_CARD_FRAME (frame), self->none);
  lead_card_frame_add (LEAD_CARD_FRAME (frame), GTK_WIDGET (self->chosen));
  adw_bin_set_child (ADW_BIN (self), frame);
}

static GtkWidget *
make_choice (LeadEntry *entry,
             gpointer   draft)
{
  return lead_entry_choice_new (draft, entry, NULL);
}

/**
 * lead_session_pieces_new:
 * @draft: a session
 *
 * Returns: (transfer floating): a card
 */
GtkWidget *
lead_session_pieces_new (LeadSessionDraft *draft)
{
  LeadSessionPieces *self;

  g_return_val_if_fail (LEAD_IS_SESSION_DRAFT (draft), NULL);

  self = g_object_new (LEAD_TYPE_SESSION_PIECES, NULL);
  self->draft = g_object_ref (draft);
  self->finder = lead_entry_finder_new (lead_session_draft_get_desk (draft),
                                        _("Find entries to choose"), make_choice, draft);
  gtk_widget_set_visible (self->finder, lead_session_draft_is_writable (draft));
  lead_card_frame_add (LEAD_CARD_FRAME (adw_bin_get_child (ADW_BIN (self))), self->finder);
  g_signal_connect_object (draft, "replaced", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (draft, "changed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);

  return GTK_WIDGET (self);
}
