/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* When a note is about: what its fields say, else what its name says, else
 * when its file was last changed, which is only a guess. */

#include "config.h"
#include "lead-markdown-note-date.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "lead-front-matter.h"
#include "lead-loose-date.h"
#include "lead-markdown-note-name.h"
#include "lead-text.h"

static const char * const date_names[] = {
  "date", "journal-date", "journal-start-date", "created", "created_at", "date created",
  "creation date",
};

static GTimeZone *
find_zone (JsonObject *fields,
           LeadIntake *intake,
           gboolean   *named)
{
  const char *name = lead_front_matter_get_text (fields, "timezone");
  GTimeZone *zone = NULL;

  if (name == NULL)
    name = lead_front_matter_get_text (fields, "zone");
  if (name != NULL)
    zone = lead_intake_find_zone (intake, name);
  /* An offset is no name. */
  *named = zone != NULL && strchr ("+-0123456789", *name) == NULL;
  return zone != NULL ? zone : lead_intake_get_zone (intake);
}

static gboolean
find_in_fields (JsonObject *fields,
                const char *where,
                GTimeZone  *zone,
                LeadIntake *intake,
                LeadMoment *moment)
{
  for (guint i = 0; i < G_N_ELEMENTS (date_names); i++)
    {
      const char *text = lead_front_matter_get_text (fields, date_names[i]);
      g_autofree char *shown = NULL;
      g_autofree char *warning = NULL;
      gboolean guessed = FALSE;
      gboolean good;

      if (text == NULL || *text == '\0')
        continue;
      good = lead_loose_date_parse (text, zone, moment, &guessed);
      shown = lead_text_clip (text, 40);
      if (!good)
        warning = g_strdup_printf (_("%s: “%s” wasn’t understood as a date."), where, shown);
      else if (guessed)
        warning = g_strdup_printf (_("%s: it isn’t clear which number is the day and which the "
                                     "month; the day was taken to come first."),
                                   where);
      if (warning != NULL)
        lead_intake_warn (intake, warning);
      if (!good)
        continue;
      /* An instant in UTC becomes local time; an offset says what that was. */
      if (moment->zone == NULL && g_str_has_suffix (text, "Z"))
        *moment = lead_moment_from_utc (moment->utc_ms, zone);
      return TRUE;
    }
  return FALSE;
}

static LeadMoment
guess (LeadSource *source,
       guint       member,
       GTimeZone  *zone,
       LeadIntake *intake)
{
  g_autofree char *warning = NULL;

  warning = g_strdup_printf (_("%s says no date, so it was filed under the day its file was last "
                               "changed."),
                             lead_source_get_member (source, member));
  lead_intake_warn (intake, warning);
  return lead_moment_from_utc (lead_source_get_modified (source, member) * 1000, zone);
}

/**
 * lead_markdown_note_date_find:
 * @fields: the fields of a note
 * @source: where it is
 * @member: which member
 * @intake: knows the zone, and is told of guesses
 *
 * Returns: when the note is about
 */
LeadMoment
lead_markdown_note_date_find (JsonObject *fields,
                              LeadSource *source,
                              guint       member,
                              LeadIntake *intake)
{
  const char *name = lead_source_get_member (source, member);
  gboolean named;
  GTimeZone *zone = find_zone (fields, intake, &named);
  LeadMoment moment;
  LeadDay day;

  if (find_in_fields (fields, name, zone, intake, &moment))
    {
      /* The local time stays as written; the zone is only its name, and a bare
       * offset is none. */
      if (named && moment.zone == NULL
          && g_ascii_isalpha (*g_time_zone_get_identifier (zone)))
        moment.zone = g_intern_string (g_time_zone_get_identifier (zone));
      return moment;
    }
  if (lead_markdown_note_name_get_day (name, &day))
    return lead_moment_from_local (day, 0, LEAD_PRECISION_DAY, zone);
  return guess (source, member, zone, intake);
}

/**
 * lead_markdown_note_date_get_time:
 * @fields: the fields of a note
 * @name: the name of one
 * @zone: the zone when it has no offset
 *
 * Returns: the instant that the field says, in UTC milliseconds, or 0
 */
gint64
lead_markdown_note_date_get_time (JsonObject *fields,
                                  const char *name,
                                  GTimeZone  *zone)
{
  const char *text = lead_front_matter_get_text (fields, name);
  LeadMoment moment;
  gboolean guessed;

  if (text == NULL || !lead_loose_date_parse (text, zone, &moment, &guessed))
    return 0;
  return moment.utc_ms;
}
