/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  LEAD_LINE_BOLD   = 1 << 0,
  LEAD_LINE_ITALIC = 1 << 1,
  LEAD_LINE_STRUCK = 1 << 2,
} LeadLineMarks;

/* Stand around the number of a picture until it is known by its hash. No XML
 * can hold them. */
#define LEAD_LINE_PICTURE_START '\1'
#define LEAD_LINE_PICTURE_END   '\2'

/**
 * LeadLine:
 *
 * One paragraph in the making: pieces of text, each with its marks. Word
 * processors cut text wherever the cursor once stood, so pieces that look the
 * same are put together before they become Markdown.
 */
typedef struct _LeadLine LeadLine;

LeadLine *lead_line_new         (void);
void      lead_line_free        (LeadLine      *self);
void      lead_line_clear       (LeadLine      *self);
gboolean  lead_line_is_empty    (LeadLine      *self);
void      lead_line_add         (LeadLine      *self,
                                 const char    *text,
                                 LeadLineMarks  marks,
                                 const char    *link);
void      lead_line_add_picture (LeadLine      *self,
                                 guint          number);
char     *lead_line_dup_plain   (LeadLine      *self);
char     *lead_line_dup_markdown (LeadLine     *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadLine, lead_line_free)

G_END_DECLS
