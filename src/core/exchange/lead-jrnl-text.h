/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-moment.h"

G_BEGIN_DECLS

/**
 * LeadJrnlEntry:
 * @line: the line it starts on, from 1
 * @moment: when it is about
 * @guessed: whether day and month could be the other way round
 * @title: its first sentence or line
 * @body: the rest
 * @starred: whether it carries a star
 *
 * One entry of jrnl's text format.
 */
typedef struct
{
  guint       line;
  LeadMoment  moment;
  gboolean    guessed;
  char       *title;
  char       *body;
  gboolean    starred;
} LeadJrnlEntry;

/**
 * LeadJrnlStyle:
 * @LEAD_JRNL_NONE: not jrnl
 * @LEAD_JRNL_PLAIN: dates stand bare, as version 1 wrote them
 * @LEAD_JRNL_BRACKETS: dates stand in brackets
 * @LEAD_JRNL_ENCRYPTED: nothing to be read
 */
typedef enum
{
  LEAD_JRNL_NONE,
  LEAD_JRNL_PLAIN,
  LEAD_JRNL_BRACKETS,
  LEAD_JRNL_ENCRYPTED,
} LeadJrnlStyle;

LeadJrnlStyle  lead_jrnl_text_get_style (const char     *text,
                                         GTimeZone      *zone);
GPtrArray     *lead_jrnl_text_split     (const char     *text,
                                         LeadJrnlStyle   style,
                                         GTimeZone      *zone);
char         **lead_jrnl_text_find_tags (const char     *text);

G_END_DECLS
