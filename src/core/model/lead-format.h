/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LeadFormat:
 * @LEAD_FORMAT_BOLD: words in bold
 * @LEAD_FORMAT_ITALIC: words in italic
 * @LEAD_FORMAT_HEADING: a line is a heading
 * @LEAD_FORMAT_LIST: lines are a list with bullets
 * @LEAD_FORMAT_NUMBERS: lines are a numbered list
 * @LEAD_FORMAT_QUOTE: lines are quoted
 * @LEAD_FORMAT_LINK: words lead to an address
 */
typedef enum
{
  LEAD_FORMAT_BOLD,
  LEAD_FORMAT_ITALIC,
  LEAD_FORMAT_HEADING,
  LEAD_FORMAT_LIST,
  LEAD_FORMAT_NUMBERS,
  LEAD_FORMAT_QUOTE,
  LEAD_FORMAT_LINK,
} LeadFormat;

#define LEAD_N_FORMATS (LEAD_FORMAT_LINK + 1)

/**
 * LeadFormatEdit:
 * @at: where, in code points of the text before any edit
 * @n_removed: how many code points go
 * @text: (transfer full): what comes in their place
 */
typedef struct
{
  guint at;
  guint n_removed;
  char *text;
} LeadFormatEdit;

/**
 * LeadFormatted:
 * @edits: (element-type LeadFormatEdit): the least that has to change, from
 *   front to back
 * @start: where the selection then starts
 * @end: where it ends
 */
typedef struct
{
  GArray *edits;
  guint start;
  guint end;
} LeadFormatted;

LeadFormatted *lead_format_toggle  (const char    *text,
                                    guint          start,
                                    guint          end,
                                    LeadFormat     format);
gboolean       lead_format_is_on   (const char    *text,
                                    guint          start,
                                    guint          end,
                                    LeadFormat     format);
char          *lead_format_apply   (LeadFormatted *self,
                                    const char    *text);
void           lead_formatted_free (LeadFormatted *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadFormatted, lead_formatted_free)

G_END_DECLS
