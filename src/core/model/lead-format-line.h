/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-markup.h"

G_BEGIN_DECLS

/**
 * LeadFormatLine:
 * @text: (transfer full): the line, without its end
 * @markups: (transfer full) (element-type LeadMarkup): the signs in it
 * @offset: where it is in the text
 * @length: how long it is
 * @start: where the words that are meant begin, in the line
 * @end: where they end
 *
 * One line that a selection touches, taken apart for lead-format.c. All counts
 * are code points.
 */
typedef struct
{
  char   *text;
  GArray *markups;
  guint   offset;
  guint   length;
  guint   start;
  guint   end;
} LeadFormatLine;

GArray           *lead_format_line_split           (const char           *text,
                                                    guint                 start,
                                                    guint                 end);
gunichar          lead_format_line_get_char        (const LeadFormatLine *line,
                                                    guint                 at);
guint             lead_format_line_get_words_start (const LeadFormatLine *line);
const LeadMarkup *lead_format_line_find            (const LeadFormatLine *line,
                                                    LeadMarkupKind        kind);
void              lead_format_line_take_in         (LeadFormatLine       *line,
                                                    LeadMarkupKind        kind);

G_END_DECLS
