/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <cmark.h>
#include <pango/pango.h>

G_BEGIN_DECLS

/**
 * LeadPrintWords:
 *
 * The words of one paragraph with their looks, taken in as the tree of the
 * Markdown is walked.
 */
typedef struct _LeadPrintWords LeadPrintWords;

LeadPrintWords *lead_print_words_new    (void);
void            lead_print_words_free   (LeadPrintWords *self);
gboolean        lead_print_words_take   (LeadPrintWords *self,
                                         cmark_node     *node,
                                         gboolean        is_start);
void            lead_print_words_add    (LeadPrintWords *self,
                                         const char     *text);
gboolean        lead_print_words_pour   (LeadPrintWords *self,
                                         PangoLayout    *layout);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadPrintWords, lead_print_words_free)

G_END_DECLS
