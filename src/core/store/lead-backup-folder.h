/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-surroundings.h"
#include "lead-rotation.h"

G_BEGIN_DECLS

/* The folder beside a journal that holds its own backups, named by journal and time. */
char     *lead_backup_folder_dup_path (const char  *journal);
char     *lead_backup_folder_dup_name (const char  *journal,
                                       const char  *folder,
                                       int64_t      utc_ms);
GArray   *lead_backup_folder_list     (const char  *journal);
void      lead_backup_folder_rotate   (const char  *journal,
                                       int64_t      now_ms);

G_END_DECLS
