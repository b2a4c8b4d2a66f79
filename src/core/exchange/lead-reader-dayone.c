/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Day One's JSON export: a file, a folder or a zip with one document for each
 * journal and the pictures of all of them beside. */

#include "config.h"
#include "lead-reader-dayone.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/model/lead-error.h"
#include "lead-dayone-entry.h"
#include "lead-json-list.h"
#include "lead-json-object.h"

#define MAX_PEEKS 8

static gboolean
is_candidate (LeadSource *source,
              guint       member)
{
  g_autofree char *name = g_ascii_strdown (lead_source_get_member (source, member), -1);

  return lead_source_get_kind (source) == LEAD_SOURCE_FILE || g_str_has_suffix (name, ".json");
}

static gboolean
is_dayone (LeadJsonScan *scan)
{
  g_autoptr(JsonNode) node = NULL;
  JsonObject *entry = lead_json_list_peek (scan, &node);
  JsonObject *document, *metadata;

  if (entry != NULL)
    return lead_json_object_get_text (entry, "creationDate") != NULL
           || (lead_json_object_get_text (entry, "uuid") != NULL
               && json_object_has_member (entry, "richText"));
  if (!lead_json_scan_has_list (scan))
    return FALSE;
  node = lead_json_scan_load_rest (scan, NULL, NULL);
  document = lead_json_node_get_record (node);
  metadata = document != NULL ? lead_json_object_get_record (document, "metadata") : NULL;
  return metadata != NULL && lead_json_object_get_text (metadata, "version") != NULL;
}

static int
rate (LeadSource   *source,
      GCancellable *cancellable)
{
  guint n_members = lead_source_get_n_members (source);

  for (guint i = 0, peeks = 0; i < n_members && peeks < MAX_PEEKS; i++)
    {
      g_autoptr(LeadJsonScan) scan = NULL;

      if (!is_candidate (source, i))
        continue;
      peeks++;
      scan = lead_json_list_open (source, i, cancellable, NULL);
      if (scan != NULL && is_dayone (scan))
        return 95;
    }
  return 0;
}

static gboolean
learn_entry (JsonObject  *entry,
             const char  *where,
             gpointer     user_data,
             GError     **error)
{
  lead_dayone_media_learn (((LeadDayoneRun *) user_data)->media, entry);
  return TRUE;
}

static char *
dup_journal_name (LeadDayoneRun *run,
                  guint          member)
{
  g_autofree char *base = g_path_get_basename (lead_source_get_member (run->source, member));
  char *dot = strrchr (base, '.');

  if (dot != NULL && dot > base)
    *dot = '\0';
  return g_steal_pointer (&base);
}

static GArray *
find_journals (LeadDayoneRun  *run,
               GError        **error)
{
  g_autoptr(GArray) journals = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr(GError) first = NULL;
  guint n_members = lead_source_get_n_members (run->source);

  for (guint i = 0; i < n_members; i++)
    {
      const char *name = lead_source_get_member (run->source, i);
      g_autoptr(LeadJsonScan) scan = NULL;
      g_autoptr(GError) local = NULL;

      if (!is_candidate (run->source, i))
        continue;
      scan = lead_json_list_open (run->source, i, run->cancellable, &local);
      if (scan != NULL && is_dayone (scan))
        {
          g_array_append_val (journals, i);
          lead_json_list_each (scan, name, NULL, learn_entry, run, NULL);
        }
      else
        lead_intake_skip (run->intake, name, local != NULL ? local->message
                                                           : _("It is not a Day One journal."));
    }
  if (journals->len > 0)
    return g_steal_pointer (&journals);
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                       _("There is no Day One journal in it."));
  return NULL;
}

static gboolean
read_journal (LeadDayoneRun  *run,
              guint           member,
              GError        **error)
{
  g_autoptr(LeadJsonScan) scan = lead_json_list_open (run->source, member, run->cancellable,
                                                      error);
  g_autofree char *journal = NULL;
  gboolean good;

  if (scan == NULL)
    return FALSE;
  run->journal = journal = dup_journal_name (run, member);
  good = lead_json_list_each (scan, lead_source_get_member (run->source, member), run->intake,
                              lead_dayone_entry_read, run, error);
  run->journal = NULL;
  return good;
}

static void
say_what_is_missing (LeadDayoneRun *run)
{
  const char *name = lead_source_get_name (run->source);
  g_autofree char *missing = NULL;
  g_autofree char *outside = NULL;

  missing = g_strdup_printf (ngettext ("%u picture that the text shows isn’t in “%s”.",
                                       "%u pictures that the text shows aren’t in “%s”.",
                                       run->n_missing),
                             run->n_missing, name);
  outside = g_strdup_printf (ngettext ("%u film, recording or document in “%s” wasn’t taken over.",
                                       "%u films, recordings or documents in “%s” weren’t taken "
                                       "over.",
                                       run->n_outside),
                             run->n_outside, name);
  if (run->n_missing > 0)
    lead_intake_warn (run->intake, missing);
  if (run->n_outside > 0)
    lead_intake_warn (run->intake, outside);
}

static gboolean
read_source (LeadSource    *source,
             LeadIntake    *intake,
             GCancellable  *cancellable,
             GError       **error)
{
  g_autoptr(LeadDayoneMedia) media = lead_dayone_media_new (source);
  g_autoptr(LeadOrigins) origins = lead_origins_new ();
  g_autoptr(GArray) journals = NULL;
  LeadDayoneRun run = {
    .source = source,
    .intake = intake,
    .cancellable = cancellable,
    .media = media,
    .origins = origins,
  };

  journals = find_journals (&run, error);
  if (journals == NULL)
    return FALSE;
  for (guint i = 0; i < journals->len; i++)
    if (!read_journal (&run, g_array_index (journals, guint, i), error))
      return FALSE;
  say_what_is_missing (&run);
  return TRUE;
}

const LeadReader lead_reader_dayone = {
  .id = "dayone",
  .title = "Day One",
  .has_zones = TRUE,
  .rate = rate,
  .read = read_source,
};
