/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The fields that our own Markdown export adds: they come back as they went. */

#include "config.h"
#include "lead-note-own.h"

#include <string.h>

#include "lead-front-matter.h"
#include "lead-json-object.h"
#include "lead-json-scan.h"

/**
 * lead_note_own_is:
 * @fields: the fields of a file
 *
 * Returns: whether it is a file of our own export
 */
gboolean
lead_note_own_is (JsonObject *fields)
{
  return g_strcmp0 (lead_front_matter_get_text (fields, "syslead"), "1") == 0;
}

/**
 * lead_note_own_body:
 * @below: what stands below the fields
 *
 * The export puts one empty line before the body and ends its last line.
 *
 * Returns: (transfer full): the body, exactly
 */
char *
lead_note_own_body (const char *below)
{
  gsize length;

  g_return_val_if_fail (below != NULL, NULL);

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

static LeadPassage *
read_passage (JsonObject *record)
{
  const char *quote = lead_json_object_get_text (record, "quote");
  const char *before = lead_json_object_get_text (record, "before");
  const char *after = lead_json_object_get_text (record, "after");

  if (quote == NULL || *quote == '\0')
    return NULL;
  return lead_passage_new (get_count (record, "start"), get_count (record, "length"), quote,
                           before != NULL ? before : "", after != NULL ? after : "");
}

static const char *
get_uuid (const char *text)
{
  return text != NULL && g_uuid_string_is_valid (text) ? text : NULL;
}

static void
add_item (LeadParcel *parcel,
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
  passage = read_passage (record);
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
  add_item (parcel, record);
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

static JsonArray *
get_list (JsonObject *fields,
          const char *name)
{
  JsonNode *node = lead_front_matter_get (fields, name);

  return node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
}

static void
set_extra (LeadParcel *parcel,
           const char *extra)
{
  g_autoptr(JsonNode) node = lead_json_parse (extra, -1, NULL, NULL);

  if (lead_json_node_get_record (node) != NULL)
    lead_entry_builder_set_extra (parcel->builder, extra);
}

/**
 * lead_note_own_fill:
 * @fields: the fields of a file of our own export
 * @parcel: the entry it becomes
 *
 * Brings back what no other format knows: tags with their passages, answers,
 * privacy, the challenge, fields of the journal it once came from.
 */
void
lead_note_own_fill (JsonObject *fields,
                    LeadParcel *parcel)
{
  JsonArray *items = get_list (fields, "items");
  JsonArray *answers = get_list (fields, "answers");
  JsonArray *labels = get_list (fields, "tags");
  const char *extra = lead_front_matter_get_text (fields, "extra");
  const char *challenge = get_uuid (lead_front_matter_get_text (fields, "challenge"));

  lead_entry_builder_set_private (parcel->builder, lead_front_matter_is_true (fields, "private"));
  if (challenge != NULL)
    lead_entry_builder_set_challenge (parcel->builder, challenge);
  if (extra != NULL)
    set_extra (parcel, extra);
  for (guint i = 0; labels != NULL && i < json_array_get_length (labels); i++)
    if (lead_json_array_get_text (labels, i) != NULL)
      lead_entry_builder_add_label (parcel->builder, lead_json_array_get_text (labels, i));
  for (guint i = 0; items != NULL && i < json_array_get_length (items); i++)
    {
      if (lead_json_array_get_record (items, i) != NULL)
        add_item (parcel, lead_json_array_get_record (items, i));
      else if (lead_json_array_get_text (items, i) != NULL)
        add_short_item (parcel, lead_json_array_get_text (items, i));
    }
  for (guint i = 0; answers != NULL && i < json_array_get_length (answers); i++)
    if (lead_json_array_get_record (answers, i) != NULL)
      add_answer (parcel, lead_json_array_get_record (answers, i));
}
