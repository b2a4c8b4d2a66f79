/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-commands.h"

#include <glib/gi18n-lib.h>

#include <json-glib/json-glib.h>

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

static void
print_json (LeadContent *content)
{
  g_autoptr (LeadJsonText) json = lead_json_text_new ();
  g_autoptr (JsonNode) node = lead_content_to_json (content);
  g_autofree char *text = json_to_string (node, FALSE);

  lead_json_text_add_json (json, NULL, text);
  lead_cli_output_json (json);
}

static gboolean
run (LeadCli  *cli,
     char    **arguments,
     GError  **error)
{
  LeadContent *content;

  if (lead_cli_parse (cli, NULL, arguments, 0, 0, error) == NULL)
    return FALSE;
  content = lead_cli_load_content (cli, error);
  if (content == NULL)
    return FALSE;

  if (lead_cli_get_json (cli))
    {
      print_json (content);
      return TRUE;
    }
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (content)); i++)
    {
      g_autoptr (LeadFramework) framework = g_list_model_get_item (G_LIST_MODEL (content), i);

      print_framework (framework);
    }
  return TRUE;
}

const LeadCliCommand lead_command_frameworks = {
  .name = "frameworks",
  .summary = N_("List what entries can be tagged with, and what can be said of it"),
  .usage = "",
  .run = run,
};
