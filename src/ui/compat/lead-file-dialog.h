/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * Asks for a file or a folder. GTK has no such dialog that is undeprecated
 * everywhere from the baseline on.
 */

/**
 * LeadFileDialogKind:
 * @LEAD_FILE_DIALOG_OPEN: a file that is there
 * @LEAD_FILE_DIALOG_SAVE: a file that is to be made
 * @LEAD_FILE_DIALOG_FOLDER: a folder that is there
 */
typedef enum
{
  LEAD_FILE_DIALOG_OPEN,
  LEAD_FILE_DIALOG_SAVE,
  LEAD_FILE_DIALOG_FOLDER,
} LeadFileDialogKind;

void   lead_file_dialog_ask_async  (GtkWidget            *parent,
                                    LeadFileDialogKind    kind,
                                    const char           *title,
                                    const char           *name,
                                    GtkFileFilter        *filter,
                                    GCancellable         *cancellable,
                                    GAsyncReadyCallback   callback,
                                    gpointer              user_data);
GFile *lead_file_dialog_ask_finish (GAsyncResult         *result,
                                    GError              **error);

G_END_DECLS
