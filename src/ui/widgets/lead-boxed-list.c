/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-boxed-list.h"

/**
 * lead_boxed_list_new:
 * @label: (nullable): what a screen reader calls it
 *
 * Returns: (transfer floating): an empty list box whose rows stand in a frame and of
 *   which none is ever selected
 */
GtkWidget *
lead_boxed_list_new (const char *label)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  if (label != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                    -1);

  return list;
}
