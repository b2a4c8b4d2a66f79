/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * LeadFolderVisit:
 * @name: relative to the folder, with slashes; any bytes
 * @is_file: whether it is a plain file, neither link nor device
 *
 * Told of everything in a folder and the folders below.
 *
 * Returns: whether to go on
 */
typedef gboolean (*LeadFolderVisit) (const char  *name,
                                     gboolean     is_file,
                                     gpointer     user_data,
                                     GError     **error);

gboolean lead_folder_walk (const char       *path,
                           LeadFolderVisit   visit,
                           gpointer          user_data,
                           GCancellable     *cancellable,
                           GError          **error);

G_END_DECLS
