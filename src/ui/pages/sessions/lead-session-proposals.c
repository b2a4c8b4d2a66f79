/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-session-proposals.h"

#include <glib/gi18n-lib.h>

#include "lead-session-words.h"
#include "ui/widgets/lead-boxed-list.h"
#include "ui/widgets/lead-card-frame.h"

#define KEY_ITEM "lead-item"

/* So many are shown before somebody asks for all. */
#define FIRST_SHOWN 6

struct _LeadSessionProposals
{
  AdwBin            parent_instance;

  LeadSessionGuide *guide; /* owned */
  GtkListBox       *list;
  GtkWidget        *more;
  gboolean          whole;
};

G_DEFINE_FINAL_TYPE (LeadSessionProposals, lead_session_proposals, ADW_TYPE_BIN)

/* Whether they are about the same; of one's own there are only words. */
static gboolean
is_same (const LeadAgendaItem *a,
         const LeadAgendaItem *b)
{
  return a->kind == b->kind && g_strcmp0 (a->subject, b->subject) == 0
         && (a->kind != LEAD_AGENDA_OWN || g_strcmp0 (a->text, b->text) == 0);
}

static gboolean
is_on_agenda (LeadSessionProposals *self,
              const LeadAgendaItem *item)
{
  LeadSessionDraft *draft = lead_session_guide_get_draft (self->guide);
  GPtrArray *agenda = lead_session_get_agenda (lead_session_draft_get_session (draft));

  for (guint i = 0; i < agenda->len; i++)
    if (is_same (agenda->pdata[i], item))
      return TRUE;

  return FALSE;
}

static GtkListBoxRow *
get_row (LeadSessionProposals *self,
         int                   position)
{
  return gtk_list_box_get_row_at_index (self->list, position);
}

static const LeadAgendaItem *
get_item (gpointer row)
{
  return g_object_get_data (G_OBJECT (row), KEY_ITEM);
}

/* The keyboard goes on with what stands next in the list. */
static void
on_add (LeadSessionProposals *self,
        GtkWidget            *button)
{
  GtkListBoxRow *row = GTK_LIST_BOX_ROW (gtk_widget_get_ancestor (button, GTK_TYPE_LIST_BOX_ROW));
  LeadSessionDraft *draft = lead_session_guide_get_draft (self->guide);
  g_autoptr (LeadAgendaItem) item = lead_agenda_item_copy (get_item (row));
  int position = gtk_list_box_row_get_index (row);
  GtkListBoxRow *next = get_row (self, position + 1);
  LeadSessionBuilder *builder = lead_session_draft_begin (draft);

  if (next == NULL && position > 0)
    next = get_row (self, position - 1);
  if (next != NULL)
    gtk_widget_child_focus (GTK_WIDGET (next), GTK_DIR_TAB_FORWARD);
  lead_session_builder_put_item (builder, item);
  lead_session_draft_commit (draft, builder);
}

static GtkWidget *
make_row (LeadSessionProposals     *self,
          const LeadAgendaProposal *proposal)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_button_new_with_label (_("Add"));
  const LeadAgendaItem *item = proposal->item;

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), lead_session_get_point_words (item));
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row),
                               proposal->why != NULL ? proposal->why
                                                     : lead_session_get_kind_words (item->kind));
  g_object_set_data_full (G_OBJECT (row), KEY_ITEM, lead_agenda_item_copy (item),
                          (GDestroyNotify) lead_agenda_item_free);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                  row, NULL, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_add), self, G_CONNECT_SWAPPED);

  return row;
}

/* A row that goes on to be proposed stays, with the keyboard in it. */
static void
put (LeadSessionProposals     *self,
     int                       position,
     const LeadAgendaProposal *proposal)
{
  GtkListBoxRow *row;

  while ((row = get_row (self, position)) != NULL && !is_same (get_item (row), proposal->item))
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  if (row == NULL)
    gtk_list_box_insert (self->list, make_row (self, proposal), position);
}

/* All at once they would be a list that nobody reads. */
static void
show_more (LeadSessionProposals *self,
           guint                 n_left)
{
  g_autofree char *label = g_strdup_printf (ngettext ("Show %u more", "Show %u more", n_left),
                                            n_left);

  gtk_button_set_label (GTK_BUTTON (self->more), label);
  gtk_widget_set_visible (self->more, n_left > 0);
}

static void
show (LeadSessionProposals *self)
{
  GPtrArray *proposals = lead_session_guide_get_proposals (self->guide);
  GtkListBoxRow *row;
  int position = 0;
  guint n_left = 0;

  if (lead_session_guide_get_draft (self->guide) == NULL)
    return;
  for (guint i = 0; i < proposals->len; i++)
    {
      const LeadAgendaProposal *proposal = proposals->pdata[i];

      if (is_on_agenda (self, proposal->item))
        continue;
      if (self->whole || position < FIRST_SHOWN)
        put (self, position++, proposal);
      else
        n_left++;
    }
  while ((row = get_row (self, position)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  show_more (self, n_left);
  gtk_widget_set_visible (GTK_WIDGET (self), position > 0);
}

static void
on_more (LeadSessionProposals *self)
{
  GtkListBoxRow *first;

  self->whole = TRUE;
  show (self);
  first = get_row (self, FIRST_SHOWN);
  if (first != NULL)
    gtk_widget_child_focus (GTK_WIDGET (first), GTK_DIR_TAB_FORWARD);
}

static void
lead_session_proposals_dispose (GObject *object)
{
  g_clear_object (&LEAD_SESSION_PROPOSALS (object)->guide);

  G_OBJECT_CLASS (lead_session_proposals_parent_class)->dispose (object);
}

static void
lead_session_proposals_class_init (LeadSessionProposalsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_session_proposals_dispose;
}

static void
lead_session_proposals_init (LeadSessionProposals *self)
{
  GtkWidget *frame = lead_card_frame_new (_("You might talk about"),
                                          _("From your journal since last time. Nothing is on the "
                                             "agenda unless you put it there."));

  self->list = GTK_LIST_BOX (lead_boxed_list_new (_("Proposed for the agenda")));
  self->more = gtk_button_new ();
  gtk_widget_add_css_class (self->more, "flat");
  gtk_widget_set_halign (self->more, GTK_ALIGN_CENTER);
  g_signal_connect_object (self->more, "clicked", G_CALLBACK (on_more), self, G_CONNECT_SWAPPED);
  lead_card_frame_add (LEAD_CARD_FRAME (frame), GTK_WIDGET (self->list));
  lead_card_frame_add (LEAD_CARD_FRAME (frame), self->more);
  adw_bin_set_child (ADW_BIN (self), frame);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * lead_session_proposals_new:
 * @guide: what there is to say about a session
 *
 * Returns: (transfer floating): a card
 */
GtkWidget *
lead_session_proposals_new (LeadSessionGuide *guide)
{
  LeadSessionProposals *self;

  g_return_val_if_fail (LEAD_IS_SESSION_GUIDE (guide), NULL);

  self = g_object_new (LEAD_TYPE_SESSION_PROPOSALS, NULL);
  self->guide = g_object_ref (guide);
  g_signal_connect_object (guide, "changed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (lead_session_guide_get_draft (guide), "changed", G_CALLBACK (show), self,
                           G_CONNECT_SWAPPED);
  show (self);

  return GTK_WIDGET (self);
}
