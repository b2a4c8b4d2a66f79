/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-archive-record.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/model/lead-error.h"

/* Times outside the years 1 to 9999 are nonsense, in milliseconds. */
#define FIRST_MS G_GINT64_CONSTANT (-62135596800000)
#define LAST_MS  G_GINT64_CONSTANT (253402300799999)

/*
 * Members are asked for by name and type. The first that is missing or of
 * another type is remembered, and what is asked for after it comes back empty,
 * so that a whole record is read before anybody has to look for an error.
 */
typedef struct
{
  JsonObject *object;      /* borrowed */
  const char *wrong;       /* borrowed */
} Members;

static JsonNode *
find (Members    *members,
      const char *name,
      GType       type,
      gboolean    required)
{
  JsonNode *node = json_object_get_member (members->object, name);

  if (node == NULL && !required)
    return NULL;
  if (node != NULL && JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == type)
    return node;
  if (members->wrong == NULL)
    members->wrong = name;
  return NULL;
}

static const char *
get_text (Members    *members,
          const char *name,
          gboolean    required)
{
  JsonNode *node = find (members, name, G_TYPE_STRING, required);
  const char *text = node != NULL ? json_node_get_string (node) : NULL;

  if (text != NULL && !g_utf8_validate (text, -1, NULL))
    {
      members->wrong = name;
      text = NULL;
    }
  return text == NULL && required ? "" : text;
}

static gint64
get_int (Members    *members,
         const char *name,
         gint64      lowest,
         gint64      highest,
         gboolean    required)
{
  JsonNode *node = find (members, name, G_TYPE_INT64, required);
  gint64 value = node != NULL ? json_node_get_int (node) : 0;

  if (node != NULL && (value < lowest || value > highest))
    {
      members->wrong = name;
      value = 0;
    }
  return value;
}

static gboolean
get_flag (Members    *members,
          const char *name)
{
  JsonNode *node = find (members, name, G_TYPE_BOOLEAN, FALSE);

  return node != NULL && json_node_get_boolean (node);
}

static JsonArray *
get_list (Members    *members,
          const char *name)
{
  JsonNode *node = json_object_get_member (members->object, name);

  if (node == NULL)
    return NULL;
  if (JSON_NODE_HOLDS_ARRAY (node))
    return json_node_get_array (node);
  if (members->wrong == NULL)
    members->wrong = name;
  return NULL;
}

static const char *
get_uuid (Members    *members,
          const char *name,
          gboolean    required)
{
  const char *text = get_text (members, name, required);

  if (text != NULL && !g_uuid_string_is_valid (text))
    members->wrong = name;
  return text;
}

static gboolean
check (Members  *members,
       GError  **error)
{
  if (members->wrong == NULL)
    return TRUE;

  g_set_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
               _("The member “%s” is missing or not as it should be."), members->wrong);
  return FALSE;
}

/* Enters the object at a place of a list; anything else there is wrong. */
static gboolean
enter (Members    *members,
       JsonArray  *list,
       guint       position,
       const char *name,
       Members    *inner)
{
  JsonNode *node = json_array_get_element (list, position);

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      members->wrong = name;
      return FALSE;
    }
  *inner = (Members) { .object = json_node_get_object (node) };
  return TRUE;
}

static void
leave (Members *members,
       Members *inner)
{
  if (members->wrong == NULL)
    members->wrong = inner->wrong;
}

static LeadPrecision
get_precision (Members *members)
{
  const char *text = get_text (members, "precision", TRUE);

  if (g_str_equal (text, "day"))
    return LEAD_PRECISION_DAY;
  if (g_str_equal (text, "minute"))
    return LEAD_PRECISION_MINUTE;
  if (!g_str_equal (text, "second"))
    members->wrong = "precision";
  return LEAD_PRECISION_SECOND;
}

/* The local day must be the one that time and offset give. */
static void
read_moment (Members          *members,
             LeadEntryBuilder *builder)
{
  JsonNode *node = json_object_get_member (members->object, "moment");
  Members inner = { NULL, NULL };
  LeadMoment moment = { 0 };
  const char *zone;
  gint64 local_ms;

  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node))
    {
      members->wrong = "moment";
      return;
    }

  inner.object = json_node_get_object (node);
  moment.utc_ms = get_int (&inner, "utc_ms", FIRST_MS, LAST_MS, TRUE);
  moment.offset_minutes = get_int (&inner, "offset_minutes", -24 * 60, 24 * 60, TRUE);
  moment.precision = get_precision (&inner);
  zone = get_text (&inner, "zone", FALSE);
  moment.zone = zone != NULL && strlen (zone) < 64 ? g_intern_string (zone) : NULL;
  local_ms = moment.utc_ms + moment.offset_minutes * G_GINT64_CONSTANT (60000);
  if (!lead_day_parse (get_text (&inner, "day", TRUE), &moment.day)
      || ABS (local_ms - moment.day * G_GINT64_CONSTANT (86400000)) > 2 * 86400000)
    inner.wrong = "day";
  leave (members, &inner);
  lead_entry_builder_set_moment (builder, &moment);
}

static void
read_labels (Members          *members,
             LeadEntryBuilder *builder)
{
  JsonArray *labels = get_list (members, "labels");

  for (guint i = 0; labels != NULL && i < json_array_get_length (labels); i++)
    {
      JsonNode *node = json_array_get_element (labels, i);

      if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
        members->wrong = "labels";
      else
        lead_entry_builder_add_label (builder, json_node_get_string (node));
    }
}

static LeadPassage *
read_passage (Members *members)
{
  JsonNode *node = json_object_get_member (members->object, "passage");
  Members inner = { NULL, NULL };
  LeadPassage *passage;

  if (node == NULL)
    return NULL;
  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      members->wrong = "passage";
      return NULL;
    }

  inner.object = json_node_get_object (node);
  passage = lead_passage_new (get_int (&inner, "start", 0, G_MAXINT, TRUE),
                              get_int (&inner, "length", 0, G_MAXINT, TRUE),
                              get_text (&inner, "quote", TRUE),
                              get_text (&inner, "before", TRUE),
                              get_text (&inner, "after", TRUE));
  leave (members, &inner);
  return passage;
}

static void
read_tags (Members          *members,
           LeadEntryBuilder *builder)
{
  JsonArray *tags = get_list (members, "tags");
  Members inner;

  for (guint i = 0; tags != NULL && i < json_array_get_length (tags); i++)
    {
      g_autoptr (LeadPassage) passage = NULL;
      g_autoptr (LeadTag) tag = NULL;
      LeadStance stance = LEAD_STANCE_NONE;

      if (!enter (members, tags, i, "tags", &inner))
        return;
      if (!lead_stance_from_id (get_text (&inner, "stance", TRUE), &stance))
        inner.wrong = "stance";
      passage = read_passage (&inner);
      tag = lead_tag_new (get_uuid (&inner, "id", FALSE), get_text (&inner, "item", TRUE),
                          stance, passage);
      if (*lead_tag_get_item (tag) == '\0')
        inner.wrong = "item";
      lead_entry_builder_add_tag (builder, tag);
      leave (members, &inner);
    }
}

static void
read_answers (Members          *members,
              LeadEntryBuilder *builder)
{
  JsonArray *answers = get_list (members, "answers");
  Members inner;

  for (guint i = 0; answers != NULL && i < json_array_get_length (answers); i++)
    {
      g_autoptr (LeadAnswer) answer = NULL;

      if (!enter (members, answers, i, "answers", &inner))
        return;
      answer = lead_answer_new (get_text (&inner, "prompt", TRUE),
                                get_text (&inner, "question", TRUE),
                                get_text (&inner, "text", FALSE));
      lead_entry_builder_add_answer (builder, answer);
      leave (members, &inner);
    }
}

static gboolean
is_hash (const char *text)
{
  return strlen (text) == 64 && strspn (text, "0123456789abcdef") == 64;
}

static void
read_attachments (Members          *members,
                  LeadEntryBuilder *builder)
{
  JsonArray *attachments = get_list (members, "attachments");
  Members inner;

  for (guint i = 0; attachments != NULL && i < json_array_get_length (attachments); i++)
    {
      g_autoptr (LeadAttachment) attachment = NULL;

      if (!enter (members, attachments, i, "attachments", &inner))
        return;
      attachment = lead_attachment_new (get_text (&inner, "sha256", TRUE),
                                        get_text (&inner, "media_type", TRUE),
                                        get_text (&inner, "name", FALSE),
                                        get_int (&inner, "size", 0, G_MAXINT64, TRUE));
      if (!is_hash (attachment->sha256))
        inner.wrong = "sha256";
      lead_entry_builder_add_attachment (builder, attachment);
      leave (members, &inner);
    }
}

static void
read_state (Members          *members,
            LeadEntryBuilder *builder)
{
  lead_entry_builder_set_created_ms (builder,
                                     get_int (members, "created_ms", FIRST_MS, LAST_MS, TRUE));
  lead_entry_builder_set_modified_ms (builder,
                                      get_int (members, "modified_ms", FIRST_MS, LAST_MS, TRUE));
  lead_entry_builder_set_trashed_ms (builder,
                                     get_int (members, "trashed_ms", FIRST_MS, LAST_MS, FALSE));
  lead_entry_builder_set_starred (builder, get_flag (members, "starred"));
  lead_entry_builder_set_private (builder, get_flag (members, "private"));
  lead_entry_builder_set_challenge (builder, get_uuid (members, "challenge", FALSE));
}

/**
 * lead_archive_record_read_format:
 * @record: the first line of a file
 * @error: return location for an error of #LEAD_ERROR: %LEAD_ERROR_NEWER when
 *   the archive was made by a newer version
 *
 * Returns: whether it begins an archive that can be read
 */
gboolean
lead_archive_record_read_format (JsonObject  *record,
                                 GError     **error)
{
  Members members = { record, NULL };
  gint64 version;

  g_return_val_if_fail (record != NULL, FALSE);

  if (!g_str_equal (get_text (&members, "format", TRUE), LEAD_ARCHIVE_FORMAT))
    members.wrong = "format";
  version = get_int (&members, "version", 1, G_MAXINT64, TRUE);
  if (!check (&members, error))
    return FALSE;
  if (version > LEAD_ARCHIVE_VERSION)
    {
      g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_NEWER,
                           _("This archive was made by a newer version of SysLead."));
      return FALSE;
    }
  return TRUE;
}

/**
 * lead_archive_record_read_journal:
 * @record: a line of the kind "journal"
 * @error: return location for an error of #LEAD_ERROR
 *
 * Returns: (transfer full): the id of the journal that the archive was made of
 */
char *
lead_archive_record_read_journal (JsonObject  *record,
                                  GError     **error)
{
  Members members = { record, NULL };
  const char *uuid;

  g_return_val_if_fail (record != NULL, NULL);

  uuid = get_uuid (&members, "id", TRUE);
  return check (&members, error) ? g_strdup (uuid) : NULL;
}

/**
 * lead_archive_record_read_entry:
 * @record: a line of the kind "entry"
 * @error: return location for an error of #LEAD_ERROR
 *
 * Returns: (transfer full): the entry, or %NULL when anything in it is not as
 *   it should be
 */
LeadEntry *
lead_archive_record_read_entry (JsonObject  *record,
                                GError     **error)
{
  g_autoptr (LeadEntryBuilder) builder = lead_entry_builder_new ();
  Members members = { record, NULL };

  g_return_val_if_fail (record != NULL, NULL);

  lead_entry_builder_set_uuid (builder, get_uuid (&members, "id", TRUE));
  read_moment (&members, builder);
  read_state (&members, builder);
  lead_entry_builder_set_title (builder, get_text (&members, "title", TRUE));
  lead_entry_builder_set_body (builder, get_text (&members, "body", TRUE));
  read_labels (&members, builder);
  read_tags (&members, builder);
  read_answers (&members, builder);
  read_attachments (&members, builder);
  lead_entry_builder_set_extra (builder, get_text (&members, "extra", FALSE));
  return check (&members, error) ? lead_entry_builder_end (g_steal_pointer (&builder)) : NULL;
}

/**
 * lead_archive_record_read_revision:
 * @record: a line of the kind "revision"
 * @entry_uuid: (out) (transfer full): the entry whose text it was
 * @error: return location for an error of #LEAD_ERROR
 *
 * Returns: (transfer full): the text, or %NULL when anything in it is not as it
 *   should be
 */
LeadRevision *
lead_archive_record_read_revision (JsonObject  *record,
                                   char       **entry_uuid,
                                   GError     **error)
{
  Members members = { record, NULL };
  LeadRevision read = { 0 };
  const char *entry;

  g_return_val_if_fail (record != NULL, NULL);
  g_return_val_if_fail (entry_uuid != NULL, NULL);

  entry = get_uuid (&members, "entry", TRUE);
  read.revision = get_int (&members, "number", 1, G_MAXINT, TRUE);
  read.saved_ms = get_int (&members, "saved_ms", FIRST_MS, LAST_MS, TRUE);
  read.title = g_strdup (get_text (&members, "title", TRUE));
  read.body = g_strdup (get_text (&members, "body", TRUE));
  if (!check (&members, error))
    {
      g_free (read.title);
      g_free (read.body);
      return NULL;
    }
  *entry_uuid = g_strdup (entry);
  return g_memdup2 (&read, sizeof read);
}
