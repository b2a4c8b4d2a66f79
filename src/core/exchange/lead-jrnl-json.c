/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-jrnl-json.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/model/lead-error.h"
#include "lead-json-list.h"
#include "lead-json-object.h"
#include "lead-text.h"

/**
 * lead_jrnl_json_is:
 * @scan: a checked document
 *
 * Returns: whether it is shaped like jrnl's JSON
 */
gboolean
lead_jrnl_json_is (LeadJsonScan *scan)
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

/**
 * lead_jrnl_run_dup_origin:
 * @self: a journal being read
 * @moment: when an entry is about
 * @title: (nullable): its title
 * @body: its text
 *
 * The same entry has the same name, whether it comes as text or as JSON.
 *
 * Returns: (transfer full): what makes it the same entry next time
 */
char *
lead_jrnl_run_dup_origin (LeadJrnlRun      *self,
                          const LeadMoment *moment,
                          const char       *title,
                          const char       *body)
{
  g_autofree char *date = lead_day_to_string (moment->day);
  int minutes = lead_moment_get_seconds (moment) / 60;
  g_autofree char *when = g_strdup_printf ("%s %02d:%02d", date, minutes / 60, minutes % 60);

  return lead_origins_fingerprint (self->origins, when, title, body);
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
  LeadJrnlRun *run = user_data;
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
  origin = lead_jrnl_run_dup_origin (run, &moment, title, body);
  return lead_parcel_send (parcel, origin, run->intake, error);
}

/**
 * lead_jrnl_json_read:
 * @run: a journal being read
 * @member: which member
 * @cancellable: (nullable): to stop
 * @error: return location for a %LEAD_ERROR
 *
 * Returns: whether it could be read and the journal took it
 */
gboolean
lead_jrnl_json_read (LeadJrnlRun   *run,
                     guint          member,
                     GCancellable  *cancellable,
                     GError       **error)
{
  g_autoptr(LeadJsonScan) scan = lead_json_list_open (run->source, member, cancellable, error);

  if (scan == NULL)
    return FALSE;
  if (!lead_jrnl_json_is (scan))
    {
      g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                           _("There is no list of jrnl entries in it."));
      return FALSE;
    }
  return lead_json_list_each (scan, lead_source_get_member (run->source, member), run->intake,
                              read_record, run, error);
}
