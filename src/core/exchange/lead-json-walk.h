/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LeadJsonVisit:
 * @start: where the value starts, in bytes from the start of the text
 * @end: where it ends
 * @line: the line it starts on, from 1
 *
 * Told of each element of the list that was asked for.
 */
typedef void (*LeadJsonVisit) (gsize    start,
                               gsize    end,
                               guint    line,
                               gpointer user_data);

/**
 * LeadJsonWalk:
 * @text: UTF-8, without a byte order mark
 * @length: bytes of @text
 * @first_line: the line that @text starts on, for messages
 * @list: (nullable): the member of the outermost object whose elements to visit
 * @visit: (nullable): called for each of them
 * @visit_data: handed to @visit
 * @list_start: (out): just behind the list's opening bracket, 0 when there is none
 * @list_end: (out): at its closing bracket
 * @defused: (nullable): where the same document goes, made harmless for json-glib
 * @notes: (nullable) (element-type utf8): what had to be changed for that
 *
 * One strict walk over a JSON text.
 */
typedef struct
{
  const char    *text;
  gsize          length;
  guint          first_line;
  const char    *list;
  LeadJsonVisit  visit;
  gpointer       visit_data;
  gsize          list_start;
  gsize          list_end;
  GString       *defused;
  GPtrArray     *notes;
} LeadJsonWalk;

gboolean lead_json_walk (LeadJsonWalk  *walk,
                         GError       **error);

G_END_DECLS
