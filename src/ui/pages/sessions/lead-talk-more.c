/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-talk-more.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "lead-entry-finder.h"
#include "lead-piece-words.h"
#include "lead-talk-card.h"
#include "lead-talk-subject.h"
#include "ui/widgets/lead-wrap-layout.h"

#define KEY_UUID "lead-uuid"

struct _LeadTalkMore
{
  LeadTalkPart    parent_instance;

  LeadAgendaItem *point;   /* owned (nullable): what is talked about */
  GCancellable   *loading; /* owned (nullable) */

  GtkWidget      *buttons;
  GtkWidget      *subject; /* (nullable): shows what the point is about */
  GtkWidget      *finder;  /* (nullable): once an entry is looked for */
  GtkBox         *shown;
};

G_DEFINE_FINAL_TYPE (LeadTalkMore, lead_talk_more, LEAD_TYPE_TALK_PART)

static GCancellable *
begin_loading (LeadTalkMore *self)
{
  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  self->loading = g_cancellable_new ();

  return self->loading;
}

static void
say (LeadTalkMore *self,
     const char   *text)
{
  lead_talk_add_label (self->shown, text, "dim-label");
}

static void
show_error (LeadTalkMore *self,
            const GError *error)
{
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (g_error_matches (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND))
    say (self, _("It is private, or isn’t there any more. Private entries are never shown here."));
  else
    say (self, _("It couldn’t be read. Nothing was changed."));
}

static void
show_subject (LeadTalkMore          *self,
              const LeadTalkSubject *subject)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  gtk_widget_add_css_class (card, "talk-piece");
  for (guint i = 0; i < subject->said->len; i++)
    {
      const LeadTalkSaid *said = subject->said->pdata[i];

      GtkWidget *pair = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

      lead_talk_add_label (GTK_BOX (pair), said->heading, "dim-label");
      lead_talk_add_label (GTK_BOX (pair), said->text, "talk-words");
      gtk_box_append (GTK_BOX (card), pair);
    }
  gtk_widget_set_visible (card, subject->said->len > 0);
  gtk_box_append (self->shown, card);
  if (subject->piece != NULL)
    gtk_box_append (self->shown, lead_talk_card_new (subject->piece));
  if (subject->figure != NULL)
    gtk_box_append (self->shown, lead_talk_card_new_chart (subject->figure));
  if (subject->said->len == 0 && subject->piece == NULL && subject->figure == NULL)
    say (self, _("There is nothing to show."));
}

static void
on_loaded (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (LeadTalkMore) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadTalkSubject) subject = lead_talk_subject_load_finish (result, &error);

  if (subject != NULL)
    show_subject (self, subject);
  else
    show_error (self, error);
}

static void
load (LeadTalkMore         *self,
      const LeadAgendaItem *point)
{
  lead_talk_subject_load_async (lead_talk_part_get_desk (LEAD_TALK_PART (self)),
                                lead_talk_part_get_session (LEAD_TALK_PART (self)), point,
                                begin_loading (self), on_loaded, g_object_ref (self));
}

/* The keyboard doesn't go with the button. */
static void
on_subject (LeadTalkMore *self)
{
  gtk_widget_grab_focus (gtk_widget_get_next_sibling (self->subject));
  gtk_widget_set_visible (self->subject, FALSE);
  load (self, self->point);
}

/* An entry that was found is shown as a point about it would be. */
static void
on_entry (LeadTalkMore *self,
          GtkWidget    *button)
{
  g_autoptr (LeadAgendaItem) point = lead_agenda_item_new (
    NULL, LEAD_AGENDA_ENTRY, g_object_get_data (G_OBJECT (button), KEY_UUID), "");

  load (self, point);
}

static GtkWidget *
make_row (LeadEntry *entry,
          gpointer   self)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_button_new_with_label (_("Show"));
  g_autofree char *day = lead_piece_words_name_day (entry);
  const char *title = lead_entry_get_title (entry);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), *title != '\0' ? title : day);
  if (*title != '\0')
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), day);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  g_object_set_data_full (G_OBJECT (button), KEY_UUID, g_strdup (lead_entry_get_uuid (entry)),
                          g_free);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                  row, NULL, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_entry), self, G_CONNECT_SWAPPED);

  return row;
}

/* It says who sees it before anything is typed. */
static void
add_finder (LeadTalkMore *self)
{
  GtkBox *box = lead_talk_part_get_box (LEAD_TALK_PART (self));
  GtkWidget *place = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  lead_talk_add_label (GTK_BOX (place),
                       _("What is found here is seen by everyone who looks at this window. "
                         "Private entries never come up."),
                       "dim-label");
  self->finder = lead_entry_finder_new (lead_talk_part_get_desk (LEAD_TALK_PART (self)),
                                        _("Find an entry to show"), make_row, self);
  gtk_box_append (GTK_BOX (place), self->finder);
  gtk_box_insert_child_after (box, place, self->buttons);
}

static void
on_find (LeadTalkMore *self,
         GtkWidget    *button)
{
  if (self->finder == NULL)
    add_finder (self);
  gtk_widget_set_visible (button, FALSE);
  gtk_widget_grab_focus (self->finder);
}

static GtkWidget *
add_button (LeadTalkMore *self,
            const char   *label,
            GCallback     callback)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);
  GtkWidget *words = gtk_button_get_child (GTK_BUTTON (button));

  if (GTK_IS_LABEL (words))
    g_object_set (words, "wrap", TRUE, NULL);
  g_signal_connect_object (button, "clicked", callback, self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->buttons), button);

  return button;
}

static void
begin (LeadTalkMore *self)
{
  GtkBox *box = lead_talk_part_get_box (LEAD_TALK_PART (self));
  LeadSession *session = lead_talk_part_get_session (LEAD_TALK_PART (self));
  const char *label = self->point != NULL ? lead_talk_subject_get_label (session, self->point)
                                          : NULL;

  lead_talk_part_clear (LEAD_TALK_PART (self));
  self->finder = NULL;
  self->buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gtk_widget_set_layout_manager (self->buttons, lead_wrap_layout_new (6));
  self->shown = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 24));
  gtk_box_append (box, self->buttons);
  gtk_box_append (box, GTK_WIDGET (self->shown));
  self->subject = label != NULL ? add_button (self, label, G_CALLBACK (on_subject)) : NULL;
  add_button (self, _("Show an _entry…"), G_CALLBACK (on_find));
}

static void
lead_talk_more_show (LeadTalkPart         *part,
                     const LeadAgendaItem *point)
{
  LeadTalkMore *self = LEAD_TALK_MORE (part);

  g_cancellable_cancel (self->loading);
  g_clear_pointer (&self->point, lead_agenda_item_free);
  self->point = point != NULL ? lead_agenda_item_copy (point) : NULL;
  begin (self);
}

static void
lead_talk_more_dispose (GObject *object)
{
  LeadTalkMore *self = LEAD_TALK_MORE (object);

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_clear_pointer (&self->point, lead_agenda_item_free);

  G_OBJECT_CLASS (lead_talk_more_parent_class)->dispose (object);
}

static void
lead_talk_more_class_init (LeadTalkMoreClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_talk_more_dispose;
  LEAD_TALK_PART_CLASS (klass)->show = lead_talk_more_show;
}

static void
lead_talk_more_init (LeadTalkMore *self)
{
}
