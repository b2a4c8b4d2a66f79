/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-entry-editor.h"

#include "core/model/lead-entry-builder.h"
#include "lead-entry-restore.h"
#include "lead-entry-try.h"
#include "lead-entry-sheet.h"
#include "lead-history-dialog.h"
#include "ui/widgets/lead-edit-session.h"

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
  LeadEntrySheet *sheet;
};

typedef enum
{
  PROP_ID = 1,
} LeadEntryEditorProperty;

enum
{
  TRASH,
  STAYED,
  N_SIGNALS,
};

static GParamSpec *properties[PROP_ID + 1];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadEntryEditor, lead_entry_editor, ADW_TYPE_BIN)

static LeadEntry *
compose (LeadEntry *base,
         gpointer   user_data)
{
  return lead_entry_sheet_compose (LEAD_ENTRY_EDITOR (user_data)->sheet, base);
}

static void
state_cb (LeadEntryEditor *self)
{
  lead_entry_sheet_show_state (self->sheet, self->session);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ID]);
}

static void
conflict_cb (LeadEntryEditor *self)
{
  lead_entry_sheet_set_notice (
      self->sheet, _("This entry had been changed elsewhere. What you see here is saved; "
                     "the other text is kept as an earlier version."));
}

static void
edited_cb (LeadEntryEditor *self)
{
  if (self->session != NULL)
    lead_edit_session_touch (self->session);
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
  lead_entry_sheet_set_notice (self->sheet, NULL);
  if (entry != NULL)
    {
      self->session = lead_edit_session_new (journal, entry, compose, self);
      g_signal_connect_swapped (self->session, "notify::state", G_CALLBACK (state_cb), self);
      g_signal_connect_swapped (self->session, "conflict", G_CALLBACK (conflict_cb), self);
      lead_entry_sheet_show (self->sheet, entry);
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
restore_cb (LeadEntryEditor *self,
            const char      *title,
            const char      *body)
{
  lead_entry_restore (self, self->desk, lead_entry_editor_get_id (self), title, body);
}

static void
flushed_for_history_cb (GObject      *source,
                        GAsyncResult *result,
                        gpointer      user_data)
{
  LeadEntryEditor *self = LEAD_ENTRY_EDITOR (source);
  g_autoptr (GError) error = NULL;
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *dialog;

  if (self->desk == NULL || !GTK_IS_WINDOW (root) || lead_entry_editor_get_id (self) == 0)
    return;
  if (!lead_entry_editor_flush_finish (self, result, &error))
    {
      lead_desk_report (self->desk, error);
      return;
    }
  dialog = lead_history_dialog_new (GTK_WINDOW (root), self->desk, lead_entry_editor_get_id (self));
  g_signal_connect_object (dialog, "restore", G_CALLBACK (restore_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
history_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  lead_entry_editor_flush_async (LEAD_ENTRY_EDITOR (widget), flushed_for_history_cb, NULL);
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
try_action (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  lead_entry_try (LEAD_ENTRY_EDITOR (widget), LEAD_ENTRY_EDITOR (widget)->desk);
}

static void
done_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (LeadEntryEditor) self = user_data;
  LeadEditSession *session = LEAD_EDIT_SESSION (source);
  int64_t id = lead_entry_get_id (lead_edit_session_get_base (session));

  /* Why it failed is on the sheet already. */
  if (lead_edit_session_flush_finish (session, result, NULL) && session == self->session && id != 0)
    lead_entry_sheet_show_joins (self->sheet, id);
}

static void
done_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  LeadEntryEditor *self = LEAD_ENTRY_EDITOR (widget);

  if (self->session != NULL)
    lead_edit_session_flush_async (self->session, done_cb, g_object_ref (self));
}

static void
lead_entry_editor_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch ((LeadEntryEditorProperty) prop_id)
    {
    case PROP_ID:
      g_value_set_int64 (value, lead_entry_editor_get_id (LEAD_ENTRY_EDITOR (object)));
      break;
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
lead_entry_editor_class_init (LeadEntryEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = lead_entry_editor_get_property;
  object_class->dispose = lead_entry_editor_dispose;
  object_class->finalize = lead_entry_editor_finalize;

  properties[PROP_ID]
      = g_param_spec_int64 ("id", NULL, NULL, 0, G_MAXINT64, 0,
                            G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  signals[TRASH] = g_signal_new ("trash", LEAD_TYPE_ENTRY_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
  signals[STAYED] = g_signal_new ("stayed", LEAD_TYPE_ENTRY_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-entry-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadEntryEditor, stack);
  gtk_widget_class_bind_template_child (widget_class, LeadEntryEditor, sheet);
  gtk_widget_class_bind_template_callback (widget_class, edited_cb);
  gtk_widget_class_install_action (widget_class, "entry.history", NULL, history_action);
  gtk_widget_class_install_action (widget_class, "entry.trash", NULL, trash_action);
  gtk_widget_class_install_action (widget_class, "entry.try", NULL, try_action);
  gtk_widget_class_install_action (widget_class, "entry.done", NULL, done_action);
}

static void
lead_entry_editor_init (LeadEntryEditor *self)
{
  g_type_ensure (LEAD_TYPE_ENTRY_SHEET);

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
  gboolean writable;

  g_return_if_fail (LEAD_IS_ENTRY_EDITOR (self));
  g_return_if_fail (LEAD_IS_DESK (desk));
  g_return_if_fail (self->desk == NULL);

  self->desk = g_object_ref (desk);
  lead_entry_sheet_set_desk (self->sheet, desk);
  writable = !lead_journal_get_read_only (lead_desk_get_journal (desk));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "entry.trash", writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "entry.done", writable);
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

static void
begin (LeadEntryEditor  *self,
       LeadEntryBuilder *builder)
{
  LeadMoment now = lead_surroundings_get_moment (lead_desk_get_surroundings (self->desk));
  g_autoptr (LeadEntry) entry = NULL;

  lead_entry_builder_set_moment (builder, &now);
  entry = lead_entry_builder_end (builder);
  forget_what_is_opened (self);
  go_to (self, entry);
}

/**
 * lead_entry_editor_begin:
 * @self: an editor
 * @prompt: (nullable): the id of the question that the entry answers
 * @question: (nullable): its words
 * @challenge: (nullable): uuid of the challenge that it belongs to
 *
 * Begins an entry, which isn't stored before something is written.
 */
void
lead_entry_editor_begin (LeadEntryEditor *self,
                         const char      *prompt,
                         const char      *question,
                         const char      *challenge)
{
  LeadEntryBuilder *builder;

  g_return_if_fail (LEAD_IS_ENTRY_EDITOR (self));
  g_return_if_fail (self->desk != NULL);

  builder = lead_entry_builder_new ();
  lead_entry_builder_set_challenge (builder, challenge);
  if (prompt != NULL && question != NULL)
    {
      g_autoptr (LeadAnswer) answer = lead_answer_new (prompt, question, NULL);

      lead_entry_builder_add_answer (builder, answer);
    }
  begin (self, builder);
}

/**
 * lead_entry_editor_begin_for:
 * @self: an editor
 * @experiment: an experiment that is stored
 *
 * Begins an entry that tells of it.
 */
void
lead_entry_editor_begin_for (LeadEntryEditor *self,
                             LeadExperiment  *experiment)
{
  LeadEntryBuilder *builder;
  g_autofree char *uuid = NULL;

  g_return_if_fail (LEAD_IS_ENTRY_EDITOR (self));
  g_return_if_fail (LEAD_IS_EXPERIMENT (experiment));
  g_return_if_fail (self->desk != NULL);

  uuid = lead_surroundings_new_uuid (lead_desk_get_surroundings (self->desk));
  builder = lead_entry_builder_new ();
  lead_entry_builder_set_uuid (builder, uuid);
  lead_entry_builder_set_challenge (builder, lead_experiment_get_challenge (experiment));
  lead_entry_sheet_tell (self->sheet, uuid, experiment);
  begin (self, builder);
}

/**
 * lead_entry_editor_reload:
 * @self: an editor
 * @id: an entry that has been rewritten behind it
 *
 * Reads the entry again if it is the one that is open.
 */
void
lead_entry_editor_reload (LeadEntryEditor *self,
                          int64_t          id)
{
  g_return_if_fail (LEAD_IS_ENTRY_EDITOR (self));
  g_return_if_fail (self->desk != NULL);

  if (id != lead_entry_editor_get_id (self))
    return;
  forget_what_is_opened (self);
  lead_journal_load_entry_async (lead_desk_get_journal (self->desk), id, self->cancellable,
                                 loaded_cb, g_object_ref (self));
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

  lead_entry_sheet_set_starred (self->sheet, starred);
}

/**
 * lead_entry_editor_get_text:
 * @self: an editor
 *
 * Returns: (transfer none): where the open entry's text is written
 */
GtkTextView *
lead_entry_editor_get_text (LeadEntryEditor *self)
{
  g_return_val_if_fail (LEAD_IS_ENTRY_EDITOR (self), NULL);

  return lead_entry_sheet_get_text (self->sheet);
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

  gtk_widget_grab_focus (GTK_WIDGET (self->sheet));
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
