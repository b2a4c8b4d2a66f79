/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-archive-record.h"

static const char * const precisions[] = {
  [LEAD_PRECISION_DAY] = "day",
  [LEAD_PRECISION_MINUTE] = "minute",
  [LEAD_PRECISION_SECOND] = "second",
};

/**
 * lead_archive_record_begin:
 * @kind: of the record
 *
 * Returns: (transfer full): a line that says so, for lead_archive_record_end()
 */
LeadJsonText *
lead_archive_record_begin (const char *kind)
{
  LeadJsonText *json;

  g_return_val_if_fail (kind != NULL, NULL);

  json = lead_json_text_new ();
  lead_json_text_open_object (json, NULL);
  lead_json_text_add_string (json, "kind", kind);
  return json;
}

/**
 * lead_archive_record_end:
 * @json: (transfer full): what lead_archive_record_begin() gave, with the members
 *
 * Returns: (transfer full): the line
 */
char *
lead_archive_record_end (LeadJsonText *json)
{
  char *line;

  g_return_val_if_fail (json != NULL, NULL);

  lead_json_text_close_object (json);
  line = lead_json_text_end (json);
  lead_json_text_free (json);
  return line;
}

/**
 * lead_archive_record_add_optional:
 * @json: a line
 * @name: of a member
 * @text: (nullable): what it says; left out when that is nothing
 */
void
lead_archive_record_add_optional (LeadJsonText *json,
                                  const char   *name,
                                  const char   *text)
{
  if (text != NULL && *text != '\0')
    lead_json_text_add_string (json, name, text);
}

/**
 * lead_archive_record_add_day:
 * @json: a line
 * @name: of a member
 * @day: left out when it is %LEAD_DAY_NONE
 */
void
lead_archive_record_add_day (LeadJsonText *json,
                             const char   *name,
                             LeadDay       day)
{
  if (day != LEAD_DAY_NONE)
    lead_json_text_add_day (json, name, day);
}

/**
 * lead_archive_record_add_list:
 * @json: a line
 * @name: of a member
 * @elements: what it lists; left out when that is nothing
 * @add: adds the members of each
 */
void
lead_archive_record_add_list (LeadJsonText    *json,
                              const char      *name,
                              GPtrArray       *elements,
                              LeadJsonTextAdd  add)
{
  g_return_if_fail (elements != NULL);

  if (elements->len > 0)
    lead_json_text_add_objects (json, name, elements, add);
}

/**
 * lead_archive_record_add_strings:
 * @json: a line
 * @name: of a member
 * @strings: (nullable): what it lists; left out when that is nothing
 */
void
lead_archive_record_add_strings (LeadJsonText       *json,
                                 const char         *name,
                                 const char * const *strings)
{
  if (strings != NULL && strings[0] != NULL)
    lead_json_text_add_strings (json, name, strings);
}

/**
 * lead_archive_record_add_identity:
 * @json: a line
 * @uuid: what names the record for good
 * @created_ms: milliseconds since the epoch
 * @modified_ms: milliseconds since the epoch
 * @trashed_ms: milliseconds since the epoch, 0 for not in the trash
 *
 * Adds what says which record it is, and of when.
 */
void
lead_archive_record_add_identity (LeadJsonText *json,
                                  const char   *uuid,
                                  int64_t       created_ms,
                                  int64_t       modified_ms,
                                  int64_t       trashed_ms)
{
  lead_json_text_add_string (json, "id", uuid);
  lead_json_text_add_int (json, "created_ms", created_ms);
  lead_json_text_add_int (json, "modified_ms", modified_ms);
  if (trashed_ms != 0)
    lead_json_text_add_int (json, "trashed_ms", trashed_ms);
}

/**
 * lead_archive_record_add_moment:
 * @json: a record
 * @moment: what "moment" is to say
 */
void
lead_archive_record_add_moment (LeadJsonText     *json,
                                const LeadMoment *moment)
{
  g_autofree char *day = lead_day_to_string (moment->day);

  lead_json_text_open_object (json, "moment");
  lead_json_text_add_int (json, "utc_ms", moment->utc_ms);
  lead_json_text_add_int (json, "offset_minutes", moment->offset_minutes);
  lead_json_text_add_string (json, "precision", precisions[moment->precision]);
  lead_json_text_add_string (json, "day", day);
  lead_archive_record_add_optional (json, "zone", moment->zone);
  lead_json_text_close_object (json);
}

/**
 * lead_archive_record_add_passage:
 * @json: a record, or an object in one
 * @passage: a stretch of a body
 *
 * Adds it under "passage".
 */
void
lead_archive_record_add_passage (LeadJsonText      *json,
                                 const LeadPassage *passage)
{
  lead_json_text_open_object (json, "passage");
  lead_json_text_add_int (json, "start", passage->start);
  lead_json_text_add_int (json, "length", passage->length);
  lead_json_text_add_string (json, "quote", passage->quote);
  lead_json_text_add_string (json, "before", passage->before);
  lead_json_text_add_string (json, "after", passage->after);
  lead_json_text_close_object (json);
}

static void
add_tag (LeadJsonText  *json,
         gconstpointer  element)
{
  LeadTag *tag = (LeadTag *) element;

  lead_archive_record_add_optional (json, "id", lead_tag_get_uuid (tag));
  lead_json_text_add_string (json, "item", lead_tag_get_item (tag));
  lead_json_text_add_string (json, "stance", lead_stance_to_id (lead_tag_get_stance (tag)));
  if (lead_tag_get_passage (tag) != NULL)
    lead_archive_record_add_passage (json, lead_tag_get_passage (tag));
}

static void
add_answer (LeadJsonText  *json,
            gconstpointer  element)
{
  const LeadAnswer *answer = element;

  lead_json_text_add_string (json, "prompt", answer->prompt);
  lead_json_text_add_string (json, "question", answer->question);
  /* No text and an empty one mean different things here. */
  if (answer->text != NULL)
    lead_json_text_add_string (json, "text", answer->text);
}

static void
add_attachment (LeadJsonText  *json,
                gconstpointer  element)
{
  const LeadAttachment *attachment = element;

  lead_json_text_add_string (json, "sha256", attachment->sha256);
  lead_json_text_add_string (json, "media_type", attachment->media_type);
  lead_archive_record_add_optional (json, "name", attachment->name);
  lead_json_text_add_int (json, "size", attachment->size);
}

static void
add_state (LeadJsonText *json,
           LeadEntry    *entry)
{
  lead_json_text_add_int (json, "created_ms", lead_entry_get_created_ms (entry));
  lead_json_text_add_int (json, "modified_ms", lead_entry_get_modified_ms (entry));
  if (lead_entry_get_trashed_ms (entry) != 0)
    lead_json_text_add_int (json, "trashed_ms", lead_entry_get_trashed_ms (entry));
  if (lead_entry_get_starred (entry))
    lead_json_text_add_boolean (json, "starred", TRUE);
  if (lead_entry_get_private (entry))
    lead_json_text_add_boolean (json, "private", TRUE);
  lead_archive_record_add_optional (json, "challenge", lead_entry_get_challenge (entry));
}

/**
 * lead_archive_record_write_format:
 *
 * Returns: (transfer full): the first line of every archive
 */
char *
lead_archive_record_write_format (void)
{
  LeadJsonText *json = lead_archive_record_begin ("format");

  lead_json_text_add_string (json, "format", LEAD_ARCHIVE_FORMAT);
  lead_json_text_add_int (json, "version", LEAD_ARCHIVE_VERSION);
  return lead_archive_record_end (json);
}

/**
 * lead_archive_record_write_journal:
 * @uuid: the journal's own id
 *
 * Returns: (transfer full): the line that tells which journal this is
 */
char *
lead_archive_record_write_journal (const char *uuid)
{
  LeadJsonText *json;

  g_return_val_if_fail (uuid != NULL, NULL);

  json = lead_archive_record_begin ("journal");
  lead_json_text_add_string (json, "id", uuid);
  return lead_archive_record_end (json);
}

/**
 * lead_archive_record_write_entry:
 * @entry: an entry with its uuid
 *
 * Returns: (transfer full): its line
 */
char *
lead_archive_record_write_entry (LeadEntry *entry)
{
  LeadJsonText *json;

  g_return_val_if_fail (LEAD_IS_ENTRY (entry), NULL);

  json = lead_archive_record_begin ("entry");
  lead_json_text_add_string (json, "id", lead_entry_get_uuid (entry));
  lead_archive_record_add_moment (json, lead_entry_get_moment (entry));
  add_state (json, entry);
  lead_json_text_add_string (json, "title", lead_entry_get_title (entry));
  lead_json_text_add_string (json, "body", lead_entry_get_body (entry));
  lead_archive_record_add_strings (json, "labels", lead_entry_get_labels (entry));
  lead_archive_record_add_list (json, "tags", lead_entry_get_tags (entry), add_tag);
  lead_archive_record_add_list (json, "answers", lead_entry_get_answers (entry), add_answer);
  lead_archive_record_add_list (json, "attachments", lead_entry_get_attachments (entry),
                                add_attachment);
  lead_archive_record_add_optional (json, "extra", lead_entry_get_extra (entry));
  return lead_archive_record_end (json);
}

/**
 * lead_archive_record_write_revision:
 * @entry_uuid: the entry whose text it was
 * @number: 1 for the oldest text of the entry, then one more for each
 * @revision: what the entry used to say
 *
 * Returns: (transfer full): its line
 */
char *
lead_archive_record_write_revision (const char         *entry_uuid,
                                    guint               number,
                                    const LeadRevision *revision)
{
  LeadJsonText *json;

  g_return_val_if_fail (entry_uuid != NULL, NULL);
  g_return_val_if_fail (revision != NULL, NULL);

  json = lead_archive_record_begin ("revision");
  lead_json_text_add_string (json, "entry", entry_uuid);
  lead_json_text_add_int (json, "number", number);
  lead_json_text_add_int (json, "saved_ms", revision->saved_ms);
  lead_json_text_add_string (json, "title", revision->title);
  lead_json_text_add_string (json, "body", revision->body);
  return lead_archive_record_end (json);
}

/**
 * lead_archive_record_write_note:
 * @entry_uuid: the entry that it stands beside
 * @note: a margin note with its id
 *
 * Returns: (transfer full): its line
 */
char *
lead_archive_record_write_note (const char     *entry_uuid,
                                const LeadNote *note)
{
  LeadJsonText *json;

  g_return_val_if_fail (entry_uuid != NULL, NULL);
  g_return_val_if_fail (note != NULL && note->uuid != NULL, NULL);

  json = lead_archive_record_begin ("note");
  lead_json_text_add_string (json, "id", note->uuid);
  lead_json_text_add_string (json, "entry", entry_uuid);
  lead_archive_record_add_moment (json, &note->moment);
  lead_json_text_add_int (json, "modified_ms", note->modified_ms);
  lead_json_text_add_string (json, "text", note->text);
  return lead_archive_record_end (json);
}
