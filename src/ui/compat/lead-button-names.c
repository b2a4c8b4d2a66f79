/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <gtk/gtk.h>

#include "lead-button-names.h"
#include "lead-spoken-name.h"

/* The label within names the button too, without the underline. */
static void
forget_own_name (GtkButton *button)
{
  if (gtk_button_get_use_underline (button) && gtk_button_get_label (button) != NULL
      && !lead_spoken_name_is_set (GTK_WIDGET (button)))
    gtk_accessible_reset_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL);
}

static gboolean
lead_button_names_realize_hook (GSignalInvocationHint *hint,
                                guint                  n_values,
                                const GValue          *values,
                                gpointer               user_data)
{
  gpointer widget = g_value_get_object (values);

  if (GTK_IS_BUTTON (widget))
    {
      /* A button may be realized more than once, and GTK names it again with every label. */
      g_signal_handlers_disconnect_by_func (widget, forget_own_name, NULL);
      g_signal_connect (widget, "notify::label", G_CALLBACK (forget_own_name), NULL);
      forget_own_name (widget);
    }
  return TRUE;
}

/**
 * lead_button_names_watch:
 *
 * Sees to it that a screen reader says the words on a button once. Before 4.10 GTK names a button
 * that has a mnemonic by its words with the underline, and by the label in it as well: "underscore
 * Save Save". To be called once, after GTK is ready.
 */
void
lead_button_names_watch (void)
{
  g_autoptr(GTypeClass) widget_class = NULL;

  if (gtk_check_version (4, 10, 0) == NULL)
    return;
  widget_class = g_type_class_ref (GTK_TYPE_WIDGET);
  g_signal_add_emission_hook (g_signal_lookup ("realize", GTK_TYPE_WIDGET), 0,
                              lead_button_names_realize_hook, NULL, NULL);
}
