/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-moment.h"

G_BEGIN_DECLS

gboolean lead_markdown_note_name_get_day   (const char *name,
                                            LeadDay    *day);
char    *lead_markdown_note_name_dup_title (const char *name);

G_END_DECLS
