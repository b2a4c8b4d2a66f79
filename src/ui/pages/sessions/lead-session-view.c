/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-session-view.h"

#include <glib/gi18n-lib.h>

#include "lead-session-agreements.h"
#include "lead-session-outcomes.h"
#include "lead-session-prepare.h"
#include "lead-session-story.h"
#include "lead-session-talk.h"
#include "lead-session-words.h"
#include "ui/compat/lead-focus-inside.h"
#include "ui/widgets/lead-card-frame.h"
#include "ui/widgets/lead-clear.h"
#include "ui/widgets/lead-wrap-layout.h"

typedef enum
{
  PREPARE,
  TALK,
  AGREE,
  FOLLOW_UP,
  N_STAGES,
} Stage;

struct _LeadSessionView
{
  AdwBin             parent_instance;

  /* owned */
  LeadSessionDraft  *draft;
  LeadRecordDrafts  *drafts;
  GPtrArray         *earlier; /* LeadSessionDraft: whose agreements are asked after */

  GtkWidget         *stages[N_STAGES];
  GtkToggleButton   *buttons[N_STAGES];

  /* template */
  GtkScrolledWindow *scroller;
  GtkWidget         *back;
  GtkLabel          *title;
  GtkLabel          *when;
  GtkLabel          *status;
  GtkBox            *switcher;
  GtkStack          *stack;
};

enum
{
  LEAVE,
  TRASH,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadSessionView, lead_session_view, ADW_TYPE_BIN)

static LeadSession *
get_session (LeadSessionView *self)
{
  return lead_session_draft_get_session (self->draft);
}

static void
show_stage (LeadSessionView *self,
            Stage            stage)
{
  gtk_toggle_button_set_active (self->buttons[stage], TRUE);
  gtk_stack_set_visible_child (self->stack, self->stages[stage]);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

static void
on_stage (LeadSessionView *self,
          GtkToggleButton *button)
{
  for (guint i = 0; i < N_STAGES; i++)
    if (self->buttons[i] == button && gtk_toggle_button_get_active (button))
      show_stage (self, i);
}

/* What the talk leads to is what is agreed. */
static void
on_talk_left (LeadSessionView *self)
{
  if (self->draft == NULL)
    return;
  show_stage (self, lead_session_get_held (get_session (self)) != LEAD_DAY_NONE ? AGREE : TALK);
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
on_talk (LeadSessionView *self)
{
  GtkWidget *talk = lead_session_talk_new (self->draft);

  g_signal_connect_object (talk, "left", G_CALLBACK (on_talk_left), self, G_CONNECT_SWAPPED);
  lead_desk_begin_walk (lead_session_draft_get_desk (self->draft), talk);
}

/* What is said of last time is kept elsewhere, and has to be as safe. */
static void
show_status (LeadSessionView *self)
{
  LeadRecordDraft *shown = LEAD_RECORD_DRAFT (self->draft);

  for (guint i = 0; i < self->earlier->len; i++)
    {
      LeadRecordDraft *earlier = self->earlier->pdata[i];

      if (lead_record_draft_get_safe (shown) && *lead_record_draft_get_status (earlier) != '\0')
        shown = earlier;
    }
  gtk_label_set_text (self->status, lead_record_draft_get_status (shown));
}

static void
on_changed (LeadSessionView *self)
{
  LeadDay today = lead_record_draft_get_today (LEAD_RECORD_DRAFT (self->draft));
  g_autofree char *title = lead_session_dup_title (get_session (self), FALSE);
  g_autofree char *when = lead_session_dup_day_words (get_session (self), today);
  gboolean writable = lead_session_draft_is_writable (self->draft);
  gboolean held = lead_session_get_held (get_session (self)) != LEAD_DAY_NONE;

  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->when, when);
  show_status (self);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "session.held", writable && !held);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "session.not-held", writable && held);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "session.share",
                                 writable && lead_session_get_id (get_session (self)) != 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "session.trash",
                                 writable && lead_session_get_id (get_session (self)) != 0);
}

static void
set_held (LeadSessionView *self,
          LeadDay          held,
          const char      *description)
{
  g_autoptr (LeadSession) before = g_object_ref (get_session (self));
  LeadSessionBuilder *builder = lead_session_draft_begin (self->draft);

  lead_session_builder_set_held (builder, held);
  lead_session_draft_commit (self->draft, builder);
  lead_record_draft_offer_undo (LEAD_RECORD_DRAFT (self->draft), before, description);
}

static void
held_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  LeadSessionView *self = LEAD_SESSION_VIEW (widget);
  LeadDay today = lead_record_draft_get_today (LEAD_RECORD_DRAFT (self->draft));
  LeadDay day = lead_session_get_day (get_session (self));

  set_held (self, day != LEAD_DAY_NONE && day < today ? day : today, _("Marked as held"));
}

static void
not_held_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  set_held (LEAD_SESSION_VIEW (widget), LEAD_DAY_NONE, _("Open again"));
}

/* The window writes down what was said of the session before it is shared. */
static void
share_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "win.share-session", "s",
                              lead_session_get_uuid (get_session (LEAD_SESSION_VIEW (widget))));
}

static void
trash_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  g_signal_emit (widget, signals[TRASH], 0, get_session (LEAD_SESSION_VIEW (widget)));
}

static void
on_leave (LeadSessionView *self)
{
  g_signal_emit (self, signals[LEAVE], 0);
}

static void
clear (LeadSessionView *self)
{
  for (guint i = 0; i < N_STAGES; i++)
    lead_clear_box (GTK_BOX (self->stages[i]));
}

static gboolean
has_open (LeadSession *session)
{
  GPtrArray *agreements = lead_session_get_agreements (session);

  for (guint i = 0; i < agreements->len; i++)
    if (lead_agreement_is_open (agreements->pdata[i]))
      return TRUE;

  return FALSE;
}

/* Whether what was agreed in @other is looked at again in this one. */
static gboolean
goes_before (LeadSessionView *self,
             LeadSession     *other)
{
  LeadSession *session = get_session (self);

  return lead_session_get_held (session) == LEAD_DAY_NONE
         && lead_session_get_held (other) != LEAD_DAY_NONE
         && g_strcmp0 (lead_session_get_whom (other), lead_session_get_whom (session)) == 0
         && lead_session_get_with (other) == lead_session_get_with (session) && has_open (other);
}

static void
add_earlier (LeadSessionView *self,
             LeadSession     *session)
{
  LeadSessionDraft *draft = lead_record_drafts_get (self->drafts, lead_session_get_uuid (session),
                                                    session);

  gtk_box_append (GTK_BOX (self->stages[PREPARE]),
                  lead_session_outcomes_new (draft, _("From last time"),
                                             _("Before anything new: what came of it?")));
  g_ptr_array_add (self->earlier, g_object_ref (draft));
  g_signal_connect_object (draft, "changed", G_CALLBACK (show_status), self,
                           G_CONNECT_SWAPPED);
}

/* Each is changed where it was agreed. */
static void
add_last_time (LeadSessionView *self)
{
  GListModel *sessions = G_LIST_MODEL (
    lead_desk_get_sessions (lead_session_draft_get_desk (self->draft)));

  for (guint i = 0; i < g_list_model_get_n_items (sessions); i++)
    {
      g_autoptr (LeadSession) other = g_list_model_get_item (sessions, i);

      if (goes_before (self, other))
        add_earlier (self, other);
    }
}

static void
add_next (LeadSessionView *self,
          Stage            stage,
          const char      *label,
          GCallback        callback)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "pill");
  if (stage == TALK)
    gtk_widget_add_css_class (button, "suggested-action");
  gtk_box_append (GTK_BOX (self->stages[stage]), button);
  g_signal_connect_object (button, "clicked", callback, self, G_CONNECT_SWAPPED);
}

static void
on_prepared (LeadSessionView *self)
{
  show_stage (self, TALK);
  gtk_widget_child_focus (self->stages[TALK], GTK_DIR_TAB_FORWARD);
}

static void
on_agreed (LeadSessionView *self)
{
  show_stage (self, FOLLOW_UP);
  gtk_widget_child_focus (self->stages[FOLLOW_UP], GTK_DIR_TAB_FORWARD);
}

static void
add_talk (LeadSessionView *self)
{
  GtkWidget *frame = lead_card_frame_new (
    _("The hour itself"),
    _("The talk takes the whole window, in large letters, and shows only what "
       "you chose. It can be shared on a video call: nothing else of your "
       "journal appears."));

  gtk_box_append (GTK_BOX (self->stages[TALK]), frame);
  add_next (self, TALK, _("_Begin the talk"), G_CALLBACK (on_talk));
}

static void
fill (LeadSessionView *self)
{
  LeadSessionDraft *draft = self->draft;

  add_last_time (self);
  gtk_box_append (GTK_BOX (self->stages[PREPARE]), lead_session_prepare_new (draft));
  add_next (self, PREPARE, _("_On to the talk"), G_CALLBACK (on_prepared));
  add_talk (self);
  gtk_box_append (GTK_BOX (self->stages[AGREE]), lead_session_agreements_new (draft));
  add_next (self, AGREE, _("_What came of it"), G_CALLBACK (on_agreed));
  gtk_box_append (GTK_BOX (self->stages[FOLLOW_UP]), lead_session_story_new (draft));
}

static gboolean
lead_session_view_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (LEAD_SESSION_VIEW (widget)->back);
}

static void
lead_session_view_dispose (GObject *object)
{
  LeadSessionView *self = LEAD_SESSION_VIEW (object);

  g_clear_object (&self->draft);
  g_clear_object (&self->drafts);
  g_clear_pointer (&self->earlier, g_ptr_array_unref);

  G_OBJECT_CLASS (lead_session_view_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "session.held", NULL, held_action);
  gtk_widget_class_install_action (widget_class, "session.not-held", NULL, not_held_action);
  gtk_widget_class_install_action (widget_class, "session.share", NULL, share_action);
  gtk_widget_class_install_action (widget_class, "session.trash", NULL, trash_action);
}

static void
lead_session_view_class_init (LeadSessionViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_session_view_dispose;
  widget_class->grab_focus = lead_session_view_grab_focus;
  widget_class->focus = lead_focus_inside;
  signals[LEAVE] = g_signal_new ("leave", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                 0);
  signals[TRASH] = g_signal_new ("trash", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                 1, LEAD_TYPE_SESSION);
  install_actions (widget_class);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-session-view.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadSessionView, scroller);
  gtk_widget_class_bind_template_child (widget_class, LeadSessionView, back);
  gtk_widget_class_bind_template_child (widget_class, LeadSessionView, title);
  gtk_widget_class_bind_template_child (widget_class, LeadSessionView, when);
  gtk_widget_class_bind_template_child (widget_class, LeadSessionView, status);
  gtk_widget_class_bind_template_child (widget_class, LeadSessionView, switcher);
  gtk_widget_class_bind_template_child (widget_class, LeadSessionView, stack);
  gtk_widget_class_bind_template_callback (widget_class, on_leave);
}

static void
add_stage (LeadSessionView *self,
           Stage            stage,
           const char      *label)
{
  GtkWidget *button = gtk_toggle_button_new_with_mnemonic (label);

  self->stages[stage] = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  gtk_stack_add_child (self->stack, self->stages[stage]);
  self->buttons[stage] = GTK_TOGGLE_BUTTON (button);
  if (stage > 0)
    gtk_toggle_button_set_group (self->buttons[stage], self->buttons[0]);
  gtk_widget_add_css_class (button, "flat");
  gtk_box_append (self->switcher, button);
  g_signal_connect_object (button, "toggled", G_CALLBACK (on_stage), self, G_CONNECT_SWAPPED);
}

static void
lead_session_view_init (LeadSessionView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->earlier = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_set_layout_manager (GTK_WIDGET (self->switcher), lead_wrap_layout_new (6));
  add_stage (self, PREPARE, _("_Prepare"));
  add_stage (self, TALK, _("_Talk"));
  add_stage (self, AGREE, _("_Agree"));
  add_stage (self, FOLLOW_UP, _("_Follow up"));
}

/**
 * lead_session_view_open:
 * @self: a view
 * @draft: a session
 * @drafts: where the drafts of other sessions are had from
 *
 * One that was held is opened as a story.
 */
void
lead_session_view_open (LeadSessionView  *self,
                        LeadSessionDraft *draft,
                        LeadRecordDrafts *drafts)
{
  g_return_if_fail (LEAD_IS_SESSION_VIEW (self));
  g_return_if_fail (LEAD_IS_SESSION_DRAFT (draft));

  g_object_ref (draft);
  lead_session_view_close (self);
  self->draft = draft;
  g_set_object (&self->drafts, drafts);
  fill (self);
  on_changed (self);
  show_stage (self,
              lead_session_get_held (get_session (self)) != LEAD_DAY_NONE ? FOLLOW_UP : PREPARE);
  g_signal_connect_object (draft, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
}

/**
 * lead_session_view_get_draft:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): the session that is open
 */
LeadSessionDraft *
lead_session_view_get_draft (LeadSessionView *self)
{
  g_return_val_if_fail (LEAD_IS_SESSION_VIEW (self), NULL);

  return self->draft;
}

/**
 * lead_session_view_close:
 * @self: a view
 *
 * Shows no session any more. What was changed goes on being saved.
 */
void
lead_session_view_close (LeadSessionView *self)
{
  g_return_if_fail (LEAD_IS_SESSION_VIEW (self));

  if (self->draft == NULL)
    return;
  g_signal_handlers_disconnect_by_data (self->draft, self);
  for (guint i = 0; i < self->earlier->len; i++)
    g_signal_handlers_disconnect_by_data (self->earlier->pdata[i], self);
  g_ptr_array_set_size (self->earlier, 0);
  lead_record_draft_flush_async (LEAD_RECORD_DRAFT (self->draft), NULL, NULL);
  clear (self);
  g_clear_object (&self->draft);
}
