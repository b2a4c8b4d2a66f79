/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* One entry of Day One: its own zone, its pictures by id, its words without
 * Day One's escapes, and everything else kept aside. */

#include "config.h"
#include "lead-dayone-entry.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "lead-dayone-text.h"
#include "lead-json-object.h"
#include "lead-parcel.h"

/* The entry at hand, while its links are followed. */
typedef struct
{
  LeadDayoneRun *run;
  LeadParcel    *parcel;
} Page;

static GTimeZone *
find_zone (LeadDayoneRun *run,
           JsonObject    *entry)
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
find_moment (LeadDayoneRun *run,
             JsonObject    *entry,
             LeadMoment    *moment)
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
set_dates (LeadDayoneRun    *run,
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
  g_autofree char *key = g_ascii_strdown (identifier, -1);
  const char *hash = NULL;
  guint member;

  if (medium == LEAD_DAYONE_OTHER)
    {
      page->run->n_outside++;
      return NULL;
    }
  if (lead_parcel_recall (page->parcel, key, &hash))
    return hash;
  if (lead_dayone_media_find (page->run->media, identifier, &member))
    hash = lead_parcel_load_picture (page->parcel, page->run->source, member, page->run->intake,
                                     page->run->cancellable);
  else
    page->run->n_missing++;
  return lead_parcel_remember (page->parcel, key, hash);
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
      if (lead_parcel_recall (page->parcel, key, &hash))
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
set_extra (LeadDayoneRun *run,
           LeadParcel    *parcel,
           JsonObject    *entry)
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
dup_origin (LeadDayoneRun *run,
            JsonObject    *entry)
{
  const char *uuid = lead_json_object_get_text (entry, "uuid");
  const char *date = lead_json_object_get_text (entry, "creationDate");
  const char *text = lead_json_object_get_text (entry, "text");

  if (uuid != NULL && *uuid != '\0' && strlen (uuid) <= 64)
    return g_ascii_strdown (uuid, -1);
  return lead_origins_fingerprint (run->origins, date != NULL ? date : "", NULL,
                                   text != NULL ? text : "");
}

/**
 * lead_dayone_entry_read:
 * @entry: an entry
 * @where: how to name it to the user
 * @user_data: a #LeadDayoneRun
 * @error: return location for a %LEAD_ERROR
 *
 * A #LeadListVisit that hands an entry to the intake.
 *
 * Returns: whether to go on
 */
gboolean
lead_dayone_entry_read (JsonObject  *entry,
                        const char  *where,
                        gpointer     user_data,
                        GError     **error)
{
  LeadDayoneRun *run = user_data;
  g_autoptr(LeadParcel) parcel = lead_parcel_new ();
  g_autofree char *origin = NULL;
  g_autofree char *uuid = NULL;
  Page page = { run, parcel };
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
