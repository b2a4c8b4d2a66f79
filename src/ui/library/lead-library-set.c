/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-library-set.h"

#include <glib/gi18n-lib.h>

#include "lead-library-rows.h"
#include "ui/widgets/lead-clear.h"

struct _LeadLibrarySet
{
  AdwBin parent_instance;

  /* owned */
  LeadDesk *desk;
  char *framework;

  GtkWidget *box;
};

G_DEFINE_FINAL_TYPE (LeadLibrarySet, lead_library_set, ADW_TYPE_BIN)

static gboolean
is_writable (LeadLibrarySet *self)
{
  return !lead_journal_get_read_only (lead_desk_get_journal (self->desk));
}

static GtkWidget *
new_adding_row (LeadLibrarySet *self)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Add your own…"));
  adw_action_row_add_prefix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("list-add-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "library.form");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "(ss)", self->framework, "");
  return row;
}

static void
add_works (LeadLibrarySet *self,
           LeadFramework  *framework)
{
  GPtrArray *works = lead_framework_get_works (framework);
  GtkWidget *group = lead_library_group_new (_("Where it is from"), NULL);

  for (guint i = 0; i < works->len; i++)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group),
                               lead_library_work_row_new (works->pdata[i]));
  gtk_box_append (GTK_BOX (self->box), group);
}

static void
fill (LeadLibrarySet *self)
{
  LeadFramework *framework
      = lead_content_get_framework (lead_desk_get_content (self->desk), self->framework);
  const char *note = lead_framework_get_note (framework, NULL);
  GtkWidget *group = adw_preferences_group_new ();

  lead_clear_box (GTK_BOX (self->box));
  gtk_box_append (GTK_BOX (self->box),
                  lead_library_text_new (lead_framework_get_gloss (framework), NULL));
  if (note != NULL)
    gtk_box_append (GTK_BOX (self->box), lead_library_text_new (note, "dim-label"));
  lead_library_add_items (group, framework);
  if (lead_framework_takes_own (framework) && is_writable (self))
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), new_adding_row (self));
  gtk_box_append (GTK_BOX (self->box), group);
  add_works (self, framework);
}

static void
lead_library_set_dispose (GObject *object)
{
  LeadLibrarySet *self = LEAD_LIBRARY_SET (object);

  g_clear_object (&self->desk);
  g_clear_pointer (&self->framework, g_free);

  G_OBJECT_CLASS (lead_library_set_parent_class)->dispose (object);
}

static void
lead_library_set_class_init (LeadLibrarySetClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_library_set_dispose;
}

static void
lead_library_set_init (LeadLibrarySet *self)
{
  adw_bin_set_child (ADW_BIN (self), lead_library_column_new (&self->box));
}

/**
 * lead_library_set_new:
 * @desk: the desk of the open journal
 * @framework: id of a framework that there is
 *
 * Returns: (transfer floating): its page
 */
GtkWidget *
lead_library_set_new (LeadDesk   *desk,
                      const char *framework)
{
  LeadLibrarySet *self;

  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);
  g_return_val_if_fail (framework != NULL, NULL);

  self = g_object_new (LEAD_TYPE_LIBRARY_SET, NULL);
  self->desk = g_object_ref (desk);
  self->framework = g_strdup (framework);
  g_signal_connect_object (desk, "notify::content", G_CALLBACK (fill), self, G_CONNECT_SWAPPED);
  fill (self);
  return GTK_WIDGET (self);
}
