/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The fields that our own Markdown export adds: they come back as they went. */

#include "config.h"
#include "lead-markdown-note.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/model/lead-error.h"
#include "lead-front-matter.h"
#include "lead-json-object.h"
#include "lead-json-scan.h"
#include "lead-markdown-note-date.h"

/**
 * lead_markdown_note_is_own:
 * @fields: the fields of a file
 *
 * Returns: whether it is a file of our own export
 */
gboolean
lead_markdown_note_is_own (JsonObject *fields)
{
  return g_strcmp0 (lead_front_matter_get_text (fields, "syslead"), "1") == 0;
}

/* The export puts one empty line before the body and ends its last line. */
static char *
dup_body (const char *below)
{
  gsize length;

  below += *below == '\n';
  length = strlen (below);
  return g_strndup (below, length > 0 && below[length - 1] == '\n' ? length - 1 : length);
}

static gboolean
is_item (const char *id)
{
  const char *slash = strchr (id, '/');

  return slash != NULL && slash > id && slash[1] != '\0'
         && strspn (id, "abcdefghijklmnopqrstuvwxyz0123456789-/") == strlen (id)
         && strchr (slash + 1, '/') == NULL;
}

static guint
get_count (JsonObject *record,
           const char *name)
{
  const char *text = lead_json_object_get_text (record, name);
  guint64 value = 0;

  if (text != NULL)
    g_ascii_string_to_unsigned (text, 10, 0, G_MAXINT32, &value, NULL);
  return value;
}

/* Somebody who writes by hand gives the words alone: they are looked for. */
static LeadPassage *
read_passage (JsonObject *record,
              const char *body)
{
  const char *quote = lead_json_object_get_text (record, "quote");
  const char *before = lead_json_object_get_text (record, "before");
  const char *after = lead_json_object_get_text (record, "after");
  g_autoptr(LeadPassage) passage = NULL;
  LeadPassage *found;

  if (quote == NULL || *quote == '\0')
    return NULL;
  passage = lead_passage_new (get_count (record, "start"), get_count (record, "length"), quote,
                              before != NULL ? before : "", after != NULL ? after : "");
  if (lead_json_object_get_text (record, "length") != NULL)
    return g_steal_pointer (&passage);
  found = lead_passage_locate (passage, body);
  return found != NULL ? found : g_steal_pointer (&passage);
}

static const char *
get_uuid (const char *text)
{
  return text != NULL && g_uuid_string_is_valid (text) ? text : NULL;
}

static void
add_item (LeadParcel *parcel,
          const char *body,
          JsonObject *record)
{
  const char *item = lead_json_object_get_text (record, "item");
  const char *stance_id = lead_json_object_get_text (record, "stance");
  const char *uuid = get_uuid (lead_json_object_get_text (record, "id"));
  g_autofree char *fresh = NULL;
  g_autoptr(LeadPassage) passage = NULL;
  g_autoptr(LeadTag) tag = NULL;
  LeadStance stance = LEAD_STANCE_NONE;

  if (item == NULL || !is_item (item))
    return;
  if (stance_id != NULL && !lead_stance_from_id (stance_id, &stance))
    return;
  if (uuid == NULL)
    uuid = fresh = g_uuid_string_random ();
  passage = read_passage (record, body);
  tag = lead_tag_new (uuid, item, stance, passage);
  lead_entry_builder_add_tag (parcel->builder, tag);
}

/* "barriers/tensions:met", as somebody would write it by hand. */
static void
add_short_item (LeadParcel *parcel,
                const char *text)
{
  g_autoptr(JsonObject) record = json_object_new ();
  g_auto(GStrv) parts = g_strsplit (text, ":", 2);

  if (parts[0] == NULL)
    return;
  json_object_set_string_member (record, "item", g_strstrip (parts[0]));
  if (parts[1] != NULL)
    json_object_set_string_member (record, "stance", g_strstrip (parts[1]));
  add_item (parcel, "", record);
}

static void
add_answer (LeadParcel *parcel,
            JsonObject *record)
{
  const char *prompt = lead_json_object_get_text (record, "prompt");
  const char *question = lead_json_object_get_text (record, "question");
  g_autoptr(LeadAnswer) answer = NULL;

  if (prompt == NULL || question == NULL)
    return;
  answer = lead_answer_new (prompt, question, lead_json_object_get_text (record, "text"));
  lead_entry_builder_add_answer (parcel->builder, answer);
}

static void
add_note (LeadMarkdownNote *self,
          JsonObject       *record)
{
  const char *text = lead_json_object_get_text (record, "text");
  const char *uuid = get_uuid (lead_json_object_get_text (record, "id"));
  g_autofree char *fresh = NULL;
  LeadMoment moment;

  if (text == NULL)
    return;
  if (uuid == NULL)
    uuid = fresh = g_uuid_string_random ();
  moment = lead_markdown_note_date_find (record, self->source, self->member, self->intake);
  lead_parcel_add_note (self->parcel, uuid, &moment, text);
}

static void
set_extra (LeadParcel *parcel,
           const char *extra)
{
  g_autoptr(JsonNode) node = lead_json_parse (extra, -1, NULL, NULL);

  if (lead_json_node_get_record (node) != NULL)
    lead_entry_builder_set_extra (parcel->builder, extra);
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
take_back (LeadMarkdownNote  *self,
           JsonObject        *record,
           const char        *file,
           GBytes            *content,
           GError           **error)
{
  const char *name = lead_json_object_get_text (record, "name");
  const char *type = lead_json_object_get_text (record, "type");
  g_autofree char *base = g_path_get_basename (file);
  g_autofree char *hash = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, content);

  if (type != NULL && *type != '\0' && g_str_has_prefix (base, hash))
    return lead_parcel_add_content (self->parcel, content, type, name);
  return lead_parcel_add_picture (self->parcel, content, name, self->intake, error);
}

/* Pictures in the order of the list, so that it comes back as it was. */
static void
add_pictures (LeadMarkdownNote *self,
              GString          *body)
{
  JsonArray *list = lead_markdown_note_get_list (self, "attachments");

  for (guint i = 0; list != NULL && i < json_array_get_length (list); i++)
    {
      JsonObject *record = lead_json_array_get_record (list, i);
      const char *file = record != NULL ? lead_json_object_get_text (record, "file") : NULL;
      g_autoptr(GBytes) content = NULL;
      g_autoptr(GError) error = NULL;
      const char *hash = NULL;

      if (file == NULL)
        continue;
      content = lead_markdown_note_load_picture (self, file, FALSE, &error);
      if (content != NULL)
        hash = take_back (self, record, file, content, &error);
      if (hash != NULL)
        point_inside (body, file, hash);
      else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        lead_intake_skip (self->intake, file, error->message);
    }
}

static void
add_fields (LeadMarkdownNote *self,
            const char       *body)
{
  JsonArray *labels = lead_markdown_note_get_list (self, "tags");
  JsonArray *items = lead_markdown_note_get_list (self, "items");
  JsonArray *answers = lead_markdown_note_get_list (self, "answers");
  JsonArray *notes = lead_markdown_note_get_list (self, "notes");

  for (guint i = 0; labels != NULL && i < json_array_get_length (labels); i++)
    if (lead_json_array_get_text (labels, i) != NULL)
      lead_entry_builder_add_label (self->parcel->builder, lead_json_array_get_text (labels, i));
  for (guint i = 0; items != NULL && i < json_array_get_length (items); i++)
    {
      if (lead_json_array_get_record (items, i) != NULL)
        add_item (self->parcel, body, lead_json_array_get_record (items, i));
      else if (lead_json_array_get_text (items, i) != NULL)
        add_short_item (self->parcel, lead_json_array_get_text (items, i));
    }
  for (guint i = 0; answers != NULL && i < json_array_get_length (answers); i++)
    if (lead_json_array_get_record (answers, i) != NULL)
      add_answer (self->parcel, lead_json_array_get_record (answers, i));
  for (guint i = 0; notes != NULL && i < json_array_get_length (notes); i++)
    if (lead_json_array_get_record (notes, i) != NULL)
      add_note (self, lead_json_array_get_record (notes, i));
}

/**
 * lead_markdown_note_fill_own:
 * @self: a note of our own export
 * @below: what stands below its fields
 *
 * Brings everything back as it went: the words to the byte, and what no other
 * format knows: tags with their passages, answers, notes, privacy, the challenge,
 * fields of the journal the entry once came from.
 */
void
lead_markdown_note_fill_own (LeadMarkdownNote *self,
                             const char       *below)
{
  LeadEntryBuilder *builder = self->parcel->builder;
  const char *title = lead_front_matter_get_text (self->fields, "title");
  const char *extra = lead_front_matter_get_text (self->fields, "extra");
  const char *uuid = get_uuid (lead_front_matter_get_text (self->fields, "id"));
  const char *challenge = get_uuid (lead_front_matter_get_text (self->fields, "challenge"));
  g_autofree char *written = dup_body (below);
  g_autoptr(GString) body = g_string_new (written);

  add_pictures (self, body);
  lead_entry_builder_set_body (builder, body->str);
  lead_entry_builder_set_title (builder, title != NULL ? title : "");
  lead_entry_builder_set_private (builder, lead_front_matter_is_true (self->fields, "private"));
  if (uuid != NULL)
    lead_entry_builder_set_uuid (builder, uuid);
  if (challenge != NULL)
    lead_entry_builder_set_challenge (builder, challenge);
  if (extra != NULL)
    set_extra (self->parcel, extra);
  add_fields (self, body->str);
}
