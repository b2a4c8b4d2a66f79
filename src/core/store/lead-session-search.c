/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Sessions are few, and read whole: looking for words needs no index, which
 * could only be wrong after an edit, an undo or an import. Words mean the same
 * as in the search of entries.
 */

#include "config.h"

#include "lead-session-search.h"

#include "lead-excerpt.h"
#include "lead-search-query.h"

/* Every text that somebody wrote there, or that stands there. All are borrowed. */
static GPtrArray *
list_texts (LeadSession *session)
{
  GPtrArray *all = g_ptr_array_new ();
  GPtrArray *values;

  g_ptr_array_add (all, (gpointer) lead_session_get_want (session));
  values = lead_session_get_aims (session);
  for (guint i = 0; i < values->len; i++)
    g_ptr_array_add (all, ((const LeadAim *) values->pdata[i])->text);
  values = lead_session_get_agenda (session);
  for (guint i = 0; i < values->len; i++)
    g_ptr_array_add (all, ((const LeadAgendaItem *) values->pdata[i])->text);
  values = lead_session_get_notes (session);
  for (guint i = 0; i < values->len; i++)
    g_ptr_array_add (all, ((const LeadSessionNote *) values->pdata[i])->text);
  values = lead_session_get_agreements (session);
  for (guint i = 0; i < values->len; i++)
    {
      g_ptr_array_add (all, ((const LeadAgreement *) values->pdata[i])->text);
      g_ptr_array_add (all, ((const LeadAgreement *) values->pdata[i])->outcome);
    }

  return all;
}

static gboolean
matches (LeadSession           *session,
         const LeadSearchQuery *query)
{
  g_autoptr (GPtrArray) texts = list_texts (session);
  g_autofree char *text = NULL;

  g_ptr_array_add (texts, NULL);
  text = g_strjoinv ("\n", (char **) texts->pdata);

  return lead_search_query_matches (query, lead_session_get_whom (session), text);
}

/**
 * lead_session_search_narrow:
 * @sessions: (element-type LeadSession): sessions
 * @words: what was typed into a search field
 *
 * Leaves only those that have all of the words and phrases.
 */
void
lead_session_search_narrow (GPtrArray  *sessions,
                            const char *words)
{
  g_autoptr (LeadSearchQuery) query = lead_search_query_new (words);

  for (guint i = sessions->len; i > 0; i--)
    {
      if (!matches (sessions->pdata[i - 1], query))
        g_ptr_array_remove_index (sessions, i - 1);
    }
}

/**
 * lead_session_search_dup_line:
 * @session: a session that was found
 * @words: what was looked for
 * @max_bytes: how long the line may be
 *
 * Returns: (transfer full) (nullable): the first text of @session that has one
 *   of the words, cut around it; %NULL when only its person has
 */
char *
lead_session_search_dup_line (LeadSession *session,
                              const char  *words,
                              guint        max_bytes)
{
  g_autoptr (LeadSearchQuery) query = lead_search_query_new (words);
  g_autoptr (GPtrArray) texts = NULL;

  g_return_val_if_fail (LEAD_IS_SESSION (session), NULL);

  texts = list_texts (session);
  for (guint i = 0; i < texts->len; i++)
    {
      g_autoptr (GArray) spans = lead_search_query_find (query, texts->pdata[i]);

      if (spans->len > 0)
        return lead_excerpt_cut (texts->pdata[i], words, max_bytes, NULL);
    }

  return NULL;
}
