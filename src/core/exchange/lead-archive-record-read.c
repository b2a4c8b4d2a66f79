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

/**
 * lead_archive_record_get_time:
 * @members: of a record
 * @name: which
 * @required: whether it must be there
 *
 * Returns: milliseconds since 1970, UTC; 0 when it isn't there
 */
gint64
lead_archive_record_get_time (LeadMembers *members,
                              const char  *name,
                              gboolean     required)
{
  return lead_members_get_int (members, name, FIRST_MS, LAST_MS, required);
}

static LeadPrecision
get_precision (LeadMembers *members)
{
  const char *text = lead_members_get_text (members, "precision", TRUE);

  if (g_str_equal (text, "day"))
    return LEAD_PRECISION_DAY;
  if (g_str_equal (text, "minute"))
    return LEAD_PRECISION_MINUTE;
  if (!g_str_equal (text, "second"))
    members->wrong = "precision";
  return LEAD_PRECISION_SECOND;
}

/**
 * lead_archive_record_get_moment:
 * @members: a record
 *
 * The local day must be the one that time and offset give.
 *
 * Returns: what "moment" says
 */
LeadMoment
lead_archive_record_get_moment (LeadMembers *members)
{
  JsonNode *node = json_object_get_member (members->object, "moment");
  LeadMoment moment = { 0 };
  LeadMembers inner;
  const char *zone;
  gint64 local_ms;

  if (!lead_members_enter (members, node, "moment", &inner))
    return moment;
  moment.utc_ms = lead_archive_record_get_time (&inner, "utc_ms", TRUE);
  moment.offset_minutes = lead_members_get_int (&inner, "offset_minutes", -24 * 60, 24 * 60, TRUE);
  moment.precision = get_precision (&inner);
  zone = lead_members_get_text (&inner, "zone", FALSE);
  moment.zone = zone != NULL && strlen (zone) < 64 ? g_intern_string (zone) : NULL;
  local_ms = moment.utc_ms + moment.offset_minutes * G_GINT64_CONSTANT (60000);
  if (!lead_day_parse (lead_members_get_text (&inner, "day", TRUE), &moment.day)
      || ABS (local_ms - moment.day * G_GINT64_CONSTANT (86400000)) > 2 * 86400000)
    inner.wrong = "day";
  lead_members_leave (members, &inner);
  return moment;
}

static void
read_labels (LeadMembers      *members,
             LeadEntryBuilder *builder)
{
  JsonArray *labels = lead_members_get_list (members, "labels");

  for (guint i = 0; labels != NULL && i < json_array_get_length (labels); i++)
    {
      JsonNode *node = json_array_get_element (labels, i);

      if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
        members->wrong = "labels";
      else
        lead_entry_builder_add_label (builder, json_node_get_string (node));
    }
}

/**
 * lead_archive_record_get_passage:
 * @members: of a record, or of an object in one
 *
 * Returns: (transfer full) (nullable): what stands under "passage", %NULL where
 *   nothing does
 */
LeadPassage *
lead_archive_record_get_passage (LeadMembers *members)
{
  JsonNode *node = json_object_get_member (members->object, "passage");
  LeadPassage *passage;
  LeadMembers inner;

  if (node == NULL || !lead_members_enter (members, node, "passage", &inner))
    return NULL;
  passage = lead_passage_new (lead_members_get_int (&inner, "start", 0, G_MAXINT, TRUE),
                              lead_members_get_int (&inner, "length", 0, G_MAXINT, TRUE),
                              lead_members_get_text (&inner, "quote", TRUE),
                              lead_members_get_text (&inner, "before", TRUE),
                              lead_members_get_text (&inner, "after", TRUE));
  lead_members_leave (members, &inner);
  return passage;
}

static void
read_tags (LeadMembers      *members,
           LeadEntryBuilder *builder)
{
  JsonArray *tags = lead_members_get_list (members, "tags");
  LeadMembers inner;

  for (guint i = 0; tags != NULL && i < json_array_get_length (tags); i++)
    {
      g_autoptr (LeadPassage) passage = NULL;
      g_autoptr (LeadTag) tag = NULL;
      LeadStance stance = LEAD_STANCE_NONE;

      if (!lead_members_enter (members, json_array_get_element (tags, i), "tags", &inner))
        return;
      if (!lead_stance_from_id (lead_members_get_text (&inner, "stance", TRUE), &stance))
        inner.wrong = "stance";
      passage = lead_archive_record_get_passage (&inner);
      tag = lead_tag_new (lead_members_get_uuid (&inner, "id", FALSE),
                          lead_members_get_text (&inner, "item", TRUE), stance, passage);
      if (*lead_tag_get_item (tag) == '\0')
        inner.wrong = "item";
      lead_entry_builder_add_tag (builder, tag);
      lead_members_leave (members, &inner);
    }
}

static void
read_answers (LeadMembers      *members,
              LeadEntryBuilder *builder)
{
  JsonArray *answers = lead_members_get_list (members, "answers");
  LeadMembers inner;

  for (guint i = 0; answers != NULL && i < json_array_get_length (answers); i++)
    {
      g_autoptr (LeadAnswer) answer = NULL;

      if (!lead_members_enter (members, json_array_get_element (answers, i), "answers", &inner))
        return;
      answer = lead_answer_new (lead_members_get_text (&inner, "prompt", TRUE),
                                lead_members_get_text (&inner, "question", TRUE),
                                lead_members_get_text (&inner, "text", FALSE));
      lead_entry_builder_add_answer (builder, answer);
      lead_members_leave (members, &inner);
    }
}

static gboolean
is_hash (const char *text)
{
  return strlen (text) == 64 && strspn (text, "0123456789abcdef") == 64;
}

static void
read_attachments (LeadMembers      *members,
                  LeadEntryBuilder *builder)
{
  JsonArray *attachments = lead_members_get_list (members, "attachments");
  LeadMembers inner;

  for (guint i = 0; attachments != NULL && i < json_array_get_length (attachments); i++)
    {
      g_autoptr (LeadAttachment) attachment = NULL;

      if (!lead_members_enter (members, json_array_get_element (attachments, i), "attachments",
                               &inner))
        return;
      attachment = lead_attachment_new (lead_members_get_text (&inner, "sha256", TRUE),
                                        lead_members_get_text (&inner, "media_type", TRUE),
                                        lead_members_get_text (&inner, "name", FALSE),
                                        lead_members_get_int (&inner, "size", 0, G_MAXINT64,
                                                              TRUE));
      if (!is_hash (attachment->sha256))
        inner.wrong = "sha256";
      lead_entry_builder_add_attachment (builder, attachment);
      lead_members_leave (members, &inner);
    }
}

static void
read_state (LeadMembers      *members,
            LeadEntryBuilder *builder)
{
  lead_entry_builder_set_created_ms (builder,
                                     lead_archive_record_get_time (members, "created_ms", TRUE));
  lead_entry_builder_set_modified_ms (builder,
                                      lead_archive_record_get_time (members, "modified_ms", TRUE));
  lead_entry_builder_set_trashed_ms (builder,
                                     lead_archive_record_get_time (members, "trashed_ms", FALSE));
  lead_entry_builder_set_starred (builder, lead_members_get_flag (members, "starred"));
  lead_entry_builder_set_private (builder, lead_members_get_flag (members, "private"));
  lead_entry_builder_set_challenge (builder, lead_members_get_uuid (members, "challenge", FALSE));
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
  LeadMembers members = { record, NULL };
  gint64 version;

  g_return_val_if_fail (record != NULL, FALSE);

  if (!g_str_equal (lead_members_get_text (&members, "format", TRUE), LEAD_ARCHIVE_FORMAT))
    members.wrong = "format";
  version = lead_members_get_int (&members, "version", 1, G_MAXINT64, TRUE);
  if (!lead_members_check (&members, error))
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
  LeadMembers members = { record, NULL };
  const char *uuid;

  g_return_val_if_fail (record != NULL, NULL);

  uuid = lead_members_get_uuid (&members, "id", TRUE);
  return lead_members_check (&members, error) ? g_strdup (uuid) : NULL;
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
  LeadMembers members = { record, NULL };
  LeadMoment moment;

  g_return_val_if_fail (record != NULL, NULL);

  lead_entry_builder_set_uuid (builder, lead_members_get_uuid (&members, "id", TRUE));
  moment = lead_archive_record_get_moment (&members);
  lead_entry_builder_set_moment (builder, &moment);
  read_state (&members, builder);
  lead_entry_builder_set_title (builder, lead_members_get_text (&members, "title", TRUE));
  lead_entry_builder_set_body (builder, lead_members_get_text (&members, "body", TRUE));
  read_labels (&members, builder);
  read_tags (&members, builder);
  read_answers (&members, builder);
  read_attachments (&members, builder);
  lead_entry_builder_set_extra (builder, lead_members_get_text (&members, "extra", FALSE));
  if (!lead_members_check (&members, error))
    return NULL;
  return lead_entry_builder_end (g_steal_pointer (&builder));
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
  LeadMembers members = { record, NULL };
  LeadRevision read = { 0 };
  const char *entry;

  g_return_val_if_fail (record != NULL, NULL);
  g_return_val_if_fail (entry_uuid != NULL, NULL);

  entry = lead_members_get_uuid (&members, "entry", TRUE);
  read.revision = lead_members_get_int (&members, "number", 1, G_MAXINT, TRUE);
  read.saved_ms = lead_archive_record_get_time (&members, "saved_ms", TRUE);
  read.title = g_strdup (lead_members_get_text (&members, "title", TRUE));
  read.body = g_strdup (lead_members_get_text (&members, "body", TRUE));
  if (!lead_members_check (&members, error))
    {
      g_free (read.title);
      g_free (read.body);
      return NULL;
    }
  *entry_uuid = g_strdup (entry);
  return g_memdup2 (&read, sizeof read);
}

/**
 * lead_archive_record_read_note:
 * @record: a line of the kind "note"
 * @entry_uuid: (out) (transfer full): the entry that it stands beside
 * @error: return location for an error of #LEAD_ERROR
 *
 * Returns: (transfer full): the margin note, or %NULL when anything in it is
 *   not as it should be
 */
LeadNote *
lead_archive_record_read_note (JsonObject  *record,
                               char       **entry_uuid,
                               GError     **error)
{
  LeadMembers members = { record, NULL };
  const char *uuid, *entry, *text;
  gint64 modified_ms;
  LeadMoment moment;

  g_return_val_if_fail (record != NULL, NULL);
  g_return_val_if_fail (entry_uuid != NULL, NULL);

  uuid = lead_members_get_uuid (&members, "id", TRUE);
  entry = lead_members_get_uuid (&members, "entry", TRUE);
  moment = lead_archive_record_get_moment (&members);
  modified_ms = lead_archive_record_get_time (&members, "modified_ms", TRUE);
  text = lead_members_get_text (&members, "text", TRUE);
  if (!lead_members_check (&members, error))
    return NULL;
  *entry_uuid = g_strdup (entry);
  return lead_note_new (uuid, &moment, modified_ms, text);
}
