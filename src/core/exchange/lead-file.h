/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

int     lead_file_open (int            folder,
                        const char    *name,
                        GError       **error);
GBytes *lead_file_read (int            fd,
                        gsize          max_size,
                        GCancellable  *cancellable,
                        GError       **error);
GBytes *lead_file_load (const char    *path,
                        gsize          max_size,
                        GCancellable  *cancellable,
                        GError       **error);

G_END_DECLS
