/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-entry-editor.h"

#include "core/model/lead-entry-builder.h"
#include "lead-answer-list.h"
#include "lead-body-view.h"
#include "lead-edit-session.h"
#include "lead-label-pane.h"
#include "lead-moment-button.h"
#include "lead-picture-strip.h"
#include "lead-save-status.h"
#include "lead-tag-pane.h"
#include "ui/widgets/lead-notice-bar.h"

struct _LeadEntryEditor
{
  AdwBin parent_instance;

  /* owned */
  LeadDesk *desk;
  LeadEditSession *session; /* NULL while nothing is open */
  LeadEntry *next;          /* to be shown once this one is safe */
  GCancellable *cancellable; /* of what is being opened */

  /* template */
  GtkStack *stack;
  LeadNoticeBar *notice;
  LeadMomentButton *moment;
  GtkWidget *private_mark;
  GtkToggleButton *star;
  GtkEditable *title;
  LeadAnswerList *answers;
  LeadBodyView *body;
  LeadPictureStrip *pictures;
  LeadTagPane *tags;
  LeadLabelPane *labels;
  GtkLabel *status;

  guint n_words;
  gboolean loading; /* widgets change, but nobody edits */
  gboolean is_private;
};

typedef enum
{
  PROP_ID = 1,
  PROP_PRIVATE,
} LeadEntryEditorProperty;

enum
{
  TRASH,
  STAYED,
  N_SIGNALS,
};

static GParamSpec *properties[PROP_PRIVATE + 1];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadEntryEditor, lead_entry_editor, ADW_TYPE_BIN)

static LeadEntry *
compose (LeadEntry *base,
         gpointer   user_data)
{
  LeadEntryEditor *self = user_data;
  LeadEntryBuilder *builder = lead_entry_builder_new_from (base);
  g_autofree char *body = lead_body_view_dup_body (self->body);
  g_autoptr (GPtrArray) tags
      = lead_entry_tags_dup_all (lead_body_view_get_tags (self->body), body);

  lead_entry_builder_set_moment (builder, lead_moment_button_get_moment (self->moment));
  lead_entry_builder_set_title (builder, gtk_editable_get_text (self->title));
  lead_entry_builder_set_body (builder, body);
  lead_entry_builder_set_starred (builder, gtk_toggle_button_get_active (self->star));
  lead_entry_builder_set_private (builder, self->is_private);
  lead_entry_builder_set_labels (builder, lead_label_pane_get_labels (self->labels));
  lead_entry_builder_set_tags (builder, tags);
  self->n_words = lead_count_words (body);
  return lead_entry_builder_end (builder);
}

static void
update_status (LeadEntryEditor *self)
{
  const GError *error = lead_edit_session_get_error (self->session);
  LeadSurroundings *surroundings = lead_desk_get_surroundings (self->desk);
  g_autofree char *text = lead_save_status_dup_text (
      lead_edit_session_get_state (self->session), lead_edit_session_get_saved_ms (self->session),
      error, self->n_words, lead_surroundings_get_zone (surroundings));

  gtk_label_set_wrap (self->status, error != NULL);
  gtk_label_set_text (self->status, text);
}

static void
state_cb (LeadEntryEditor *self)
{
  const GError *error = lead_edit_session_get_error (self->session);
  int64_t id = lead_entry_get_id (lead_edit_session_get_base (self->session));

  update_status (self);
  if (lead_edit_session_get_state (self->session) == LEAD_EDIT_FAILED)
    lead_notice_bar_set_error (self->notice, error);
  else if (lead_edit_session_get_state (self->session) == LEAD_EDIT_SAVED)
    lead_notice_bar_set_text (self->notice, NULL);

  lead_tag_pane_set_id (self->tags, id);
  lead_label_pane_set_id (self->labels, id);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ID]);
}

static void
conflict_cb (LeadEntryEditor *self)
{
  lead_notice_bar_set_text (self->notice,
                            _("This entry had been changed elsewhere. What you see here is saved; "
                              "the other text is kept as an earlier version."));
}

static void
edited_cb (LeadEntryEditor *self)
{
  if (!self->loading && self->session != NULL)
    lead_edit_session_touch (self->session);
}

static void
star_cb (LeadEntryEditor *self)
{
  gboolean starred = gtk_toggle_button_get_active (self->star);

  gtk_button_set_icon_name (GTK_BUTTON (self->star),
                            starred ? "starred-symbolic" : "non-starred-symbolic");
  edited_cb (self);
}

static void
title_activate_cb (LeadEntryEditor *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->body));
}

static void
show_entry (LeadEntryEditor *self,
            LeadEntry       *entry)
{
  self->loading = TRUE;
  lead_moment_button_set_moment (self->moment, lead_entry_get_moment (entry));
  gtk_editable_set_text (self->title, lead_entry_get_title (entry));
  gtk_toggle_button_set_active (self->star, lead_entry_get_starred (entry));
  lead_label_pane_set_labels (self->labels, lead_entry_get_id (entry),
                              lead_entry_get_labels (entry));
  self->is_private = lead_entry_get_private (entry);
  gtk_widget_set_visible (self->private_mark, self->is_private);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PRIVATE]);
  lead_answer_list_show (self->answers, lead_entry_get_answers (entry));
  lead_body_view_load (self->body, lead_entry_get_body (entry), lead_entry_get_tags (entry));
  lead_picture_strip_show (self->pictures, lead_desk_get_journal (self->desk),
                           lead_entry_get_attachments (entry));
  self->n_words = lead_count_words (lead_entry_get_body (entry));
  self->loading = FALSE;
}

static void
set_session (LeadEntryEditor *self,
             LeadEntry       *entry)
{
  LeadJournal *journal = lead_desk_get_journal (self->desk);

  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  g_clear_object (&self->session);
  g_clear_object (&self->next);
  lead_notice_bar_set_text (self->notice, NULL);
  if (entry != NULL)
    {
      self->session = lead_edit_session_new (journal, entry, compose, self);
      g_signal_connect_swapped (self->session, "notify::state", G_CALLBACK (state_cb), self);
      g_signal_connect_swapped (self->session, "conflict", G_CALLBACK (conflict_cb), self);
      show_entry (self, entry);
      state_cb (self);
    }
  else
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ID]);
  gtk_stack_set_visible_child_name (self->stack, entry != NULL ? "entry" : "nothing");
}

static void
left_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (LeadEntryEditor) self = user_data;
  g_autoptr (LeadEntry) next = NULL;
  LeadEditSession *session = LEAD_EDIT_SESSION (source);

  if (session != self->session || self->desk == NULL || self->next == NULL)
    return;
  if (!lead_edit_session_end_finish (session, result, NULL))
    {
      g_clear_object (&self->next);
      g_signal_emit (self, signals[STAYED], 0);
    }
  else if (!lead_edit_session_get_safe (session))
    lead_edit_session_end_async (session, left_cb, g_object_ref (self));
  else
    {
      next = g_steal_pointer (&self->next);
      set_session (self, next);
    }
}

/* Shows @entry at once if the open one is safe, or else as soon as it is; what
 * is typed until then is still its own. */
static void
go_to (LeadEntryEditor *self,
       LeadEntry       *entry)
{
  gboolean on_its_way = self->next != NULL;

  if (self->session == NULL)
    set_session (self, entry);
  else if (lead_edit_session_get_safe (self->session))
    {
      g_autoptr (LeadEditSession) left = g_object_ref (self->session);

      set_session (self, entry);
      lead_edit_session_end_async (left, NULL, NULL);
    }
  else
    {
      g_set_object (&self->next, entry);
      if (!on_its_way)
        lead_edit_session_end_async (self->session, left_cb, g_object_ref (self));
    }
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (LeadEntryEditor) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadEntry) entry
      = lead_journal_load_entry_finish (LEAD_JOURNAL (source), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) || self->desk == NULL)
    return;
  if (entry == NULL)
    {
      lead_desk_report (self->desk, error);
      g_signal_emit (self, signals[STAYED], 0);
    }
  else
    go_to (self, entry);
}

static void
forget_what_is_opened (LeadEntryEditor *self)
{
  g_cancellable_cancel (self->cancellable);
  g_object_unref (self->cancellable);
  self->cancellable = g_cancellable_new ();
}

static void
trash_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  LeadEntryEditor *self = LEAD_ENTRY_EDITOR (widget);
  int64_t id = lead_entry_editor_get_id (self);

  if (id != 0)
    g_signal_emit (self, signals[TRASH], 0, id);
}

static void
tags_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  LeadEntryEditor *self = LEAD_ENTRY_EDITOR (widget);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->tags)))
    gtk_widget_grab_focus (GTK_WIDGET (self->body));
  else
    lead_tag_pane_enter (self->tags);
}

static void
lead_entry_editor_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  LeadEntryEditor *self = LEAD_ENTRY_EDITOR (object);

  switch ((LeadEntryEditorProperty) prop_id)
    {
    case PROP_ID:
      g_value_set_int64 (value, lead_entry_editor_get_id (self));
      break;
    case PROP_PRIVATE:
      g_value_set_boolean (value, self->is_private);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
lead_entry_editor_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  LeadEntryEditor *self = LEAD_ENTRY_EDITOR (object);

  switch ((LeadEntryEditorProperty) prop_id)
    {
    case PROP_PRIVATE:
      if (self->is_private == g_value_get_boolean (value))
        break;
      self->is_private = g_value_get_boolean (value);
      gtk_widget_set_visible (self->private_mark, self->is_private);
      edited_cb (self);
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_ID:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
lead_entry_editor_dispose (GObject *object)
{
  LeadEntryEditor *self = LEAD_ENTRY_EDITOR (object);

  g_cancellable_cancel (self->cancellable);
  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  g_clear_object (&self->session);
  g_clear_object (&self->next);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_entry_editor_parent_class)->dispose (object);
}

static void
lead_entry_editor_finalize (GObject *object)
{
  g_clear_object (&LEAD_ENTRY_EDITOR (object)->cancellable);

  G_OBJECT_CLASS (lead_entry_editor_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-entry-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadEntryEditor, stack);
  gtk_widget_class_bind_template_child (widget_class, LeadEntryEditor, notice);
  gtk_widget_class_bind_template_child (widget_class, LeadEntryEditor, moment);
  gtk_widget_class_bind_template_child (widget_class, LeadEntryEditor, private_mark);
  gtk_widget_class_bind_template_child (widget_class, LeadEntryEditor, star);
  gtk_widget_class_bind_template_child (widget_class, LeadEntryEditor, title);
  gtk_widget_class_bind_template_child (widget_class, LeadEntryEditor, answers);
  gtk_widget_class_bind_template_child (widget_class, LeadEntryEditor, body);
  gtk_widget_class_bind_template_child (widget_class, LeadEntryEditor, pictures);
  gtk_widget_class_bind_template_child (widget_class, LeadEntryEditor, tags);
  gtk_widget_class_bind_template_child (widget_class, LeadEntryEditor, labels);
  gtk_widget_class_bind_template_child (widget_class, LeadEntryEditor, status);
  gtk_widget_class_bind_template_callback (widget_class, edited_cb);
  gtk_widget_class_bind_template_callback (widget_class, star_cb);
  gtk_widget_class_bind_template_callback (widget_class, title_activate_cb);
}

static void
lead_entry_editor_class_init (LeadEntryEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = lead_entry_editor_get_property;
  object_class->set_property = lead_entry_editor_set_property;
  object_class->dispose = lead_entry_editor_dispose;
  object_class->finalize = lead_entry_editor_finalize;

  properties[PROP_ID]
      = g_param_spec_int64 ("id", NULL, NULL, 0, G_MAXINT64, 0,
                            G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_PRIVATE]
      = g_param_spec_boolean ("private", NULL, NULL, FALSE,
                              G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  signals[TRASH] = g_signal_new ("trash", LEAD_TYPE_ENTRY_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
  signals[STAYED] = g_signal_new ("stayed", LEAD_TYPE_ENTRY_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 0);

  bind_template (widget_class);
  gtk_widget_class_install_property_action (widget_class, "entry.private", "private");
  gtk_widget_class_install_action (widget_class, "entry.trash", NULL, trash_action);
  gtk_widget_class_install_action (widget_class, "entry.tags", NULL, tags_action);
}

static void
lead_entry_editor_init (LeadEntryEditor *self)
{
  g_type_ensure (LEAD_TYPE_ANSWER_LIST);
  g_type_ensure (LEAD_TYPE_BODY_VIEW);
  g_type_ensure (LEAD_TYPE_LABEL_PANE);
  g_type_ensure (LEAD_TYPE_MOMENT_BUTTON);
  g_type_ensure (LEAD_TYPE_NOTICE_BAR);
  g_type_ensure (LEAD_TYPE_PICTURE_STRIP);
  g_type_ensure (LEAD_TYPE_TAG_PANE);

  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * lead_entry_editor_new:
 *
 * Returns: (transfer floating): an editor with nothing in it
 */
GtkWidget *
lead_entry_editor_new (void)
{
  return g_object_new (LEAD_TYPE_ENTRY_EDITOR, NULL);
}

/**
 * lead_entry_editor_set_desk:
 * @self: an editor
 * @desk: the desk; to be set once
 */
void
lead_entry_editor_set_desk (LeadEntryEditor *self,
                            LeadDesk        *desk)
{
  LeadJournal *journal;
  gboolean writable;

  g_return_if_fail (LEAD_IS_ENTRY_EDITOR (self));
  g_return_if_fail (LEAD_IS_DESK (desk));
  g_return_if_fail (self->desk == NULL);

  self->desk = g_object_ref (desk);
  journal = lead_desk_get_journal (desk);
  writable = !lead_journal_get_read_only (journal);
  lead_tag_pane_set_up (self->tags, desk, self->body);
  lead_label_pane_set_desk (self->labels, desk);

  gtk_text_view_set_editable (GTK_TEXT_VIEW (self->body), writable);
  gtk_editable_set_editable (self->title, writable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->moment), writable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->star), writable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->tags), writable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->labels), writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "entry.private", writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "entry.trash", writable);
}

/**
 * lead_entry_editor_get_id:
 * @self: an editor
 *
 * Returns: the id of the entry that is open, 0 for one that isn't stored yet or
 *   none at all
 */
int64_t
lead_entry_editor_get_id (LeadEntryEditor *self)
{
  g_return_val_if_fail (LEAD_IS_ENTRY_EDITOR (self), 0);

  return self->session != NULL ? lead_entry_get_id (lead_edit_session_get_base (self->session)) : 0;
}

/**
 * lead_entry_editor_get_open:
 * @self: an editor
 *
 * Returns: whether an entry is open, if only a new one
 */
gboolean
lead_entry_editor_get_open (LeadEntryEditor *self)
{
  g_return_val_if_fail (LEAD_IS_ENTRY_EDITOR (self), FALSE);

  return self->session != NULL;
}

/**
 * lead_entry_editor_open:
 * @self: an editor
 * @id: an entry
 *
 * Shows it once the one that is open is safe.
 */
void
lead_entry_editor_open (LeadEntryEditor *self,
                        int64_t          id)
{
  g_return_if_fail (LEAD_IS_ENTRY_EDITOR (self));
  g_return_if_fail (self->desk != NULL);

  forget_what_is_opened (self);
  if (id == lead_entry_editor_get_id (self))
    return;
  lead_journal_load_entry_async (lead_desk_get_journal (self->desk), id, self->cancellable,
                                 loaded_cb, g_object_ref (self));
}

/**
 * lead_entry_editor_begin:
 * @self: an editor
 * @prompt: (nullable): the id of the question that the entry answers
 * @question: (nullable): its words
 *
 * Begins an entry, which isn't stored before something is written.
 */
void
lead_entry_editor_begin (LeadEntryEditor *self,
                         const char      *prompt,
                         const char      *question)
{
  LeadSurroundings *surroundings;
  LeadEntryBuilder *builder;
  g_autoptr (LeadEntry) entry = NULL;
  LeadMoment now;

  g_return_if_fail (LEAD_IS_ENTRY_EDITOR (self));
  g_return_if_fail (self->desk != NULL);

  surroundings = lead_desk_get_surroundings (self->desk);
  now = lead_moment_from_utc (lead_surroundings_get_now (surroundings),
                              lead_surroundings_get_zone (surroundings));
  builder = lead_entry_builder_new ();
  lead_entry_builder_set_moment (builder, &now);
  if (prompt != NULL && question != NULL)
    {
      g_autoptr (LeadAnswer) answer = lead_answer_new (prompt, question, NULL);

      lead_entry_builder_add_answer (builder, answer);
    }
  entry = lead_entry_builder_end (builder);
  forget_what_is_opened (self);
  go_to (self, entry);
}

/**
 * lead_entry_editor_close:
 * @self: an editor
 *
 * Shows nothing any more, and doesn't save: the entry is about to go.
 */
void
lead_entry_editor_close (LeadEntryEditor *self)
{
  g_return_if_fail (LEAD_IS_ENTRY_EDITOR (self));

  forget_what_is_opened (self);
  g_clear_object (&self->next);
  if (self->session != NULL)
    set_session (self, NULL);
}

/**
 * lead_entry_editor_set_starred:
 * @self: an editor
 * @starred: whether the open entry is to have a star
 */
void
lead_entry_editor_set_starred (LeadEntryEditor *self,
                               gboolean         starred)
{
  g_return_if_fail (LEAD_IS_ENTRY_EDITOR (self));

  gtk_toggle_button_set_active (self->star, starred);
}

/**
 * lead_entry_editor_focus_text:
 * @self: an editor
 *
 * Takes the keyboard to the text.
 */
void
lead_entry_editor_focus_text (LeadEntryEditor *self)
{
  g_return_if_fail (LEAD_IS_ENTRY_EDITOR (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->body));
}

static void
flushed_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  GError *error = NULL;

  if (lead_edit_session_end_finish (LEAD_EDIT_SESSION (source), result, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * lead_entry_editor_flush_async:
 * @self: an editor
 * @callback: called when all that was written is safe, or can't be
 * @user_data: for @callback
 */
void
lead_entry_editor_flush_async (LeadEntryEditor     *self,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  GTask *task;

  g_return_if_fail (LEAD_IS_ENTRY_EDITOR (self));

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, lead_entry_editor_flush_async);
  if (self->session != NULL)
    lead_edit_session_end_async (self->session, flushed_cb, task);
  else
    {
      g_task_return_boolean (task, TRUE);
      g_object_unref (task);
    }
}

/**
 * lead_entry_editor_flush_finish:
 * @self: an editor
 * @result: what the callback was given
 * @error: why not all is safe
 *
 * Returns: whether all is safe
 */
gboolean
lead_entry_editor_flush_finish (LeadEntryEditor  *self,
                                GAsyncResult     *result,
                                GError          **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
