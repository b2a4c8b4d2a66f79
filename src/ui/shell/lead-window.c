/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-window.h"

struct _LeadWindow
{
  AdwApplicationWindow  parent_instance;

  /* Of the template. */
  GtkStack             *states;
};

G_DEFINE_FINAL_TYPE (LeadWindow, lead_window, ADW_TYPE_APPLICATION_WINDOW)

static void
lead_window_class_init (LeadWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-window.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadWindow, states);
}

static void
lead_window_init (LeadWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * lead_window_new:
 * @application: what it belongs to
 *
 * Returns: (transfer none): a window that isn't shown yet
 */
LeadWindow *
lead_window_new (GtkApplication *application)
{
  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);

  return g_object_new (LEAD_TYPE_WINDOW, "application", application, NULL);
}
