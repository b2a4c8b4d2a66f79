/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-session-pieces.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-lists.h"
#include "lead-piece-loader.h"
#include "ui/widgets/lead-card-frame.h"

#define KEY_UUID "lead-uuid"

/* So many of what is found are shown. */
#define MOST_FOUND 8

struct _LeadSessionPieces
{
  AdwBin            parent_instance;

  /* owned */
  LeadSessionDraft *draft;
  LeadSession      *shown; /* (nullable): whose selection is on its way or there */
  GCancellable     *loading;
  GCancellable     *searching;

  GtkWidget        *chosen;
  GtkWidget        *none;
  GtkWidget        *search;
  GtkWidget        *found;
};

G_DEFINE_FINAL_TYPE (LeadSessionPieces, lead_session_pieces, ADW_TYPE_BIN)

static LeadJournal *
get_journal (LeadSessionPieces *self)
{
  return lead_desk_get_journal (lead_session_draft_get_desk (self->draft));
}

static GCancellable *
begin_anew (GCancellable **cancellable)
{
  g_cancellable_cancel (*cancellable);
  g_clear_object (cancellable);
  *cancellable = g_cancellable_new ();

  return *cancellable;
}

static void
clear (GtkWidget *list)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), 0)) != NULL)
    gtk_list_box_remove (GTK_LIST_BOX (list), GTK_WIDGET (row));
}

static GtkWidget *
make_row (LeadSessionPieces *self,
          const char        *uuid,
          const LeadMoment  *moment,
          const char        *title,
          const char        *text,
          const char        *button_label,
          GCallback          callback)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_button_new_with_label (button_label);
  /* Translators: a day: "22 November 2026" */
  g_autofree char *day = lead_day_format (moment->day, _("%-d %B %Y"));
  g_autofree char *line = g_strdup (*title != '\0' ? title : text);

  g_strdelimit (line, "\r\n\t", ' ');
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), line);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), day);
  g_object_set_data_full (G_OBJECT (button), KEY_UUID, g_strdup (uuid), g_free);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_sensitive (button, lead_session_draft_is_writable (self->draft));
  gtk_accessible_update_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                  row, NULL, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  g_signal_connect_object (button, "clicked", callback, self, G_CONNECT_SWAPPED);

  return row;
}

static void
on_remove (LeadSessionPieces *self,
           GtkWidget         *button)
{
  g_autofree char *uuid = g_strdup (g_object_get_data (G_OBJECT (button), KEY_UUID));

  gtk_widget_grab_focus (self->search);
  lead_session_draft_remove (self->draft, uuid, _("Taken out of the selection"));
}

static void
on_loaded (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (LeadSessionPieces) self = user_data;
  g_autoptr (GPtrArray) entries = NULL;
  GPtrArray *pieces;

  entries = lead_piece_loader_load_finish (LEAD_JOURNAL (source), result, NULL);
  if (entries == NULL || self->draft == NULL)
    return;
  clear (self->chosen);
  pieces = lead_session_get_pieces (lead_session_draft_get_session (self->draft));
  for (guint i = 0; i < pieces->len; i++)
    {
      const LeadPiece *piece = pieces->pdata[i];
      LeadEntry *entry = lead_piece_loader_find (entries, piece);
      g_autofree char *words = entry != NULL ? lead_piece_dup_words (piece, entry) : NULL;

      if (entry != NULL)
        gtk_list_box_append (GTK_LIST_BOX (self->chosen),
                             make_row (self, piece->uuid, lead_entry_get_moment (entry),
                                       piece->passage != NULL ? "" : lead_entry_get_title (entry),
                                       words, _("Take out"), G_CALLBACK (on_remove)));
    }
  gtk_widget_set_visible (self->chosen, pieces->len > 0);
  gtk_widget_set_visible (self->none, pieces->len == 0);
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
    if (!lead_piece_equal (shown->pdata[i], pieces->pdata[i]))
      return FALSE;

  return TRUE;
}

static void
show (LeadSessionPieces *self)
{
  if (is_shown (self))
    return;
  g_set_object (&self->shown, lead_session_draft_get_session (self->draft));
  lead_piece_loader_load_async (get_journal (self), lead_session_draft_get_session (self->draft),
                                begin_anew (&self->loading), on_loaded, g_object_ref (self));
}

static gboolean
is_chosen (LeadSessionPieces *self,
           const char        *entry)
{
  GPtrArray *pieces = lead_session_get_pieces (lead_session_draft_get_session (self->draft));

  for (guint i = 0; i < pieces->len; i++)
    {
      const LeadPiece *piece = pieces->pdata[i];

      if (piece->passage == NULL && g_strcmp0 (piece->entry, entry) == 0)
        return TRUE;
    }

  return FALSE;
}

static void
on_choose (LeadSessionPieces *self,
           GtkWidget         *button)
{
  const char *entry = g_object_get_data (G_OBJECT (button), KEY_UUID);
  LeadSessionBuilder *builder = lead_session_draft_begin (self->draft);
  g_autoptr (LeadPiece) piece = lead_piece_new (NULL, entry, NULL, NULL);

  lead_session_builder_put_piece (builder, piece);
  lead_session_draft_commit (self->draft, builder);
  gtk_button_set_label (GTK_BUTTON (button), _("Chosen"));
  gtk_widget_grab_focus (self->search);
  gtk_widget_set_sensitive (button, FALSE);
}

/* A private entry is never chosen for two. */
static void
on_briefs (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (LeadSessionPieces) self = user_data;
  g_autoptr (GPtrArray) briefs = NULL;

  briefs = lead_journal_load_briefs_finish (LEAD_JOURNAL (source), result, NULL);
  if (briefs == NULL || self->draft == NULL)
    return;
  clear (self->found);
  for (guint i = 0; i < briefs->len; i++)
    {
      LeadBrief *brief = briefs->pdata[i];

      if (brief == NULL || lead_brief_get_private (brief)
          || is_chosen (self, lead_brief_get_uuid (brief)))
        continue;
      gtk_list_box_append (GTK_LIST_BOX (self->found),
                           make_row (self, lead_brief_get_uuid (brief),
                                     lead_brief_get_moment (brief), lead_brief_get_title (brief),
                                     lead_brief_get_excerpt (brief), _("Choose"),
                                     G_CALLBACK (on_choose)));
    }
  gtk_widget_set_visible (self->found,
                          gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->found), 0) != NULL);
}

static void
on_listed (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (LeadSessionPieces) self = user_data;
  g_autoptr (GArray) listed = NULL;
  int64_t ids[MOST_FOUND];
  guint n_ids;

  listed = lead_journal_list_entries_finish (LEAD_JOURNAL (source), result, NULL, NULL);
  if (listed == NULL || self->draft == NULL)
    return;
  n_ids = MIN (listed->len, MOST_FOUND);
  for (guint i = 0; i < n_ids; i++)
    ids[i] = g_array_index (listed, LeadListed, i).id;
  if (n_ids > 0)
    lead_journal_load_briefs_async (LEAD_JOURNAL (source), ids, n_ids, NULL, self->searching,
                                    on_briefs, g_object_ref (self));
  else
    gtk_widget_set_visible (self->found, FALSE);
}

static void
on_search (LeadSessionPieces *self)
{
  g_autoptr (LeadFilter) filter = lead_filter_new ();

  filter->words = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->search)));
  filter->limit = MOST_FOUND;
  begin_anew (&self->searching);
  if (*filter->words == '\0')
    gtk_widget_set_visible (self->found, FALSE);
  else
    lead_journal_list_entries_async (get_journal (self), filter, self->searching, on_listed,
                                     g_object_ref (self));
}

static void
lead_session_pieces_dispose (GObject *object)
{
  LeadSessionPieces *self = LEAD_SESSION_PIECES (object);

  g_cancellable_cancel (self->loading);
  g_cancellable_cancel (self->searching);
  g_clear_object (&self->loading);
  g_clear_object (&self->searching);
  g_clear_object (&self->shown);
  g_clear_object (&self->draft);

  G_OBJECT_CLASS (lead_session_pieces_parent_class)->dispose (object);
}

static void
lead_session_pieces_class_init (LeadSessionPiecesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_session_pieces_dispose;
}

static GtkWidget *
make_list (const char *name)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_widget_set_visible (list, FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return list;
}

static void
lead_session_pieces_init (LeadSessionPieces *self)
{
  GtkWidget *frame = lead_card_frame_new (_("What the two of you will look at"),
                                          _("Nothing else of your journal is there during the "
                                             "talk. Private entries can’t be chosen."));

  self->none = lead_card_frame_new_words ();
  gtk_label_set_text (GTK_LABEL (self->none), _("Nothing chosen yet."));
  self->chosen = make_list (_("What is chosen"));
  self->found = make_list (_("What was found"));
  self->search = gtk_search_entry_new ();
  g_object_set (self->search, "placeholder-text", _("Find entries to choose"), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Find entries to choose"), -1);
  lead_card_frame_add (LEAD_CARD_FRAME (frame), self->none);
  lead_card_frame_add (LEAD_CARD_FRAME (frame), self->chosen);
  lead_card_frame_add (LEAD_CARD_FRAME (frame), self->search);
  lead_card_frame_add (LEAD_CARD_FRAME (frame), self->found);
  adw_bin_set_child (ADW_BIN (self), frame);
  g_signal_connect_object (self->search, "search-changed", G_CALLBACK (on_search), self,
                           G_CONNECT_SWAPPED);
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
  gtk_widget_set_visible (self->search, lead_session_draft_is_writable (draft));
  g_signal_connect_object (draft, "replaced", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (draft, "changed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);

  return GTK_WIDGET (self);
}
