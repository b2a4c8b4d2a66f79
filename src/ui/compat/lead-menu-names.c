/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <gtk/gtk.h>

#include "lead-menu-names.h"

/* What GTK makes a menu's items of is private to it. */
#define ITEM_TYPE "GtkModelButton"

/* GTK 4.18 names a menu item by its label, and hides the label from screen readers: nothing is left
 * to be read. */
static gboolean
item_has_hidden_label (GtkWidget *item)
{
  for (GtkWidget *child = gtk_widget_get_first_child (item); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkAccessibleRole role = gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (child));

      if (GTK_IS_LABEL (child) && role == GTK_ACCESSIBLE_ROLE_PRESENTATION)
        return TRUE;
    }
  return FALSE;
}

static void
item_set_name (GtkWidget *item)
{
  g_autofree char *name = NULL;

  g_object_get (item, "text", &name, NULL);
  if (name == NULL || *name == '\0')
    return;
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (item), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (item), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
name_items (GtkWidget *widget)
{
  if (g_str_equal (G_OBJECT_TYPE_NAME (widget), ITEM_TYPE))
    {
      if (item_has_hidden_label (widget))
        item_set_name (widget);
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    name_items (child);
}

static gboolean
lead_menu_names_map_hook (GSignalInvocationHint *hint,
                          guint                  n_values,
                          const GValue          *values,
                          gpointer               user_data)
{
  gpointer widget = g_value_get_object (values);

  if (GTK_IS_POPOVER_MENU (widget))
    name_items (widget);
  return TRUE;
}

/**
 * lead_menu_names_watch:
 *
 * Sees to it that the items of every menu have a name for screen readers from the moment it is
 * shown, where GTK gives them none: menus of GTK's own, such as an entry's, are among them. To be
 * called once, after GTK is ready.
 */
void
lead_menu_names_watch (void)
{
  g_autoptr(GTypeClass) widget_class = g_type_class_ref (GTK_TYPE_WIDGET);

  g_signal_add_emission_hook (g_signal_lookup ("map", GTK_TYPE_WIDGET), 0,
                              lead_menu_names_map_hook, NULL, NULL);
}
