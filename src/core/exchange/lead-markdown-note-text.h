/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LeadMarkdownNoteResolve:
 * @target: what a picture link leads to, unescaped
 * @is_embed: whether it is an embed by name, `![[…]]`, so that folders don't count
 *
 * Returns: (nullable): the hash of the attachment, or %NULL to leave the link alone
 */
typedef const char *(*LeadMarkdownNoteResolve) (const char *target,
                                                gboolean    is_embed,
                                                gpointer    user_data);

char  *lead_markdown_note_text_link      (const char                *text,
                                          LeadMarkdownNoteResolve    resolve,
                                          gpointer                   user_data);
char **lead_markdown_note_text_find_tags (const char                *text);
char  *lead_markdown_note_text_split     (const char                *text,
                                          char                     **title);

G_END_DECLS
