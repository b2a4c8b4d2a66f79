/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-focus-inside.h"

/**
 * lead_focus_inside:
 * @widget: a widget that itself has nothing to do with the keyboard
 * @direction: where to
 *
 * The focus function of a class that says with its grab_focus where in it one
 * begins. By GTK's own, and that of libadwaita's bin before 1.6, Shift+Tab on
 * the first thing inside goes to the widget itself, which hands the keyboard to
 * where one begins: nobody without a mouse gets out that way.
 *
 * Returns: whether there was something further in that direction
 */
gboolean
lead_focus_inside (GtkWidget        *widget,
                   GtkDirectionType  direction)
{
  gboolean back = direction == GTK_DIR_TAB_BACKWARD || direction == GTK_DIR_UP
                  || direction == GTK_DIR_LEFT;
  GtkWidget *child = gtk_widget_get_focus_child (widget);

  if (child == NULL)
    child = back ? gtk_widget_get_last_child (widget) : gtk_widget_get_first_child (widget);
  while (child != NULL
         && !(gtk_widget_get_mapped (child) && gtk_widget_child_focus (child, direction)))
    child = back ? gtk_widget_get_prev_sibling (child) : gtk_widget_get_next_sibling (child);

  return child != NULL;
}
