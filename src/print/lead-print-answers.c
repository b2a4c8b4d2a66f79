/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The same question, years apart: a page for each year, oldest first, the
 * question on top of it and what was answered below. */

#include "config.h"
#include "lead-print-answers.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "core/store/lead-journal-answers.h"
#include "lead-print-flow.h"
#include "lead-print-markdown.h"

#define YEAR_FONT     "Sans Bold 22"
#define QUESTION_FONT "Sans Italic 13"
#define DAY_FONT      "Sans 9.5"
#define MUTED         0.35

/* In the words of that year. */
static void
set_year (LeadPrintFlow  *flow,
          LeadPastAnswer *first)
{
  /* TRANSLATORS: the year above a page, for strftime() */
  g_autofree char *year = lead_day_format (lead_past_answer_get_day (first), _("%Y"));

  lead_print_flow_turn (flow);
  lead_print_flow_add_text (flow, YEAR_FONT, year, 0, 30, 0);
  lead_print_flow_mark (flow, year, 0);
  lead_print_flow_add_text (flow, QUESTION_FONT, lead_past_answer_get_question (first), 8, 30,
                            MUTED);
  lead_print_flow_add_rule (flow, 10);
}

static void
set_answer (LeadPrintFlow  *flow,
            LeadPastAnswer *answer)
{
  /* TRANSLATORS: the date above an entry on paper, for strftime() */
  g_autofree char *day = lead_day_format (lead_past_answer_get_day (answer), _("%A, %-d %B %Y"));

  lead_print_flow_add_text (flow, DAY_FONT, day, 18, 30, MUTED);
  lead_print_markdown (flow, lead_past_answer_get_text (answer), NULL, NULL);
}

static int
get_year (LeadPastAnswer *answer)
{
  int year;

  lead_day_split (lead_past_answer_get_day (answer), &year, NULL, NULL);
  return year;
}

/**
 * lead_print_answers:
 * @journal: an open journal
 * @about: id of a question
 * @paper: how large pages are
 * @sheets: where they go
 * @sheets_data: handed to @sheets
 * @cancellable: (nullable): to stop
 * @error: return location for a %LEAD_ERROR; %LEAD_ERROR_NOT_FOUND when nobody
 *   has answered it
 *
 * Sets all answers to a question on pages. Call from a worker.
 *
 * Returns: whether all of them are set
 */
gboolean
lead_print_answers (LeadJournal            *journal,
                    const char             *about,
                    LeadPrintPaper          paper,
                    const LeadPrintSheets  *sheets,
                    gpointer                sheets_data,
                    GCancellable           *cancellable,
                    GError                **error)
{
  g_autoptr(GPtrArray) answers = NULL;
  g_autoptr(LeadPrintFlow) flow = NULL;

  g_return_val_if_fail (LEAD_IS_JOURNAL (journal), FALSE);
  g_return_val_if_fail (about != NULL && sheets != NULL, FALSE);

  answers = lead_journal_load_answers_sync (journal, about, cancellable, error);
  if (answers == NULL)
    return FALSE;
  if (answers->len == 0)
    {
      g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND,
                           _("This question has not been answered yet."));
      return FALSE;
    }
  flow = lead_print_flow_new (sheets, sheets_data, paper);
  for (guint i = answers->len; i > 0; i--)
    {
      if (i == answers->len || get_year (answers->pdata[i - 1]) != get_year (answers->pdata[i]))
        set_year (flow, answers->pdata[i - 1]);
      set_answer (flow, answers->pdata[i - 1]);
    }
  lead_print_flow_end (flow);
  return TRUE;
}
