/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* RedNotebook: one YAML file a month, one text a day, in a folder or in the
 * zip that it makes as a backup. */

#include "config.h"
#include "lead-reader-rednotebook.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>
#include <string.h>

#include "core/model/lead-error.h"
#include "lead-json-object.h"
#include "lead-member-name.h"
#include "lead-markdown-note-text.h"
#include "lead-origins.h"
#include "lead-parcel.h"
#include "lead-text.h"
#include "lead-txt2tags.h"
#include "lead-yaml-tree.h"

#define MAX_MONTH (64 * 1024 * 1024)
#define MAX_PEEKS 24

typedef struct
{
  /* borrowed */
  LeadSource   *source;
  LeadIntake   *intake;
  GCancellable *cancellable;

  guint n_months;
  guint n_outside;
} Run;

/* The day at hand. */
typedef struct
{
  Run        *run;
  guint       member;
  LeadParcel *parcel;
} Page;

typedef enum
{
  FILE_OTHER,
  FILE_MONTH,
  FILE_COPY, /* what RedNotebook leaves lying after a conflict or a crash */
} FileKind;

static FileKind
classify (const char *name,
          int        *month)
{
  g_autofree char *base = g_path_get_basename (name);
  static const char shape[] = "0000-00";

  for (guint i = 0; shape[i] != '\0'; i++)
    if (shape[i] == '0' ? !g_ascii_isdigit (base[i]) : base[i] != shape[i])
      return FILE_OTHER;
  *month = atoi (base) * 12 + atoi (base + 5) - 1;
  if (atoi (base + 5) < 1 || atoi (base + 5) > 12 || !g_str_has_suffix (base, ".txt"))
    return FILE_OTHER;
  return strlen (base) == strlen ("2024-03.txt") ? FILE_MONTH : FILE_COPY;
}

static JsonNode *
load_month (LeadSource    *source,
            guint          member,
            GCancellable  *cancellable,
            GError       **error)
{
  g_autoptr(GBytes) content = lead_source_load (source, member, MAX_MONTH, cancellable, error);
  g_autofree char *text = NULL;
  gboolean guessed;

  /* YAML takes any end of line. */
  if (content != NULL)
    text = lead_text_decode (content, &guessed, error);
  return text != NULL ? lead_yaml_tree_parse (text, strlen (text), error) : NULL;
}

static gboolean
get_day_number (const char *name,
                int        *number)
{
  guint64 value;

  if (!g_ascii_string_to_unsigned (name, 10, 1, 31, &value, NULL))
    return FALSE;
  *number = value;
  return TRUE;
}

/* Numbered days with a text: nothing else looks like that. */
static gboolean
is_month (JsonNode *node)
{
  JsonObject *days = lead_json_node_get_record (node);
  g_autoptr(GList) names = NULL;
  gboolean any = FALSE;
  int number;

  if (days == NULL)
    return FALSE;
  names = json_object_get_members (days);
  for (GList *name = names; name != NULL; name = name->next)
    {
      JsonObject *day = lead_json_object_get_record (days, name->data);

      any |= day != NULL && get_day_number (name->data, &number)
             && json_object_has_member (day, "text");
    }
  return any || names == NULL;
}

static int
rate (LeadSource   *source,
      GCancellable *cancellable)
{
  guint n_members = lead_source_get_n_members (source);
  int best = 0;

  for (guint i = 0, peeks = 0; i < n_members && peeks < MAX_PEEKS && best < 90; i++)
    {
      g_autoptr(JsonNode) node = NULL;
      int month;

      if (classify (lead_source_get_member (source, i), &month) != FILE_MONTH)
        continue;
      peeks++;
      node = load_month (source, i, cancellable, NULL);
      if (node != NULL && is_month (node))
        best = json_object_get_size (json_node_get_object (node)) > 0 ? 90 : 40;
    }
  return best;
}

static const char *
resolve (const char *target,
         gboolean    is_embed,
         gpointer    user_data)
{
  Page *page = user_data;
  g_autofree char *name = NULL;
  g_autofree char *scheme = g_uri_parse_scheme (target);
  const char *hash = NULL;
  guint member;

  if ((scheme != NULL && !g_str_equal (scheme, "file"))
      || lead_parcel_recall (page->parcel, target, &hash))
    return hash;
  if (scheme == NULL)
    name = lead_member_name_join (lead_source_get_member (page->run->source, page->member),
                                  target);
  if (name != NULL && lead_source_find_member (page->run->source, name, &member))
    hash = lead_parcel_load_picture (page->parcel, page->run->source, member, page->run->intake,
                                     page->run->cancellable);
  else
    page->run->n_outside++;
  return lead_parcel_remember (page->parcel, target, hash);
}

/* Colours and the C preprocessor look like hashtags and aren't. */
static void
add_hashtags (LeadParcel *parcel,
              const char *text)
{
  g_auto(GStrv) tags = lead_markdown_note_text_find_tags (text);

  for (guint i = 0; tags[i] != NULL; i++)
    {
      g_autofree char *lower = g_utf8_strdown (tags[i], -1);

      if (!g_str_has_prefix (lower, "include") && strspn (lower, "0123456789abcdef") < 6)
        lead_parcel_add_label (parcel, lower);
    }
}

/* A category with entries is a list below the text; without, it is a tag. */
static void
add_category (LeadParcel *parcel,
              GString    *body,
              const char *name,
              JsonNode   *node)
{
  JsonObject *entries = lead_json_node_get_record (node);
  g_autoptr(GList) names = entries != NULL ? json_object_get_members (entries) : NULL;
  gboolean old_tags = g_str_equal (name, "Tags");

  if (names == NULL && !old_tags)
    lead_parcel_add_label (parcel, name);
  else if (!old_tags)
    g_string_append_printf (body, "%s## %s\n\n", body->len > 0 ? "\n\n" : "", name);
  for (GList *entry = names; entry != NULL; entry = entry->next)
    {
      g_autofree char *words = NULL;

      if (old_tags)
        {
          lead_parcel_add_label (parcel, entry->data);
          continue;
        }
      words = lead_txt2tags_to_markdown (entry->data);
      g_strdelimit (words, "\n", ' ');
      g_string_append_printf (body, "- %s%s", words, entry->next != NULL ? "\n" : "");
    }
}

static char *
dup_origin (LeadDay     day,
            JsonObject *record)
{
  /* A day is there once; the copy of it in a second folder is the same day. */
  g_autoptr(LeadOrigins) origins = lead_origins_new ();
  g_autofree char *date = lead_day_to_string (day);
  g_autofree char *text = lead_json_object_to_text (record);

  return lead_origins_fingerprint (origins, date, NULL, text);
}

static void
set_words (Page       *page,
           JsonObject *record)
{
  const char *raw = lead_json_object_get_text (record, "text");
  g_autofree char *unix_text = lead_text_unix (raw != NULL ? raw : "");
  g_autofree char *markdown = lead_txt2tags_to_markdown (unix_text);
  g_autofree char *linked = lead_markdown_note_text_link (markdown, resolve, page);
  g_autofree char *title = NULL;
  g_autofree char *words = lead_markdown_note_text_split (linked, &title);
  g_autoptr(GString) body = g_string_new (words);
  g_autoptr(GList) names = json_object_get_members (record);

  if (title != NULL)
    lead_parcel_set_title (page->parcel, title);
  add_hashtags (page->parcel, unix_text);
  for (GList *name = names; name != NULL; name = name->next)
    if (!g_str_equal (name->data, "text"))
      add_category (page->parcel, body, name->data, json_object_get_member (record, name->data));
  lead_entry_builder_set_body (page->parcel->builder, body->str);
}

static gboolean
read_day (Run         *run,
          guint        member,
          LeadDay      day,
          JsonObject  *record,
          GError     **error)
{
  g_autoptr(LeadParcel) parcel = lead_parcel_new ();
  g_autofree char *origin = dup_origin (day, record);
  Page page = { run, member, parcel };
  LeadMoment moment = lead_moment_from_local (day, 0, LEAD_PRECISION_DAY,
                                              lead_intake_get_zone (run->intake));

  lead_entry_builder_set_moment (parcel->builder, &moment);
  lead_entry_builder_set_created_ms (parcel->builder, moment.utc_ms);
  set_words (&page, record);
  return lead_parcel_send (parcel, origin, run->intake, error);
}

static gboolean
is_day (JsonObject *record)
{
  JsonNode *text = record != NULL ? json_object_get_member (record, "text") : NULL;

  return record != NULL
         && (text == NULL || JSON_NODE_HOLDS_VALUE (text) || JSON_NODE_HOLDS_NULL (text));
}

static gboolean
is_empty (JsonObject *record)
{
  const char *text = lead_json_object_get_text (record, "text");

  return json_object_get_size (record) == 0
         || (json_object_get_size (record) == 1 && json_object_has_member (record, "text")
             && (text == NULL || text[strspn (text, " \t\n")] == '\0'));
}

static gboolean
read_days (Run         *run,
           guint        member,
           int          month,
           JsonObject  *days,
           GError     **error)
{
  g_autoptr(GList) names = json_object_get_members (days);

  for (GList *name = names; name != NULL; name = name->next)
    {
      JsonObject *record = lead_json_object_get_record (days, name->data);
      g_autofree char *where = NULL;
      LeadDay day = LEAD_DAY_NONE;
      int number;

      if (get_day_number (name->data, &number))
        day = lead_day_new (month / 12, month % 12 + 1, number);
      /* TRANSLATORS: a file, and the number of a day in it */
      where = g_strdup_printf (_("%s, day %s"), lead_source_get_member (run->source, member),
                               (char *) name->data);
      if (day == LEAD_DAY_NONE)
        lead_intake_skip (run->intake, where, _("There is no such day."));
      else if (!is_day (record))
        lead_intake_skip (run->intake, where, _("It is not an entry."));
      else if (!is_empty (record) && !read_day (run, member, day, record, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_month (Run     *run,
            guint    member,
            int      month,
            GError **error)
{
  const char *name = lead_source_get_member (run->source, member);
  g_autoptr(GError) local = NULL;
  g_autoptr(JsonNode) node = load_month (run->source, member, run->cancellable, &local);

  if (g_cancellable_set_error_if_cancelled (run->cancellable, error))
    return FALSE;
  if (node != NULL && json_node_get_node_type (node) == JSON_NODE_NULL)
    return TRUE;
  if (node == NULL || !is_month (node))
    {
      lead_intake_skip (run->intake, name, local != NULL ? local->message
                                                         : _("It is not a RedNotebook month."));
      return TRUE;
    }
  run->n_months++;
  return read_days (run, member, month, json_node_get_object (node), error);
}

static void
say_outside (Run *run)
{
  g_autofree char *warning = NULL;

  if (run->n_outside == 0)
    return;
  warning = g_strdup_printf (ngettext ("%u picture lies outside of “%s” and was left there.",
                                       "%u pictures lie outside of “%s” and were left there.",
                                       run->n_outside),
                             run->n_outside, lead_source_get_name (run->source));
  lead_intake_warn (run->intake, warning);
}

static gboolean
read_source (LeadSource    *source,
             LeadIntake    *intake,
             GCancellable  *cancellable,
             GError       **error)
{
  Run run = { .source = source, .intake = intake, .cancellable = cancellable };
  guint n_members = lead_source_get_n_members (source);

  for (guint i = 0; i < n_members; i++)
    {
      int month;
      FileKind kind = classify (lead_source_get_member (source, i), &month);

      if (kind == FILE_COPY)
        lead_intake_skip (intake, lead_source_get_member (source, i),
                          _("It is a copy that RedNotebook set aside; the month itself counts."));
      else if (kind == FILE_MONTH && !read_month (&run, i, month, error))
        return FALSE;
      lead_intake_progress (intake, (double) i / n_members);
    }
  say_outside (&run);
  if (run.n_months > 0)
    return TRUE;
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                       _("There are no months of a RedNotebook journal in it."));
  return FALSE;
}

const LeadReader lead_reader_rednotebook = {
  .id = "rednotebook",
  .title = "RedNotebook",
  .rate = rate,
  .read = read_source,
};
