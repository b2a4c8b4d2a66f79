/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-library-home.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/store/lead-search-text.h"
#include "lead-library-rows.h"
#include "ui/widgets/lead-clear.h"

/* What stands up front, in this order. */
static const char * const FIRST[] = { "summing-up", "behaviours", "barriers" };

/* An item, and all that is said of it to be searched through. */
typedef struct
{
  LeadItem       *item; /* owned */
  LeadSearchText *name;
  LeadSearchText *all;
} Entry;

struct _LeadLibraryHome
{
  AdwBin parent_instance;

  /* owned */
  LeadDesk *desk;
  GPtrArray *entries; /* of Entry; made when somebody searches */

  /* children */
  GtkWidget *search;
  GtkWidget *box;
  GtkWidget *status;
};

G_DEFINE_FINAL_TYPE (LeadLibraryHome, lead_library_home, ADW_TYPE_BIN)

static void
entry_free (gpointer data)
{
  Entry *self = data;

  g_object_unref (self->item);
  lead_search_text_free (self->name);
  lead_search_text_free (self->all);
  g_free (self);
}

static LeadSearchText *
fold_all (LeadItem *item)
{
  g_autoptr (GString) all = g_string_new (lead_item_get_name (item));

  g_string_append_printf (all, "\n%s", lead_item_get_gloss (item));
  for (guint i = 0; i < lead_item_get_n_questions (item); i++)
    g_string_append_printf (all, "\n%s", lead_item_get_question (item, i));
  return lead_search_text_new (all->str, all->len);
}

static void
add_entries (LeadLibraryHome *self,
             GListModel      *framework)
{
  for (guint i = 0; i < g_list_model_get_n_items (framework); i++)
    {
      Entry *entry = g_new0 (Entry, 1);

      entry->item = g_list_model_get_item (framework, i);
      entry->name = lead_search_text_new (lead_item_get_name (entry->item),
                                          strlen (lead_item_get_name (entry->item)));
      entry->all = fold_all (entry->item);
      g_ptr_array_add (self->entries, entry);
    }
}

static void
ensure_entries (LeadLibraryHome *self)
{
  GListModel *content = G_LIST_MODEL (lead_desk_get_content (self->desk));

  if (self->entries != NULL)
    return;
  self->entries = g_ptr_array_new_with_free_func (entry_free);
  for (guint i = 0; i < g_list_model_get_n_items (content); i++)
    {
      g_autoptr (GListModel) framework = g_list_model_get_item (content, i);

      add_entries (self, framework);
    }
}

static gboolean
has_words (LeadSearchText  *text,
           char           **words)
{
  for (guint i = 0; words[i] != NULL; i++)
    {
      guint from = 0;

      if (*words[i] != '\0' && !lead_search_text_find (text, words[i], TRUE, &from, NULL, NULL))
        return FALSE;
    }
  return TRUE;
}

/* Those whose name says it come before those that only speak of it. */
static guint
add_found (LeadLibraryHome  *self,
           GtkWidget        *group,
           char            **words,
           gboolean          by_name)
{
  guint n_found = 0;

  for (guint i = 0; i < self->entries->len; i++)
    {
      Entry *entry = self->entries->pdata[i];

      if (has_words (entry->name, words) != by_name || !has_words (entry->all, words))
        continue;
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group),
                                 lead_library_item_row_new (entry->item));
      n_found++;
    }
  return n_found;
}

static void
show_found (LeadLibraryHome *self,
            const char      *typed)
{
  g_autoptr (LeadSearchText) folded = lead_search_text_new (typed, strlen (typed));
  g_auto (GStrv) words = g_strsplit (lead_search_text_get_folded (folded), " ", -1);
  GtkWidget *group = adw_preferences_group_new ();
  g_autofree char *status = NULL;
  guint n_found;

  ensure_entries (self);
  n_found = add_found (self, group, words, TRUE);
  n_found += add_found (self, group, words, FALSE);
  status = n_found > 0 ? g_strdup_printf (ngettext ("%u fits", "%u fit", n_found), n_found)
                       : g_strdup (_("Nothing fits. Try another word."));
  gtk_label_set_text (GTK_LABEL (self->status), status);
  gtk_box_append (GTK_BOX (self->box), group);
}

static gboolean
is_first (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (FIRST); i++)
    if (g_str_equal (FIRST[i], id))
      return TRUE;
  return FALSE;
}

static void
add_first (LeadLibraryHome *self,
           LeadFramework   *framework)
{
  GtkWidget *group = lead_library_group_new (lead_framework_get_title (framework),
                                             lead_framework_get_gloss (framework));
  GtkWidget *more = gtk_button_new_from_icon_name ("go-next-symbolic");
  g_autofree char *name = NULL;

  /* Translators: opens the page about a set of things; %s is its title. */
  name = g_strdup_printf (_("More about “%s”"), lead_framework_get_title (framework));
  gtk_widget_add_css_class (more, "flat");
  gtk_widget_set_valign (more, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (more, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (more), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (more), "library.set");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (more), "s", lead_framework_get_id (framework));
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (group), more);
  lead_library_add_items (group, framework);
  gtk_box_append (GTK_BOX (self->box), group);
}

static void
show_all (LeadLibraryHome *self)
{
  LeadContent *content = lead_desk_get_content (self->desk);
  GtkWidget *group = adw_preferences_group_new ();
  GtkWidget *others = adw_expander_row_new ();

  gtk_label_set_text (GTK_LABEL (self->status), "");
  for (guint i = 0; i < G_N_ELEMENTS (FIRST); i++)
    add_first (self, lead_content_get_framework (content, FIRST[i]));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (others), _("More to draw on"));
  adw_expander_row_set_subtitle (
    ADW_EXPANDER_ROW (others), _("Dimensions, practices, lessons, moves, cases and what to read"));
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (content)); i++)
    {
      g_autoptr (LeadFramework) framework = g_list_model_get_item (G_LIST_MODEL (content), i);

      if (!is_first (lead_framework_get_id (framework)))
        adw_expander_row_add_row (ADW_EXPANDER_ROW (others), lead_library_set_row_new (framework));
    }
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), others);
  gtk_box_append (GTK_BOX (self->box), group);
}

static void
fill (LeadLibraryHome *self)
{
  const char *typed = gtk_editable_get_text (GTK_EDITABLE (self->search));
  g_autofree char *words = g_strstrip (g_strdup (typed));

  lead_clear_box (GTK_BOX (self->box));
  if (*words != '\0')
    show_found (self, words);
  else
    show_all (self);
}

static void
content_cb (LeadLibraryHome *self)
{
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  fill (self);
}

/* Escape takes the words back first, and then leaves. */
static void
stop_search_cb (LeadLibraryHome *self)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (self->search)) != '\0')
    gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "library.leave", NULL);
}

static void
lead_library_home_dispose (GObject *object)
{
  LeadLibraryHome *self = LEAD_LIBRARY_HOME (object);

  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_library_home_parent_class)->dispose (object);
}

static void
lead_library_home_class_init (LeadLibraryHomeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_library_home_dispose;
}

static void
lead_library_home_init (LeadLibraryHome *self)
{
  GtkWidget *column = NULL;
  GtkWidget *page = lead_library_column_new (&column);

  self->search = gtk_search_entry_new ();
  g_object_set (self->search, "placeholder-text", _("Search"), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Search the library"), -1);
  g_signal_connect_object (self->search, "search-changed", G_CALLBACK (fill), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search, "stop-search", G_CALLBACK (stop_search_cb), self,
                           G_CONNECT_SWAPPED);
  self->status = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_STATUS,
                               "xalign", 0.0, NULL);
  gtk_widget_add_css_class (self->status, "dim-label");
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);
  gtk_box_set_spacing (GTK_BOX (column), 12);
  gtk_box_append (GTK_BOX (column), self->search);
  gtk_box_append (GTK_BOX (column), self->status);
  gtk_box_append (GTK_BOX (column), self->box);
  adw_bin_set_child (ADW_BIN (self), page);
}

/**
 * lead_library_home_new:
 * @desk: the desk of the open journal
 *
 * Returns: (transfer floating): the front page
 */
GtkWidget *
lead_library_home_new (LeadDesk *desk)
{
  LeadLibraryHome *self;

  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);

  self = g_object_new (LEAD_TYPE_LIBRARY_HOME, NULL);
  self->desk = g_object_ref (desk);
  g_signal_connect_object (desk, "notify::content", G_CALLBACK (content_cb), self,
                           G_CONNECT_SWAPPED);
  fill (self);
  return GTK_WIDGET (self);
}
