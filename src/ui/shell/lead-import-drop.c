/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-import-drop.h"

static gboolean
lead_import_drop_is_picture (const char *path)
{
  g_autofree char *type = g_content_type_guess (path, NULL, 0, NULL);
  g_autofree char *media_type = g_content_type_get_mime_type (type);

  return media_type != NULL && g_str_has_prefix (media_type, "image/");
}

/**
 * lead_import_drop_take:
 * @widget: where they were dropped
 * @files: (element-type GFile): what was dropped
 *
 * Asks the window to look at them.
 *
 * Returns: whether there was anything to look at
 */
gboolean
lead_import_drop_take (GtkWidget *widget,
                       GSList    *files)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) paths = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), FALSE);

  for (GSList *file = files; file != NULL; file = file->next)
    {
      const char *path = g_file_peek_path (file->data);

      if (path != NULL && !lead_import_drop_is_picture (path))
        g_strv_builder_add (builder, path);
    }
  paths = g_strv_builder_end (builder);

  return paths[0] != NULL
         && gtk_widget_activate_action (widget, "win.import-files", "^aay", paths);
}

static gboolean
lead_import_drop_dropped_cb (GtkDropTarget *target,
                             const GValue  *value,
                             double         x,
                             double         y,
                             gpointer       user_data)
{
  GtkWidget *widget = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (target));

  return lead_import_drop_take (widget, g_value_get_boxed (value));
}

/**
 * lead_import_drop_new:
 *
 * Returns: (transfer full): what lets a widget take files
 */
GtkEventController *
lead_import_drop_new (void)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  g_signal_connect (target, "drop", G_CALLBACK (lead_import_drop_dropped_cb), NULL);

  return GTK_EVENT_CONTROLLER (target);
}
