/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-session-words.h"

#include <glib/gi18n-lib.h>

/**
 * lead_session_get_with_words:
 * @with: a kind of company
 *
 * Returns: what it is called
 */
const char *
lead_session_get_with_words (LeadSessionWith with)
{
  switch (with)
    {
    case LEAD_SESSION_COACH:
      return _("A coach");
    case LEAD_SESSION_PEER:
      return _("A peer");
    case LEAD_SESSION_LEARNING_SET:
      return _("A learning set");
    case LEAD_SESSION_ALONE:
      return _("Nobody else");
    default:
      g_assert_not_reached ();
    }
}

/**
 * lead_session_get_kind_words:
 * @kind: what a point of the agenda is about
 *
 * Returns: that, in a word
 */
const char *
lead_session_get_kind_words (LeadAgendaKind kind)
{
  switch (kind)
    {
    case LEAD_AGENDA_AGREEMENT:
      return _("Agreed last time");
    case LEAD_AGENDA_NOTICED:
      return _("Noticed in Patterns");
    case LEAD_AGENDA_EXPERIMENT:
      return _("An experiment");
    case LEAD_AGENDA_REVIEW:
      return _("Self-review");
    case LEAD_AGENDA_QUESTION:
      return _("A question");
    case LEAD_AGENDA_ENTRY:
      return _("An entry");
    case LEAD_AGENDA_OWN:
    default:
      return _("Your own point");
    }
}

/**
 * lead_session_get_point_words:
 * @point: a point of the agenda
 *
 * Returns: (transfer none): its words, or what it is about while it has none
 */
const char *
lead_session_get_point_words (const LeadAgendaItem *point)
{
  return *point->text != '\0' ? point->text : lead_session_get_kind_words (point->kind);
}

/**
 * lead_session_dup_title:
 * @session: a session
 * @discreet: whether somebody may look over the shoulder
 *
 * Returns: (transfer full): what it is called in lists
 */
char *
lead_session_dup_title (LeadSession *session,
                        gboolean     discreet)
{
  const char *whom = lead_session_get_whom (session);

  if (discreet)
    return g_strdup (_("A session"));
  if (lead_session_get_with (session) == LEAD_SESSION_ALONE)
    return g_strdup (_("Session on your own"));
  if (*whom != '\0')
    /* Translators: the alias of a person */
    return g_strdup_printf (_("Session with %s"), whom);
  switch (lead_session_get_with (session))
    {
    case LEAD_SESSION_COACH:
      return g_strdup (_("Session with a coach"));
    case LEAD_SESSION_PEER:
      return g_strdup (_("Session with a peer"));
    case LEAD_SESSION_LEARNING_SET:
    case LEAD_SESSION_ALONE:
    default:
      return g_strdup (_("Session with a learning set"));
    }
}

/**
 * lead_session_dup_day_words:
 * @session: a session
 * @today: what day it is
 *
 * Returns: (transfer full): when it is, or was held
 */
char *
lead_session_dup_day_words (LeadSession *session,
                            LeadDay      today)
{
  LeadDay held = lead_session_get_held (session);
  LeadDay day = held != LEAD_DAY_NONE ? held : lead_session_get_day (session);
  g_autofree char *words = NULL;

  if (day == LEAD_DAY_NONE)
    return g_strdup (_("No day yet"));
  if (day == today)
    return g_strdup (_("Today"));
  /* Translators: a day: "22 November 2026" */
  words = lead_day_format (day, _("%-d %B %Y"));
  if (held == LEAD_DAY_NONE && day < today)
    /* Translators: a day in the past on which a session was meant to be */
    return g_strdup_printf (_("Was to be on %s"), words);

  return g_steal_pointer (&words);
}

/**
 * lead_session_dup_subtitle:
 * @session: a session
 * @today: what day it is
 *
 * Returns: (transfer full): when it is, and what has come together for it or of it
 */
char *
lead_session_dup_subtitle (LeadSession *session,
                           LeadDay      today)
{
  g_autofree char *day = lead_session_dup_day_words (session, today);
  gboolean held = lead_session_get_held (session) != LEAD_DAY_NONE;
  guint n = (held ? lead_session_get_agreements (session) : lead_session_get_agenda (session))->len;
  g_autofree char *count = NULL;

  if (n == 0)
    return g_steal_pointer (&day);
  count = held ? g_strdup_printf (ngettext ("%u agreement", "%u agreements", n), n)
               : g_strdup_printf (ngettext ("%u point", "%u points", n), n);

  return g_strdup_printf ("%s · %s", day, count);
}

/**
 * lead_session_dup_author:
 * @by: who wrote a note in a session
 *
 * Returns: (transfer full): that, as it is shown
 */
char *
lead_session_dup_author (const char *by)
{
  /* Translators: who wrote a note */
  return g_strdup (g_strcmp0 (by, LEAD_SESSION_NOTE_ME) == 0 ? _("You") : by);
}
