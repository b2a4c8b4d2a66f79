/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-commands.h"

#include <glib/gi18n-lib.h>

#include <unistd.h>

#include "core/model/lead-entry-builder.h"
#include "core/model/lead-error.h"
#include "lead-cli-challenge.h"
#include "lead-cli-entry.h"
#include "lead-cli-input.h"
#include "lead-cli-tag.h"

typedef struct
{
  char      *title;
  char      *date;
  char      *prompt;
  char      *challenge;
  char     **tags;
  char     **labels;
  gboolean   starred;
  gboolean   is_private;
} Options;

static void
options_clear (Options *self)
{
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->date, g_free);
  g_clear_pointer (&self->prompt, g_free);
  g_clear_pointer (&self->challenge, g_free);
  g_clear_pointer (&self->tags, g_strfreev);
  g_clear_pointer (&self->labels, g_strfreev);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static gboolean
parse (LeadCli  *cli,
       char    **arguments,
       Options  *typed,
       GError  **error)
{
  const GOptionEntry options[] = {
    { "title", 0, 0, G_OPTION_ARG_FILENAME, &typed->title, N_("Its title"), N_("TITLE") },
    { "date", 0, 0, G_OPTION_ARG_FILENAME, &typed->date,
      N_("When it is about, such as 2026-03-14 or 2026-03-14T18:40; now without it"), N_("DATE") },
    { "prompt", 0, 0, G_OPTION_ARG_FILENAME, &typed->prompt,
      N_("The question that it answers"), N_("ID") },
    { "tag", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &typed->tags,
      N_("What got in the way, or what you did; may be repeated"), N_("ID[:STANCE]") },
    { "label", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &typed->labels,
      N_("A label of your own; may be repeated"), N_("LABEL") },
    { "challenge", 0, 0, G_OPTION_ARG_FILENAME, &typed->challenge,
      N_("The challenge that it belongs to"), N_("ID") },
    { "star", 0, 0, G_OPTION_ARG_NONE, &typed->starred, N_("Star it"), NULL },
    { "private", 0, 0, G_OPTION_ARG_NONE, &typed->is_private,
      N_("Never share it in a review pack"), NULL },
    G_OPTION_ENTRY_NULL
  };

  return lead_cli_parse (cli, options, arguments, 0, 0, error) != NULL;
}

static gboolean
set_moment (LeadCli           *cli,
            LeadEntryBuilder  *builder,
            const char        *date,
            GError           **error)
{
  LeadSurroundings *surroundings = lead_cli_get_surroundings (cli);
  LeadMoment moment;

  if (date == NULL)
    moment = lead_surroundings_get_moment (surroundings);
  else if (!lead_cli_entry_parse_date (cli, date, &moment, error))
    return FALSE;
  lead_entry_builder_set_moment (builder, &moment);
  return TRUE;
}

static gboolean
add_answer (LeadContent       *content,
            LeadEntryBuilder  *builder,
            const char        *prompt,
            GError           **error)
{
  g_autoptr (LeadAnswer) answer = NULL;
  const char *question;
  LeadCliTag tag;

  if (prompt == NULL)
    return TRUE;
  question = lead_content_get_question (content, prompt);
  if (question == NULL)
    {
      /* Offers near items when there is no such one. */
      if (lead_cli_tag_parse (content, prompt, &tag, error))
        lead_cli_error_set_usage (error, _("“%s” asks no question."), prompt);
      return FALSE;
    }
  answer = lead_answer_new (prompt, question, NULL);
  lead_entry_builder_add_answer (builder, answer);
  return TRUE;
}

static gboolean
add_tags (LeadCli           *cli,
          LeadContent       *content,
          LeadEntryBuilder  *builder,
          char             **tags,
          GError           **error)
{
  for (guint i = 0; tags != NULL && tags[i] != NULL; i++)
    {
      g_autofree char *uuid = lead_surroundings_new_uuid (lead_cli_get_surroundings (cli));
      g_autoptr (LeadTag) tag = NULL;
      LeadCliTag parsed;

      if (!lead_cli_tag_parse_settable (content, tags[i], &parsed, error))
        return FALSE;
      if (parsed.stance == LEAD_STANCE_NONE)
        parsed.stance = lead_stance_set_get (parsed.set, 0);
      tag = lead_tag_new (uuid, parsed.item, parsed.stance, NULL);
      lead_entry_builder_add_tag (builder, tag);
    }
  return TRUE;
}

/* All that was typed is looked at before the text is read and the passphrase
 * asked for: a slip costs nothing. */
static gboolean
set_options (LeadCli           *cli,
             LeadEntryBuilder  *builder,
             Options           *typed,
             GError           **error)
{
  LeadContent *content = lead_cli_load_content_for (cli, typed->tags, error);

  if (content == NULL || !set_moment (cli, builder, typed->date, error)
      || !add_answer (content, builder, typed->prompt, error)
      || !add_tags (cli, content, builder, typed->tags, error))
    return FALSE;
  if (typed->challenge != NULL && !g_uuid_string_is_valid (typed->challenge))
    {
      lead_cli_error_set_usage (error, _("“%s” is not the id of a challenge."), typed->challenge);
      return FALSE;
    }
  lead_entry_builder_set_challenge (builder, typed->challenge);
  if (typed->title != NULL)
    lead_entry_builder_set_title (builder, g_strdelimit (typed->title, "\r\n", ' '));
  lead_entry_builder_set_starred (builder, typed->starred);
  lead_entry_builder_set_private (builder, typed->is_private);
  lead_entry_builder_set_labels (builder, (const char * const *) typed->labels);
  return TRUE;
}

/* Before the text is read: what was written to a challenge that isn't there would be lost. */
static gboolean
check_challenge (LeadCli     *cli,
                 const char  *uuid,
                 GError     **error)
{
  g_autoptr (LeadChallenge) challenge = NULL;

  if (uuid != NULL)
    challenge = lead_cli_record_find (&lead_cli_challenges, cli, uuid, error);

  return uuid == NULL || challenge != NULL;
}

static gboolean
read_body (LeadCli           *cli,
           LeadEntryBuilder  *builder,
           Options           *typed,
           GError           **error)
{
  g_autofree char *body = NULL;

  if (isatty (STDIN_FILENO))
    g_printerr ("%s\n", _("Write your entry; end it with Ctrl+D on a line of its own."));
  body = lead_cli_input_read (lead_cli_get_cancellable (cli), error);
  if (body == NULL)
    return FALSE;
  if (*body == '\0' && typed->title == NULL && typed->tags == NULL)
    {
      g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                           _("The entry would be empty, so it wasn’t kept."));
      return FALSE;
    }
  lead_entry_builder_set_body (builder, body);
  return TRUE;
}

static void
print_id (LeadCli   *cli,
          LeadEntry *entry)
{
  g_autoptr (LeadJsonText) json = NULL;

  if (!lead_cli_get_json (cli))
    {
      lead_cli_output_text ("%s\n", lead_entry_get_uuid (entry));
      return;
    }
  json = lead_json_text_new ();
  lead_json_text_open_object (json, NULL);
  lead_json_text_add_string (json, "id", lead_entry_get_uuid (entry));
  lead_json_text_close_object (json);
  lead_cli_output_json (json);
}

static gboolean
run (LeadCli  *cli,
     char    **arguments,
     GError  **error)
{
  g_autoptr (LeadEntryBuilder) builder = lead_entry_builder_new ();
  g_autoptr (LeadEntry) entry = NULL;
  g_autoptr (LeadEntry) saved = NULL;
  g_auto (Options) typed = { 0 };

  if (!parse (cli, arguments, &typed, error) || !set_options (cli, builder, &typed, error)
      || !check_challenge (cli, typed.challenge, error) || !read_body (cli, builder, &typed, error))
    return FALSE;
  entry = lead_entry_builder_end (g_steal_pointer (&builder));
  saved = lead_cli_entry_save (cli, entry, LEAD_SAVE_DEFAULT, error);
  if (saved == NULL)
    return FALSE;
  print_id (cli, saved);
  return TRUE;
}

const LeadCliCommand lead_command_write = {
  .name = "write",
  .summary = N_("Write an entry from standard input, and print its id"),
  .usage = "",
  .details = N_("The id is printed only after the entry is safely on the disk."),
  .run = run,
};
