/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LeadMarkupKind:
 * @LEAD_MARKUP_HEADING: a line that is a heading; level 1 to 6
 * @LEAD_MARKUP_QUOTE: a line that is quoted
 * @LEAD_MARKUP_ITEM: a line that is an item of a list with bullets
 * @LEAD_MARKUP_NUMBER: a line that is an item of a numbered list
 * @LEAD_MARKUP_STRONG: words in bold
 * @LEAD_MARKUP_EMPHASIS: words in italic
 * @LEAD_MARKUP_CODE: words as they are typed
 * @LEAD_MARKUP_LINK: words that lead to an address, or an address itself
 * @LEAD_MARKUP_PICTURE: the place of a picture
 */
typedef enum
{
  LEAD_MARKUP_HEADING,
  LEAD_MARKUP_QUOTE,
  LEAD_MARKUP_ITEM,
  LEAD_MARKUP_NUMBER,
  LEAD_MARKUP_STRONG,
  LEAD_MARKUP_EMPHASIS,
  LEAD_MARKUP_CODE,
  LEAD_MARKUP_LINK,
  LEAD_MARKUP_PICTURE,
} LeadMarkupKind;

/**
 * LeadMarkup:
 * @kind: what it is
 * @start: its first character, in code points from the start of the line
 * @end: behind its last
 * @inner_start: the first character that is meant to be read
 * @inner_end: behind the last of those; all else only says how they look
 * @level: of a heading
 */
typedef struct
{
  LeadMarkupKind kind;
  guint start;
  guint end;
  guint inner_start;
  guint inner_end;
  guint level;
} LeadMarkup;

GArray   *lead_markup_scan     (const char *line,
                                gssize      length);
gboolean  lead_markup_is_line  (LeadMarkupKind kind);
gboolean  lead_markup_safe_uri (const char *uri);

G_END_DECLS
