/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-late-tooltip.h"

#define TEXT "lead-late-tooltip"

static gboolean
on_query (GtkWidget *widget, int x, int y, gboolean by_keyboard, GtkTooltip *tooltip)
{
  const char *text = g_object_get_data (G_OBJECT (widget), TEXT);

  gtk_tooltip_set_text (tooltip, text);
  return text != NULL;
}

/**
 * lead_late_tooltip_set:
 * @widget: a widget without another tooltip
 * @text: (nullable): what to say to those who point at it
 *
 * Sets the tooltip, and the description that a screen reader reads.
 */
void
lead_late_tooltip_set (GtkWidget *widget, const char *text)
{
  const char *before;

  g_return_if_fail (GTK_IS_WIDGET (widget));

  before = g_object_get_data (G_OBJECT (widget), TEXT);
  if (g_strcmp0 (before, text) == 0)
    return;
  g_object_set_data_full (G_OBJECT (widget), TEXT, g_strdup (text), g_free);
  if (!gtk_widget_get_has_tooltip (widget))
    g_signal_connect (widget, "query-tooltip", G_CALLBACK (on_query), NULL);
  gtk_widget_set_has_tooltip (widget, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  text != NULL ? text : "", -1);
}
