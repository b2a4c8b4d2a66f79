/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-session-proposals.h"

#include <glib/gi18n-lib.h>

#include "core/insight/lead-agenda.h"
#include "core/store/lead-journal-sessions.h"
#include "lead-session-words.h"
#include "ui/widgets/lead-card-frame.h"

#define KEY_PROPOSAL "lead-proposal"

struct _LeadSessionProposals
{
  AdwBin            parent_instance;

  /* owned */
  LeadSessionDraft *draft;
  GCancellable     *loading;

  GtkWidget        *list;
};

G_DEFINE_FINAL_TYPE (LeadSessionProposals, lead_session_proposals, ADW_TYPE_BIN)

/* What is worked out beside the main loop; owned. */
typedef struct
{
  LeadAgendaBasis *basis;
  LeadContent     *content;
  LeadSession     *session;
  LeadDay          today;
} Work;

static void
work_free (gpointer data)
{
  Work *work = data;

  lead_agenda_basis_free (work->basis);
  g_object_unref (work->content);
  g_object_unref (work->session);
  g_free (work);
}

static void
propose (GTask        *task,
         gpointer      source,
         gpointer      data,
         GCancellable *cancellable)
{
  Work *work = data;

  g_task_return_pointer (
    task, lead_agenda_propose (work->basis, work->content, work->session, work->today),
    (GDestroyNotify)g_ptr_array_unref);
}

static void
on_add (LeadSessionProposals *self,
        GtkWidget            *button)
{
  const LeadAgendaItem *item = g_object_get_data (G_OBJECT (button), KEY_PROPOSAL);
  GtkWidget *row = gtk_widget_get_ancestor (button, GTK_TYPE_LIST_BOX_ROW);
  LeadSessionBuilder *builder = lead_session_draft_begin (self->draft);

  lead_session_builder_put_item (builder, item);
  lead_session_draft_commit (self->draft, builder);
  if (!gtk_widget_child_focus (self->list, GTK_DIR_TAB_FORWARD))
    gtk_widget_child_focus (self->list, GTK_DIR_TAB_BACKWARD);
  gtk_list_box_remove (GTK_LIST_BOX (self->list), row);
  gtk_widget_set_visible (GTK_WIDGET (self),
                          gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), 0) != NULL);
}

static void
add_row (LeadSessionProposals     *self,
         const LeadAgendaProposal *proposal)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_button_new_with_label (_("Add"));
  const char *kind = lead_session_get_kind_words (proposal->item->kind);
  const char *text = proposal->item->text;

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), *text != '\0' ? text : kind);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), proposal->why != NULL ? proposal->why : kind);
  g_object_set_data_full (G_OBJECT (button), KEY_PROPOSAL, lead_agenda_item_copy (proposal->item),
                          (GDestroyNotify)lead_agenda_item_free);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                  row, NULL, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  gtk_list_box_append (GTK_LIST_BOX (self->list), row);
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_add), self, G_CONNECT_SWAPPED);
}

static void
on_proposed (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  LeadSessionProposals *self = LEAD_SESSION_PROPOSALS (source);
  g_autoptr (GPtrArray) proposals = g_task_propagate_pointer (G_TASK (result), NULL);

  if (proposals == NULL || self->draft == NULL)
    return;
  for (guint i = 0; i < proposals->len; i++)
    add_row (self, proposals->pdata[i]);
  gtk_widget_set_visible (GTK_WIDGET (self), proposals->len > 0);
}

static void
on_loaded (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (LeadSessionProposals) self = user_data;
  g_autoptr (GTask) task = NULL;
  LeadAgendaBasis *basis;
  Work *work;

  basis = lead_journal_load_agenda_basis_finish (LEAD_JOURNAL (source), result, NULL);
  if (basis == NULL)
    return;
  if (self->draft == NULL)
    {
      lead_agenda_basis_free (basis);
      return;
    }
  work = g_new0 (Work, 1);
  work->basis = basis;
  work->content = g_object_ref (lead_desk_get_content (lead_session_draft_get_desk (self->draft)));
  work->session = g_object_ref (lead_session_draft_get_session (self->draft));
  work->today = lead_record_draft_get_today (LEAD_RECORD_DRAFT (self->draft));
  task = g_task_new (self, self->loading, on_proposed, NULL);
  g_task_set_task_data (task, work, work_free);
  g_task_run_in_thread (task, propose);
}

static void
lead_session_proposals_dispose (GObject *object)
{
  LeadSessionProposals *self = LEAD_SESSION_PROPOSALS (object);

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_clear_object (&self->draft);

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

  self->loading = g_cancellable_new ();
  self->list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (self->list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Proposed for the agenda"), -1);
  lead_card_frame_add (LEAD_CARD_FRAME (frame), self->list);
  adw_bin_set_child (ADW_BIN (self), frame);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * lead_session_proposals_new:
 * @draft: a session
 *
 * Returns: (transfer floating): a card
 */
GtkWidget *
lead_session_proposals_new (LeadSessionDraft *draft)
{
  LeadSessionProposals *self;

  g_return_val_if_fail (LEAD_IS_SESSION_DRAFT (draft), NULL);

  self = g_object_new (LEAD_TYPE_SESSION_PROPOSALS, NULL);
  self->draft = g_object_ref (draft);
  if (lead_session_draft_is_writable (draft))
    lead_journal_load_agenda_basis_async (lead_desk_get_journal (
                                            lead_session_draft_get_desk (draft)),
                                          NULL, self->loading, on_loaded, g_object_ref (self));

  return GTK_WIDGET (self);
}
