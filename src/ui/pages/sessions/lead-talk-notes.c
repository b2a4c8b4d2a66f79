/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-talk-notes.h"

#include <glib/gi18n-lib.h>

#include "lead-session-words.h"
#include "ui/widgets/lead-clear.h"
#include "ui/widgets/lead-text-field.h"
#include "ui/widgets/lead-wrap-layout.h"

#define KEY_UUID "lead-uuid"

struct _LeadTalkNotes
{
  LeadTalkPart   parent_instance;

  char          *point;   /* owned (nullable): uuid of what is talked about */
  char          *changed; /* owned (nullable): uuid of the note that is in the field again */

  GtkBox        *notes;
  LeadTextField *field;
  GtkDropDown   *by;
};

G_DEFINE_FINAL_TYPE (LeadTalkNotes, lead_talk_notes, LEAD_TYPE_TALK_PART)

static LeadSession *
get_session (LeadTalkNotes *self)
{
  return lead_talk_part_get_session (LEAD_TALK_PART (self));
}

static gboolean
is_writable (LeadTalkNotes *self)
{
  return lead_session_draft_is_writable (lead_talk_part_get_draft (LEAD_TALK_PART (self)));
}

static const LeadSessionNote *
find (LeadTalkNotes *self,
      const char    *uuid)
{
  GPtrArray *notes = lead_session_get_notes (get_session (self));

  for (guint i = 0; i < notes->len; i++)
    {
      const LeadSessionNote *note = notes->pdata[i];

      if (uuid != NULL && g_strcmp0 (note->uuid, uuid) == 0)
        return note;
    }

  return NULL;
}

static void show_notes (LeadTalkNotes *self);

/* Back into the field: whoever empties it there takes it away. */
static void
on_change (LeadTalkNotes *self,
           GtkWidget     *button)
{
  g_autofree char *uuid = g_strdup (g_object_get_data (G_OBJECT (button), KEY_UUID));
  const LeadSessionNote *note;

  lead_talk_notes_keep (self);
  note = find (self, uuid);
  if (note == NULL)
    return;
  g_free (self->changed);
  self->changed = g_steal_pointer (&uuid);
  lead_text_field_set_text (self->field, note->text);
  gtk_drop_down_set_selected (self->by, g_strcmp0 (note->by, LEAD_SESSION_NOTE_ME) != 0);
  gtk_widget_grab_focus (GTK_WIDGET (self->field));
  show_notes (self);
}

static GtkWidget *
make_change (LeadTalkNotes         *self,
             const LeadSessionNote *note)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("document-edit-symbolic");
  g_autofree char *words = g_strdup_printf (_("Change the note “%s”"), note->text);

  g_object_set_data_full (G_OBJECT (button), KEY_UUID, g_strdup (note->uuid), g_free);
  gtk_widget_set_tooltip_text (button, _("Change"));
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "flat");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  -1);
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_change), self, G_CONNECT_SWAPPED);

  return button;
}

static void
add_note (LeadTalkNotes         *self,
          const LeadSessionNote *note)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *author = lead_session_dup_author (note->by);

  lead_talk_add_label (GTK_BOX (words), author, "caption-heading");
  lead_talk_add_label (GTK_BOX (words), note->text, "talk-note");
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (row), words);
  if (is_writable (self))
    gtk_box_append (GTK_BOX (row), make_change (self, note));
  gtk_box_append (self->notes, row);
}

static void
show_notes (LeadTalkNotes *self)
{
  GPtrArray *notes = lead_session_get_notes (get_session (self));

  lead_clear_box (self->notes);
  for (guint i = 0; i < notes->len; i++)
    {
      const LeadSessionNote *note = notes->pdata[i];

      if (g_strcmp0 (note->item, self->point) == 0 && g_strcmp0 (note->uuid, self->changed) != 0)
        add_note (self, note);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->notes),
                          gtk_widget_get_first_child (GTK_WIDGET (self->notes)) != NULL);
}

/* Whoever is named stays named, whatever the session's person is called today. */
static const char *
get_author (LeadTalkNotes         *self,
            const LeadSessionNote *before)
{
  const char *whom = lead_session_get_whom (get_session (self));

  if (gtk_drop_down_get_selected (self->by) == 0)
    return LEAD_SESSION_NOTE_ME;
  if (before != NULL && g_strcmp0 (before->by, LEAD_SESSION_NOTE_ME) != 0)
    return before->by;

  return *whom != '\0' ? whom : _("Somebody else");
}

static char *
dup_new_uuid (LeadTalkNotes *self)
{
  LeadDesk *desk = lead_talk_part_get_desk (LEAD_TALK_PART (self));

  return lead_surroundings_new_uuid (lead_desk_get_surroundings (desk));
}

static void
on_keep (LeadTalkNotes *self)
{
  lead_talk_notes_keep (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->field));
}

static void
lead_talk_notes_show (LeadTalkPart         *part,
                      const LeadAgendaItem *point)
{
  LeadTalkNotes *self = LEAD_TALK_NOTES (part);

  g_free (self->point);
  self->point = g_strdup (point != NULL ? point->uuid : NULL);
  show_notes (self);
}

static gboolean
lead_talk_notes_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (LEAD_TALK_NOTES (widget)->field));
}

static void
lead_talk_notes_dispose (GObject *object)
{
  LeadTalkNotes *self = LEAD_TALK_NOTES (object);

  g_clear_pointer (&self->point, g_free);
  g_clear_pointer (&self->changed, g_free);

  G_OBJECT_CLASS (lead_talk_notes_parent_class)->dispose (object);
}

static void
lead_talk_notes_class_init (LeadTalkNotesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_talk_notes_dispose;
  GTK_WIDGET_CLASS (klass)->grab_focus = lead_talk_notes_grab_focus;
  LEAD_TALK_PART_CLASS (klass)->show = lead_talk_notes_show;
}

static GtkWidget *
make_line (LeadTalkNotes *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *keep = gtk_button_new_with_mnemonic (_("_Keep the note"));

  gtk_widget_set_layout_manager (line, lead_wrap_layout_new (6));
  self->by = GTK_DROP_DOWN (gtk_drop_down_new (NULL, NULL));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->by), _("Who says so"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->by), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Who says so"), -1);
  gtk_widget_set_tooltip_text (keep, _("Keep the note (Ctrl+Enter)"));
  g_signal_connect_object (keep, "clicked", G_CALLBACK (on_keep), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->by));
  gtk_box_append (GTK_BOX (line), keep);

  return line;
}

static void
lead_talk_notes_init (LeadTalkNotes *self)
{
  GtkBox *box = lead_talk_part_get_box (LEAD_TALK_PART (self));

  self->notes = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 12));
  self->field = LEAD_TEXT_FIELD (lead_text_field_new (_("A note")));
  gtk_box_set_spacing (box, 6);
  lead_talk_add_label (box, _("Notes"), "heading");
  gtk_widget_set_margin_bottom (GTK_WIDGET (self->notes), 6);
  gtk_box_append (box, GTK_WIDGET (self->notes));
  gtk_box_append (box, GTK_WIDGET (self->field));
  gtk_box_append (box, make_line (self));
}

/**
 * lead_talk_notes_new:
 * @draft: the session that is talked about
 *
 * Returns: (transfer floating): its notes, without a point yet
 */
GtkWidget *
lead_talk_notes_new (LeadSessionDraft *draft)
{
  LeadTalkNotes *self = lead_talk_part_new (LEAD_TYPE_TALK_NOTES, draft);
  const char *whom = lead_session_get_whom (get_session (self));
  const char *names[] = { _("You"), *whom != '\0' ? whom : _("Somebody else"), NULL };
  g_autoptr (GtkStringList) model = gtk_string_list_new (names);

  gtk_drop_down_set_model (self->by, G_LIST_MODEL (model));
  gtk_widget_set_visible (GTK_WIDGET (self->by),
                          lead_session_get_with (get_session (self)) != LEAD_SESSION_ALONE);
  lead_text_field_set_editable (self->field, is_writable (self));

  return GTK_WIDGET (self);
}

/**
 * lead_talk_notes_keep:
 * @self: notes
 *
 * Keeps what stands in the field. A note that was emptied there is taken away.
 */
void
lead_talk_notes_keep (LeadTalkNotes *self)
{
  g_autofree char *text = NULL;
  g_autofree char *changed = NULL;
  g_autofree char *uuid = NULL;
  LeadSessionDraft *draft;
  LeadSessionBuilder *builder;
  const LeadSessionNote *before;
  g_autoptr (LeadSessionNote) note = NULL;

  g_return_if_fail (LEAD_IS_TALK_NOTES (self));

  text = g_strstrip (lead_text_field_dup_text (self->field));
  changed = g_steal_pointer (&self->changed);
  before = find (self, changed);
  if ((*text == '\0' && before == NULL) || !is_writable (self))
    return;
  uuid = before != NULL ? g_strdup (before->uuid) : dup_new_uuid (self);
  note = lead_session_note_new (uuid, before != NULL ? before->item : self->point,
                                get_author (self, before), text,
                                before != NULL ? before->at_ms : 0);
  draft = lead_talk_part_get_draft (LEAD_TALK_PART (self));
  builder = lead_session_draft_begin (draft);
  if (*text != '\0')
    lead_session_builder_put_note (builder, note);
  else
    lead_session_builder_remove (builder, changed);
  lead_session_draft_commit (draft, builder);
  lead_text_field_set_text (self->field, "");
  show_notes (self);
}
