/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What is known of one framework, or of one of its items, in words. */

#include "config.h"

#include "lead-cli-item.h"

#include <glib/gi18n-lib.h>

#include "lead-cli-output.h"

static void
print_list (const char         *name,
            const char * const *ids)
{
  g_autofree char *list = g_strjoinv (", ", (char **) ids);

  if (*list != '\0')
    lead_cli_output_text ("%s: %s\n", name, list);
}

static void
print_part (const char *name,
            const char *text)
{
  if (text != NULL)
    lead_cli_output_text ("%s: %s\n", name, text);
}

static void
print_work (const char     *name,
            const LeadWork *work)
{
  g_autofree char *citation = work != NULL ? lead_work_dup_citation (work) : NULL;

  print_part (name, citation);
  if (work != NULL && work->url != NULL)
    lead_cli_output_text ("  %s\n", work->url);
}

static void
print_scale (const LeadScale *scale)
{
  if (scale == NULL)
    return;
  /* Translators: the words at the ends of a scale, and how many places it has */
  lead_cli_output_text (ngettext ("From “%s” to “%s”, %u place\n",
                                  "From “%s” to “%s”, %u places\n", scale->n_places),
                        scale->low, scale->high, scale->n_places);
}

static void
print_case (const LeadCase *told)
{
  if (told == NULL)
    return;
  print_part (_("Where"), told->place);
  print_part (_("What was faced"), told->faced);
  print_part (_("What was done"), told->used);
  print_list (_("Moves"), (const char *const *) told->moves);
  print_part (_("What came of it"),
              told->outcome != NULL ? told->outcome : _("The source doesn’t say."));
}

static void
print_questions (LeadItem *item)
{
  for (guint i = 0; i < lead_item_get_n_questions (item); i++)
    {
      g_autofree char *prompt = lead_item_dup_prompt (item, i);

      lead_cli_output_text ("%s  %s\n", prompt, lead_item_get_question (item, i));
    }
  if (lead_item_get_n_questions (item) > 0)
    lead_cli_output_text ("\n");
}

static void
print_suggestions (LeadFramework *framework)
{
  GPtrArray *suggestions = lead_framework_get_suggestions (framework);

  for (guint i = 0; i < suggestions->len; i++)
    {
      const LeadSuggestion *suggestion = suggestions->pdata[i];

      print_part (suggestion->name, suggestion->text);
    }
  if (suggestions->len > 0)
    lead_cli_output_text ("\n");
}

static void
print_sources (LeadFramework *framework)
{
  GPtrArray *works = lead_framework_get_works (framework);

  for (guint i = 0; i < works->len; i++)
    print_work (_("Source"), works->pdata[i]);
  if (lead_framework_get_mapping_note (framework) != NULL)
    lead_cli_output_text ("%s\n", lead_framework_get_mapping_note (framework));
}

/**
 * lead_cli_item_get_note:
 * @item: an item
 *
 * Returns: (transfer none): what follows its name, with a space before it; "" for
 *   what is offered as ever
 */
const char *
lead_cli_item_get_note (LeadItem *item)
{
  return lead_item_get_hidden (item) ? _(" (hidden)") : "";
}

/**
 * lead_cli_framework_print:
 * @framework: a framework
 *
 * Prints what it is about and where it is from, and each of its items with its
 * gloss.
 */
void
lead_cli_framework_print (LeadFramework *framework)
{
  const char *note = lead_framework_get_note (framework, NULL);

  lead_cli_output_text ("%s\n%s\n", lead_framework_get_title (framework),
                        lead_framework_get_gloss (framework));
  if (note != NULL)
    lead_cli_output_text ("%s\n", note);
  lead_cli_output_text ("\n");
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (framework)); i++)
    {
      g_autoptr (LeadItem) item = g_list_model_get_item (G_LIST_MODEL (framework), i);

      lead_cli_output_text ("  %-36s %s%s\n    %s\n", lead_item_get_id (item),
                            lead_item_get_name (item), lead_cli_item_get_note (item),
                            lead_item_get_gloss (item));
    }
  lead_cli_output_text ("\n");
  print_suggestions (framework);
  print_sources (framework);
}

/**
 * lead_cli_item_print:
 * @item: an item
 *
 * Prints all that is known of it.
 */
void
lead_cli_item_print (LeadItem *item)
{
  const LeadWork *work = lead_item_get_work (item);

  lead_cli_output_text ("%s (%s)%s\n%s\n\n", lead_item_get_name (item), lead_item_get_id (item),
                        lead_cli_item_get_note (item), lead_item_get_gloss (item));
  print_questions (item);
  print_part (_("To begin with"), lead_item_get_opener (item));
  print_scale (lead_item_get_scale (item));
  print_case (lead_item_get_case (item));
  print_list (_("Dimensions"), lead_item_get_dimensions (item));
  print_list (_("Related"), lead_item_get_related (item));
  print_work (_("Work"), work);
  if (work != NULL)
    print_list (_("Named in"), (const char *const *) work->named_in);
  else
    print_work (_("Source"), lead_item_get_source (item));
}
