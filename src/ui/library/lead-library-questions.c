/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-library-questions.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-prompts.h"
#include "lead-library-question-row.h"
#include "lead-library-rows.h"
#include "ui/widgets/lead-boxed-list.h"

struct _LeadLibraryQuestions
{
  AdwBin parent_instance;

  /* owned */
  LeadDesk *desk;
  char *id; /* of the item */
  LeadPromptBasis *basis; /* NULL until it is loaded */
  GCancellable *cancellable;

  /* children */
  AdwPreferencesGroup *group;
  GtkListBox *list;
  GtkWidget *adding; /* the last row, NULL where nothing can be added */
};

G_DEFINE_FINAL_TYPE (LeadLibraryQuestions, lead_library_questions, ADW_TYPE_BIN)

static LeadItem *
get_item (LeadLibraryQuestions *self)
{
  return lead_content_get_item (lead_desk_get_content (self->desk), self->id);
}

static LeadJournal *
get_journal (LeadLibraryQuestions *self)
{
  return lead_desk_get_journal (self->desk);
}

static void
changed_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (LeadDesk) desk = user_data;
  g_autoptr (GError) error = NULL;

  if (!lead_journal_change_prompts_finish (LEAD_JOURNAL (source), result, &error))
    lead_desk_report (desk, error);
}

static void
change (LeadDesk         *desk,
        LeadPromptChange *one)
{
  g_autoptr (GPtrArray) changes
    = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_prompt_change_free);

  g_ptr_array_add (changes, one);
  lead_journal_change_prompts_async (lead_desk_get_journal (desk), changes, NULL, changed_cb,
                                     g_object_ref (desk));
}

/* What takes a change back, also after the library is closed. */
typedef struct
{
  LeadDesk         *desk;
  LeadPromptChange *back;
} Undo;

static void
undo_free (gpointer data)
{
  Undo *self = data;

  g_object_unref (self->desk);
  g_clear_pointer (&self->back, lead_prompt_change_free);
  g_free (self);
}

static void
undo (gpointer data)
{
  Undo *self = data;

  if (self->back != NULL)
    change (self->desk, g_steal_pointer (&self->back));
}

static void
change_with_undo (LeadLibraryQuestions *self,
                  LeadPromptChange     *there,
                  LeadPromptChange     *back,
                  const char           *said)
{
  Undo *data = g_new0 (Undo, 1);
  g_autoptr (LeadOperation) operation = NULL;

  data->desk = g_object_ref (self->desk);
  data->back = back;
  change (self->desk, there);
  operation = lead_operation_new (said, undo, data, undo_free);
  lead_desk_offer_undo (self->desk, operation);
}

static const LeadOwnQuestion *
find_own (LeadLibraryQuestions *self,
          const char           *prompt)
{
  for (guint i = 0; self->basis != NULL && i < self->basis->own->len; i++)
    {
      const LeadOwnQuestion *question = self->basis->own->pdata[i];
      g_autofree char *id = lead_own_question_dup_prompt (question);

      if (g_str_equal (id, prompt))
        return question;
    }
  return NULL;
}

static void
write_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  LeadLibraryQuestions *self = LEAD_LIBRARY_QUESTIONS (widget);
  const char *prompt = g_variant_get_string (parameter, NULL);
  const LeadOwnQuestion *own = find_own (self, prompt);
  const char *question = own != NULL ? own->text
                                     : lead_content_get_question (
                                           lead_desk_get_content (self->desk), prompt);

  if (question != NULL)
    lead_desk_write (self->desk, prompt, question);
}

static void
refuse_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  LeadLibraryQuestions *self = LEAD_LIBRARY_QUESTIONS (widget);
  const char *prompt = g_variant_get_string (parameter, NULL);
  LeadDay today = lead_surroundings_get_moment (lead_desk_get_surroundings (self->desk)).day;

  change_with_undo (self, lead_prompt_change_new (LEAD_PROMPT_REFUSED, today, prompt, NULL),
                    lead_prompt_change_new (LEAD_PROMPT_ALLOWED, today, prompt, NULL),
                    _("Not asked again"));
}

static void
allow_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  LeadLibraryQuestions *self = LEAD_LIBRARY_QUESTIONS (widget);

  change (self->desk, lead_prompt_change_new (LEAD_PROMPT_ALLOWED, 0,
                                              g_variant_get_string (parameter, NULL), NULL));
}

static void
remove_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  LeadLibraryQuestions *self = LEAD_LIBRARY_QUESTIONS (widget);
  const LeadOwnQuestion *own = find_own (self, g_variant_get_string (parameter, NULL));

  if (own != NULL)
    change_with_undo (self, lead_prompt_change_new_question (LEAD_PROMPT_REMOVED, own),
                      lead_prompt_change_new_question (LEAD_PROMPT_WRITTEN, own),
                      _("Question removed. Your answers to it stay."));
}

static void
add_cb (LeadLibraryQuestions *self)
{
  LeadSurroundings *surroundings = lead_desk_get_surroundings (self->desk);
  g_autofree char *text
    = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->adding))));
  g_autofree char *uuid = lead_surroundings_new_uuid (surroundings);
  gint64 now = lead_surroundings_get_now (surroundings);
  g_autoptr (LeadOwnQuestion) question = NULL;

  gtk_editable_set_text (GTK_EDITABLE (self->adding), "");
  if (*text == '\0')
    return;
  question = lead_own_question_new (uuid, self->id, text, now, now);
  change (self->desk, lead_prompt_change_new_question (LEAD_PROMPT_WRITTEN, question));
}

/* Above the row that adds one. */
static void
add_row (LeadLibraryQuestions *self,
         LeadLibraryQuestion  *question,
         int                  *place)
{
  gboolean writable = !lead_journal_get_read_only (get_journal (self));

  question->can_write = writable;
  question->can_refuse &= writable;
  question->refused = self->basis != NULL
                      && lead_asked_is_refused (self->basis->asked, question->prompt);
  gtk_list_box_insert (self->list, lead_library_question_row_new (question), (*place)++);
}

/* What is answered on a scale belongs to the self-review: it isn't asked by itself. */
static void
add_apps (LeadLibraryQuestions *self,
          LeadItem             *item,
          int                  *place)
{
  for (guint i = 0; i < lead_item_get_n_questions (item); i++)
    {
      g_autofree char *prompt = lead_item_dup_prompt (item, i);
      LeadLibraryQuestion question = {
        .prompt = prompt,
        .title = lead_item_get_question (item, i),
        .can_refuse = self->basis != NULL
                      && lead_item_get_question_form (item, i, NULL) == LEAD_ANSWER_WORDS,
      };

      add_row (self, &question, place);
    }
}

static void
add_owns (LeadLibraryQuestions *self,
          int                  *place)
{
  for (guint i = 0; self->basis != NULL && i < self->basis->own->len; i++)
    {
      const LeadOwnQuestion *own = self->basis->own->pdata[i];
      g_autofree char *prompt = lead_own_question_dup_prompt (own);
      LeadLibraryQuestion question = {
        .prompt = prompt,
        .title = lead_desk_get_discreet (self->desk) ? _("A question of your own") : own->text,
        .is_own = TRUE,
        .can_refuse = TRUE,
      };

      if (g_strcmp0 (own->item, self->id) == 0)
        add_row (self, &question, place);
    }
}

static GtkWidget *
get_row (LeadLibraryQuestions *self,
         int                   place)
{
  return GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, place));
}

static void
clear (LeadLibraryQuestions *self)
{
  GtkWidget *row;

  while ((row = get_row (self, 0)) != NULL && row != self->adding)
    gtk_list_box_remove (self->list, row);
}

/* Whoever was at a question is at it again; where it has gone, at the end. */
static void
restore_focus (LeadLibraryQuestions *self,
               const char           *prompt)
{
  GtkWidget *row;

  for (int i = 0; (row = get_row (self, i)) != NULL; i++)
    if (g_strcmp0 (lead_library_question_row_get_prompt (row), prompt) == 0)
      break;
  if (row == NULL)
    row = self->adding;
  if (row != NULL)
    gtk_widget_grab_focus (row);
}

static void
fill (LeadLibraryQuestions *self)
{
  LeadItem *item = get_item (self);
  GtkWidget *focus = gtk_widget_get_focus_child (GTK_WIDGET (self->list));
  gboolean had_focus = focus != NULL && focus != self->adding;
  g_autofree char *prompt
    = had_focus ? g_strdup (lead_library_question_row_get_prompt (focus)) : NULL;
  int place = 0;

  clear (self);
  if (item != NULL)
    add_apps (self, item, &place);
  add_owns (self, &place);
  gtk_widget_set_visible (GTK_WIDGET (self), place > 0 || self->adding != NULL);
  adw_preferences_group_set_description (self->group, place > 0 && self->adding != NULL
                                                        ? _("Press one to write about it.")
                                                        : NULL);
  if (had_focus)
    restore_focus (self, prompt);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (LeadLibraryQuestions) self = user_data;
  g_autoptr (GError) error = NULL;
  LeadPromptBasis *basis
    = lead_journal_load_prompt_basis_finish (LEAD_JOURNAL (source), result, &error);

  if (basis == NULL)
    {
      if (self->desk != NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        lead_desk_report (self->desk, error);
      return;
    }
  g_clear_pointer (&self->basis, lead_prompt_basis_free);
  self->basis = basis;
  if (self->desk != NULL)
    fill (self);
}

static void
load (LeadLibraryQuestions *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  lead_journal_load_prompt_basis_async (get_journal (self), 0, self->cancellable, loaded_cb,
                                        g_object_ref (self));
}

static void
journal_changed_cb (LeadLibraryQuestions *self,
                    guint                 kinds)
{
  if (self->desk != NULL && (kinds & LEAD_CHANGE_PROMPTS) != 0)
    load (self);
}

static void
lead_library_questions_dispose (GObject *object)
{
  LeadLibraryQuestions *self = LEAD_LIBRARY_QUESTIONS (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_library_questions_parent_class)->dispose (object);
}

static void
lead_library_questions_finalize (GObject *object)
{
  LeadLibraryQuestions *self = LEAD_LIBRARY_QUESTIONS (object);

  g_clear_pointer (&self->basis, lead_prompt_basis_free);
  g_free (self->id);

  G_OBJECT_CLASS (lead_library_questions_parent_class)->finalize (object);
}

static void
lead_library_questions_class_init (LeadLibraryQuestionsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_library_questions_dispose;
  G_OBJECT_CLASS (klass)->finalize = lead_library_questions_finalize;

  gtk_widget_class_install_action (widget_class, "questions.write", "s", write_action);
  gtk_widget_class_install_action (widget_class, "questions.refuse", "s", refuse_action);
  gtk_widget_class_install_action (widget_class, "questions.allow", "s", allow_action);
  gtk_widget_class_install_action (widget_class, "questions.remove", "s", remove_action);
}

static void
lead_library_questions_init (LeadLibraryQuestions *self)
{
  self->group = ADW_PREFERENCES_GROUP (lead_library_group_new (_("Questions"), NULL));
  self->list = GTK_LIST_BOX (lead_boxed_list_new (_("Questions")));
  adw_preferences_group_add (self->group, GTK_WIDGET (self->list));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->group));
}

static void
offer_to_add (LeadLibraryQuestions *self)
{
  self->adding = adw_entry_row_new ();
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->adding),
                                 _("Add a question of your own"));
  adw_entry_row_set_show_apply_button (ADW_ENTRY_ROW (self->adding), TRUE);
  g_signal_connect_object (self->adding, "apply", G_CALLBACK (add_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_append (self->list, self->adding);
}

/**
 * lead_library_questions_new:
 * @desk: the desk of the open journal
 * @id: canonical id of an item
 *
 * Returns: (transfer floating): its questions; not visible when there are none
 *   and none can be added
 */
GtkWidget *
lead_library_questions_new (LeadDesk   *desk,
                            const char *id)
{
  LeadLibraryQuestions *self;

  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  self = g_object_new (LEAD_TYPE_LIBRARY_QUESTIONS, NULL);
  self->desk = g_object_ref (desk);
  self->id = g_strdup (id);
  if (!lead_journal_get_read_only (get_journal (self)))
    offer_to_add (self);
  g_signal_connect_object (get_journal (self), "changed", G_CALLBACK (journal_changed_cb), self,
                           G_CONNECT_SWAPPED);
  fill (self);
  load (self);
  return GTK_WIDGET (self);
}
