/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-recent-files.h"

/* GTK's file dialog asks what kind of file was chosen, puts it on the desktop's list of recent
 * files when it knows, and writes the list a quarter of a second after that. There is no way to
 * ask it not to; switching the list off would empty it for every other app. So the file is looked
 * for meanwhile, more often than the list is written. */
#define LOOK_MS 50
#define LOOKS   100

typedef struct
{
  char *uri;
  guint looks;
} Forgetting;

static void
forgetting_free (gpointer data)
{
  Forgetting *self = data;

  g_free (self->uri);
  g_free (self);
}

/* What was there already by another app isn't ours to take away. */
static gboolean
is_ours_alone (GtkRecentInfo *info)
{
  gsize count = 0;
  g_auto (GStrv) applications = gtk_recent_info_get_applications (info, &count);

  return applications != NULL && count == 1
         && gtk_recent_info_has_application (info, g_get_application_name ());
}

static gboolean
look_cb (gpointer data)
{
  Forgetting *self = data;
  GtkRecentManager *manager = gtk_recent_manager_get_default ();
  GtkRecentInfo *info = gtk_recent_manager_lookup_item (manager, self->uri, NULL);

  if (info == NULL)
    return ++self->looks < LOOKS ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;

  if (is_ours_alone (info))
    gtk_recent_manager_remove_item (manager, self->uri, NULL);
  gtk_recent_info_unref (info);

  return G_SOURCE_REMOVE;
}

/**
 * lead_recent_files_forget:
 * @file: what was just chosen in a file dialog
 *
 * Keeps it off the desktop's list of recent files, which anybody at the
 * computer can read: which pictures are in a journal and where exports lie is
 * nobody else's business.
 */
void
lead_recent_files_forget (GFile *file)
{
  Forgetting *self;

  g_return_if_fail (G_IS_FILE (file));

  self = g_new0 (Forgetting, 1);
  self->uri = g_file_get_uri (file);
  g_timeout_add_full (G_PRIORITY_HIGH, LOOK_MS, look_cb, self, forgetting_free);
}
