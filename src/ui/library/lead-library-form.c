/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-library-form.h"

#include <glib/gi18n-lib.h>

#include "lead-library-change.h"
#include "lead-library-rows.h"

struct _LeadLibraryForm
{
  AdwBin parent_instance;

  /* owned */
  LeadDesk *desk;
  char *framework;
  char *item;        /* canonical id; NULL for a new one */
  GPtrArray *checks; /* GtkCheckButton, one a dimension */

  /* children; the first two are NULL where only dimensions can be changed */
  GtkWidget *name;
  GtkWidget *gloss;
  GtkWidget *box;
  GtkWidget *save;
};

G_DEFINE_FINAL_TYPE (LeadLibraryForm, lead_library_form, ADW_TYPE_BIN)

static LeadItem *
get_item (LeadLibraryForm *self)
{
  return self->item != NULL
             ? lead_content_get_item (lead_desk_get_content (self->desk), self->item) : NULL;
}

static char *
dup_line (GtkWidget *row,
          guint      longest)
{
  return lead_own_dup_line (gtk_editable_get_text (GTK_EDITABLE (row)), longest);
}

static void
update_save (LeadLibraryForm *self)
{
  g_autofree char *name = self->name != NULL ? dup_line (self->name, LEAD_OWN_MAX_NAME) : NULL;

  gtk_widget_set_sensitive (self->save, name == NULL || *name != '\0');
}

static char **
dup_dimensions (LeadLibraryForm *self)
{
  g_autoptr (GStrvBuilder) dimensions = g_strv_builder_new ();

  for (guint i = 0; i < self->checks->len; i++)
    if (gtk_check_button_get_active (self->checks->pdata[i]))
      g_strv_builder_add (dimensions, g_object_get_data (self->checks->pdata[i], "dimension"));
  return g_strv_builder_end (dimensions);
}

static void
save_cb (LeadLibraryForm *self)
{
  g_autoptr (LeadAdaptation) change = lead_adaptation_new ();
  g_auto (GStrv) dimensions = self->checks->len > 0 ? dup_dimensions (self) : NULL;
  LeadItem *item = get_item (self);
  g_autofree char *id = g_strdup (self->item);

  if (!gtk_widget_get_sensitive (self->save))
    return;
  if (self->name != NULL)
    {
      g_autofree char *uuid = id != NULL ? g_strdup (lead_own_get_uuid (id))
                                         : lead_surroundings_new_uuid (
                                               lead_desk_get_surroundings (self->desk));
      g_autofree char *name = dup_line (self->name, LEAD_OWN_MAX_NAME);
      g_autofree char *gloss = dup_line (self->gloss, LEAD_OWN_MAX_GLOSS);

      lead_adaptation_add_item (change, uuid, self->framework, name, gloss);
      if (id == NULL)
        id = lead_own_dup_id (uuid);
    }
  if (dimensions != NULL)
    lead_library_keep_choice (self->desk, change, id,
                              item != NULL && lead_item_get_hidden (item),
                              (const char * const *) dimensions);
  lead_library_put (self->desk, change);
  gtk_widget_activate_action (GTK_WIDGET (self), "library.back", NULL);
}

static GtkWidget *
new_entry (LeadLibraryForm *self,
           const char      *title,
           const char      *text)
{
  GtkWidget *row = adw_entry_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_editable_set_text (GTK_EDITABLE (row), text);
  g_signal_connect_object (row, "changed", G_CALLBACK (update_save), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "entry-activated", G_CALLBACK (save_cb), self, G_CONNECT_SWAPPED);
  return row;
}

static void
add_words (LeadLibraryForm *self)
{
  LeadItem *item = get_item (self);
  GtkWidget *group = adw_preferences_group_new ();

  self->name = new_entry (self, _("Name"), item != NULL ? lead_item_get_name (item) : "");
  self->gloss = new_entry (self, _("What it means"),
                           item != NULL ? lead_item_get_gloss (item) : "");
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), self->name);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), self->gloss);
  gtk_box_append (GTK_BOX (self->box), group);
}

static GtkWidget *
new_dimension_row (LeadLibraryForm *self,
                   LeadItem        *dimension)
{
  LeadItem *item = get_item (self);
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *check = gtk_check_button_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), lead_item_get_name (dimension));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), lead_item_get_gloss (dimension));
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_check_button_set_active (
      GTK_CHECK_BUTTON (check),
      item != NULL && g_strv_contains (lead_item_get_dimensions (item),
                                       lead_item_get_id (dimension)));
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  lead_item_get_name (dimension), -1);
  g_object_set_data_full (G_OBJECT (check), "dimension", g_strdup (lead_item_get_id (dimension)),
                          g_free);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  g_ptr_array_add (self->checks, check);
  return row;
}

/* Only the sets whose items are seen in dimensions. */
static void
add_dimensions (LeadLibraryForm *self)
{
  LeadContent *content = lead_desk_get_content (self->desk);
  LeadFramework *own_set = lead_content_get_framework (content, self->framework);
  LeadFramework *dimensions = lead_content_get_framework (content, "dimensions");
  GtkWidget *group;

  if (lead_framework_get_mapping_note (own_set) == NULL || dimensions == NULL)
    return;
  group = lead_library_group_new (_("Dimensions"), _("Where you would say that it belongs."));
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (dimensions)); i++)
    {
      g_autoptr (LeadItem) dimension = g_list_model_get_item (G_LIST_MODEL (dimensions), i);

      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group),
                                 new_dimension_row (self, dimension));
    }
  gtk_box_append (GTK_BOX (self->box), group);
}

static void
lead_library_form_dispose (GObject *object)
{
  LeadLibraryForm *self = LEAD_LIBRARY_FORM (object);

  g_clear_object (&self->desk);
  g_clear_pointer (&self->framework, g_free);
  g_clear_pointer (&self->item, g_free);
  g_clear_pointer (&self->checks, g_ptr_array_unref);

  G_OBJECT_CLASS (lead_library_form_parent_class)->dispose (object);
}

static void
lead_library_form_class_init (LeadLibraryFormClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_library_form_dispose;
}

static void
lead_library_form_init (LeadLibraryForm *self)
{
  self->checks = g_ptr_array_new ();
  adw_bin_set_child (ADW_BIN (self), lead_library_column_new (&self->box));
  self->save = gtk_button_new_with_mnemonic (_("_Save"));
  gtk_widget_add_css_class (self->save, "suggested-action");
  gtk_widget_add_css_class (self->save, "pill");
  gtk_widget_set_halign (self->save, GTK_ALIGN_CENTER);
  g_signal_connect_object (self->save, "clicked", G_CALLBACK (save_cb), self, G_CONNECT_SWAPPED);
}

/**
 * lead_library_form_new:
 * @desk: the desk of the open journal
 * @framework: id of a framework that there is
 * @item: canonical id of one of its items, or "" for a new one
 *
 * Returns: (transfer floating): a form with what there is of it
 */
GtkWidget *
lead_library_form_new (LeadDesk   *desk,
                       const char *framework,
                       const char *item)
{
  LeadLibraryForm *self;

  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);
  g_return_val_if_fail (framework != NULL && item != NULL, NULL);

  self = g_object_new (LEAD_TYPE_LIBRARY_FORM, NULL);
  self->desk = g_object_ref (desk);
  self->framework = g_strdup (framework);
  self->item = *item != '\0' ? g_strdup (item) : NULL;
  if (self->item == NULL || lead_own_get_uuid (self->item) != NULL)
    add_words (self);
  add_dimensions (self);
  gtk_box_append (GTK_BOX (self->box), self->save);
  update_save (self);
  return GTK_WIDGET (self);
}
