/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* jrnl: its text file, its folder of days, and its JSON. */

#include "config.h"
#include "lead-reader-jrnl.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/model/lead-error.h"
#include "lead-jrnl-text.h"
#include "lead-json-list.h"
#include "lead-json-object.h"
#include "lead-origins.h"
#include "lead-parcel.h"
#include "lead-text.h"

#define PROGRESS_STEP 64

typedef struct
{
  /* borrowed */
  LeadSource  *source;
  LeadIntake  *intake;
  LeadOrigins *origins;
} Run;

/* "2024/03/07.txt": one day of a folder journal. */
static gboolean
is_day_file (const char *name)
{
  gsize length = strlen (name);
  const char *tail = name + length - strlen ("2024/03/07.txt");
  static const char shape[] = "0000/00/00.txt";

  if (tail < name || (tail > name && tail[-1] != '/'))
    return FALSE;
  for (guint i = 0; shape[i] != '\0'; i++)
    if (shape[i] == '0' ? !g_ascii_isdigit (tail[i]) : tail[i] != shape[i])
      return FALSE;
  return TRUE;
}

static gboolean
is_candidate (LeadSource *source,
              guint       member)
{
  return lead_source_get_kind (source) == LEAD_SOURCE_FILE
         || is_day_file (lead_source_get_member (source, member));
}

static char *
load_text (LeadSource    *source,
           guint          member,
           gboolean      *guessed,
           GCancellable  *cancellable,
           GError       **error)
{
  g_autoptr(GBytes) content = lead_source_load (source, member, LEAD_SOURCE_MAX_MEMBER,
                                                cancellable, error);
  g_autofree char *text = NULL;

  if (content != NULL)
    text = lead_text_decode (content, guessed, error);
  return text != NULL ? lead_text_unix (text) : NULL;
}

static gboolean
is_jrnl_json (LeadJsonScan *scan)
{
  g_autoptr(JsonNode) node = NULL;
  g_autoptr(JsonNode) rest = NULL;
  JsonObject *entry = lead_json_list_peek (scan, &node);
  JsonObject *document;
  const char *date;
  LeadDay day;

  if (!lead_json_scan_has_list (scan))
    return FALSE;
  if (entry == NULL)
    {
      rest = lead_json_scan_load_rest (scan, NULL, NULL);
      document = lead_json_node_get_record (rest);
      return document != NULL && lead_json_object_get_record (document, "tags") != NULL
             && lead_json_scan_get_n_elements (scan) == 0;
    }
  date = lead_json_object_get_text (entry, "date");
  return date != NULL && lead_day_parse (date, &day)
         && lead_json_object_get_text (entry, "title") != NULL
         && lead_json_object_get_text (entry, "creationDate") == NULL;
}

static int
rate_text (LeadSource   *source,
           guint         member,
           GCancellable *cancellable)
{
  g_autoptr(GTimeZone) zone = g_time_zone_new_utc ();
  gboolean guessed;
  g_autofree char *text = load_text (source, member, &guessed, cancellable, NULL);

  switch (text != NULL ? lead_jrnl_text_get_style (text, zone) : LEAD_JRNL_NONE)
    {
    case LEAD_JRNL_ENCRYPTED:
    case LEAD_JRNL_BRACKETS:
      return 90;
    case LEAD_JRNL_PLAIN:
      return 60;
    case LEAD_JRNL_NONE:
    default:
      return 0;
    }
}

static gboolean
looks_like_json (LeadSource   *source,
                 guint         member,
                 GCancellable *cancellable)
{
  g_autoptr(GBytes) content = lead_source_load (source, member, LEAD_SOURCE_MAX_MEMBER,
                                                cancellable, NULL);
  gsize length = 0;
  const char *data = content != NULL ? g_bytes_get_data (content, &length) : NULL;
  gsize i = length >= 3 && memcmp (data, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;

  while (i < length && g_ascii_isspace (data[i]))
    i++;
  return i < length && data[i] == '{';
}

static int
rate (LeadSource   *source,
      GCancellable *cancellable)
{
  guint n_members = lead_source_get_n_members (source);

  for (guint i = 0; i < n_members; i++)
    {
      g_autoptr(LeadJsonScan) scan = NULL;

      if (!is_candidate (source, i))
        continue;
      if (!looks_like_json (source, i, cancellable))
        return rate_text (source, i, cancellable);
      scan = lead_json_list_open (source, i, cancellable, NULL);
      return scan != NULL && is_jrnl_json (scan) ? 90 : 0;
    }
  return 0;
}

static void
add_tags (LeadParcel *parcel,
          const char *text)
{
  g_auto(GStrv) tags = lead_jrnl_text_find_tags (text);

  for (guint i = 0; tags[i] != NULL; i++)
    lead_parcel_add_label (parcel, tags[i]);
}

/* The same entry has the same name, whether it comes as text or as JSON. */
static char *
dup_origin (Run              *run,
            const LeadMoment *moment,
            const char       *title,
            const char       *body)
{
  g_autofree char *date = lead_day_to_string (moment->day);
  int minutes = lead_moment_get_seconds (moment) / 60;
  g_autofree char *when = g_strdup_printf ("%s %02d:%02d", date, minutes / 60, minutes % 60);

  return lead_origins_fingerprint (run->origins, when, title, body);
}

static gboolean
send_entry (Run                  *run,
            const LeadJrnlEntry  *entry,
            GError              **error)
{
  g_autoptr(LeadParcel) parcel = lead_parcel_new ();
  g_autofree char *origin = dup_origin (run, &entry->moment, entry->title, entry->body);

  lead_entry_builder_set_moment (parcel->builder, &entry->moment);
  lead_entry_builder_set_created_ms (parcel->builder, entry->moment.utc_ms);
  lead_entry_builder_set_starred (parcel->builder, entry->starred);
  lead_entry_builder_set_body (parcel->builder, entry->body);
  lead_parcel_set_title (parcel, entry->title);
  add_tags (parcel, entry->title);
  add_tags (parcel, entry->body);
  return lead_parcel_send (parcel, origin, run->intake, error);
}

static gboolean
send_entries (Run         *run,
              const char  *name,
              GPtrArray   *entries,
              GError     **error)
{
  for (guint i = 0; i < entries->len; i++)
    {
      const LeadJrnlEntry *entry = g_ptr_array_index (entries, i);

      if (entry->guessed)
        {
          g_autofree char *warning = NULL;

          warning = g_strdup_printf (_("%s, line %u: it isn’t clear which number is the day and "
                                       "which the month; the day was taken to come first."),
                                     name, entry->line);
          lead_intake_warn (run->intake, warning);
        }
      if (!send_entry (run, entry, error))
        return FALSE;
      if (i % PROGRESS_STEP == 0)
        lead_intake_progress (run->intake, (double) i / entries->len);
    }
  return TRUE;
}

static gboolean
refuse (LeadJrnlStyle   style,
        GError        **error)
{
  if (style == LEAD_JRNL_ENCRYPTED)
    g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                         _("It is an encrypted jrnl journal. Let jrnl write it out first, with "
                           "“jrnl --format json”, and import that."));
  else
    g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                         _("It doesn’t start with a date as a jrnl journal does."));
  return FALSE;
}

static gboolean
read_text (Run           *run,
           guint          member,
           GCancellable  *cancellable,
           GError       **error)
{
  const char *name = lead_source_get_member (run->source, member);
  GTimeZone *zone = lead_intake_get_zone (run->intake);
  g_autoptr(GPtrArray) entries = NULL;
  gboolean guessed;
  g_autofree char *text = load_text (run->source, member, &guessed, cancellable, error);
  LeadJrnlStyle style;

  if (text == NULL)
    return FALSE;
  style = lead_jrnl_text_get_style (text, zone);
  if (style == LEAD_JRNL_NONE || style == LEAD_JRNL_ENCRYPTED)
    return refuse (style, error);
  if (guessed)
    {
      g_autofree char *warning = NULL;

      warning = g_strdup_printf (_("%s isn’t UTF-8; it was read as Western European text, so some "
                                   "letters may be wrong."),
                                 name);
      lead_intake_warn (run->intake, warning);
    }
  entries = lead_jrnl_text_split (text, style, zone);
  return send_entries (run, name, entries, error);
}

static gboolean
find_moment (JsonObject *entry,
             GTimeZone  *zone,
             LeadMoment *moment)
{
  const char *date = lead_json_object_get_text (entry, "date");
  const char *time = lead_json_object_get_text (entry, "time");
  g_autofree char *both = NULL;

  if (date == NULL)
    return FALSE;
  if (time != NULL && *time != '\0')
    both = g_strconcat (date, " ", time, NULL);
  return (both != NULL && lead_moment_parse (both, zone, moment))
         || lead_moment_parse (date, zone, moment);
}

static void
add_json_tags (LeadParcel *parcel,
               JsonObject *entry)
{
  JsonArray *tags = lead_json_object_get_list (entry, "tags");

  for (guint i = 0; tags != NULL && i < json_array_get_length (tags); i++)
    {
      const char *tag = lead_json_array_get_text (tags, i);

      if (tag != NULL)
        lead_parcel_add_label (parcel, tag + strspn (tag, "@#"));
    }
}

static void
set_extra (LeadParcel *parcel,
           JsonObject *entry)
{
  static const char * const known[] = { "title", "body", "date", "time", "tags", "starred", NULL };
  g_autoptr(JsonObject) extra = json_object_new ();
  g_autoptr(GList) names = json_object_get_members (entry);
  g_autofree char *text = NULL;

  for (GList *name = names; name != NULL; name = name->next)
    if (!g_strv_contains (known, name->data))
      json_object_set_member (extra, name->data, json_object_dup_member (entry, name->data));
  if (json_object_get_size (extra) == 0)
    return;
  text = lead_json_object_to_text (extra);
  lead_entry_builder_set_extra (parcel->builder, text);
}

static gboolean
read_record (JsonObject  *entry,
             const char  *where,
             gpointer     user_data,
             GError     **error)
{
  Run *run = user_data;
  g_autoptr(LeadParcel) parcel = lead_parcel_new ();
  const char *title = lead_json_object_get_text (entry, "title");
  const char *raw = lead_json_object_get_text (entry, "body");
  g_autofree char *unix_body = lead_text_unix (raw != NULL ? raw : "");
  g_autofree char *body = lead_text_trim (unix_body);
  g_autofree char *origin = NULL;
  LeadMoment moment;

  if (!find_moment (entry, lead_intake_get_zone (run->intake), &moment))
    {
      lead_intake_skip (run->intake, where, _("It has no date."));
      return TRUE;
    }
  lead_entry_builder_set_moment (parcel->builder, &moment);
  lead_entry_builder_set_created_ms (parcel->builder, moment.utc_ms);
  lead_entry_builder_set_starred (parcel->builder,
                                  lead_json_object_get_boolean (entry, "starred"));
  lead_entry_builder_set_body (parcel->builder, body);
  lead_parcel_set_title (parcel, title != NULL ? title : "");
  add_json_tags (parcel, entry);
  set_extra (parcel, entry);
  origin = dup_origin (run, &moment, title, body);
  return lead_parcel_send (parcel, origin, run->intake, error);
}

static gboolean
read_json (Run           *run,
           guint          member,
           GCancellable  *cancellable,
           GError       **error)
{
  g_autoptr(LeadJsonScan) scan = lead_json_list_open (run->source, member, cancellable, error);

  if (scan == NULL)
    return FALSE;
  if (!is_jrnl_json (scan))
    {
      g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                           _("There is no list of jrnl entries in it."));
      return FALSE;
    }
  return lead_json_list_each (scan, lead_source_get_member (run->source, member), run->intake,
                              read_record, run, error);
}

/* A day that can't be read doesn't hold up the others; a journal that fails does. */
static gboolean
read_day (Run           *run,
          guint          member,
          GCancellable  *cancellable,
          GError       **error)
{
  g_autoptr(GError) local = NULL;

  if (read_text (run, member, cancellable, &local))
    return TRUE;
  if (!g_error_matches (local, LEAD_ERROR, LEAD_ERROR_REFUSED))
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  lead_intake_skip (run->intake, lead_source_get_member (run->source, member), local->message);
  return TRUE;
}

static gboolean
read_folder (Run           *run,
             GCancellable  *cancellable,
             GError       **error)
{
  guint n_members = lead_source_get_n_members (run->source);
  guint n_days = 0;

  for (guint i = 0; i < n_members; i++)
    {
      if (!is_candidate (run->source, i))
        continue;
      n_days++;
      if (!read_day (run, i, cancellable, error))
        return FALSE;
      lead_intake_progress (run->intake, (double) i / n_members);
    }
  if (n_days > 0)
    return TRUE;
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                       _("There are no days of a jrnl journal in it, such as 2024/03/07.txt."));
  return FALSE;
}

static gboolean
read_source (LeadSource    *source,
             LeadIntake    *intake,
             GCancellable  *cancellable,
             GError       **error)
{
  g_autoptr(LeadOrigins) origins = lead_origins_new ();
  Run run = { source, intake, origins };

  if (lead_source_get_kind (source) != LEAD_SOURCE_FILE)
    return read_folder (&run, cancellable, error);
  if (looks_like_json (source, 0, cancellable))
    return read_json (&run, 0, cancellable, error);
  return read_text (&run, 0, cancellable, error);
}

const LeadReader lead_reader_jrnl = {
  .id = "jrnl",
  .title = "jrnl",
  .rate = rate,
  .read = read_source,
};
