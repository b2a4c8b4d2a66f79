/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>
#include <stdint.h>

G_BEGIN_DECLS

/**
 * LeadBackupFile:
 * @path: where it is
 * @utc_ms: when it was made, by its name
 * @size: bytes
 *
 * A backup as the folder shows it.
 */
typedef struct
{
  char    *path;
  int64_t  utc_ms;
  guint64  size;
} LeadBackupFile;

void       lead_backup_file_clear (gpointer  self);
GPtrArray *lead_rotation_choose   (GArray   *backups,
                                   int64_t   now_ms,
                                   guint64   most_bytes);

G_END_DECLS
