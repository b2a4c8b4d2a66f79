/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The words that generated passphrases are made of, sorted. */

#define LEAD_WORDLIST_SIZE 7776

char     *lead_wordlist_dup_word (guint        position);
gboolean  lead_wordlist_contains (const char  *word,
                                  gsize        length);

G_END_DECLS
