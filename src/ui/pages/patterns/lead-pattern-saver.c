/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pattern-saver.h"

#include <glib/gi18n-lib.h>

#include "ui/compat/lead-file-dialog.h"

typedef struct
{
  LeadDesk *desk;
  GBytes   *bytes;
} Saving;

static void
saving_free (Saving *saving)
{
  g_object_unref (saving->desk);
  g_bytes_unref (saving->bytes);
  g_free (saving);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Saving, saving_free)

static void
on_written (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Saving) saving = user_data;
  g_autoptr (GError) error = NULL;

  if (g_file_replace_contents_finish (G_FILE (source), result, NULL, &error))
    lead_desk_say (saving->desk, _("Saved. The file can be read by anyone who has it."));
  else
    lead_desk_report (saving->desk, error);
}

static void
on_chosen (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Saving) saving = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = lead_file_dialog_ask_finish (result, &error);
  GBytes *bytes = saving->bytes;

  if (file == NULL)
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        lead_desk_report (saving->desk, error);
      return;
    }
  g_file_replace_contents_bytes_async (file, bytes, NULL, FALSE,
                                       G_FILE_CREATE_PRIVATE
                                         | G_FILE_CREATE_REPLACE_DESTINATION,
                                       NULL, on_written, g_steal_pointer (&saving));
}

/**
 * lead_pattern_save:
 * @parent: who asks
 * @desk: where to say that it is saved
 * @title: of the dialog
 * @name: what the file is called at first
 * @bytes: what to write
 */
void
lead_pattern_save (GtkWidget *parent, LeadDesk *desk, const char *title, const char *name,
                   GBytes *bytes)
{
  Saving *saving;

  g_return_if_fail (GTK_IS_WIDGET (parent));
  g_return_if_fail (LEAD_IS_DESK (desk));
  g_return_if_fail (bytes != NULL);

  saving = g_new (Saving, 1);
  saving->desk = g_object_ref (desk);
  saving->bytes = g_bytes_ref (bytes);
  lead_file_dialog_ask_async (parent, LEAD_FILE_DIALOG_SAVE, title, name, NULL, NULL, on_chosen,
                              saving);
}
