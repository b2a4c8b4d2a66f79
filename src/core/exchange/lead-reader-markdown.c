/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Markdown notes, one file an entry: our own export, Obsidian, Logseq, Joplin,
 * jrnl's, and any folder of them. */

#include "config.h"
#include "lead-reader-markdown.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/model/lead-error.h"
#include "lead-front-matter.h"
#include "lead-json-object.h"
#include "lead-member-name.h"
#include "lead-note-date.h"
#include "lead-note-name.h"
#include "lead-note-own.h"
#include "lead-note-text.h"
#include "lead-origins.h"
#include "lead-parcel.h"
#include "lead-picture.h"
#include "lead-text.h"

#define MAX_NOTE  (16 * 1024 * 1024)
#define MAX_PEEKS 20

typedef struct
{
  /* borrowed */
  LeadSource   *source;
  LeadIntake   *intake;
  LeadOrigins  *origins;
  GCancellable *cancellable;

  /* owned */
  GHashTable   *by_name; /* file name without folders → member + 1, for embeds */
  GHashTable   *ids;     /* ids met in this source */
} Run;

/* The note at hand. */
typedef struct
{
  Run        *run;
  guint       member;
  JsonObject *fields;
  LeadParcel *parcel;
} Note;

/* Notes by name; the versions that Logseq keeps aside are no notes of today. */
static gboolean
is_note (const char *name)
{
  g_autofree char *lower = g_ascii_strdown (name, -1);

  return (g_str_has_suffix (lower, ".md") || g_str_has_suffix (lower, ".markdown"))
         && strstr (lower, "logseq/bak/") == NULL;
}

static char *
load_note (LeadSource    *source,
           guint          member,
           gboolean      *guessed,
           GCancellable  *cancellable,
           GError       **error)
{
  g_autoptr(GBytes) content = lead_source_load (source, member, MAX_NOTE, cancellable, error);
  g_autofree char *text = NULL;

  if (content != NULL)
    text = lead_text_decode (content, guessed, error);
  if (text == NULL)
    return NULL;
  /* What we wrote comes back byte for byte, unless an editor has changed the
   * ends of its lines. */
  return g_str_has_prefix (text, "---\nsyslead: 1\n") ? g_steal_pointer (&text)
                                                      : lead_text_unix (text);
}

static gboolean
has_known_field (JsonObject *fields)
{
  static const char * const known[] = { "title", "date", "created", "tags", "journal",
                                        "journal-date", "updated", "syslead" };

  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    if (lead_front_matter_get (fields, known[i]) != NULL)
      return TRUE;
  return FALSE;
}

static int
rate_note (LeadSource   *source,
           guint         member,
           GCancellable *cancellable)
{
  gboolean by_name = is_note (lead_source_get_member (source, member));
  gboolean guessed;
  g_autofree char *text = load_note (source, member, &guessed, cancellable, NULL);
  g_autofree char *below = NULL;
  g_autoptr(JsonObject) fields = NULL;

  if (text == NULL)
    return 0;
  below = lead_front_matter_split (text, &fields);
  if (lead_note_own_is (fields))
    return 95;
  if (has_known_field (fields))
    return by_name ? 85 : 75;
  return by_name ? 30 : 0;
}

static int
rate (LeadSource   *source,
      GCancellable *cancellable)
{
  guint n_members = lead_source_get_n_members (source);
  int best = 0;

  if (lead_source_get_kind (source) == LEAD_SOURCE_FILE)
    return rate_note (source, 0, cancellable);
  for (guint i = 0, peeks = 0; i < n_members && peeks < MAX_PEEKS; i++)
    if (is_note (lead_source_get_member (source, i)))
      {
        best = MAX (best, rate_note (source, i, cancellable));
        peeks++;
      }
  /* Other journals keep notes beside what they are really made of. */
  return MIN (best, 80);
}

static gboolean
find_picture (Note       *note,
              const char *target,
              gboolean    is_embed,
              guint      *member)
{
  LeadSource *source = note->run->source;
  const char *name = lead_source_get_member (source, note->member);
  g_autofree char *joined = lead_member_name_join (name, target);
  g_autofree char *base = g_path_get_basename (target);
  guint found;

  if (joined != NULL && lead_source_find_member (source, joined, member))
    return TRUE;
  if (lead_source_find_member (source, target, member))
    return TRUE;
  found = GPOINTER_TO_UINT (g_hash_table_lookup (note->run->by_name, base));
  if (!is_embed || found == 0)
    return FALSE;
  *member = found - 1;
  return TRUE;
}

static gboolean
is_elsewhere (const char *target)
{
  g_autofree char *scheme = g_uri_parse_scheme (target);

  return scheme != NULL || g_str_has_prefix (target, "//");
}

static const char *
resolve (const char *target,
         gboolean    is_embed,
         gpointer    user_data)
{
  Note *note = user_data;
  const char *name = lead_source_get_member (note->run->source, note->member);
  g_autofree char *shown = NULL;
  g_autofree char *warning = NULL;
  guint member;

  if (target == NULL || is_elsewhere (target) || (is_embed && strchr (target, '.') == NULL))
    return NULL;
  if (find_picture (note, target, is_embed, &member))
    return is_note (lead_source_get_member (note->run->source, member))
             ? NULL
             : lead_parcel_load_picture (note->parcel, note->run->source, member,
                                         note->run->intake, note->run->cancellable);
  shown = lead_text_clip (target, 80);
  warning = g_strdup_printf (_("%s shows the picture “%s”, which isn’t there."), name, shown);
  lead_intake_warn (note->run->intake, warning);
  return NULL;
}

static void
add_labels (LeadParcel *parcel,
            const char *text)
{
  const char *marks = strchr (text, ',') == NULL && strchr (text, '#') != NULL ? " " : ",";
  g_auto(GStrv) labels = g_strsplit (text, marks, -1);

  for (guint i = 0; labels[i] != NULL; i++)
    {
      const char *label = g_strstrip (labels[i]);

      lead_parcel_add_label (parcel, label + strspn (label, "#"));
    }
}

static void
set_labels (Note *note)
{
  static const char * const names[] = { "tags", "tag", "labels", "keywords" };
  /* Others write #label; in what we have written the mark is part of it. */
  const char *mark = lead_note_own_is (note->fields) ? "" : "#";

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      JsonNode *node = lead_front_matter_get (note->fields, names[i]);
      const char *text = lead_front_matter_get_text (note->fields, names[i]);
      JsonArray *list = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node)
                                                                     : NULL;

      if (text != NULL)
        add_labels (note->parcel, text);
      for (guint j = 0; list != NULL && j < json_array_get_length (list); j++)
        {
          const char *label = lead_json_array_get_text (list, j);

          if (label != NULL)
            lead_parcel_add_label (note->parcel, label + strspn (label, mark));
        }
    }
}

static void
set_extra (Note *note)
{
  static const char * const known[] = { "title", "date", "tags", "tag", "labels", "keywords",
                                        "starred", "body", "id", "timezone", "zone", NULL };
  g_autoptr(JsonObject) extra = json_object_new ();
  g_autoptr(GList) names = json_object_get_members (note->fields);
  g_autofree char *text = NULL;

  for (GList *name = names; name != NULL; name = name->next)
    {
      g_autofree char *lower = g_ascii_strdown (name->data, -1);

      if (!g_strv_contains (known, lower))
        json_object_set_member (extra, name->data,
                                json_object_dup_member (note->fields, name->data));
    }
  json_object_set_string_member (extra, "file",
                                 lead_source_get_member (note->run->source, note->member));
  text = lead_json_object_to_text (extra);
  lead_entry_builder_set_extra (note->parcel->builder, text);
}

/* The fields' title, else the heading, else what the file's name says. */
static char *
set_words (Note       *note,
           const char *below)
{
  const char *field = lead_front_matter_get_text (note->fields, "title");
  const char *inside = lead_front_matter_get_text (note->fields, "body");
  g_autofree char *whole = lead_text_trim (below);
  g_autofree char *heading = NULL;
  g_autofree char *name_title = NULL;
  g_autofree char *body = NULL;

  if (*whole == '\0' && inside != NULL)
    {
      g_free (whole);
      whole = lead_text_trim (inside);
    }
  body = lead_note_text_split (whole, &heading);
  name_title = lead_note_name_dup_title (lead_source_get_member (note->run->source, note->member));
  if (field != NULL && *field != '\0')
    {
      lead_parcel_set_title (note->parcel, field);
      if (heading == NULL || g_ascii_strcasecmp (heading, field) != 0)
        return g_steal_pointer (&whole);
    }
  else
    lead_parcel_set_title (note->parcel, heading != NULL ? heading : name_title);
  return g_steal_pointer (&body);
}

static void
set_foreign (Note       *note,
             const char *below)
{
  g_autofree char *words = set_words (note, below);
  g_autofree char *body = lead_note_text_link (words, resolve, note);
  g_auto(GStrv) tags = lead_note_text_find_tags (words);

  lead_entry_builder_set_body (note->parcel->builder, body);
  set_labels (note);
  for (guint i = 0; tags[i] != NULL; i++)
    lead_parcel_add_label (note->parcel, tags[i]);
  set_extra (note);
}

static void
point_inside (GString    *body,
              const char *file,
              const char *hash)
{
  g_autofree char *outer = g_strdup_printf ("](%s)", file);
  g_autofree char *inner = g_strdup_printf ("](attachment:%s)", hash);

  g_string_replace (body, outer, inner, 0);
}

/* What still has the content that its name says went out from here, and is
 * taken back as it is; anything else is a picture like any other. */
static const char *
take_back (Note        *note,
           JsonObject  *record,
           const char  *file,
           GBytes      *content,
           GError     **error)
{
  const char *name = lead_json_object_get_text (record, "name");
  const char *type = lead_json_object_get_text (record, "type");
  g_autofree char *base = g_path_get_basename (file);
  g_autofree char *hash = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, content);

  if (type != NULL && *type != '\0' && g_str_has_prefix (base, hash))
    return lead_parcel_add_content (note->parcel, content, type, name);
  return lead_parcel_add_picture (note->parcel, content, name, note->run->intake, error);
}

/* Pictures in the order of the list, so that it comes back as it was. */
static void
add_own_pictures (Note    *note,
                  GString *body)
{
  JsonNode *node = lead_front_matter_get (note->fields, "attachments");
  JsonArray *list = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node)
                                                                 : NULL;

  for (guint i = 0; list != NULL && i < json_array_get_length (list); i++)
    {
      JsonObject *record = lead_json_array_get_record (list, i);
      const char *file = record != NULL ? lead_json_object_get_text (record, "file") : NULL;
      g_autoptr(GBytes) content = NULL;
      g_autoptr(GError) error = NULL;
      const char *hash = NULL;
      guint member;

      if (file == NULL || !find_picture (note, file, FALSE, &member))
        continue;
      content = lead_source_load (note->run->source, member, LEAD_PICTURE_MAX,
                                  note->run->cancellable, &error);
      if (content != NULL)
        hash = take_back (note, record, file, content, &error);
      if (hash != NULL)
        point_inside (body, file, hash);
      else
        lead_intake_skip (note->run->intake, lead_source_get_member (note->run->source, member),
                          error->message);
    }
}

static void
set_own (Note       *note,
         const char *below)
{
  const char *title = lead_front_matter_get_text (note->fields, "title");
  const char *id = lead_front_matter_get_text (note->fields, "id");
  g_autofree char *written = lead_note_own_body (below);
  g_autoptr(GString) body = g_string_new (written);

  add_own_pictures (note, body);
  lead_entry_builder_set_body (note->parcel->builder, body->str);
  lead_entry_builder_set_title (note->parcel->builder, title != NULL ? title : "");
  if (id != NULL && g_uuid_string_is_valid (id))
    lead_entry_builder_set_uuid (note->parcel->builder, id);
  lead_note_own_fill (note->fields, note->parcel);
}

/* An id counts once: notes made from one template share it. */
static char *
dup_origin (Note       *note,
            const char *text)
{
  const char *id = lead_front_matter_get_text (note->fields, "id");
  const char *name = lead_source_get_member (note->run->source, note->member);
  g_autofree char *base = g_path_get_basename (name);

  if (id != NULL && strlen (id) >= 8 && strlen (id) <= 128
      && g_hash_table_add (note->run->ids, g_strdup (id)))
    return g_strdup_printf ("id:%s", id);
  return lead_origins_fingerprint (note->run->origins, base, NULL, text);
}

static void
set_times (Note             *note,
           const LeadMoment *moment)
{
  LeadEntryBuilder *builder = note->parcel->builder;
  GTimeZone *zone = lead_intake_get_zone (note->run->intake);
  gint64 created = lead_note_date_get_time (note->fields, "created", zone);
  gint64 modified = lead_note_date_get_time (note->fields, "modified", zone);

  if (modified == 0)
    modified = lead_note_date_get_time (note->fields, "updated", zone);
  lead_entry_builder_set_moment (builder, moment);
  lead_entry_builder_set_created_ms (builder, created != 0 ? created : moment->utc_ms);
  if (modified != 0)
    lead_entry_builder_set_modified_ms (builder, modified);
}

static gboolean
send_note (Run         *run,
           guint        member,
           const char  *text,
           GError     **error)
{
  g_autoptr(LeadParcel) parcel = lead_parcel_new ();
  g_autoptr(JsonObject) fields = NULL;
  g_autofree char *below = lead_front_matter_split (text, &fields);
  g_autofree char *origin = NULL;
  Note note = { run, member, fields, parcel };
  LeadMoment moment;

  moment = lead_note_date_find (fields, run->source, member, run->intake);
  set_times (&note, &moment);
  lead_entry_builder_set_starred (parcel->builder, lead_front_matter_is_true (fields, "starred"));
  if (lead_note_own_is (fields))
    set_own (&note, below);
  else
    set_foreign (&note, below);
  origin = dup_origin (&note, text);
  return lead_parcel_send (parcel, origin, run->intake, error);
}

static gboolean
is_blank (const char *text)
{
  return text[strspn (text, " \t\n")] == '\0';
}

static gboolean
read_note (Run      *run,
           guint     member,
           GError  **error)
{
  const char *name = lead_source_get_member (run->source, member);
  g_autoptr(GError) local = NULL;
  g_autofree char *warning = NULL;
  gboolean guessed = FALSE;
  g_autofree char *text = load_note (run->source, member, &guessed, run->cancellable, &local);

  if (g_cancellable_set_error_if_cancelled (run->cancellable, error))
    return FALSE;
  if (text == NULL || is_blank (text))
    {
      lead_intake_skip (run->intake, name, text == NULL ? local->message : _("It is empty."));
      return TRUE;
    }
  if (guessed)
    {
      warning = g_strdup_printf (_("%s isn’t UTF-8; it was read as Western European text, so some "
                                   "letters may be wrong."),
                                 name);
      lead_intake_warn (run->intake, warning);
    }
  return send_note (run, member, text, error);
}

static GHashTable *
index_names (LeadSource *source)
{
  GHashTable *by_name = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n_members = lead_source_get_n_members (source);

  for (guint i = 0; i < n_members; i++)
    g_hash_table_insert (by_name, g_path_get_basename (lead_source_get_member (source, i)),
                         GUINT_TO_POINTER (i + 1));
  return by_name;
}

static gboolean
read_notes (Run     *run,
            GError **error)
{
  guint n_members = lead_source_get_n_members (run->source);
  guint n_notes = 0;

  for (guint i = 0; i < n_members; i++)
    {
      if (lead_source_get_kind (run->source) != LEAD_SOURCE_FILE
          && !is_note (lead_source_get_member (run->source, i)))
        continue;
      n_notes++;
      if (!read_note (run, i, error))
        return FALSE;
      lead_intake_progress (run->intake, (double) i / n_members);
    }
  if (n_notes > 0)
    return TRUE;
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                       _("There are no Markdown notes in it."));
  return FALSE;
}

static gboolean
read_source (LeadSource    *source,
             LeadIntake    *intake,
             GCancellable  *cancellable,
             GError       **error)
{
  g_autoptr(LeadOrigins) origins = lead_origins_new ();
  g_autoptr(GHashTable) by_name = index_names (source);
  g_autoptr(GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Run run = { source, intake, origins, cancellable, by_name, ids };

  return read_notes (&run, error);
}

const LeadReader lead_reader_markdown = {
  .id = "markdown",
  .title = "Markdown",
  .rate = rate,
  .read = read_source,
};
