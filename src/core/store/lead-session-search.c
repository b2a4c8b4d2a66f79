/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Sessions are few, and read whole: looking for words needs no index. */

#include "config.h"

#include "lead-session-search.h"

#include <string.h>

#include "lead-search-text.h"

static void
add (GString    *all,
     const char *text)
{
  g_string_append (all, text);
  g_string_append_c (all, '\n');
}

/* Every word that somebody wrote there, or that stands there. */
static char *
dup_text (LeadSession *session)
{
  GString *all = g_string_new (NULL);
  GPtrArray *values;

  add (all, lead_session_get_whom (session));
  add (all, lead_session_get_want (session));
  values = lead_session_get_aims (session);
  for (guint i = 0; i < values->len; i++)
    add (all, ((const LeadAim *) values->pdata[i])->text);
  values = lead_session_get_agenda (session);
  for (guint i = 0; i < values->len; i++)
    add (all, ((const LeadAgendaItem *) values->pdata[i])->text);
  values = lead_session_get_notes (session);
  for (guint i = 0; i < values->len; i++)
    add (all, ((const LeadSessionNote *) values->pdata[i])->text);
  values = lead_session_get_agreements (session);
  for (guint i = 0; i < values->len; i++)
    {
      add (all, ((const LeadAgreement *) values->pdata[i])->text);
      add (all, ((const LeadAgreement *) values->pdata[i])->outcome);
    }

  return g_string_free (all, FALSE);
}

static gboolean
has_words (LeadSession  *session,
           char        **words)
{
  g_autofree char *text = dup_text (session);
  g_autoptr (LeadSearchText) searched = lead_search_text_new (text, strlen (text));

  for (guint i = 0; words[i] != NULL; i++)
    {
      guint from = 0, start, end;

      if (*words[i] != '\0' && !lead_search_text_find (searched, words[i], TRUE, &from, &start, &end))
        return FALSE;
    }
  return TRUE;
}

/**
 * lead_session_search_narrow:
 * @sessions: (element-type LeadSession): sessions
 * @text: words
 *
 * Leaves only those that have all of the words, or words that begin so.
 */
void
lead_session_search_narrow (GPtrArray  *sessions,
                            const char *text)
{
  g_autoptr (LeadSearchText) typed = lead_search_text_new (text, strlen (text));
  g_auto (GStrv) words = g_strsplit (lead_search_text_get_folded (typed), " ", -1);

  for (guint i = sessions->len; i > 0; i--)
    {
      if (!has_words (sessions->pdata[i - 1], words))
        g_ptr_array_remove_index (sessions, i - 1);
    }
}
