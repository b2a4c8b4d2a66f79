/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-prompt-card.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-words.h"
#include "lead-prompt-asker.h"
#include "ui/compat/lead-focus-inside.h"
#include "ui/widgets/lead-answers-list.h"
#include "ui/widgets/lead-edit-session.h"
#include "ui/widgets/lead-save-status.h"
#include "ui/widgets/lead-wrap-layout.h"

struct _LeadPromptCard
{
  AdwBin           parent_instance;

  /* owned */
  LeadTodayView   *view;
  LeadPromptAsker *asker;
  LeadPrompt      *prompt;  /* what is shown, and perhaps being answered */
  LeadEditSession *session; /* NULL until something is typed */

  int64_t          latest; /* the entry that was answered last */
  gboolean         loading;

  /* template */
  GtkWidget       *states; /* one of those below is shown */
  GtkWidget       *asking;
  GtkWidget       *kept;
  GtkWidget       *resting;
  GtkWidget       *empty;
  GtkImage        *icon;
  GtkLabel        *item;
  GtkMenuButton   *help;
  GtkLabel        *gloss;
  GtkLabel        *question;
  GtkLabel        *why;
  GtkTextView     *text;
  GtkTextBuffer   *buffer;
  GtkLabel        *status;
  GtkWidget       *done;
  GtkWidget       *another;
  GtkWidget       *open;
  GtkWidget       *asking_row;
  GtkWidget       *kept_row;
  GtkLabel        *kept_question;
  GtkWidget       *empty_row;
  LeadAnswersList *earlier;
};

G_DEFINE_FINAL_TYPE (LeadPromptCard, lead_prompt_card, ADW_TYPE_BIN)

static char *
dup_text (LeadPromptCard *self)
{
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  return gtk_text_buffer_get_text (self->buffer, &start, &end, FALSE);
}

static LeadEntry *
compose (LeadEntry *base, gpointer user_data)
{
  g_autofree char *text = dup_text (user_data);
  LeadEntryBuilder *builder = lead_entry_builder_new_from (base);

  lead_entry_builder_set_body (builder, text);
  return lead_entry_builder_end (builder);
}

static void
update_status (LeadPromptCard *self)
{
  LeadDesk *desk = lead_today_view_get_desk (self->view);
  g_autoptr (GTimeZone) zone = lead_surroundings_get_zone (lead_desk_get_surroundings (desk));
  g_autofree char *text = dup_text (self);
  g_autofree char *status = NULL;

  if (self->session != NULL)
    status = lead_save_status_dup_text (lead_edit_session_get_state (self->session),
                                        lead_edit_session_get_saved_ms (self->session),
                                        lead_edit_session_get_error (self->session),
                                        lead_count_words (text), zone);
  gtk_label_set_text (self->status, status != NULL ? status : "");
  gtk_widget_set_visible (GTK_WIDGET (self->status), status != NULL && *status != '\0');
  gtk_widget_set_visible (self->done, self->session != NULL && *text != '\0');
}

/* The entry is begun with the first letter, and dated then. */
static void
begin (LeadPromptCard *self)
{
  LeadMoment moment = lead_today_view_get_moment (self->view);
  LeadJournal *journal = lead_desk_get_journal (lead_today_view_get_desk (self->view));
  g_autoptr (LeadAnswer) answer = lead_answer_new (self->prompt->id, self->prompt->question, NULL);
  LeadEntryBuilder *builder = lead_entry_builder_new ();
  g_autoptr (LeadEntry) entry = NULL;

  lead_entry_builder_set_moment (builder, &moment);
  lead_entry_builder_add_answer (builder, answer);
  entry = lead_entry_builder_end (builder);
  self->session = lead_edit_session_new (journal, entry, compose, self);
  g_signal_connect_swapped (self->session, "notify::state", G_CALLBACK (update_status), self);
}

static void
on_changed (LeadPromptCard *self)
{
  if (self->loading || self->prompt == NULL)
    return;
  if (self->session == NULL)
    begin (self);
  lead_edit_session_touch (self->session);
  update_status (self);
}

static void
empty_text (LeadPromptCard *self)
{
  self->loading = TRUE;
  gtk_text_buffer_set_text (self->buffer, "", -1);
  self->loading = FALSE;
}

static void
forget_session (LeadPromptCard *self)
{
  g_signal_handlers_disconnect_by_data (self->session, self);
  g_clear_object (&self->session);
  empty_text (self);
  update_status (self);
}

/* What is to be done once the answer is safe. */
typedef enum
{
  THEN_KEPT,
  THEN_ANOTHER,
  THEN_REFUSE,
} Then;

typedef struct
{
  LeadPromptCard  *card;    /* owned */
  LeadEditSession *session; /* owned */
  Then             then;
} Leaving;

static void
leaving_free (Leaving *leaving)
{
  g_object_unref (leaving->card);
  g_object_unref (leaving->session);
  g_free (leaving);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Leaving, leaving_free)

static void
show_state (LeadPromptCard *self, GtkWidget *state)
{
  for (GtkWidget *child = gtk_widget_get_first_child (self->states); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    gtk_widget_set_visible (child, child == state);
}

static gboolean
has_focus (LeadPromptCard *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self));
}

static void
show_kept (LeadPromptCard *self, int64_t id)
{
  gboolean had_focus = has_focus (self);

  self->latest = id;
  gtk_label_set_text (self->kept_question, self->prompt->question);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "prompt.print", TRUE);
  show_state (self, self->kept);
  lead_answers_list_show (self->earlier, lead_today_view_get_desk (self->view), self->prompt->id,
                          id);
  if (had_focus)
    gtk_widget_grab_focus (self->open);
}

static void
ask_another (LeadPromptCard *self)
{
  lead_prompt_asker_another (self->asker);
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

/* Not into the text: Ctrl+Z means the refusal now, and not what is typed. */
static void
refuse (LeadPromptCard *self)
{
  lead_prompt_asker_refuse (self->asker);
  if (gtk_widget_get_visible (self->asking))
    gtk_widget_grab_focus (self->another);
  else
    gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
go_on (LeadPromptCard *self, Then then, int64_t id)
{
  switch (then)
    {
    case THEN_ANOTHER:
      ask_another (self);
      break;
    case THEN_REFUSE:
      refuse (self);
      break;
    case THEN_KEPT:
    default:
      if (id != 0)
        show_kept (self, id);
    }
}

/* When it can't be saved, the text stays where it is and goes on trying. */
static void
left_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Leaving) leaving = user_data;
  LeadPromptCard *self = leaving->card;
  g_autoptr (GError) error = NULL;
  int64_t id;

  if (self->view == NULL || self->session != leaving->session)
    return;
  if (!lead_edit_session_end_finish (leaving->session, result, &error))
    {
      lead_desk_report (lead_today_view_get_desk (self->view), error);
      return;
    }
  if (!lead_edit_session_get_safe (leaving->session))
    return;
  id = lead_entry_get_id (lead_edit_session_get_base (leaving->session));
  forget_session (self);
  go_on (self, leaving->then, id);
}

/* Now, or as soon as the answer that has been begun is safe. */
static void
leave (LeadPromptCard *self, Then then)
{
  Leaving *leaving;

  if (self->session == NULL)
    {
      go_on (self, then, 0);
      return;
    }
  leaving = g_new0 (Leaving, 1);
  leaving->card = g_object_ref (self);
  leaving->session = g_object_ref (self->session);
  leaving->then = then;
  lead_edit_session_end_async (self->session, left_cb, leaving);
}

static void
on_another (LeadPromptCard *self)
{
  leave (self, THEN_ANOTHER);
}

static void
not_again_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  leave (LEAD_PROMPT_CARD (widget), THEN_REFUSE);
}

static void
not_today_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  LeadPromptCard *self = LEAD_PROMPT_CARD (widget);

  if (self->session != NULL)
    {
      lead_prompt_card_finish (self);
      return;
    }
  lead_prompt_asker_put_off (self->asker);
  gtk_widget_child_focus (self->resting, GTK_DIR_TAB_FORWARD);
}

static void
print_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  LeadPromptCard *self = LEAD_PROMPT_CARD (widget);

  if (self->prompt != NULL)
    gtk_widget_activate_action (widget, "win.print-answers", "s", self->prompt->id);
}

static void
on_ask_again (LeadPromptCard *self)
{
  lead_prompt_asker_take_up (self->asker);
  gtk_widget_grab_focus (GTK_WIDGET (self->text));
}

static void
on_open (LeadPromptCard *self)
{
  lead_desk_show_entry (lead_today_view_get_desk (self->view), self->latest);
}

/* Tab leaves the text, Ctrl+Enter is done with it. */
static gboolean
on_key (LeadPromptCard *self, guint key, guint code, GdkModifierType state)
{
  if ((state & GDK_CONTROL_MASK) == 0 || (key != GDK_KEY_Return && key != GDK_KEY_KP_Enter))
    return GDK_EVENT_PROPAGATE;
  lead_prompt_card_finish (self);
  return GDK_EVENT_STOP;
}

static gboolean
lead_prompt_card_grab_focus (GtkWidget *widget)
{
  LeadPromptCard *self = LEAD_PROMPT_CARD (widget);

  if (gtk_widget_get_visible (self->asking))
    return gtk_widget_grab_focus (GTK_WIDGET (self->text));
  return gtk_widget_child_focus (self->states, GTK_DIR_TAB_FORWARD);
}

static void
lead_prompt_card_dispose (GObject *object)
{
  LeadPromptCard *self = LEAD_PROMPT_CARD (object);

  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  g_clear_object (&self->session);
  g_clear_pointer (&self->prompt, lead_prompt_free);
  g_clear_object (&self->asker);
  g_clear_object (&self->view);

  G_OBJECT_CLASS (lead_prompt_card_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-prompt-card.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadPromptCard, states);
  gtk_widget_class_bind_template_child (widget_class, LeadPromptCard, asking);
  gtk_widget_class_bind_template_child (widget_class, LeadPromptCard, kept);
  gtk_widget_class_bind_template_child (widget_class, LeadPromptCard, resting);
  gtk_widget_class_bind_template_child (widget_class, LeadPromptCard, empty);
  gtk_widget_class_bind_template_child (widget_class, LeadPromptCard, icon);
  gtk_widget_class_bind_template_child (widget_class, LeadPromptCard, item);
  gtk_widget_class_bind_template_child (widget_class, LeadPromptCard, help);
  gtk_widget_class_bind_template_child (widget_class, LeadPromptCard, gloss);
  gtk_widget_class_bind_template_child (widget_class, LeadPromptCard, question);
  gtk_widget_class_bind_template_child (widget_class, LeadPromptCard, why);
  gtk_widget_class_bind_template_child (widget_class, LeadPromptCard, text);
  gtk_widget_class_bind_template_child (widget_class, LeadPromptCard, buffer);
  gtk_widget_class_bind_template_child (widget_class, LeadPromptCard, status);
  gtk_widget_class_bind_template_child (widget_class, LeadPromptCard, done);
  gtk_widget_class_bind_template_child (widget_class, LeadPromptCard, another);
  gtk_widget_class_bind_template_child (widget_class, LeadPromptCard, open);
  gtk_widget_class_bind_template_child (widget_class, LeadPromptCard, asking_row);
  gtk_widget_class_bind_template_child (widget_class, LeadPromptCard, kept_row);
  gtk_widget_class_bind_template_child (widget_class, LeadPromptCard, kept_question);
  gtk_widget_class_bind_template_child (widget_class, LeadPromptCard, empty_row);
  gtk_widget_class_bind_template_child (widget_class, LeadPromptCard, earlier);
  gtk_widget_class_bind_template_callback (widget_class, on_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_another);
  gtk_widget_class_bind_template_callback (widget_class, on_ask_again);
  gtk_widget_class_bind_template_callback (widget_class, on_open);
  gtk_widget_class_bind_template_callback (widget_class, on_key);
  gtk_widget_class_bind_template_callback (widget_class, lead_prompt_card_finish);
}

static void
lead_prompt_card_class_init (LeadPromptCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_prompt_card_dispose;
  widget_class->grab_focus = lead_prompt_card_grab_focus;
  widget_class->focus = lead_focus_inside;
  gtk_widget_class_install_action (widget_class, "prompt.not-today", NULL, not_today_action);
  gtk_widget_class_install_action (widget_class, "prompt.not-again", NULL, not_again_action);
  gtk_widget_class_install_action (widget_class, "prompt.print", NULL, print_action);
  bind_template (widget_class);
}

static void
lead_prompt_card_init (LeadPromptCard *self)
{
  g_type_ensure (LEAD_TYPE_ANSWERS_LIST);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_layout_manager (self->asking_row, lead_wrap_layout_new (6));
  gtk_widget_set_layout_manager (self->kept_row, lead_wrap_layout_new (6));
  gtk_widget_set_layout_manager (self->resting, lead_wrap_layout_new (6));
  gtk_widget_set_layout_manager (self->empty_row, lead_wrap_layout_new (6));
}

static void
show_item (LeadPromptCard *self, LeadItem *item)
{
  const char *name = item != NULL ? lead_item_get_name (item) : _("A question of your own");
  g_autofree char *help = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->icon), item != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->help), item != NULL);
  gtk_label_set_text (self->item, name);
  if (item == NULL)
    return;
  gtk_image_set_from_icon_name (self->icon, lead_item_get_icon_name (item));
  gtk_label_set_text (self->gloss, lead_item_get_gloss (item));
  /* Translators: a button that tells what a behaviour or barrier means */
  help = g_strdup_printf (_("What is “%s”?"), name);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->help), help);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->help), GTK_ACCESSIBLE_PROPERTY_LABEL, help,
                                  -1);
}

static void
show_prompt (LeadPromptCard *self, const LeadPrompt *prompt)
{
  g_clear_pointer (&self->prompt, lead_prompt_free);
  self->prompt = lead_prompt_copy (prompt);
  lead_answers_list_clear (self->earlier);
  show_item (self, prompt->item);
  gtk_label_set_text (self->question, prompt->question);
  gtk_label_set_text (self->why, prompt->why);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->text), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Your answer"), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  prompt->question, -1);
}

/* An answer that has been begun is ended under its own question. */
static void
on_asks (LeadPromptCard *self)
{
  const LeadPrompt *prompt = lead_prompt_asker_get_prompt (self->asker);
  LeadPromptState state = lead_prompt_asker_get_state (self->asker);

  if (self->session != NULL)
    return;
  if (prompt != NULL)
    show_prompt (self, prompt);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "prompt.print",
                                 lead_prompt_asker_count_answers (self->asker) > 0);
  if (state == LEAD_PROMPT_ASKING)
    show_state (self, self->asking);
  else if (state == LEAD_PROMPT_RESTING)
    show_state (self, self->resting);
  else if (state == LEAD_PROMPT_EMPTY)
    show_state (self, self->empty);
}

/**
 * lead_prompt_card_set_view:
 * @self: a card
 * @view: the day; to be set once
 */
void
lead_prompt_card_set_view (LeadPromptCard *self, LeadTodayView *view)
{
  LeadJournal *journal;
  gboolean read_only;

  g_return_if_fail (LEAD_IS_PROMPT_CARD (self));
  g_return_if_fail (LEAD_IS_TODAY_VIEW (view));

  journal = lead_desk_get_journal (lead_today_view_get_desk (view));
  read_only = lead_journal_get_read_only (journal);
  g_set_object (&self->view, view);
  self->asker = lead_prompt_asker_new (view);
  g_signal_connect_object (self->asker, "asks", G_CALLBACK (on_asks), self, G_CONNECT_SWAPPED);
  gtk_widget_set_sensitive (GTK_WIDGET (self->text), !read_only);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "prompt.not-today", !read_only);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "prompt.not-again", !read_only);
}

/**
 * lead_prompt_card_reload:
 * @self: a card
 *
 * Looks again at what there is to ask. What is asked stays, unless it is
 * another day.
 */
void
lead_prompt_card_reload (LeadPromptCard *self)
{
  g_return_if_fail (LEAD_IS_PROMPT_CARD (self));

  if (self->asker != NULL)
    lead_prompt_asker_reload (self->asker);
}

/**
 * lead_prompt_card_finish:
 * @self: a card
 *
 * Ends the answer, if one has been begun, and says where it is.
 */
void
lead_prompt_card_finish (LeadPromptCard *self)
{
  g_return_if_fail (LEAD_IS_PROMPT_CARD (self));

  if (self->session != NULL)
    leave (self, THEN_KEPT);
}

/**
 * lead_prompt_card_flush_async:
 * @self: a card
 * @callback: called when the answer is saved, or can't be
 * @user_data: for @callback
 */
void
lead_prompt_card_flush_async (LeadPromptCard      *self,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  GTask *task;

  g_return_if_fail (LEAD_IS_PROMPT_CARD (self));

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, lead_prompt_card_flush_async);
  lead_edit_session_flush_for (self->session, task);
}

/**
 * lead_prompt_card_flush_finish:
 * @self: a card
 * @result: what the callback was given
 * @error: why it isn't saved
 *
 * Returns: whether the answer is saved
 */
gboolean
lead_prompt_card_flush_finish (LeadPromptCard *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
