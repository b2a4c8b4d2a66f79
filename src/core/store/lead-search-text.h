/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LeadSearchToken:
 * @start: bytes from the start of the text
 * @end: bytes from the start of the text, behind its last one
 * @folded: bytes from the start of the folded text
 *
 * Where a word of the folded text came from.
 */
typedef struct
{
  guint start;
  guint end;
  guint folded;
} LeadSearchToken;

/**
 * LeadSearchText:
 *
 * A text as search sees it: its words in lower case, without accents, with one
 * space between them. What is indexed and what is looked for both go through
 * here, so that they can't come to differ.
 */
typedef struct _LeadSearchText LeadSearchText;

LeadSearchText *lead_search_text_new        (const char           *text,
                                             gsize                 length);
void            lead_search_text_free       (LeadSearchText       *self);
const char     *lead_search_text_get_folded (const LeadSearchText *self);
gboolean        lead_search_text_find       (const LeadSearchText *self,
                                             const char           *phrase,
                                             gboolean              prefix,
                                             guint                *from,
                                             guint                *start,
                                             guint                *end);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadSearchText, lead_search_text_free)

G_END_DECLS
