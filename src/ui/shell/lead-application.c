/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-application.h"
#include "lead-window.h"

struct _LeadApplication
{
  AdwApplication parent_instance;
};

G_DEFINE_FINAL_TYPE (LeadApplication, lead_application, ADW_TYPE_APPLICATION)

static void
lead_application_activate (GApplication *application)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (application));

  if (window == NULL)
    window = GTK_WINDOW (lead_window_new (GTK_APPLICATION (application)));
  gtk_window_present (window);
}

static void
lead_application_class_init (LeadApplicationClass *klass)
{
  G_APPLICATION_CLASS (klass)->activate = lead_application_activate;
}

static void
lead_application_init (LeadApplication *self)
{
}

/**
 * lead_application_new:
 *
 * Returns: (transfer full): the application, not yet running
 */
LeadApplication *
lead_application_new (void)
{
  return g_object_new (LEAD_TYPE_APPLICATION,
                       "application-id", LEAD_APP_ID,
                       "resource-base-path", "/org/example/SysLead",
                       NULL);
}
