/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-session-story.h"

#include <glib/gi18n-lib.h>

#include "lead-session-outcomes.h"
#include "lead-session-words.h"
#include "ui/widgets/lead-card-frame.h"

struct _LeadSessionStory
{
  AdwBin            parent_instance;

  LeadSessionDraft *draft; /* owned */
  GtkWidget        *asked;
  GtkWidget        *said;
  GtkWidget        *none;
  GtkWidget        *outcomes;
  guint             n_agreements;
};

G_DEFINE_FINAL_TYPE (LeadSessionStory, lead_session_story, ADW_TYPE_BIN)

static void
add_label (GtkWidget *box, const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (box), label);
}

static void
clear (GtkWidget *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (box)) != NULL)
    gtk_box_remove (GTK_BOX (box), child);
}

static void
show_asked (LeadSessionStory *self,
            LeadSession      *session)
{
  GPtrArray *agenda = lead_session_get_agenda (session);

  clear (self->asked);
  if (*lead_session_get_want (session) != '\0')
    add_label (self->asked, lead_session_get_want (session), NULL);
  for (guint i = 0; i < agenda->len; i++)
    {
      const LeadAgendaItem *item = agenda->pdata[i];
      const char *text = *item->text != '\0' ? item->text
                                             : lead_session_get_kind_words (item->kind);
      g_autofree char *line = g_strdup_printf ("%s %s", item->done ? "✓" : "·", text);

      add_label (self->asked, line, item->done ? NULL : "dim-label");
    }
}

static void
show_said (LeadSessionStory *self,
           LeadSession      *session)
{
  GPtrArray *notes = lead_session_get_notes (session);

  clear (self->said);
  for (guint i = 0; i < notes->len; i++)
    {
      const LeadSessionNote *note = notes->pdata[i];
      g_autofree char *author = lead_session_dup_author (note->by);

      add_label (self->said, author, "caption-heading");
      add_label (self->said, note->text, NULL);
    }
}

static void
hide_if_empty (GtkWidget *box)
{
  gtk_widget_set_visible (gtk_widget_get_ancestor (box, LEAD_TYPE_CARD_FRAME),
                          gtk_widget_get_first_child (box) != NULL);
}

/* What is being written about an outcome stays; only another agreement is news. */
static void
show_outcomes (LeadSessionStory *self,
               LeadSession      *session)
{
  guint n_agreements = lead_session_get_agreements (session)->len;

  if (self->outcomes != NULL && n_agreements == self->n_agreements)
    return;
  if (self->outcomes != NULL)
    gtk_box_remove (GTK_BOX (adw_bin_get_child (ADW_BIN (self))), self->outcomes);
  self->n_agreements = n_agreements;
  self->outcomes = lead_session_outcomes_new (self->draft, _("Agreed, and what came of it"),
                                              _("A word is enough, whatever it was."));
  gtk_box_append (GTK_BOX (adw_bin_get_child (ADW_BIN (self))), self->outcomes);
}

static void
show (LeadSessionStory *self)
{
  LeadSession *session = lead_session_draft_get_session (self->draft);

  show_asked (self, session);
  show_said (self, session);
  hide_if_empty (self->asked);
  hide_if_empty (self->said);
  show_outcomes (self, session);
  gtk_widget_set_visible (self->none, self->n_agreements == 0);
}

static void
lead_session_story_map (GtkWidget *widget)
{
  LeadSessionStory *self = LEAD_SESSION_STORY (widget);

  /* An agreement's words may have been typed since. */
  self->n_agreements = G_MAXUINT;
  show (self);
  GTK_WIDGET_CLASS (lead_session_story_parent_class)->map (widget);
}

static void
lead_session_story_dispose (GObject *object)
{
  g_clear_object (&LEAD_SESSION_STORY (object)->draft);

  G_OBJECT_CLASS (lead_session_story_parent_class)->dispose (object);
}

static void
lead_session_story_class_init (LeadSessionStoryClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_session_story_dispose;
  GTK_WIDGET_CLASS (klass)->map = lead_session_story_map;
}

static GtkWidget *
add_part (GtkWidget  *box,
          const char *title)
{
  GtkWidget *frame = lead_card_frame_new (title, NULL);
  GtkWidget *part = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  lead_card_frame_add (LEAD_CARD_FRAME (frame), part);
  gtk_box_append (GTK_BOX (box), frame);

  return part;
}

static void
lead_session_story_init (LeadSessionStory *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);

  adw_bin_set_child (ADW_BIN (self), box);
  self->none = lead_card_frame_new_words ();
  gtk_label_set_text (GTK_LABEL (self->none),
                      _("What you agree comes back here and on Today, until you have said what "
                         "happened."));
  self->asked = add_part (box, _("Asked"));
  self->said = add_part (box, _("Noted"));
  gtk_box_append (GTK_BOX (box), self->none);
}

/**
 * lead_session_story_new:
 * @draft: a session
 *
 * Returns: (transfer floating): its story
 */
GtkWidget *
lead_session_story_new (LeadSessionDraft *draft)
{
  LeadSessionStory *self;

  g_return_val_if_fail (LEAD_IS_SESSION_DRAFT (draft), NULL);

  self = g_object_new (LEAD_TYPE_SESSION_STORY, NULL);
  self->draft = g_object_ref (draft);
  show (self);
  g_signal_connect_object (draft, "changed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
