/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-day.h"

G_BEGIN_DECLS

char *lead_reply_text_check (const char  *text,
                             const char  *pack,
                             GError     **error);
char *lead_reply_text_write (const char  *pack,
                             const char  *by,
                             LeadDay      made,
                             const char  *note);

G_END_DECLS
