/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-spoken-name.h"

#define SPOKEN "lead-spoken-name"

/**
 * lead_spoken_name_set:
 * @widget: a button with words on it
 * @name: what a screen reader is to say instead of the words
 *
 * Names a button that says less to the eye than it has to say to the ear, such
 * as a day of a calendar. Since 4.10 GTK names a button by the label in it, and
 * that goes before a name of one's own; earlier GTK has no such relation.
 */
void
lead_spoken_name_set (GtkWidget  *widget,
                      const char *name)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (name != NULL);

  gtk_accessible_reset_relation (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data (G_OBJECT (widget), SPOKEN, GINT_TO_POINTER (TRUE));
}

/**
 * lead_spoken_name_is_set:
 * @widget: any widget
 *
 * Returns: whether it was given a name other than its words
 */
gboolean
lead_spoken_name_is_set (GtkWidget *widget)
{
  g_return_val_if_fail (GTK_IS_WIDGET (widget), FALSE);

  return g_object_get_data (G_OBJECT (widget), SPOKEN) != NULL;
}
