/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Files that no connection holds: durable renames, room on the disk. */
gboolean lead_file_sync          (const char  *path,
                                  GError     **error);
gboolean lead_file_put_in_place  (const char  *from,
                                  const char  *to,
                                  gboolean     replace,
                                  GError     **error);
gboolean lead_file_keep_aside    (const char  *path,
                                  const char  *kept,
                                  GError     **error);
gboolean lead_file_copy          (const char  *from,
                                  const char  *to,
                                  GError     **error);
gboolean lead_file_make_folder   (const char  *path,
                                  GError     **error);
gboolean lead_file_check_room    (const char  *folder,
                                  guint64      bytes,
                                  GError     **error);
void     lead_file_set_error     (GError     **error,
                                  const char  *path,
                                  int          code);

G_END_DECLS
