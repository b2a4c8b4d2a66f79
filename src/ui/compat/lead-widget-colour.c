/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-widget-colour.h"

/**
 * lead_widget_colour_get:
 * @widget: a widget
 * @colour: (out): the colour that its style gives to what it says
 *
 * Since 4.10 GTK has gtk_widget_get_color() for it, and deprecates the way to
 * it that 4.8 has.
 */
void
lead_widget_colour_get (GtkWidget *widget,
                        GdkRGBA   *colour)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (colour != NULL);

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), colour);
}
