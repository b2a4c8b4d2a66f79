/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-writing-look.h"

#include "ui/widgets/lead-spelling.h"

/* In the order of the schema's enumerations; style.css knows the classes. */
static const char *const fonts[] = { "system", "serif", "monospace" };
static const char *const sizes[] = { "small", "medium", "large", "very-large" };
static const int widths[] = { 560, 728, 960 };

static void
set_class (GtkWidget         *widget,
           const char *const *classes,
           guint              n_classes,
           guint              chosen)
{
  for (guint i = 0; i < n_classes; i++)
    if (i == chosen)
      gtk_widget_add_css_class (widget, classes[i]);
    else
      gtk_widget_remove_css_class (widget, classes[i]);
}

/**
 * lead_writing_look_apply:
 * @settings: the preferences
 * @view: a text
 *
 * Gives the text its letters, and has its spelling checked or not.
 */
void
lead_writing_look_apply (GSettings     *settings,
                         GtkSourceView *view)
{
  g_return_if_fail (G_IS_SETTINGS (settings));
  g_return_if_fail (GTK_SOURCE_IS_VIEW (view));

  set_class (GTK_WIDGET (view), fonts, G_N_ELEMENTS (fonts),
             (guint) g_settings_get_enum (settings, "writing-font"));
  set_class (GTK_WIDGET (view), sizes, G_N_ELEMENTS (sizes),
             (guint) g_settings_get_enum (settings, "writing-size"));
  lead_spelling_set_enabled (view, g_settings_get_boolean (settings, "check-spelling"));
}

/**
 * lead_writing_look_get_width:
 * @settings: the preferences
 *
 * Returns: how wide a text may be, in pixels
 */
int
lead_writing_look_get_width (GSettings *settings)
{
  g_return_val_if_fail (G_IS_SETTINGS (settings), widths[1]);

  return widths[CLAMP (g_settings_get_enum (settings, "writing-width"), 0,
                       (int) G_N_ELEMENTS (widths) - 1)];
}
