/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LeadLockFile:
 *
 * Says that this process holds the journal beside it. The lock dies with the
 * process, however it ends; the file's text only serves to name the holder.
 */
typedef struct _LeadLockFile LeadLockFile;

LeadLockFile *lead_lock_file_acquire (const char    *journal_path,
                                      GError       **error);
void          lead_lock_file_release (LeadLockFile  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadLockFile, lead_lock_file_release)

G_END_DECLS
