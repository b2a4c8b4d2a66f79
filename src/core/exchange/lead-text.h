/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *lead_text_decode (GBytes      *content,
                        gboolean    *guessed,
                        GError     **error);
char *lead_text_unix   (const char  *text);
char *lead_text_trim   (const char  *text);
char *lead_text_clip   (const char  *text,
                        glong        max_chars);

G_END_DECLS
