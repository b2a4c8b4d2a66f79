/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define LEAD_ZIP_MAX_MEMBERS 100000

/**
 * LeadZipMember:
 * @name: as written in the zip, any bytes
 * @name_length: bytes of @name
 * @offset: where its local header stands
 * @packed: bytes it takes in the zip
 * @size: bytes it says it has when unpacked
 * @method: how it is packed; 0 is not at all
 * @stamp: its date and time as MS-DOS packs them, in somebody's local time
 * @is_locked: needs a password
 * @is_regular: a plain file, neither folder nor link nor device
 * @is_folder: a folder
 *
 * One line of a zip's table of contents, believed only as far as it is checked.
 */
typedef struct
{
  char     *name;
  guint     name_length;
  guint64   offset;
  guint64   packed;
  guint64   size;
  guint16   method;
  guint32   stamp;
  gboolean  is_locked;
  gboolean  is_regular;
  gboolean  is_folder;
} LeadZipMember;

GPtrArray *lead_zip_list (int                   fd,
                          GError              **error);
GBytes    *lead_zip_load (int                   fd,
                          const LeadZipMember  *member,
                          gsize                 max_size,
                          GCancellable         *cancellable,
                          GError              **error);

G_END_DECLS
