/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "lead-key.h"

G_BEGIN_DECLS

/* Bytes of a page of the file: SQLCipher's default. */
#define LEAD_PAGE_SIZE 4096

/* A journal's file while no connection holds it. None of these may be called
 * for a file that is open: closing it beside SQLite drops SQLite's locks. */
char     *lead_journal_file_resolve   (const char    *path,
                                       GError       **error);
gboolean  lead_journal_file_create    (const char    *path,
                                       GError       **error);
void      lead_journal_file_discard   (const char    *path);
gboolean  lead_journal_file_read_salt (const char    *path,
                                       guint8         salt[LEAD_SALT_SIZE],
                                       GError       **error);
gboolean  lead_journal_file_is_foreign (const guint8  header[LEAD_SALT_SIZE]);
gboolean  lead_journal_file_can_write (const char    *path);
gboolean  lead_journal_file_has_log   (const char    *path);

G_END_DECLS
