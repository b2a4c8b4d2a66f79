/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-piece-row.h"

#include <glib/gi18n-lib.h>

#include "lead-piece-words.h"
#include "lead-point-button.h"

struct _LeadPieceRow
{
  AdwActionRow      parent_instance;

  /* owned */
  LeadSessionDraft *draft;
  LeadEntry        *entry;
  char             *uuid;
};

static guint signal_take_out;

G_DEFINE_FINAL_TYPE (LeadPieceRow, lead_piece_row, ADW_TYPE_ACTION_ROW)

static const LeadPiece *
find_piece (LeadPieceRow *self)
{
  GPtrArray *pieces = lead_session_get_pieces (lead_session_draft_get_session (self->draft));

  for (guint i = 0; i < pieces->len; i++)
    {
      const LeadPiece *piece = pieces->pdata[i];

      if (g_strcmp0 (piece->uuid, self->uuid) == 0)
        return piece;
    }

  return NULL;
}

/* The title of an entry stands below a passage of it. */
static char *
dup_subtitle (LeadPieceRow    *self,
              const LeadPiece *piece)
{
  LeadSession *session = lead_session_draft_get_session (self->draft);
  g_autofree char *day = lead_piece_words_name_day (self->entry);
  g_autofree char *title = lead_piece_words_name_entry (self->entry);
  GString *subtitle = g_string_new (NULL);

  if (piece->passage != NULL)
    g_string_append_printf (subtitle, "%s · ", title);
  g_string_append (subtitle, day);
  if (piece->patterns_only)
    g_string_append_printf (subtitle, " · %s", _("patterns only"));
  if (lead_session_get_agenda (session)->len > 0)
    {
      g_autofree char *point = lead_piece_words_name_point (session, piece->item);

      g_string_append_printf (subtitle, "\n%s", point);
    }

  return g_string_free (subtitle, FALSE);
}

static void
show (LeadPieceRow *self)
{
  const LeadPiece *piece = find_piece (self);
  g_autofree char *subtitle = NULL;

  if (piece == NULL)
    return;
  subtitle = dup_subtitle (self, piece);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);
}

static void
on_point (LeadPieceRow *self,
          const char   *item)
{
  const LeadPiece *before = find_piece (self);
  g_autoptr (LeadPiece) piece = NULL;
  LeadSessionBuilder *builder;

  if (before == NULL || g_strcmp0 (before->item, item) == 0)
    return;
  piece = lead_piece_copy (before);
  g_free (piece->item);
  piece->item = g_strdup (item);
  builder = lead_session_draft_begin (self->draft);
  lead_session_builder_put_piece (builder, piece);
  lead_session_draft_commit (self->draft, builder);
}

static void
on_take_out (LeadPieceRow *self)
{
  g_signal_emit (self, signal_take_out, 0);
}

static void
lead_piece_row_dispose (GObject *object)
{
  LeadPieceRow *self = LEAD_PIECE_ROW (object);

  g_clear_object (&self->draft);
  g_clear_object (&self->entry);
  g_clear_pointer (&self->uuid, g_free);

  G_OBJECT_CLASS (lead_piece_row_parent_class)->dispose (object);
}

static void
lead_piece_row_class_init (LeadPieceRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_piece_row_dispose;

  signal_take_out = g_signal_new ("take-out", LEAD_TYPE_PIECE_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 0);
}

static void
lead_piece_row_init (LeadPieceRow *self)
{
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (self), 3);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (self), 0);
}

static void
add_take_out (LeadPieceRow *self,
              const char   *title)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("list-remove-symbolic");
  /* Translators: an entry or a passage, which is taken out of what was chosen */
  g_autofree char *spoken = g_strdup_printf (_("Take out %s"), title);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, _("Take out"));
  gtk_widget_set_visible (button, lead_session_draft_is_writable (self->draft));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken,
                                  -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), button);
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_take_out), self, G_CONNECT_SWAPPED);
}

/**
 * lead_piece_row_new:
 * @draft: a session
 * @piece: a piece of its selection
 * @entry: the entry that it is, or is of
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
lead_piece_row_new (LeadSessionDraft *draft,
                    const LeadPiece  *piece,
                    LeadEntry        *entry)
{
  LeadPieceRow *self;
  GtkWidget *point;
  g_autofree char *title = NULL;

  g_return_val_if_fail (LEAD_IS_SESSION_DRAFT (draft), NULL);
  g_return_val_if_fail (piece != NULL, NULL);
  g_return_val_if_fail (LEAD_IS_ENTRY (entry), NULL);

  self = g_object_new (LEAD_TYPE_PIECE_ROW, NULL);
  self->draft = g_object_ref (draft);
  self->entry = g_object_ref (entry);
  self->uuid = g_strdup (piece->uuid);
  title = piece->passage != NULL ? lead_piece_words_quote (piece->passage)
                                 : lead_piece_words_name_entry (entry);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  point = lead_point_button_new (draft, title);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), point);
  add_take_out (self, title);
  show (self);
  g_signal_connect_object (point, "chosen", G_CALLBACK (on_point), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (draft, "changed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * lead_piece_row_get_uuid:
 * @self: a row
 *
 * Returns: (transfer none): what names its piece
 */
const char *
lead_piece_row_get_uuid (LeadPieceRow *self)
{
  g_return_val_if_fail (LEAD_IS_PIECE_ROW (self), NULL);

  return self->uuid;
}
