/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Day One's JSON export: a file, a folder or a zip with one document for each
 * journal and the pictures of all of them beside. */

#include "config.h"
#include "lead-reader-dayone.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/model/lead-error.h"
#include "lead-dayone-media.h"
#include "lead-dayone-text.h"
#include "lead-json-list.h"
#include "lead-json-object.h"
#include "lead-origins.h"
#include "lead-parcel.h"

#define MAX_PEEKS 8

typedef struct
{
  /* borrowed */
  LeadSource      *source;
  LeadIntake      *intake;
  GCancellable    *cancellable;
  LeadDayoneMedia *media;
  LeadOrigins     *origins;

  char  *journal; /* owned: the journal at hand */
  guint  n_missing;
  guint  n_outside;
} Run;

/* The entry at hand, while its links are followed. */
typedef struct
{
  Run        *run;
  LeadParcel *parcel;
  GHashTable *placed; /* ids of pictures that its text shows */
} Page;

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

static GTimeZone *
find_zone (Run        *run,
           JsonObject *entry)
{
  const char *name = lead_json_object_get_text (entry, "timeZone");
  JsonObject *location = lead_json_object_get_record (entry, "location");

  if (name == NULL && location != NULL)
    name = lead_json_object_get_text (location, "timeZoneName");
  return name != NULL ? lead_intake_find_zone (run->intake, name) : NULL;
}

static gboolean
is_utc (const char *date)
{
  return g_str_has_suffix (date, "Z") || g_str_has_suffix (date, "z");
}

static gboolean
find_moment (Run        *run,
             JsonObject *entry,
             LeadMoment *moment)
{
  const char *date = lead_json_object_get_text (entry, "creationDate");
  GTimeZone *zone = find_zone (run, entry);
  GTimeZone *fallback = lead_intake_get_zone (run->intake);

  if (date == NULL)
    date = lead_json_object_get_text (entry, "modifiedDate");
  if (date == NULL || !lead_moment_parse (date, zone != NULL ? zone : fallback, moment))
    return FALSE;
  /* An instant becomes local time; a date with an offset is local already. */
  if (zone != NULL)
    *moment = lead_moment_from_utc (moment->utc_ms, zone);
  else if (is_utc (date))
    *moment = lead_moment_from_utc (moment->utc_ms, fallback);
  if (lead_json_object_get_boolean (entry, "isAllDay"))
    *moment = lead_moment_from_local (moment->day, 0, LEAD_PRECISION_DAY,
                                      zone != NULL ? zone : fallback);
  return TRUE;
}

static void
set_dates (Run              *run,
           JsonObject       *entry,
           const LeadMoment *moment,
           LeadEntryBuilder *builder)
{
  const char *text = lead_json_object_get_text (entry, "modifiedDate");
  LeadMoment modified;

  lead_entry_builder_set_moment (builder, moment);
  lead_entry_builder_set_created_ms (builder, moment->utc_ms);
  if (text != NULL && lead_moment_parse (text, lead_intake_get_zone (run->intake), &modified))
    lead_entry_builder_set_modified_ms (builder, modified.utc_ms);
}

/* Thirty-two hexadecimal digits, written as everybody else writes them. */
static char *
dup_uuid (const char *raw)
{
  g_autofree char *lower = g_ascii_strdown (raw, -1);

  if (strlen (lower) != 32 || strspn (lower, "0123456789abcdef") != 32)
    return NULL;
  return g_strdup_printf ("%.8s-%.4s-%.4s-%.4s-%.12s", lower, lower + 8, lower + 12, lower + 16,
                          lower + 20);
}

static const char *
resolve (LeadDayoneMedium  medium,
         const char       *identifier,
         gpointer          user_data)
{
  Page *page = user_data;
  const char *hash = NULL;
  guint member;

  if (medium == LEAD_DAYONE_OTHER)
    {
      page->run->n_outside++;
      return NULL;
    }
  g_hash_table_add (page->placed, g_ascii_strdown (identifier, -1));
  if (lead_dayone_media_find (page->run->media, identifier, &member))
    hash = lead_parcel_load_picture (page->parcel, page->run->source, member, page->run->intake,
                                     page->run->cancellable);
  else
    page->run->n_missing++;
  return hash;
}

/* Pictures that an entry has but doesn't show go below its text. */
static void
append_unplaced (Page       *page,
                 JsonObject *entry,
                 GString    *body)
{
  JsonArray *photos = lead_json_object_get_list (entry, "photos");

  for (guint i = 0; photos != NULL && i < json_array_get_length (photos); i++)
    {
      JsonObject *photo = lead_json_array_get_record (photos, i);
      const char *identifier = NULL;
      g_autofree char *key = NULL;
      const char *hash;

      if (photo != NULL)
        identifier = lead_json_object_get_text (photo, "identifier");
      if (identifier == NULL)
        continue;
      key = g_ascii_strdown (identifier, -1);
      if (g_hash_table_contains (page->placed, key))
        continue;
      hash = resolve (LEAD_DAYONE_PICTURE, identifier, page);
      if (hash != NULL)
        g_string_append_printf (body, "%s![](attachment:%s)", body->len > 0 ? "\n\n" : "", hash);
    }
}

static void
set_text (Page       *page,
          JsonObject *entry)
{
  const char *text = lead_json_object_get_text (entry, "text");
  const char *rich = lead_json_object_get_text (entry, "richText");
  g_autofree char *converted = NULL;
  g_autofree char *linked = NULL;
  g_autofree char *clean = NULL;
  g_autofree char *title = NULL;
  g_autofree char *body = NULL;
  g_autoptr(GString) whole = NULL;

  if ((text == NULL || *text == '\0') && rich != NULL)
    text = converted = lead_dayone_rich_text (rich);
  linked = lead_dayone_text_link (text != NULL ? text : "", resolve, page);
  clean = lead_dayone_text_clean (linked);
  body = lead_dayone_text_split (clean, &title);
  whole = g_string_new (body);
  append_unplaced (page, entry, whole);
  if (title != NULL)
    lead_parcel_set_title (page->parcel, title);
  lead_entry_builder_set_body (page->parcel->builder, whole->str);
}

static void
set_labels (LeadParcel *parcel,
            JsonObject *entry)
{
  JsonArray *tags = lead_json_object_get_list (entry, "tags");

  for (guint i = 0; tags != NULL && i < json_array_get_length (tags); i++)
    if (lead_json_array_get_text (tags, i) != NULL)
      lead_parcel_add_label (parcel, lead_json_array_get_text (tags, i));
}

/* Everything that has no place in an entry here. Rich text is left out: it
 * says the words again, and would keep them when the writer takes them back. */
static void
set_extra (Run        *run,
           LeadParcel *parcel,
           JsonObject *entry)
{
  static const char * const known[] = { "uuid", "creationDate", "modifiedDate", "text", "richText",
                                        "starred", "tags", "isAllDay", NULL };
  g_autoptr(JsonObject) extra = json_object_new ();
  g_autoptr(GList) names = json_object_get_members (entry);
  g_autofree char *text = NULL;

  for (GList *name = names; name != NULL; name = name->next)
    if (!g_strv_contains (known, name->data))
      json_object_set_member (extra, name->data, json_object_dup_member (entry, name->data));
  if (run->journal != NULL)
    json_object_set_string_member (extra, "journal", run->journal);
  text = lead_json_object_to_text (extra);
  lead_entry_builder_set_extra (parcel->builder, text);
}

static char *
dup_origin (Run        *run,
            JsonObject *entry)
{
  const char *uuid = lead_json_object_get_text (entry, "uuid");
  const char *date = lead_json_object_get_text (entry, "creationDate");
  const char *text = lead_json_object_get_text (entry, "text");

  if (uuid != NULL && *uuid != '\0' && strlen (uuid) <= 64)
    return g_ascii_strdown (uuid, -1);
  return lead_origins_fingerprint (run->origins, date != NULL ? date : "", NULL,
                                   text != NULL ? text : "");
}

static gboolean
read_entry (JsonObject  *entry,
            const char  *where,
            gpointer     user_data,
            GError     **error)
{
  Run *run = user_data;
  g_autoptr(LeadParcel) parcel = lead_parcel_new ();
  g_autoptr(GHashTable) placed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *origin = NULL;
  g_autofree char *uuid = NULL;
  Page page = { run, parcel, placed };
  LeadMoment moment;

  if (!find_moment (run, entry, &moment))
    {
      lead_intake_skip (run->intake, where, _("It has no date."));
      return TRUE;
    }
  origin = dup_origin (run, entry);
  uuid = dup_uuid (origin);
  if (uuid != NULL)
    lead_entry_builder_set_uuid (parcel->builder, uuid);
  set_dates (run, entry, &moment, parcel->builder);
  lead_entry_builder_set_starred (parcel->builder,
                                  lead_json_object_get_boolean (entry, "starred"));
  set_text (&page, entry);
  set_labels (parcel, entry);
  set_extra (run, parcel, entry);
  return lead_parcel_send (parcel, origin, run->intake, error);
}

static gboolean
learn_entry (JsonObject  *entry,
             const char  *where,
             gpointer     user_data,
             GError     **error)
{
  lead_dayone_media_learn (((Run *) user_data)->media, entry);
  return TRUE;
}

static char *
dup_journal_name (Run   *run,
                  guint  member)
{
  g_autofree char *base = g_path_get_basename (lead_source_get_member (run->source, member));
  char *dot = strrchr (base, '.');

  if (dot != NULL && dot > base)
    *dot = '\0';
  return g_steal_pointer (&base);
}

static GArray *
find_journals (Run     *run,
               GError **error)
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
read_journal (Run     *run,
              guint    member,
              GError **error)
{
  g_autoptr(LeadJsonScan) scan = lead_json_list_open (run->source, member, run->cancellable,
                                                      error);
  gboolean good;

  if (scan == NULL)
    return FALSE;
  run->journal = dup_journal_name (run, member);
  good = lead_json_list_each (scan, lead_source_get_member (run->source, member), run->intake,
                              read_entry, run, error);
  g_clear_pointer (&run->journal, g_free);
  return good;
}

static void
say_what_is_missing (Run *run)
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
  Run run = {
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
  .rate = rate,
  .read = read_source,
};
