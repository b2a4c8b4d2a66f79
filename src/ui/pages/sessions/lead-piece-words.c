/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-piece-words.h"

#include <glib/gi18n-lib.h>

#include "lead-session-words.h"

#define EXCERPT_LENGTH 90

/**
 * lead_piece_words_name_entry:
 * @entry: an entry
 *
 * Returns: (transfer full): its title, or how it begins
 */
char *
lead_piece_words_name_entry (LeadEntry *entry)
{
  const char *title = lead_entry_get_title (entry);

  return *title != '\0' ? g_strdup (title) : lead_entry_dup_excerpt (entry, EXCERPT_LENGTH);
}

/**
 * lead_piece_words_quote:
 * @passage: a passage
 *
 * Returns: (transfer full): its words on one line, between quotation marks
 */
char *
lead_piece_words_quote (const LeadPassage *passage)
{
  /* Translators: words out of an entry */
  char *words = g_strdup_printf (_("“%s”"), passage->quote);

  return g_strdelimit (words, "\r\n\t", ' ');
}

/**
 * lead_piece_words_name_day:
 * @entry: an entry
 *
 * Returns: (transfer full): the day that it is of
 */
char *
lead_piece_words_name_day (LeadEntry *entry)
{
  /* Translators: a day: "22 November 2026" */
  return lead_day_format (lead_entry_get_moment (entry)->day, _("%-d %B %Y"));
}

/**
 * lead_piece_words_name_point:
 * @session: a session
 * @item: (nullable): uuid of a point on its agenda
 *
 * Returns: (transfer full): with which point something is looked at
 */
char *
lead_piece_words_name_point (LeadSession *session,
                             const char  *item)
{
  const LeadAgendaItem *point = lead_session_find_item (session, item);

  if (point == NULL)
    /* Translators: something that is looked at while any point of the agenda is talked about */
    return g_strdup (_("With every point"));

  /* Translators: a point of the agenda with which something is looked at */
  return g_strdup_printf (_("With “%s”"), lead_session_get_point_words (point));
}
