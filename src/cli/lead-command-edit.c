/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-commands.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-entry-builder.h"
#include "lead-cli-entry.h"
#include "lead-cli-input.h"

typedef struct
{
  char      *title;
  char      *date;
  char      *body;
  char     **labels;
  char     **unlabels;
  gboolean   star;
  gboolean   unstar;
  gboolean   is_private;
  gboolean   not_private;
} Options;

static void
options_clear (Options *self)
{
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->date, g_free);
  g_clear_pointer (&self->body, g_free);
  g_clear_pointer (&self->labels, g_strfreev);
  g_clear_pointer (&self->unlabels, g_strfreev);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static char **
parse (LeadCli  *cli,
       char    **arguments,
       Options  *typed,
       GError  **error)
{
  const GOptionEntry options[] = {
    { "title", 0, 0, G_OPTION_ARG_FILENAME, &typed->title, N_("A new title"), N_("TITLE") },
    { "date", 0, 0, G_OPTION_ARG_FILENAME, &typed->date, N_("When it is about"), N_("DATE") },
    { "body", 0, 0, G_OPTION_ARG_FILENAME, &typed->body,
      N_("A new text; “-” reads it from standard input"), "-" },
    { "label", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &typed->labels,
      N_("A label to add; may be repeated"), N_("LABEL") },
    { "unlabel", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &typed->unlabels,
      N_("A label to take away; may be repeated"), N_("LABEL") },
    { "star", 0, 0, G_OPTION_ARG_NONE, &typed->star, N_("Star it"), NULL },
    { "unstar", 0, 0, G_OPTION_ARG_NONE, &typed->unstar, N_("Take the star away"), NULL },
    { "private", 0, 0, G_OPTION_ARG_NONE, &typed->is_private,
      N_("Never share it in a review pack"), NULL },
    { "not-private", 0, 0, G_OPTION_ARG_NONE, &typed->not_private,
      N_("Let it be chosen for a review pack"), NULL },
    G_OPTION_ENTRY_NULL
  };

  return lead_cli_parse (cli, options, arguments, 1, 1, error);
}

static gboolean
check (Options  *typed,
       GError  **error)
{
  if (typed->body != NULL && !g_str_equal (typed->body, "-"))
    lead_cli_error_set_usage (error, _("--body takes “-” only: the text comes from standard "
                                       "input."));
  else if (typed->star && typed->unstar)
    lead_cli_error_set_usage (error, _("--star and --unstar don’t go together."));
  else if (typed->is_private && typed->not_private)
    lead_cli_error_set_usage (error, _("--private and --not-private don’t go together."));
  else if (typed->title == NULL && typed->date == NULL && typed->body == NULL
           && typed->labels == NULL && typed->unlabels == NULL && !typed->star && !typed->unstar
           && !typed->is_private && !typed->not_private)
    lead_cli_error_set_usage (error, _("Say what to change."));
  else
    return TRUE;
  return FALSE;
}

static gboolean
set_moment (LeadCli           *cli,
            LeadEntryBuilder  *builder,
            const char        *date,
            GError           **error)
{
  LeadMoment moment;

  if (date == NULL)
    return TRUE;
  if (!lead_cli_entry_parse_date (cli, date, &moment, error))
    return FALSE;
  lead_entry_builder_set_moment (builder, &moment);
  return TRUE;
}

/* Labels that differ only in case are the same, as everywhere. */
static gboolean
is_among (char       **labels,
          const char  *label)
{
  g_autofree char *wanted = g_utf8_casefold (label, -1);

  for (guint i = 0; labels != NULL && labels[i] != NULL; i++)
    {
      g_autofree char *other = g_utf8_casefold (labels[i], -1);

      if (g_str_equal (wanted, other))
        return TRUE;
    }
  return FALSE;
}

static void
change_labels (LeadEntryBuilder *builder,
               LeadEntry        *entry,
               Options          *typed)
{
  const char * const *before = lead_entry_get_labels (entry);

  lead_entry_builder_set_labels (builder, NULL);
  for (guint i = 0; before != NULL && before[i] != NULL; i++)
    {
      if (!is_among (typed->unlabels, before[i]))
        lead_entry_builder_add_label (builder, before[i]);
    }
  for (guint i = 0; typed->labels != NULL && typed->labels[i] != NULL; i++)
    lead_entry_builder_add_label (builder, typed->labels[i]);
}

/* As for a text that a selection in the window replaces: passages that are
 * still in the text keep their place, others keep their words. */
static void
set_body (LeadEntryBuilder *builder,
          LeadEntry        *entry,
          const char       *body)
{
  g_autoptr (GPtrArray) tags = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < lead_entry_get_tags (entry)->len; i++)
    {
      LeadTag *tag = lead_entry_get_tags (entry)->pdata[i];
      const LeadPassage *passage = lead_tag_get_passage (tag);
      g_autoptr (LeadPassage) found = passage != NULL ? lead_passage_locate (passage, body) : NULL;

      g_ptr_array_add (tags, found != NULL ? lead_tag_with_passage (tag, found)
                                           : g_object_ref (tag));
    }
  lead_entry_builder_set_tags (builder, tags);
  lead_entry_builder_set_body (builder, body);
}

static LeadEntry *
change (LeadCli    *cli,
        LeadEntry  *entry,
        Options    *typed,
        const char *body,
        GError    **error)
{
  g_autoptr (LeadEntryBuilder) builder = lead_entry_builder_new_from (entry);

  if (!set_moment (cli, builder, typed->date, error))
    return NULL;
  if (typed->title != NULL)
    lead_entry_builder_set_title (builder, g_strdelimit (typed->title, "\r\n", ' '));
  if (body != NULL)
    set_body (builder, entry, body);
  if (typed->star || typed->unstar)
    lead_entry_builder_set_starred (builder, typed->star);
  if (typed->is_private || typed->not_private)
    lead_entry_builder_set_private (builder, typed->is_private);
  change_labels (builder, entry, typed);
  return lead_entry_builder_end (g_steal_pointer (&builder));
}

static gboolean
run (LeadCli  *cli,
     char    **arguments,
     GError  **error)
{
  g_autoptr (LeadEntry) entry = NULL;
  g_autoptr (LeadEntry) changed = NULL;
  g_autoptr (LeadEntry) saved = NULL;
  g_auto (Options) typed = { 0 };
  g_autofree char *body = NULL;
  char **operands = parse (cli, arguments, &typed, error);

  if (operands == NULL || !check (&typed, error))
    return FALSE;
  if (typed.body != NULL)
    {
      body = lead_cli_input_read (lead_cli_get_cancellable (cli), error);
      if (body == NULL)
        return FALSE;
    }
  entry = lead_cli_entry_find (cli, operands[0], error);
  changed = entry != NULL ? change (cli, entry, &typed, body, error) : NULL;
  saved = changed != NULL ? lead_cli_entry_save (cli, changed, LEAD_SAVE_KEEP, error) : NULL;
  if (saved == NULL)
    return FALSE;
  if (lead_cli_get_json (cli))
    lead_cli_entry_print_json (saved);
  return TRUE;
}

const LeadCliCommand lead_command_edit = {
  .name = "edit",
  .summary = N_("Change an entry; its text before is kept in its history"),
  .usage = N_("ENTRY"),
  .details = N_("ENTRY is an entry’s id or its beginning."),
  .run = run,
};
