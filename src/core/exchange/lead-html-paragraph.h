/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LeadHtmlLook:
 * @LEAD_HTML_BOLD: bold
 * @LEAD_HTML_ITALIC: italic
 * @LEAD_HTML_CODE: as it is typed
 */
typedef enum
{
  LEAD_HTML_BOLD = 1 << 0,
  LEAD_HTML_ITALIC = 1 << 1,
  LEAD_HTML_CODE = 1 << 2,
} LeadHtmlLook;

/*
 * The words of one paragraph of a web page as they come in, which then become
 * Markdown: spaces run together, and the signs hug their words.
 */
typedef struct _LeadHtmlParagraph LeadHtmlParagraph;

LeadHtmlParagraph *lead_html_paragraph_new       (void);
void               lead_html_paragraph_free      (LeadHtmlParagraph *self);
void               lead_html_paragraph_add       (LeadHtmlParagraph *self,
                                                  const char        *text,
                                                  guint              looks,
                                                  const char        *address);
void               lead_html_paragraph_add_break (LeadHtmlParagraph *self);
char              *lead_html_paragraph_end       (LeadHtmlParagraph *self,
                                                  gboolean           keep_looks);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadHtmlParagraph, lead_html_paragraph_free)

G_END_DECLS
