/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-json-walk.h"

G_BEGIN_DECLS

/**
 * LeadJsonWalker:
 * @at: the present place
 * @end: behind the last byte
 * @copied: up to here the text has gone to the defused copy
 * @line: the line of the present place
 * @depth: how many lists and records are open
 *
 * A walk under way; what lead-json-walk.c and the words and numbers share.
 */
typedef struct
{
  LeadJsonWalk *walk;
  const char   *at;
  const char   *end;
  const char   *copied;
  guint         line;
  guint         depth;
  GError      **error;
} LeadJsonWalker;

gboolean lead_json_refuse      (LeadJsonWalker *self,
                                const char     *what);
void     lead_json_note        (LeadJsonWalker *self,
                                const char     *what);
void     lead_json_replace     (LeadJsonWalker *self,
                                const char     *from,
                                const char     *text);
gboolean lead_json_accept      (LeadJsonWalker *self,
                                const char     *set);
gboolean lead_json_walk_string (LeadJsonWalker *self);
gboolean lead_json_walk_number (LeadJsonWalker *self);
gboolean lead_json_walk_word   (LeadJsonWalker *self,
                                const char     *word);

G_END_DECLS
