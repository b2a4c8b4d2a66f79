/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-commands.h"

#include <glib/gi18n-lib.h>

#include <string.h>

#include "core/model/lead-entry-builder.h"
#include "core/model/lead-error.h"
#include "lead-cli-entry.h"
#include "lead-cli-tag.h"

typedef struct
{
  LeadCli           *cli;      /* borrowed, as is all */
  GPtrArray         *tags;     /* those of the entry, as they come to be */
  const LeadPassage *passage;  /* (nullable): where, or the whole entry */
} Change;

static gboolean
same_place (const LeadPassage *a,
            const LeadPassage *b)
{
  if (a == NULL || b == NULL)
    return a == b;
  return a->start == b->start && a->length == b->length;
}

static guint
find_tag (Change           *change,
          const LeadCliTag *wanted)
{
  for (guint i = 0; i < change->tags->len; i++)
    {
      LeadTag *tag = change->tags->pdata[i];

      if (g_str_equal (lead_tag_get_item (tag), wanted->item)
          && same_place (lead_tag_get_passage (tag), change->passage))
        return i;
    }
  return change->tags->len;
}

/* One item is said once of one place: a second time changes what is said. */
static void
set_tag (Change           *change,
         const LeadCliTag *wanted)
{
  LeadStance stance = wanted->stance != LEAD_STANCE_NONE ? wanted->stance
                                                         : lead_stance_set_get (wanted->set, 0);
  guint position = find_tag (change, wanted);
  g_autofree char *uuid = NULL;

  if (position < change->tags->len)
    {
      LeadTag *changed = lead_tag_with_stance (change->tags->pdata[position], stance);

      g_object_unref (change->tags->pdata[position]);
      change->tags->pdata[position] = changed;
      return;
    }
  uuid = lead_surroundings_new_uuid (lead_cli_get_surroundings (change->cli));
  g_ptr_array_add (change->tags, lead_tag_new (uuid, wanted->item, stance, change->passage));
}

/* Without a passage named, the item goes from the entry and all its passages. */
static gboolean
remove_tag (Change            *change,
            const LeadCliTag  *wanted,
            GError           **error)
{
  guint n_before = change->tags->len;

  for (guint i = change->tags->len; i > 0; i--)
    {
      LeadTag *tag = change->tags->pdata[i - 1];

      if (!g_str_equal (lead_tag_get_item (tag), wanted->item)
          || (wanted->stance != LEAD_STANCE_NONE && lead_tag_get_stance (tag) != wanted->stance)
          || (change->passage != NULL
              && !same_place (lead_tag_get_passage (tag), change->passage)))
        continue;
      g_ptr_array_remove_index (change->tags, i - 1);
    }
  if (change->tags->len < n_before)
    return TRUE;
  g_set_error (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND, _("The entry has no such tag: %s."),
               wanted->item);
  return FALSE;
}

static gboolean
find_passage (LeadEntry    *entry,
              const char   *quote,
              LeadPassage **passage,
              GError      **error)
{
  const char *body = lead_entry_get_body (entry);
  const char *found;

  if (quote == NULL)
    return TRUE;
  found = *quote != '\0' ? strstr (body, quote) : NULL;
  if (found == NULL)
    {
      g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND,
                           _("The entry’s text doesn’t hold these words."));
      return FALSE;
    }
  *passage = lead_passage_cut (body, g_utf8_strlen (body, found - body),
                               g_utf8_strlen (quote, -1));
  return TRUE;
}

static gboolean
change_tags (Change    *change,
             char     **specs,
             gboolean   removes,
             GError   **error)
{
  LeadContent *content = lead_cli_load_content (change->cli, error);
  LeadCliTag wanted;

  if (content == NULL)
    return FALSE;
  for (guint i = 0; specs[i] != NULL; i++)
    {
      if (!lead_cli_tag_parse (content, specs[i], &wanted, error))
        return FALSE;
      if (removes && !remove_tag (change, &wanted, error))
        return FALSE;
      if (!removes)
        set_tag (change, &wanted);
    }
  return TRUE;
}

static gboolean
check_specs (LeadCli   *cli,
             char     **specs,
             gboolean   removes,
             GError   **error)
{
  LeadContent *content = lead_cli_load_content_for (cli, specs, error);
  LeadCliTag tag;

  for (guint i = 0; content != NULL && specs[i] != NULL; i++)
    {
      if (removes ? !lead_cli_tag_parse (content, specs[i], &tag, error)
                  : !lead_cli_tag_parse_settable (content, specs[i], &tag, error))
        return FALSE;
    }
  return content != NULL;
}

static LeadEntry *
save (LeadCli    *cli,
      LeadEntry  *entry,
      GPtrArray  *tags,
      GError    **error)
{
  LeadEntryBuilder *builder = lead_entry_builder_new_from (entry);
  g_autoptr (LeadEntry) changed = NULL;

  lead_entry_builder_set_tags (builder, tags);
  changed = lead_entry_builder_end (builder);
  return lead_cli_entry_save (cli, changed, LEAD_SAVE_DEFAULT, error);
}

static gboolean
apply (LeadCli     *cli,
       char       **operands,
       const char  *quote,
       gboolean     removes,
       GError     **error)
{
  g_autoptr (GPtrArray) tags = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (LeadEntry) entry = lead_cli_entry_find (cli, operands[0], error);
  g_autoptr (LeadPassage) passage = NULL;
  g_autoptr (LeadEntry) saved = NULL;
  Change change = { cli, tags, NULL };

  if (entry == NULL || !find_passage (entry, quote, &passage, error))
    return FALSE;
  change.passage = passage;
  for (guint i = 0; i < lead_entry_get_tags (entry)->len; i++)
    g_ptr_array_add (tags, g_object_ref (lead_entry_get_tags (entry)->pdata[i]));
  if (!change_tags (&change, operands + 1, removes, error))
    return FALSE;
  saved = save (cli, entry, tags, error);
  if (saved == NULL)
    return FALSE;
  if (lead_cli_get_json (cli))
    lead_cli_entry_print_json (saved);
  return TRUE;
}

static gboolean
run (LeadCli  *cli,
     char    **arguments,
     GError  **error)
{
  g_autofree char *quote = NULL;
  gboolean removes = FALSE;
  const GOptionEntry options[] = {
    { "quote", 0, 0, G_OPTION_ARG_FILENAME, &quote,
      N_("Tag only these words of the text, where they first stand"), N_("TEXT") },
    { "remove", 0, 0, G_OPTION_ARG_NONE, &removes, N_("Take the tags away instead"), NULL },
    G_OPTION_ENTRY_NULL
  };
  char **operands = lead_cli_parse (cli, options, arguments, 2, G_MAXUINT, error);

  return operands != NULL && check_specs (cli, operands + 1, removes, error)
         && apply (cli, operands, quote, removes, error);
}

const LeadCliCommand lead_command_tag = {
  .name = "tag",
  .summary = N_("Say what got in the way or what you did in an entry"),
  .usage = N_("ENTRY ID[:STANCE]…"),
  .details = N_("ENTRY is an entry’s id or its beginning. “syslead-cli frameworks --taggable” "
                "lists the ids."),
  .run = run,
};
