/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-session-story.h"

#include <glib/gi18n-lib.h>

#include "lead-session-outcomes.h"
#include "lead-session-words.h"
#include "ui/widgets/lead-card-frame.h"
#include "ui/widgets/lead-clear.h"

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

/* What was wanted, and what is worked on for longer. */
static void
show_asked (LeadSessionStory *self,
            LeadSession      *session)
{
  GPtrArray *aims = lead_session_get_aims (session);

  lead_clear_box (GTK_BOX (self->asked));
  if (*lead_session_get_want (session) != '\0')
    add_label (self->asked, lead_session_get_want (session), NULL);
  if (aims->len > 0)
    add_label (self->asked, _("Aims"), "caption-heading");
  for (guint i = 0; i < aims->len; i++)
    add_label (self->asked, ((const LeadAim *) aims->pdata[i])->text, NULL);
}

/* Those of a point, or, without one, those of no point that is on the agenda. */
static void
add_notes (GtkWidget            *box,
           LeadSession          *session,
           const LeadAgendaItem *point)
{
  GPtrArray *notes = lead_session_get_notes (session);

  for (guint i = 0; i < notes->len; i++)
    {
      const LeadSessionNote *note = notes->pdata[i];
      const LeadAgendaItem *about
        = note->item != NULL ? lead_session_find_item (session, note->item) : NULL;
      g_autofree char *author = NULL;

      if (about != point)
        continue;
      author = lead_session_dup_author (note->by);
      add_label (box, author, "caption-heading");
      add_label (box, note->text, NULL);
    }
}

/* One that was held elsewhere says nothing of its points. */
static gboolean
is_told (LeadSession *session)
{
  GPtrArray *agenda = lead_session_get_agenda (session);

  for (guint i = 0; i < agenda->len; i++)
    if (((const LeadAgendaItem *) agenda->pdata[i])->done)
      return TRUE;

  return FALSE;
}

static void
add_point (GtkWidget            *box,
           LeadSession          *session,
           const LeadAgendaItem *point,
           gboolean              told)
{
  GtkWidget *part = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  add_label (part, lead_session_get_point_words (point), "heading");
  add_notes (part, session, point);
  if (told && !point->done)
    add_label (part, _("Not talked about"), "dim-label");
  gtk_box_append (GTK_BOX (box), part);
}

/* Point by point, and whose words they were. */
static void
show_said (LeadSessionStory *self,
           LeadSession      *session)
{
  GPtrArray *agenda = lead_session_get_agenda (session);
  GtkWidget *rest = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gboolean told = is_told (session);

  lead_clear_box (GTK_BOX (self->said));
  for (guint i = 0; i < agenda->len; i++)
    add_point (self->said, session, agenda->pdata[i], told);
  add_notes (rest, session, NULL);
  gtk_widget_set_visible (rest, gtk_widget_get_first_child (rest) != NULL);
  if (agenda->len > 0 || gtk_widget_get_visible (rest))
    gtk_box_append (GTK_BOX (self->said), rest);
  else
    g_object_unref (g_object_ref_sink (rest));
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
  self->said = add_part (box, _("Talked about"));
  gtk_box_set_spacing (GTK_BOX (self->said), 18);
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
