/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-entry.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-note.h"
#include "lead-cli-id.h"

/**
 * lead_cli_entry_find:
 * @cli: a run
 * @uuid_prefix: an entry's id, or the beginning of one
 * @error: return location for an error
 *
 * Opens the journal and finds one entry, in the trash too.
 *
 * Returns: (transfer full): the entry
 */
LeadEntry *
lead_cli_entry_find (LeadCli     *cli,
                     const char  *uuid_prefix,
                     GError     **error)
{
  LeadJournal *journal;

  if (!lead_cli_id_check (uuid_prefix, error))
    return NULL;
  journal = lead_cli_open (cli, error);
  if (journal == NULL)
    return NULL;
  return lead_journal_find_entry_sync (journal, uuid_prefix, lead_cli_get_cancellable (cli),
                                       error);
}

/**
 * lead_cli_entry_save:
 * @cli: a run whose journal is open
 * @entry: an entry
 * @flags: how
 * @error: return location for an error
 *
 * Returns: (transfer full): the entry as it is stored, safely on the disk
 */
LeadEntry *
lead_cli_entry_save (LeadCli        *cli,
                     LeadEntry      *entry,
                     LeadSaveFlags   flags,
                     GError        **error)
{
  LeadJournal *journal = lead_cli_open (cli, error);

  if (journal == NULL)
    return NULL;
  return lead_journal_save_entry_sync (journal, entry, flags, NULL,
                                       lead_cli_get_cancellable (cli), error);
}

static void
add_tag (LeadJsonText  *json,
         gconstpointer  element)
{
  LeadTag *tag = (LeadTag *) element;
  const LeadPassage *passage = lead_tag_get_passage (tag);

  lead_json_text_add_string (json, "item", lead_tag_get_item (tag));
  lead_json_text_add_string (json, "stance", lead_stance_to_id (lead_tag_get_stance (tag)));
  if (passage != NULL)
    lead_json_text_add_string (json, "quote", passage->quote);
  /* Words that are no longer in the text have no place in it. */
  if (passage != NULL && passage->length > 0)
    {
      lead_json_text_add_int (json, "start", passage->start);
      lead_json_text_add_int (json, "length", passage->length);
    }
}

static void
add_answer (LeadJsonText  *json,
            gconstpointer  element)
{
  const LeadAnswer *answer = element;

  lead_json_text_add_string (json, "prompt", answer->prompt);
  lead_json_text_add_string (json, "question", answer->question);
  lead_json_text_add_string (json, "text", answer->text);
}

static void
add_attachment (LeadJsonText  *json,
                gconstpointer  element)
{
  const LeadAttachment *attachment = element;

  lead_json_text_add_string (json, "sha256", attachment->sha256);
  lead_json_text_add_string (json, "media_type", attachment->media_type);
  lead_json_text_add_string (json, "name", attachment->name);
  lead_json_text_add_int (json, "size", attachment->size);
}

static void
add_note (LeadJsonText  *json,
          gconstpointer  element)
{
  const LeadNote *note = element;
  g_autofree char *date = lead_moment_to_string (&note->moment);

  lead_json_text_add_string (json, "id", note->uuid);
  lead_json_text_add_string (json, "date", date);
  lead_json_text_add_string (json, "text", note->text);
}

static void
add_members (LeadEntry    *entry,
             LeadJsonText *json,
             const char   *excerpt)
{
  const LeadMoment *moment = lead_entry_get_moment (entry);
  g_autofree char *date = lead_moment_to_string (moment);

  lead_json_text_add_string (json, "id", lead_entry_get_uuid (entry));
  lead_json_text_add_string (json, "date", date);
  lead_json_text_add_string (json, "zone", moment->zone);
  lead_json_text_add_string (json, "title", lead_entry_get_title (entry));
  lead_json_text_add_string (json, excerpt != NULL ? "excerpt" : "body",
                             excerpt != NULL ? excerpt : lead_entry_get_body (entry));
  lead_json_text_add_strings (json, "labels", lead_entry_get_labels (entry));
  lead_json_text_add_objects (json, "tags", lead_entry_get_tags (entry), add_tag);
  lead_json_text_add_objects (json, "answers", lead_entry_get_answers (entry), add_answer);
  lead_json_text_add_objects (json, "attachments", lead_entry_get_attachments (entry),
                              add_attachment);
  lead_json_text_add_string (json, "challenge", lead_entry_get_challenge (entry));
  lead_json_text_add_boolean (json, "starred", lead_entry_get_starred (entry));
  lead_json_text_add_boolean (json, "private", lead_entry_get_private (entry));
  lead_cli_output_add_time (json, "created", lead_entry_get_created_ms (entry));
  lead_cli_output_add_time (json, "modified", lead_entry_get_modified_ms (entry));
  lead_cli_output_add_time (json, "trashed", lead_entry_get_trashed_ms (entry));
}

/**
 * lead_cli_entry_add_json:
 * @entry: an entry
 * @json: where it goes
 * @excerpt: (nullable): a part of its text to give in the place of the whole
 *
 * Adds the object that stands for an entry in every document.
 */
void
lead_cli_entry_add_json (LeadEntry    *entry,
                         LeadJsonText *json,
                         const char   *excerpt)
{
  lead_json_text_open_object (json, NULL);
  add_members (entry, json, excerpt);
  lead_json_text_close_object (json);
}

/**
 * lead_cli_entry_print_json:
 * @entry: an entry
 *
 * Prints it as a whole document.
 */
void
lead_cli_entry_print_json (LeadEntry *entry)
{
  g_autoptr (LeadJsonText) json = lead_json_text_new ();

  lead_cli_entry_add_json (entry, json, NULL);
  lead_cli_output_json (json);
}

/**
 * lead_cli_entry_print_json_with_notes:
 * @entry: an entry
 * @notes: (element-type LeadNote): the notes in its margin
 *
 * Prints both as a whole document.
 */
void
lead_cli_entry_print_json_with_notes (LeadEntry *entry,
                                      GPtrArray *notes)
{
  g_autoptr (LeadJsonText) json = lead_json_text_new ();

  lead_json_text_open_object (json, NULL);
  add_members (entry, json, NULL);
  lead_json_text_add_objects (json, "notes", notes, add_note);
  lead_json_text_close_object (json);
  lead_cli_output_json (json);
}

/**
 * lead_cli_entry_dup_time:
 * @moment: a moment
 *
 * Returns: (transfer full): its local day, and time when it is known
 */
char *
lead_cli_entry_dup_time (const LeadMoment *moment)
{
  g_autofree char *day = lead_day_to_string (moment->day);
  int seconds = lead_moment_get_seconds (moment);

  if (moment->precision == LEAD_PRECISION_DAY)
    return g_steal_pointer (&day);
  return g_strdup_printf ("%s %02d:%02d", day, seconds / 3600, seconds / 60 % 60);
}

/**
 * lead_cli_entry_parse_date:
 * @cli: a run
 * @text: a date as it was typed, in the zone of here when it has no offset
 * @moment: (out): when that is
 * @error: return location for an error of the command line
 *
 * Returns: whether it is a date
 */
gboolean
lead_cli_entry_parse_date (LeadCli     *cli,
                           const char  *text,
                           LeadMoment  *moment,
                           GError     **error)
{
  g_autoptr (GTimeZone) zone = lead_surroundings_get_zone (lead_cli_get_surroundings (cli));

  if (lead_moment_parse (text, zone, moment))
    return TRUE;
  lead_cli_error_set_usage (error, _("“%s” is not a date such as 2026-03-14 or "
                                     "2026-03-14T18:40."), text);
  return FALSE;
}

/**
 * lead_cli_entry_print_line:
 * @brief: what a row shows of an entry
 * @max_length: characters of its excerpt, 0 for all of it
 *
 * Prints it as a line of a list, beginning with what names it.
 */
void
lead_cli_entry_print_line (LeadBrief *brief,
                           guint      max_length)
{
  g_autofree char *time = lead_cli_entry_dup_time (lead_brief_get_moment (brief));
  g_autofree char *words = g_strdup (lead_brief_get_excerpt (brief));
  const char *title = lead_brief_get_title (brief);
  const char *more = "";

  g_strdelimit (words, "\r\n\t", ' ');
  if (max_length > 0 && g_utf8_strlen (words, -1) > (glong) max_length)
    {
      *g_utf8_offset_to_pointer (words, max_length) = '\0';
      more = "…";
    }
  lead_cli_output_text ("%.*s  %-16s  %s%s%s%s%s\n", LEAD_CLI_ID_SHORT, lead_brief_get_uuid (brief),
                        time, lead_brief_get_starred (brief) ? "★ " : "", title,
                        *title != '\0' && *words != '\0' ? " — " : "", words, more);
}

static void
print_tags (LeadEntry   *entry,
            LeadContent *content)
{
  GPtrArray *tags = lead_entry_get_tags (entry);

  for (guint i = 0; i < tags->len; i++)
    {
      const LeadPassage *passage = lead_tag_get_passage (tags->pdata[i]);
      LeadStance stance = lead_tag_get_stance (tags->pdata[i]);
      const char *id = lead_tag_get_item (tags->pdata[i]);
      LeadItem *item = lead_content_get_item (content, id);

      lead_cli_output_text ("%s%s%s", item != NULL ? lead_item_get_name (item) : id,
                            stance != LEAD_STANCE_NONE ? ": " : "", lead_stance_get_name (stance));
      if (passage != NULL)
        lead_cli_output_text (_(" — “%s”"), passage->quote);
      lead_cli_output_text ("\n");
    }
}

static void
print_labels (LeadEntry *entry)
{
  const char * const *labels = lead_entry_get_labels (entry);
  g_autofree char *joined = NULL;

  if (labels == NULL || labels[0] == NULL)
    return;
  joined = g_strjoinv (", ", (char **) labels);
  lead_cli_output_text (_("Labels: %s\n"), joined);
}

static void
print_head (LeadEntry *entry)
{
  g_autofree char *time = lead_cli_entry_dup_time (lead_entry_get_moment (entry));
  const char *title = lead_entry_get_title (entry);

  if (*title != '\0')
    lead_cli_output_text ("%s\n", title);
  lead_cli_output_text ("%s%s%s%s\n", time,
                        lead_entry_get_starred (entry) ? " ★" : "",
                        lead_entry_get_private (entry) ? _(" · private") : "",
                        lead_entry_get_trashed_ms (entry) != 0 ? _(" · in the trash") : "");
  lead_cli_output_text ("%s\n", lead_entry_get_uuid (entry));
}

/**
 * lead_cli_entry_print:
 * @entry: an entry
 * @content: the names of items
 *
 * Prints the whole of it.
 */
void
lead_cli_entry_print (LeadEntry   *entry,
                      LeadContent *content)
{
  GPtrArray *answers = lead_entry_get_answers (entry);

  print_head (entry);
  print_labels (entry);
  print_tags (entry, content);
  for (guint i = 0; i < answers->len; i++)
    {
      const LeadAnswer *answer = answers->pdata[i];

      lead_cli_output_text ("\n%s\n%s", answer->question, answer->text != NULL ? answer->text : "");
    }
  lead_cli_output_text ("\n%s\n", lead_entry_get_body (entry));
}

/**
 * lead_cli_entry_print_notes:
 * @notes: (element-type LeadNote): the notes in the margin of an entry
 *
 * Prints them, each with its day.
 */
void
lead_cli_entry_print_notes (GPtrArray *notes)
{
  for (guint i = 0; i < notes->len; i++)
    {
      const LeadNote *note = notes->pdata[i];
      g_autofree char *time = lead_cli_entry_dup_time (&note->moment);

      /* Translators: a day, and what was written in the margin of an entry that day */
      lead_cli_output_text (_("\nNote in the margin, %s\n%s\n"), time, note->text);
    }
}
