/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-library-item.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-experiment-builder.h"
#include "lead-library-change.h"
#include "lead-library-entries.h"
#include "lead-library-questions.h"
#include "lead-library-rows.h"
#include "ui/widgets/lead-answers-list.h"
#include "ui/widgets/lead-clear.h"
#include "ui/widgets/lead-tag-chip.h"
#include "ui/widgets/lead-wrap-layout.h"

struct _LeadLibraryItem
{
  AdwBin parent_instance;

  /* owned */
  LeadDesk *desk;
  char *id;

  /* children */
  GtkWidget *box;
};

G_DEFINE_FINAL_TYPE (LeadLibraryItem, lead_library_item, ADW_TYPE_BIN)

static LeadItem *
get_item (LeadLibraryItem *self)
{
  return lead_content_get_item (lead_desk_get_content (self->desk), self->id);
}

static gboolean
is_writable (LeadLibraryItem *self)
{
  return !lead_journal_get_read_only (lead_desk_get_journal (self->desk));
}

static void
add (LeadLibraryItem *self,
     GtkWidget       *part)
{
  gtk_box_append (GTK_BOX (self->box), part);
}

/* What asks nothing is written about under its name. */
static void
write_cb (LeadLibraryItem *self)
{
  LeadItem *item = get_item (self);
  g_autofree char *prompt = NULL;

  if (lead_item_get_n_questions (item) > 0)
    prompt = lead_item_dup_prompt (item, 0);
  lead_desk_write (self->desk, prompt != NULL ? prompt : self->id,
                   prompt != NULL ? lead_item_get_question (item, 0) : lead_item_get_name (item));
}

static void
try_cb (LeadLibraryItem *self)
{
  LeadExperimentBuilder *builder = lead_experiment_builder_new ();
  g_autoptr (LeadExperiment) start = NULL;

  lead_experiment_builder_set_item (builder, self->id, TRUE);
  start = lead_experiment_builder_end (builder);
  lead_desk_begin_experiment (self->desk, start);
}

/* A barrier to work on, a behaviour to practise, a move to make. */
static gboolean
can_be_tried (LeadItem *item)
{
  return lead_item_get_stance_set (item) != LEAD_STANCE_SET_NONE
         || g_str_equal (lead_item_get_framework (item), "moves");
}

static void
hide_cb (LeadLibraryItem *self)
{
  LeadItem *item = get_item (self);

  lead_library_hide (self->desk, item, !lead_item_get_hidden (item));
}

static void
remove_cb (LeadLibraryItem *self)
{
  lead_library_remove (self->desk, get_item (self));
}

static GtkWidget *
new_button (LeadLibraryItem *self,
            const char      *label,
            GCallback        callback)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  if (callback != NULL)
    g_signal_connect_object (button, "clicked", callback, self, G_CONNECT_SWAPPED);
  return button;
}

static void
add_buttons (LeadLibraryItem *self,
             LeadItem        *item)
{
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *write = new_button (self, _("_Write about this"), G_CALLBACK (write_cb));

  gtk_widget_set_layout_manager (buttons, lead_wrap_layout_new (12));
  gtk_widget_add_css_class (write, "suggested-action");
  gtk_box_append (GTK_BOX (buttons), write);
  if (can_be_tried (item))
    gtk_box_append (GTK_BOX (buttons), new_button (self, _("_Try something"),
                                                   G_CALLBACK (try_cb)));
  if (lead_item_get_own (item))
    {
      GtkWidget *change = new_button (self, _("_Change…"), NULL);

      gtk_actionable_set_action_name (GTK_ACTIONABLE (change), "library.form");
      gtk_actionable_set_action_target (GTK_ACTIONABLE (change), "(ss)",
                                        lead_item_get_framework (item), self->id);
      gtk_box_append (GTK_BOX (buttons), change);
    }
  gtk_box_append (GTK_BOX (buttons),
                  new_button (self, lead_item_get_hidden (item) ? _("_Offer again") : _("_Hide"),
                              G_CALLBACK (hide_cb)));
  if (lead_item_get_own (item))
    gtk_box_append (GTK_BOX (buttons), new_button (self, _("_Remove"), G_CALLBACK (remove_cb)));
  add (self, buttons);
}

static void
add_head (LeadLibraryItem *self,
          LeadItem        *item)
{
  LeadFramework *framework = lead_content_get_framework (lead_desk_get_content (self->desk),
                                                         lead_item_get_framework (item));
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *title = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *icon = gtk_image_new_from_icon_name (lead_item_get_icon_name (item));
  GtkWidget *set = gtk_button_new_with_label (lead_framework_get_title (framework));

  gtk_image_set_pixel_size (GTK_IMAGE (icon), 32);
  if (lead_item_get_stance_set (item) != LEAD_STANCE_SET_NONE)
    gtk_widget_add_css_class (icon, lead_item_get_family (item));
  gtk_box_append (GTK_BOX (title), icon);
  gtk_box_append (GTK_BOX (title), lead_library_text_new (lead_item_get_name (item), "title-1"));
  gtk_box_append (GTK_BOX (head), title);
  if (*lead_item_get_gloss (item) != '\0')
    gtk_box_append (GTK_BOX (head), lead_library_text_new (lead_item_get_gloss (item), NULL));
  if (lead_item_get_hidden (item))
    gtk_box_append (GTK_BOX (head),
                    lead_library_text_new (_("Hidden: it is no longer offered or asked about. What "
                                             "you said of it stays."), "dim-label"));
  gtk_widget_add_css_class (set, "flat");
  gtk_widget_set_halign (set, GTK_ALIGN_START);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (set), "library.set");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (set), "s", lead_item_get_framework (item));
  gtk_box_append (GTK_BOX (head), set);
  add (self, head);
}

static void
add_part (GtkWidget  *box,
          const char *heading,
          const char *text)
{
  if (text == NULL)
    return;
  gtk_box_append (GTK_BOX (box), lead_library_text_new (heading, "heading"));
  gtk_box_append (GTK_BOX (box), lead_library_text_new (text, NULL));
}

static void
add_parts (LeadLibraryItem *self,
           LeadItem        *item)
{
  const LeadCase *told = lead_item_get_case (item);
  const LeadScale *scale = lead_item_get_scale (item);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  if (told != NULL)
    {
      add_part (box, _("What was faced"), told->faced);
      add_part (box, _("What was done"), told->used);
      add_part (box, _("What came of it"),
                told->outcome != NULL ? told->outcome : _("The source doesn’t say."));
    }
  if (scale != NULL)
    {
      add_part (box, _("At one end"), scale->low);
      add_part (box, _("At the other"), scale->high);
    }
  if (gtk_widget_get_first_child (box) != NULL)
    add (self, box);
  else
    g_object_unref (g_object_ref_sink (box));
}

static void
add_answers (LeadLibraryItem *self)
{
  GtkWidget *answers = lead_answers_list_new ();

  lead_answers_list_set_heading (LEAD_ANSWERS_LIST (answers), _("Your answers over the years"));
  lead_answers_list_show (LEAD_ANSWERS_LIST (answers), self->desk, self->id, 0);
  add (self, answers);
}

static void
add_ids (LeadLibraryItem    *self,
         const char         *heading,
         const char         *description,
         const char * const *ids)
{
  GtkWidget *group;

  if (ids == NULL || ids[0] == NULL)
    return;
  group = lead_library_group_new (heading, description);
  for (guint i = 0; ids[i] != NULL; i++)
    adw_preferences_group_add (
        ADW_PREFERENCES_GROUP (group),
        lead_library_item_row_new (lead_content_get_item (lead_desk_get_content (self->desk),
                                                          ids[i])));
  add (self, group);
}

/* Those that it names, then those that name it: a case names its moves. */
static void
add_related (LeadLibraryItem *self,
             LeadItem        *item)
{
  GListModel *content = G_LIST_MODEL (lead_desk_get_content (self->desk));
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;
  const char * const *named = lead_item_get_related (item);

  g_strv_builder_addv (ids, (const char **) named);
  for (guint i = 0; i < g_list_model_get_n_items (content); i++)
    {
      g_autoptr (GListModel) framework = g_list_model_get_item (content, i);

      for (guint j = 0; j < g_list_model_get_n_items (framework); j++)
        {
          g_autoptr (LeadItem) other = g_list_model_get_item (framework, j);
          const char *id = lead_item_get_id (other);

          if (other != item && g_strv_contains (lead_item_get_related (other), self->id)
              && !g_strv_contains (named, id))
            g_strv_builder_add (ids, id);
        }
    }
  all = g_strv_builder_end (ids);
  add_ids (self, _("Related"), NULL, (const char * const *) all);
}

static void
add_dimensions (LeadLibraryItem *self,
                LeadItem        *item)
{
  LeadFramework *framework = lead_content_get_framework (lead_desk_get_content (self->desk),
                                                         lead_item_get_framework (item));
  const LeadItemChoice *choice
      = lead_adaptation_find_choice (lead_desk_get_adaptation (self->desk), self->id);
  const char *note = lead_framework_get_mapping_note (framework);
  GtkWidget *change;

  if (note == NULL)
    return;
  if (lead_item_get_own (item) || (choice != NULL && choice->dimensions != NULL))
    note = _("Where you say that it belongs.");
  add_ids (self, _("Dimensions"), note, lead_item_get_dimensions (item));
  if (!is_writable (self) || lead_item_get_own (item))
    return;
  change = new_button (self, _("Change _dimensions…"), NULL);
  gtk_widget_set_halign (change, GTK_ALIGN_START);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (change), "library.form");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (change), "(ss)",
                                    lead_item_get_framework (item), self->id);
  add (self, change);
}

static void
add_source (LeadLibraryItem *self,
            LeadItem        *item)
{
  const LeadWork *work = lead_item_get_work (item) != NULL ? lead_item_get_work (item)
                                                           : lead_item_get_source (item);
  GtkWidget *group;

  if (work == NULL)
    return;
  group = lead_library_group_new (lead_item_get_work (item) != NULL ? _("The work")
                                                                    : _("Where it is from"),
                                  NULL);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), lead_library_work_row_new (work));
  add (self, group);
}

static void
fill (LeadLibraryItem *self)
{
  LeadItem *item = get_item (self);

  if (item == NULL)
    {
      gtk_widget_activate_action (GTK_WIDGET (self), "library.back", NULL);
      return;
    }
  lead_clear_box (GTK_BOX (self->box));
  add_head (self, item);
  if (is_writable (self))
    add_buttons (self, item);
  add_parts (self, item);
  add (self, lead_library_questions_new (self->desk, self->id));
  add_answers (self);
  add (self, lead_library_entries_new (self->desk, self->id));
  add_related (self, item);
  add_dimensions (self, item);
  add_source (self, item);
}

/* The keyboard stays on the page whose parts are made anew. */
static void
content_cb (LeadLibraryItem *self)
{
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;

  fill (self);
  if (had_focus)
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

static void
lead_library_item_dispose (GObject *object)
{
  LeadLibraryItem *self = LEAD_LIBRARY_ITEM (object);

  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_library_item_parent_class)->dispose (object);
}

static void
lead_library_item_finalize (GObject *object)
{
  g_free (LEAD_LIBRARY_ITEM (object)->id);

  G_OBJECT_CLASS (lead_library_item_parent_class)->finalize (object);
}

static void
lead_library_item_class_init (LeadLibraryItemClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_library_item_dispose;
  G_OBJECT_CLASS (klass)->finalize = lead_library_item_finalize;
}

static void
lead_library_item_init (LeadLibraryItem *self)
{
  adw_bin_set_child (ADW_BIN (self), lead_library_column_new (&self->box));
}

/**
 * lead_library_item_new:
 * @desk: the desk of the open journal
 * @id: canonical id of an item that there is
 *
 * Returns: (transfer floating): its page
 */
GtkWidget *
lead_library_item_new (LeadDesk   *desk,
                       const char *id)
{
  LeadLibraryItem *self;

  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  self = g_object_new (LEAD_TYPE_LIBRARY_ITEM, NULL);
  self->desk = g_object_ref (desk);
  self->id = g_strdup (id);
  g_signal_connect_object (desk, "notify::content", G_CALLBACK (content_cb), self,
                           G_CONNECT_SWAPPED);
  fill (self);
  return GTK_WIDGET (self);
}
