/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-commands.h"

#include <glib/gi18n-lib.h>

#include <json-glib/json-glib.h>

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

      lead_cli_output_text ("  %-36s %s\n", lead_item_get_id (item), lead_item_get_name (item));
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
run (LeadCli  *cli,
     char    **arguments,
     GError  **error)
{
  Choice choice = { 0 };
  const GOptionEntry options[] = {
    { "taggable", 0, 0, G_OPTION_ARG_NONE, &choice.only_taggable,
      N_("Only what entries can be tagged with"), NULL },
    G_OPTION_ENTRY_NULL
  };
  char **operands = lead_cli_parse (cli, options, arguments, 0, 1, error);
  LeadContent *content = operands != NULL ? load_content (cli, error) : NULL;

  if (content == NULL || !choose (content, operands[0], &choice, error))
    return FALSE;
  if (lead_cli_get_json (cli))
    print_json (content, &choice);
  else
    print_text (content, &choice);
  return TRUE;
}

const LeadCliCommand lead_command_frameworks = {
  .name = "frameworks",
  .summary = N_("List what there is to ask, to tag and to read, or show one thing of it"),
  .usage = N_("[ID]"),
  .details = N_("ID is that of a whole set, such as “barriers”, or of one item, such as "
                "“barriers/tensions”."),
  .run = run,
};
