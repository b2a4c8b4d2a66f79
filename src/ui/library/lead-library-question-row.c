/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-library-question-row.h"

#include <glib/gi18n-lib.h>

#define PROMPT_KEY "prompt"

static void
add_button (GtkWidget  *row,
            const char *icon_name,
            const char *tooltip,
            char       *name,
            const char *action)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon_name);
  g_autofree char *spoken = name;

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken,
                                  -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s",
                                    lead_library_question_row_get_prompt (row));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
}

static void
add_buttons (GtkWidget                 *row,
             const LeadLibraryQuestion *question)
{
  if (question->refused)
    /* Translators: the question */
    add_button (row, "view-reveal-symbolic", _("Ask again"),
                g_strdup_printf (_("Ask “%s” again"), question->title), "questions.allow");
  else
    /* Translators: the question */
    add_button (row, "view-conceal-symbolic", _("Don’t ask this again"),
                g_strdup_printf (_("Don’t ask “%s” again"), question->title),
                "questions.refuse");
  if (question->is_own)
    /* Translators: the question */
    add_button (row, "user-trash-symbolic", _("Remove"),
                g_strdup_printf (_("Remove “%s”"), question->title), "questions.remove");
}

static const char *
get_subtitle (const LeadLibraryQuestion *question)
{
  if (question->refused)
    return question->is_own ? _("A question of your own. Not asked again.") : _("Not asked again");
  return question->is_own ? _("A question of your own") : NULL;
}

/**
 * lead_library_question_row_new:
 * @question: what it is to say
 *
 * Returns: (transfer floating): a row for a list
 */
GtkWidget *
lead_library_question_row_new (const LeadLibraryQuestion *question)
{
  GtkWidget *row = adw_action_row_new ();

  g_return_val_if_fail (question != NULL, NULL);

  g_object_set_data_full (G_OBJECT (row), PROMPT_KEY, g_strdup (question->prompt), g_free);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), question->title);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  if (get_subtitle (question) != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), get_subtitle (question));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), question->can_write);
  if (question->can_write)
    {
      gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "questions.write");
      gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", question->prompt);
    }
  if (question->can_refuse)
    add_buttons (row, question);
  return row;
}

/**
 * lead_library_question_row_get_prompt:
 * @row: any row of a list
 *
 * Returns: (transfer none) (nullable): the id of the question that it shows
 */
const char *
lead_library_question_row_get_prompt (GtkWidget *row)
{
  g_return_val_if_fail (GTK_IS_WIDGET (row), NULL);

  return g_object_get_data (G_OBJECT (row), PROMPT_KEY);
}
