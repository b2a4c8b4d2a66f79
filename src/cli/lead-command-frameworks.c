/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-commands.h"

#include <glib/gi18n-lib.h>

#include <json-glib/json-glib.h>

#include "lead-cli-item-change.h"
#include "lead-cli-item.h"
#include "lead-cli-tag.h"

static void
print_stances (LeadStanceSet set)
{
  gboolean first = TRUE;

  for (guint stance = 0; stance < LEAD_N_STANCES; stance++)
    {
      if (stance == LEAD_STANCE_NONE || !lead_stance_set_has (set, stance))
        continue;
      lead_cli_output_text ("%s%s", first ? "  " : ", ", lead_stance_to_id (stance));
      first = FALSE;
    }
  if (!first)
    lead_cli_output_text ("\n");
}

static void
print_framework (LeadFramework *framework)
{
  lead_cli_output_text ("%s\n", lead_framework_get_title (framework));
  print_stances (lead_framework_get_stance_set (framework));
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (framework)); i++)
    {
      g_autoptr (LeadItem) item = g_list_model_get_item (G_LIST_MODEL (framework), i);

      lead_cli_output_text ("  %-36s %s%s\n", lead_item_get_id (item), lead_item_get_name (item),
                            lead_cli_item_get_note (item));
    }
  lead_cli_output_text ("\n");
}

/* What was asked for: everything, what can be tagged, one framework or one item. */
typedef struct
{
  gboolean       only_taggable;
  LeadFramework *framework; /* borrowed from the content, as is the item */
  LeadItem      *item;
} Choice;

static gboolean
is_chosen (const Choice  *choice,
           LeadFramework *framework)
{
  if (choice->framework != NULL && choice->framework != framework)
    return FALSE;
  return !choice->only_taggable || lead_kind_is_taggable (lead_framework_get_kind (framework));
}

static gboolean
choose (LeadContent  *content,
        const char   *id,
        Choice       *choice,
        GError      **error)
{
  LeadCliTag tag;

  if (id == NULL)
    return TRUE;
  choice->framework = lead_content_get_framework (content, id);
  if (choice->framework != NULL)
    return TRUE;
  /* Offers near items when there is no such one. */
  if (!lead_cli_tag_parse (content, id, &tag, error))
    return FALSE;
  choice->item = lead_content_get_item (content, tag.item);
  choice->framework = lead_content_get_framework (content, lead_item_get_framework (choice->item));
  return TRUE;
}

static void
print_json (LeadContent  *content,
            const Choice *choice)
{
  g_autoptr (LeadJsonText) json = lead_json_text_new ();

  lead_json_text_open_object (json, NULL);
  lead_json_text_open_array (json, "frameworks");
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (content)); i++)
    {
      g_autoptr (LeadFramework) framework = g_list_model_get_item (G_LIST_MODEL (content), i);
      g_autoptr (JsonNode) node = NULL;
      g_autofree char *text = NULL;

      if (!is_chosen (choice, framework))
        continue;
      node = lead_framework_to_json (framework, choice->item);
      text = json_to_string (node, FALSE);
      lead_json_text_add_json (json, NULL, text);
    }
  lead_json_text_close_array (json);
  lead_json_text_close_object (json);
  lead_cli_output_json (json);
}

static void
print_text (LeadContent  *content,
            const Choice *choice)
{
  if (choice->item != NULL)
    lead_cli_item_print (choice->item);
  else if (choice->framework != NULL)
    lead_cli_framework_print (choice->framework);
  else
    for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (content)); i++)
      {
        g_autoptr (LeadFramework) framework = g_list_model_get_item (G_LIST_MODEL (content), i);

        if (is_chosen (choice, framework))
          print_framework (framework);
      }
}

static void
print (LeadCli      *cli,
       LeadContent  *content,
       const Choice *choice)
{
  if (lead_cli_get_json (cli))
    print_json (content, choice);
  else
    print_text (content, choice);
}

/* With the writer's own items for whoever says how the journal opens. */
static LeadContent *
load_content (LeadCli  *cli,
              GError  **error)
{
  if (lead_cli_get_passphrase_file (cli) != NULL
      && g_file_test (lead_cli_get_path (cli), G_FILE_TEST_EXISTS)
      && lead_cli_open (cli, error) == NULL)
    return NULL;
  return lead_cli_load_content (cli, error);
}

static gboolean
show (LeadCli     *cli,
      const char  *id,
      Choice      *choice,
      GError     **error)
{
  LeadContent *content = load_content (cli, error);

  if (content == NULL || !choose (content, id, choice, error))
    return FALSE;
  print (cli, content, choice);
  return TRUE;
}

/* As it is now. */
static gboolean
show_changed (LeadCli     *cli,
              const char  *id,
              GError     **error)
{
  LeadContent *content = lead_cli_load_content (cli, error);
  Choice choice = { 0 };

  if (content == NULL || !choose (content, id, &choice, error))
    return FALSE;
  print (cli, content, &choice);
  return TRUE;
}

static gboolean
add (LeadCli        *cli,
     const char     *framework,
     LeadItemWords  *words,
     GError        **error)
{
  g_autofree char *id = lead_cli_item_add (cli, framework, words, error);

  if (id == NULL)
    return FALSE;
  if (lead_cli_get_json (cli))
    return show_changed (cli, id, error);
  lead_cli_output_text ("%s\n", id);
  return TRUE;
}

/* Looks at what is there only when the journal is open: it may be the writer's own. */
static LeadItem *
find (LeadCli     *cli,
      const char  *typed,
      GError     **error)
{
  char *ids[] = { (char *) typed, NULL };
  LeadContent *content = lead_cli_load_content_for (cli, ids, error);
  LeadCliTag tag;

  if (content == NULL || !lead_cli_tag_parse (content, typed, &tag, error)
      || lead_cli_open (cli, error) == NULL)
    return NULL;
  /* Opening it has changed what there is. */
  content = lead_cli_load_content (cli, error);
  return content != NULL ? lead_content_get_item (content, tag.item) : NULL;
}

static gboolean
delete (LeadCli   *cli,
        LeadItem  *item,
        GError   **error)
{
  const char *framework = g_intern_string (lead_item_get_framework (item));

  return lead_cli_item_delete (cli, item, error) && show_changed (cli, framework, error);
}

static gboolean
change (LeadCli        *cli,
        const char     *verb,
        LeadItem       *item,
        LeadItemWords  *words,
        GError        **error)
{
  g_autofree char *id = g_strdup (lead_item_get_id (item));
  gboolean done;

  if (g_str_equal (verb, "delete"))
    return delete (cli, item, error);
  if (g_str_equal (verb, "change"))
    done = lead_cli_item_change (cli, item, words, error);
  else
    done = lead_cli_item_hide (cli, item, g_str_equal (verb, "hide"), error);
  return done && show_changed (cli, id, error);
}

static gboolean
run_verb (LeadCli        *cli,
          const char     *verb,
          const char     *operand,
          LeadItemWords  *words,
          GError        **error)
{
  const char *const changes[] = { "change", "hide", "offer", "delete", NULL };
  LeadItem *item;

  if (g_str_equal (verb, "add"))
    return add (cli, operand, words, error);
  if (!g_strv_contains (changes, verb))
    lead_cli_error_set_usage (error, _("“%s” is nothing that can be done with an item."), verb);
  else if (g_str_equal (verb, "change") == lead_item_words_is_empty (words))
    lead_cli_error_set_usage (error, _("Say what is to be changed, and only then."));
  else
    {
      item = find (cli, operand, error);
      return item != NULL && change (cli, verb, item, words, error);
    }
  return FALSE;
}

static char **
parse (LeadCli        *cli,
       char          **arguments,
       Choice         *choice,
       LeadItemWords  *words,
       GError        **error)
{
  const GOptionEntry options[] = {
    { "taggable", 0, 0, G_OPTION_ARG_NONE, &choice->only_taggable,
      N_("Only what entries can be tagged with"), NULL },
    { "name", 0, 0, G_OPTION_ARG_FILENAME, &words->name, N_("What an item of your own is called"),
      N_("TEXT") },
    { "gloss", 0, 0, G_OPTION_ARG_FILENAME, &words->gloss, N_("What it means"), N_("TEXT") },
    { "dimension", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &words->dimensions,
      N_("A dimension that you would say it belongs to; can be given more than once"), N_("ID") },
    { "usual-dimensions", 0, 0, G_OPTION_ARG_NONE, &words->usual_dimensions,
      N_("The dimensions that it comes with"), NULL },
    G_OPTION_ENTRY_NULL
  };

  return lead_cli_parse (cli, options, arguments, 0, 2, error);
}

static gboolean
run (LeadCli  *cli,
     char    **arguments,
     GError  **error)
{
  Choice choice = { 0 };
  g_auto (LeadItemWords) words = { 0 };
  char **operands = parse (cli, arguments, &choice, &words, error);

  if (operands == NULL)
    return FALSE;
  if (operands[0] != NULL && operands[1] != NULL && !choice.only_taggable)
    return run_verb (cli, operands[0], operands[1], &words, error);
  if (lead_item_words_is_empty (&words) && (operands[0] == NULL || operands[1] == NULL))
    return show (cli, operands[0], &choice, error);
  lead_cli_error_set_usage (error, _("These options don’t go together, or an item is missing."));
  return FALSE;
}

const LeadCliCommand lead_command_frameworks = {
  .name = "frameworks",
  .summary = N_("List what there is to ask, to tag and to read, or make it your own"),
  .usage = N_("[ID | add SET --name TEXT | change ITEM | hide ITEM | offer ITEM | delete ITEM]"),
  .details = N_("ID is that of a whole set, such as “barriers”, or of one item, such as "
                "“barriers/tensions”. Only items of your own can be renamed or deleted."),
  .run = run,
};
