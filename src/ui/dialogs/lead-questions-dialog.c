/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-questions-dialog.h"

#include <glib/gi18n-lib.h>

#include "core/insight/lead-prompt.h"
#include "core/store/lead-journal-prompts.h"
#include "ui/compat/lead-spoken-name.h"
#include "ui/widgets/lead-group-rows.h"

struct _LeadQuestionsDialog
{
  AdwWindow            parent_instance;

  /* owned */
  LeadDesk            *desk;
  LeadPromptBasis     *basis; /* NULL until it is loaded */
  GCancellable        *loading;
  GPtrArray           *items; /* ids that @about offers, after the first */
  GPtrArray           *rows;  /* those of the groups below, borrowed */

  /* template */
  AdwToastOverlay     *toasts;
  GtkWidget           *adding;
  AdwEntryRow         *text;
  AdwComboRow         *about;
  GtkWidget           *add;
  AdwPreferencesGroup *own;
  AdwPreferencesGroup *refused;
};

G_DEFINE_FINAL_TYPE (LeadQuestionsDialog, lead_questions_dialog, ADW_TYPE_WINDOW)

#define QUESTION_KEY "lead-question"
/* Seconds for which undo is offered, as in the window. */
#define UNDO_TIMEOUT 15

static LeadJournal *
get_journal (LeadQuestionsDialog *self)
{
  return lead_desk_get_journal (self->desk);
}

static void
changed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (LeadQuestionsDialog) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!lead_journal_change_prompts_finish (LEAD_JOURNAL (source), result, &error)
      && self->desk != NULL)
    lead_desk_report (self->desk, error);
}

static void
change (LeadQuestionsDialog *self, LeadPromptChange *one)
{
  g_autoptr (GPtrArray) changes
    = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_prompt_change_free);

  g_ptr_array_add (changes, one);
  lead_journal_change_prompts_async (get_journal (self), changes, NULL, changed_cb,
                                     g_object_ref (self));
}

static void
change_question (LeadQuestionsDialog *self, LeadPromptChangeKind kind,
                 const LeadOwnQuestion *question)
{
  change (self, lead_prompt_change_new_question (kind, question));
}

/* Undo, on the toast. */
static void
on_undo (AdwToast *toast, gpointer user_data)
{
  LeadQuestionsDialog *self = user_data;

  change_question (self, LEAD_PROMPT_WRITTEN, g_object_get_data (G_OBJECT (toast), QUESTION_KEY));
}

static void
attach (gpointer object, const LeadOwnQuestion *question)
{
  g_object_set_data_full (object, QUESTION_KEY, lead_own_question_copy (question),
                          (GDestroyNotify) lead_own_question_free);
}

static void
on_remove (LeadQuestionsDialog *self, GtkWidget *button)
{
  const LeadOwnQuestion *question = g_object_get_data (G_OBJECT (button), QUESTION_KEY);
  AdwToast *toast = adw_toast_new (_("Question removed. Your answers to it stay."));

  adw_toast_set_timeout (toast, UNDO_TIMEOUT);
  adw_toast_set_button_label (toast, _("_Undo"));
  attach (toast, question);
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (on_undo), self, 0);
  change_question (self, LEAD_PROMPT_REMOVED, question);
  adw_toast_overlay_add_toast (self->toasts, toast);
  gtk_widget_grab_focus (GTK_WIDGET (self->text));
}

static char *
dup_stripped (gpointer editable)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (editable))));
}

/* Emptied, a question keeps its words: to remove it there is a button. */
static void
on_apply (LeadQuestionsDialog *self, AdwEntryRow *row)
{
  const LeadOwnQuestion *former = g_object_get_data (G_OBJECT (row), QUESTION_KEY);
  LeadSurroundings *surroundings = lead_desk_get_surroundings (self->desk);
  g_autofree char *text = dup_stripped (row);
  g_autoptr (LeadOwnQuestion) question = NULL;

  if (*text == '\0')
    {
      gtk_editable_set_text (GTK_EDITABLE (row), former->text);
      return;
    }
  question = lead_own_question_new (former->uuid, former->item, text, former->created_ms,
                                    lead_surroundings_get_now (surroundings));
  change_question (self, LEAD_PROMPT_WRITTEN, question);
}

static GtkWidget *
new_remove_button (LeadQuestionsDialog *self, const LeadOwnQuestion *question)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");
  /* Translators: the question */
  g_autofree char *name = g_strdup_printf (_("Remove “%s”"), question->text);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, _("Remove"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  attach (button, question);
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_remove), self, G_CONNECT_SWAPPED);
  return button;
}

static const char *
get_item_name (LeadQuestionsDialog *self, const char *id)
{
  LeadItem *item
    = id != NULL ? lead_content_get_item (lead_desk_get_content (self->desk), id) : NULL;

  return item != NULL ? lead_item_get_name (item) : NULL;
}

static void
add_own (LeadQuestionsDialog *self, const LeadOwnQuestion *question)
{
  GtkWidget *row = adw_entry_row_new ();
  const char *item = get_item_name (self, question->item);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                 item != NULL ? item : _("About nothing in particular"));
  gtk_editable_set_text (GTK_EDITABLE (row), question->text);
  adw_entry_row_set_show_apply_button (ADW_ENTRY_ROW (row), TRUE);
  gtk_editable_set_editable (GTK_EDITABLE (row),
                             !lead_journal_get_read_only (get_journal (self)));
  attach (row, question);
  g_signal_connect_object (row, "apply", G_CALLBACK (on_apply), self, G_CONNECT_SWAPPED);
  adw_entry_row_add_suffix (ADW_ENTRY_ROW (row), new_remove_button (self, question));
  lead_group_rows_add (self->rows, self->own, row);
}

static void
on_allow (LeadQuestionsDialog *self, GtkWidget *button)
{
  const char *prompt = g_object_get_data (G_OBJECT (button), QUESTION_KEY);

  change (self, lead_prompt_change_new (LEAD_PROMPT_ALLOWED, 0, prompt, NULL));
  gtk_widget_grab_focus (GTK_WIDGET (self->text));
}

static void
add_refused (LeadQuestionsDialog *self, const LeadPrompt *prompt)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_button_new_with_mnemonic (_("Ask again"));
  g_autofree char *title = g_markup_escape_text (prompt->question, -1);
  /* Translators: the question */
  g_autofree char *name = g_strdup_printf (_("Ask “%s” again"), prompt->question);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  if (prompt->item != NULL)
    {
      g_autofree char *subtitle = g_markup_escape_text (lead_item_get_name (prompt->item), -1);

      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
    }
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  lead_spoken_name_set (button, name);
  g_object_set_data_full (G_OBJECT (button), QUESTION_KEY, g_strdup (prompt->id), g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_allow), self, G_CONNECT_SWAPPED);
  gtk_widget_set_sensitive (button, !lead_journal_get_read_only (get_journal (self)));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  lead_group_rows_add (self->rows, self->refused, row);
}

static void
show_own (LeadQuestionsDialog *self)
{
  for (guint i = 0; i < self->basis->own->len; i++)
    add_own (self, self->basis->own->pdata[i]);
  gtk_widget_set_visible (GTK_WIDGET (self->own), self->basis->own->len > 0);
}

/* What isn't there any more can't be asked again either. */
static void
show_refused (LeadQuestionsDialog *self)
{
  LeadPromptSituation situation = {
    .content = lead_desk_get_content (self->desk),
    .journal = lead_journal_get_uuid (get_journal (self)),
  };
  guint n_shown = 0;

  lead_prompt_situation_set_basis (&situation, self->basis);
  for (guint i = 0; i < lead_asked_get_n_refusals (self->basis->asked); i++)
    {
      g_autoptr (LeadPrompt) prompt
        = lead_prompt_find (&situation, lead_asked_get_refusal (self->basis->asked, i)->prompt);

      if (prompt == NULL)
        continue;
      add_refused (self, prompt);
      n_shown++;
    }
  gtk_widget_set_visible (GTK_WIDGET (self->refused), n_shown > 0);
}

/* Whoever was at a question is at it again. */
static char *
dup_focused (LeadQuestionsDialog *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  GtkWidget *row = focus != NULL ? gtk_widget_get_ancestor (focus, ADW_TYPE_ENTRY_ROW) : NULL;
  const LeadOwnQuestion *question
    = row != NULL ? g_object_get_data (G_OBJECT (row), QUESTION_KEY) : NULL;

  return question != NULL ? g_strdup (question->uuid) : NULL;
}

static void
focus_row (LeadQuestionsDialog *self, const char *uuid)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      const LeadOwnQuestion *question = ADW_IS_ENTRY_ROW (self->rows->pdata[i])
        ? g_object_get_data (G_OBJECT (self->rows->pdata[i]), QUESTION_KEY)
        : NULL;

      if (question != NULL && g_str_equal (question->uuid, uuid))
        gtk_widget_grab_focus (self->rows->pdata[i]);
    }
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (LeadQuestionsDialog) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadPromptBasis) basis
    = lead_journal_load_prompt_basis_finish (LEAD_JOURNAL (source), result, &error);
  g_autofree char *focused = NULL;

  if (self->desk == NULL)
    return;
  if (basis == NULL)
    {
      lead_desk_report (self->desk, error);
      return;
    }
  g_clear_pointer (&self->basis, lead_prompt_basis_free);
  self->basis = g_steal_pointer (&basis);
  focused = dup_focused (self);
  lead_group_rows_clear (self->rows);
  show_own (self);
  show_refused (self);
  if (focused != NULL)
    focus_row (self, focused);
}

static void
load (LeadQuestionsDialog *self)
{
  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  self->loading = g_cancellable_new ();
  lead_journal_load_prompt_basis_async (get_journal (self), 0, self->loading, loaded_cb,
                                        g_object_ref (self));
}

static void
on_journal_changed (LeadQuestionsDialog *self, guint kinds)
{
  if ((kinds & LEAD_CHANGE_PROMPTS) != 0)
    load (self);
}

static void
on_text_changed (LeadQuestionsDialog *self)
{
  g_autofree char *text = dup_stripped (self->text);

  gtk_widget_set_sensitive (self->add, *text != '\0');
}

static void
on_add (LeadQuestionsDialog *self)
{
  LeadSurroundings *surroundings = lead_desk_get_surroundings (self->desk);
  g_autofree char *uuid = lead_surroundings_new_uuid (surroundings);
  g_autofree char *text = dup_stripped (self->text);
  guint chosen = adw_combo_row_get_selected (self->about);
  gint64 now = lead_surroundings_get_now (surroundings);
  g_autoptr (LeadOwnQuestion) question = NULL;

  if (*text == '\0')
    return;
  question = lead_own_question_new (
    uuid, chosen > 0 && chosen <= self->items->len ? self->items->pdata[chosen - 1] : NULL, text,
    now, now);
  change_question (self, LEAD_PROMPT_WRITTEN, question);
  gtk_editable_set_text (GTK_EDITABLE (self->text), "");
  adw_combo_row_set_selected (self->about, 0);
  gtk_widget_grab_focus (GTK_WIDGET (self->text));
}

static void
offer_items (LeadQuestionsDialog *self)
{
  static const char *const frameworks[] = { "summing-up", "behaviours", "barriers" };
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  gtk_string_list_append (names, _("Nothing in particular"));
  for (guint i = 0; i < G_N_ELEMENTS (frameworks); i++)
    {
      LeadFramework *framework
        = lead_content_get_framework (lead_desk_get_content (self->desk), frameworks[i]);

      for (guint k = 0; framework != NULL
                        && k < g_list_model_get_n_items (G_LIST_MODEL (framework)); k++)
        {
          g_autoptr (LeadItem) item = g_list_model_get_item (G_LIST_MODEL (framework), k);

          g_ptr_array_add (self->items, g_strdup (lead_item_get_id (item)));
          gtk_string_list_append (names, lead_item_get_name (item));
        }
    }
  adw_combo_row_set_model (self->about, G_LIST_MODEL (names));
}

static void
lead_questions_dialog_dispose (GObject *object)
{
  LeadQuestionsDialog *self = LEAD_QUESTIONS_DIALOG (object);

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_clear_pointer (&self->basis, lead_prompt_basis_free);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_questions_dialog_parent_class)->dispose (object);
}

static void
lead_questions_dialog_class_init (LeadQuestionsDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_questions_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-questions-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadQuestionsDialog, toasts);
  gtk_widget_class_bind_template_child (widget_class, LeadQuestionsDialog, adding);
  gtk_widget_class_bind_template_child (widget_class, LeadQuestionsDialog, text);
  gtk_widget_class_bind_template_child (widget_class, LeadQuestionsDialog, about);
  gtk_widget_class_bind_template_child (widget_class, LeadQuestionsDialog, add);
  gtk_widget_class_bind_template_child (widget_class, LeadQuestionsDialog, own);
  gtk_widget_class_bind_template_child (widget_class, LeadQuestionsDialog, refused);
  gtk_widget_class_bind_template_callback (widget_class, on_text_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_add);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
lead_questions_dialog_init (LeadQuestionsDialog *self)
{
  self->items = g_ptr_array_new_with_free_func (g_free);
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * lead_questions_dialog_new:
 * @parent: the window that asks
 * @desk: the desk of the journal
 *
 * Returns: a dialog that isn't shown yet
 */
GtkWidget *
lead_questions_dialog_new (GtkWindow *parent, LeadDesk *desk)
{
  LeadQuestionsDialog *self;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);

  self = g_object_new (LEAD_TYPE_QUESTIONS_DIALOG, "transient-for", parent, NULL);
  self->desk = g_object_ref (desk);
  gtk_widget_set_sensitive (self->adding, !lead_journal_get_read_only (get_journal (self)));
  offer_items (self);
  g_signal_connect_object (get_journal (self), "changed", G_CALLBACK (on_journal_changed), self,
                           G_CONNECT_SWAPPED);
  load (self);
  return GTK_WIDGET (self);
}
