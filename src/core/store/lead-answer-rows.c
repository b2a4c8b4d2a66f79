/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-answer-rows.h"

#include "lead-sort-key.h"
#include "lead-statement.h"

/* Columns of load-answers.sql. */
enum
{
  COLUMN_PROMPT,
  COLUMN_QUESTION,
  COLUMN_TEXT,
};

/**
 * lead_answer_rows_load:
 * @database: a connection
 * @entry: whose answers
 * @builder: gets them, in their order
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it succeeded
 */
gboolean
lead_answer_rows_load (LeadDatabase      *database,
                       int64_t            entry,
                       LeadEntryBuilder  *builder,
                       GError           **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "load-answers", error);
  LeadStep step;

  if (row == NULL)
    return FALSE;
  lead_statement_put_int (row, entry);
  while ((step = lead_statement_step (row, error)) == LEAD_STEP_ROW)
    {
      g_autoptr (LeadAnswer) answer = lead_answer_new (
        lead_statement_get_text (row, COLUMN_PROMPT),
        lead_statement_get_text (row, COLUMN_QUESTION), lead_statement_get_text (row, COLUMN_TEXT));

      lead_entry_builder_add_answer (builder, answer);
    }
  return step == LEAD_STEP_DONE;
}

static gboolean
insert_one (LeadDatabase      *database,
            int64_t            entry,
            guint              position,
            const LeadAnswer  *answer,
            GError           **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (database, "insert-answer", error);

  if (statement == NULL)
    return FALSE;
  lead_statement_put_int (statement, entry);
  lead_statement_put_int (statement, position);
  lead_statement_put_text (statement, answer->prompt);
  lead_statement_put_text (statement, answer->question);
  lead_statement_put_text (statement, answer->text);
  return lead_statement_run (statement, error);
}

/**
 * lead_answer_rows_insert:
 * @database: a connection, in a transaction
 * @entry: an entry without answers
 * @answers: (element-type LeadAnswer): its answers
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it succeeded
 */
gboolean
lead_answer_rows_insert (LeadDatabase  *database,
                         int64_t        entry,
                         GPtrArray     *answers,
                         GError       **error)
{
  for (guint i = 0; i < answers->len; i++)
    {
      if (!insert_one (database, entry, i, answers->pdata[i], error))
        return FALSE;
    }
  return TRUE;
}

/**
 * lead_answer_rows_replace:
 * @database: a connection, in a transaction
 * @entry: an entry
 * @answers: (element-type LeadAnswer): its answers from now on
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it succeeded
 */
gboolean
lead_answer_rows_replace (LeadDatabase  *database,
                          int64_t        entry,
                          GPtrArray     *answers,
                          GError       **error)
{
  return lead_statement_run_int (database, "delete-answers", entry, error)
         && lead_answer_rows_insert (database, entry, answers, error);
}

/**
 * lead_answer_rows_count:
 * @database: a connection
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable): how often each question has been
 *   answered in entries that can be seen, and when last
 */
LeadAnswered *
lead_answer_rows_count (LeadDatabase  *database,
                        GError       **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "today-answered", error);
  g_autoptr (LeadAnswered) answered = lead_answered_new ();
  LeadStep step = LEAD_STEP_FAILED;

  while (row != NULL && (step = lead_statement_step (row, error)) == LEAD_STEP_ROW)
    lead_answered_add (answered, lead_statement_get_text (row, 0),
                       (guint) lead_statement_get_int (row, 1),
                       lead_sort_key_get_day (lead_statement_get_int (row, 2)));
  return step == LEAD_STEP_DONE ? g_steal_pointer (&answered) : NULL;
}
