/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* jrnl: its text file, its folder of days, and its JSON. */

#include "config.h"
#include "lead-reader-jrnl.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/model/lead-error.h"
#include "lead-jrnl-json.h"
#include "lead-jrnl-text.h"
#include "lead-json-list.h"
#include "lead-text.h"

#define PROGRESS_STEP 64
#define MAX_HEAD      (64 * 1024)
#define MAX_PEEKS     8

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
  const char *name = lead_source_get_member (source, member);
  g_autofree char *lower = g_ascii_strdown (name, -1);

  return lead_source_get_kind (source) == LEAD_SOURCE_FILE || is_day_file (name)
         || g_str_has_suffix (lower, ".json");
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

static int
rate_text (LeadSource   *source,
           guint         member,
           GCancellable *cancellable)
{
  g_autoptr(GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr(GBytes) content = lead_source_load (source, member, LEAD_SOURCE_MAX_MEMBER,
                                                cancellable, NULL);
  g_autoptr(GBytes) head = NULL;
  g_autofree char *text = NULL;
  gboolean guessed;

  /* The first line decides; what was chosen by mistake may be huge. */
  if (content != NULL)
    head = g_bytes_new_from_bytes (content, 0, MIN (g_bytes_get_size (content), MAX_HEAD));
  if (head != NULL)
    text = lead_text_decode (head, &guessed, NULL);

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
rate_member (LeadSource   *source,
             guint         member,
             GCancellable *cancellable)
{
  g_autoptr(LeadJsonScan) scan = NULL;

  if (!looks_like_json (source, member, cancellable))
    return rate_text (source, member, cancellable);
  scan = lead_json_list_open (source, member, cancellable, NULL);
  return scan != NULL && lead_jrnl_json_is (scan) ? 90 : 0;
}

static int
rate (LeadSource   *source,
      GCancellable *cancellable)
{
  guint n_members = lead_source_get_n_members (source);
  int best = 0;

  for (guint i = 0, peeks = 0; i < n_members && peeks < MAX_PEEKS && best == 0; i++)
    {
      if (!is_candidate (source, i))
        continue;
      peeks++;
      best = rate_member (source, i, cancellable);
    }
  return best;
}

static void
add_tags (LeadParcel *parcel,
          const char *text)
{
  g_auto(GStrv) tags = lead_jrnl_text_find_tags (text);

  for (guint i = 0; tags[i] != NULL; i++)
    lead_parcel_add_label (parcel, tags[i]);
}

static gboolean
send_entry (LeadJrnlRun          *run,
            const LeadJrnlEntry  *entry,
            GError              **error)
{
  g_autoptr(LeadParcel) parcel = lead_parcel_new ();
  g_autofree char *origin
    = lead_jrnl_run_dup_origin (run, &entry->moment, entry->title, entry->body);

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
send_entries (LeadJrnlRun *run,
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
read_text (LeadJrnlRun   *run,
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
read_member (LeadJrnlRun   *run,
             guint          member,
             GCancellable  *cancellable,
             GError       **error)
{
  /* Names are told apart within a file: two files with the same entry hold it
   * only once. */
  g_autoptr(LeadOrigins) origins = lead_origins_new ();

  run->origins = origins;
  if (looks_like_json (run->source, member, cancellable))
    return lead_jrnl_json_read (run, member, cancellable, error);
  return read_text (run, member, cancellable, error);
}

/* A file that can't be read doesn't hold up the others; a journal that fails does. */
static gboolean
try_member (LeadJrnlRun   *run,
            guint          member,
            GCancellable  *cancellable,
            GError       **error)
{
  g_autoptr(GError) local = NULL;

  if (read_member (run, member, cancellable, &local))
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
read_folder (LeadJrnlRun   *run,
             GCancellable  *cancellable,
             GError       **error)
{
  guint n_members = lead_source_get_n_members (run->source);
  guint n_files = 0;

  for (guint i = 0; i < n_members; i++)
    {
      if (!is_candidate (run->source, i))
        continue;
      n_files++;
      if (!try_member (run, i, cancellable, error))
        return FALSE;
      lead_intake_progress (run->intake, (double) i / n_members);
    }
  if (n_files > 0)
    return TRUE;
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                       _("There is no jrnl journal in it."));
  return FALSE;
}

static gboolean
read_source (LeadSource    *source,
             LeadIntake    *intake,
             GCancellable  *cancellable,
             GError       **error)
{
  LeadJrnlRun run = { .source = source, .intake = intake };

  if (lead_source_get_kind (source) != LEAD_SOURCE_FILE)
    return read_folder (&run, cancellable, error);
  return read_member (&run, 0, cancellable, error);
}

const LeadReader lead_reader_jrnl = {
  .id = "jrnl",
  .title = "jrnl",
  .rate = rate,
  .read = read_source,
};
