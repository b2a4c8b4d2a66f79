/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-markdown-text.h"

#include <string.h>

#include "core/model/lead-note.h"
#include "lead-picture.h"
#include "lead-yaml-text.h"

/* Of a file's name, in bytes: leaves room for the date and a number. */
#define MAX_TITLE 120

/**
 * lead_markdown_text_attachment:
 * @attachment: a picture of an entry
 *
 * Returns: (transfer full): where its file is, relative to the entry's
 */
char *
lead_markdown_text_attachment (const LeadAttachment *attachment)
{
  g_return_val_if_fail (attachment != NULL, NULL);

  return g_strdup_printf ("attachments/%s.%s", attachment->sha256,
                          lead_picture_get_suffix (attachment->media_type));
}

static void
add_optional (LeadYamlText *yaml,
              const char   *key,
              const char   *value)
{
  if (value != NULL && *value != '\0')
    lead_yaml_text_add_string (yaml, key, value);
}

static void
add_time (LeadYamlText *yaml,
          const char   *key,
          gint64        utc_ms)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc (utc_ms / 1000);
  g_autofree char *seconds = time != NULL ? g_date_time_format (time, "%FT%T") : NULL;
  g_autofree char *text = NULL;

  if (utc_ms <= 0 || seconds == NULL)
    return;
  text = g_strdup_printf ("%s.%03dZ", seconds, (int) (utc_ms % 1000));
  lead_yaml_text_add_plain (yaml, key, text);
}

/* A day alone doesn't say where it was; with a time its offset does. */
static void
add_zone (LeadYamlText     *yaml,
          const LeadMoment *moment)
{
  int offset = ABS (moment->offset_minutes);
  g_autofree char *text = NULL;

  if (moment->zone == NULL && moment->precision == LEAD_PRECISION_DAY)
    text = g_strdup_printf ("%c%02d:%02d", moment->offset_minutes < 0 ? '-' : '+', offset / 60,
                            offset % 60);
  add_optional (yaml, "timezone", moment->zone != NULL ? moment->zone : text);
}

static void
add_head (LeadYamlText *yaml,
          LeadEntry    *entry)
{
  const LeadMoment *moment = lead_entry_get_moment (entry);
  g_autofree char *date = lead_moment_to_string (moment);

  lead_yaml_text_add_int (yaml, "syslead", 1);
  add_optional (yaml, "id", lead_entry_get_uuid (entry));
  lead_yaml_text_add_plain (yaml, "date", date);
  add_zone (yaml, moment);
  add_optional (yaml, "title", lead_entry_get_title (entry));
  if (lead_entry_get_starred (entry))
    lead_yaml_text_add_plain (yaml, "starred", "true");
  if (lead_entry_get_private (entry))
    lead_yaml_text_add_plain (yaml, "private", "true");
  add_optional (yaml, "challenge", lead_entry_get_challenge (entry));
  add_time (yaml, "created", lead_entry_get_created_ms (entry));
  add_time (yaml, "modified", lead_entry_get_modified_ms (entry));
}

static void
add_labels (LeadYamlText       *yaml,
            const char * const *labels)
{
  if (labels == NULL || labels[0] == NULL)
    return;

  lead_yaml_text_open_list (yaml, "tags");
  for (guint i = 0; labels[i] != NULL; i++)
    lead_yaml_text_add_string (yaml, NULL, labels[i]);
  lead_yaml_text_close_list (yaml);
}

static void
add_tag (LeadYamlText *yaml,
         LeadTag      *tag)
{
  const LeadPassage *passage = lead_tag_get_passage (tag);

  lead_yaml_text_open_map (yaml, NULL);
  add_optional (yaml, "id", lead_tag_get_uuid (tag));
  lead_yaml_text_add_string (yaml, "item", lead_tag_get_item (tag));
  if (lead_tag_get_stance (tag) != LEAD_STANCE_NONE)
    lead_yaml_text_add_string (yaml, "stance", lead_stance_to_id (lead_tag_get_stance (tag)));
  if (passage != NULL)
    {
      lead_yaml_text_add_string (yaml, "quote", passage->quote);
      lead_yaml_text_add_int (yaml, "start", passage->start);
      lead_yaml_text_add_int (yaml, "length", passage->length);
      lead_yaml_text_add_string (yaml, "before", passage->before);
      lead_yaml_text_add_string (yaml, "after", passage->after);
    }
  lead_yaml_text_close_map (yaml);
}

static void
add_tags (LeadYamlText *yaml,
          GPtrArray    *tags)
{
  if (tags->len == 0)
    return;

  lead_yaml_text_open_list (yaml, "items");
  for (guint i = 0; i < tags->len; i++)
    add_tag (yaml, tags->pdata[i]);
  lead_yaml_text_close_list (yaml);
}

static void
add_answers (LeadYamlText *yaml,
             GPtrArray    *answers)
{
  if (answers->len == 0)
    return;

  lead_yaml_text_open_list (yaml, "answers");
  for (guint i = 0; i < answers->len; i++)
    {
      const LeadAnswer *answer = answers->pdata[i];

      lead_yaml_text_open_map (yaml, NULL);
      lead_yaml_text_add_string (yaml, "prompt", answer->prompt);
      lead_yaml_text_add_string (yaml, "question", answer->question);
      if (answer->text != NULL)
        lead_yaml_text_add_string (yaml, "text", answer->text);
      lead_yaml_text_close_map (yaml);
    }
  lead_yaml_text_close_list (yaml);
}

static void
add_notes (LeadYamlText *yaml,
           GPtrArray    *notes)
{
  if (notes == NULL || notes->len == 0)
    return;

  lead_yaml_text_open_list (yaml, "notes");
  for (guint i = 0; i < notes->len; i++)
    {
      const LeadNote *note = notes->pdata[i];
      g_autofree char *date = lead_moment_to_string (&note->moment);

      lead_yaml_text_open_map (yaml, NULL);
      lead_yaml_text_add_string (yaml, "id", note->uuid);
      lead_yaml_text_add_plain (yaml, "date", date);
      add_zone (yaml, &note->moment);
      lead_yaml_text_add_string (yaml, "text", note->text);
      lead_yaml_text_close_map (yaml);
    }
  lead_yaml_text_close_list (yaml);
}

static void
add_attachments (LeadYamlText *yaml,
                 GPtrArray    *attachments)
{
  if (attachments->len == 0)
    return;

  lead_yaml_text_open_list (yaml, "attachments");
  for (guint i = 0; i < attachments->len; i++)
    {
      const LeadAttachment *attachment = attachments->pdata[i];
      g_autofree char *file = lead_markdown_text_attachment (attachment);

      lead_yaml_text_open_map (yaml, NULL);
      lead_yaml_text_add_string (yaml, "file", file);
      add_optional (yaml, "name", attachment->name);
      lead_yaml_text_add_string (yaml, "type", attachment->media_type);
      lead_yaml_text_close_map (yaml);
    }
  lead_yaml_text_close_list (yaml);
}

/* Pictures in the text point to their files, so that other apps show them. */
static void
append_body (GString   *text,
             LeadEntry *entry)
{
  GPtrArray *attachments = lead_entry_get_attachments (entry);
  g_autoptr (GString) body = g_string_new (lead_entry_get_body (entry));

  for (guint i = 0; i < attachments->len; i++)
    {
      const LeadAttachment *attachment = attachments->pdata[i];
      g_autofree char *file = lead_markdown_text_attachment (attachment);
      g_autofree char *inner = g_strdup_printf ("](attachment:%s)", attachment->sha256);
      g_autofree char *outer = g_strdup_printf ("](%s)", file);

      g_string_replace (body, inner, outer, 0);
    }
  g_string_append_len (text, body->str, body->len);
}

/**
 * lead_markdown_text_new:
 * @entry: an entry
 * @notes: (nullable) (element-type LeadNote): the notes in its margin
 *
 * Returns: (transfer full): the whole text of its file
 */
char *
lead_markdown_text_new (LeadEntry *entry,
                        GPtrArray *notes)
{
  g_autoptr (LeadYamlText) yaml = NULL;
  g_autofree char *matter = NULL;
  GString *text;

  g_return_val_if_fail (LEAD_IS_ENTRY (entry), NULL);

  yaml = lead_yaml_text_new ();
  add_head (yaml, entry);
  add_labels (yaml, lead_entry_get_labels (entry));
  add_tags (yaml, lead_entry_get_tags (entry));
  add_answers (yaml, lead_entry_get_answers (entry));
  add_notes (yaml, notes);
  add_attachments (yaml, lead_entry_get_attachments (entry));
  add_optional (yaml, "extra", lead_entry_get_extra (entry));
  matter = lead_yaml_text_end (yaml);

  text = g_string_new ("---\n");
  g_string_append_printf (text, "%s---\n\n", matter);
  append_body (text, entry);
  g_string_append_c (text, '\n');
  return g_string_free (text, FALSE);
}

/* What no common file system forbids and no terminal or file list is fooled
 * by: marks that turn the direction of writing can hide an ending. */
static gboolean
is_safe (gunichar c)
{
  if (c < 0x80)
    return g_ascii_isprint (c) && strchr ("/\\:*?\"<>|#^[]", c) == NULL;
  return g_unichar_isprint (c);
}

static char *
clean_title (const char *title)
{
  g_autofree char *composed = g_utf8_normalize (title, -1, G_NORMALIZE_NFC);
  g_autoptr (GString) clean = g_string_new (NULL);

  for (const char *c = composed; c != NULL && *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar letter = g_utf8_get_char (c);

      if (clean->len >= MAX_TITLE)
        break;
      if (is_safe (letter) && !g_unichar_isspace (letter))
        g_string_append_unichar (clean, letter);
      else if (clean->len > 0 && clean->str[clean->len - 1] != ' ')
        g_string_append_c (clean, ' ');
    }
  while (clean->len > 0 && strchr (" .", clean->str[clean->len - 1]) != NULL)
    g_string_truncate (clean, clean->len - 1);
  return g_strdup (clean->str);
}

/**
 * lead_markdown_text_file_name:
 * @entry: an entry
 *
 * Returns: (transfer full): a name for its file from day and title, safe on
 *   any file system, without suffix; two entries may well share it
 */
char *
lead_markdown_text_file_name (LeadEntry *entry)
{
  g_autofree char *day = NULL;
  g_autofree char *title = NULL;

  g_return_val_if_fail (LEAD_IS_ENTRY (entry), NULL);

  day = lead_day_to_string (lead_entry_get_moment (entry)->day);
  title = clean_title (lead_entry_get_title (entry));
  return *title != '\0' ? g_strdup_printf ("%s %s", day, title) : g_steal_pointer (&day);
}
