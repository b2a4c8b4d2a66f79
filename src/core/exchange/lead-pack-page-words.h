/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *lead_pack_page_get_words    (const char *name);
char       *lead_pack_page_words_to_json (void);

G_END_DECLS
