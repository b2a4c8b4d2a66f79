/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What was asked and what isn't to be, and the writer's own questions, as rows. */

#include "config.h"

#include "lead-prompt-rows.h"

#include "lead-statement.h"

static gboolean
load_askings (LeadDatabase  *database,
              LeadAsked     *asked,
              GError       **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "asked-list", error);
  LeadStep step = LEAD_STEP_FAILED;

  while (row != NULL && (step = lead_statement_step (row, error)) == LEAD_STEP_ROW)
    lead_asked_add (asked, (LeadDay) lead_statement_get_int (row, 0),
                    lead_statement_get_text (row, 1), lead_statement_get_text (row, 2),
                    lead_statement_get_int (row, 3) != 0);
  return step == LEAD_STEP_DONE;
}

static gboolean
load_refusals (LeadDatabase  *database,
               LeadAsked     *asked,
               GError       **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "refused-list", error);
  LeadStep step = LEAD_STEP_FAILED;

  while (row != NULL && (step = lead_statement_step (row, error)) == LEAD_STEP_ROW)
    lead_asked_refuse (asked, lead_statement_get_text (row, 0),
                       (LeadDay) lead_statement_get_int (row, 1));
  return step == LEAD_STEP_DONE;
}

/**
 * lead_prompt_rows_load_asked:
 * @database: a connection
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable): what was asked when, and what isn't
 *   wanted any more
 */
LeadAsked *
lead_prompt_rows_load_asked (LeadDatabase  *database,
                             GError       **error)
{
  g_autoptr (LeadAsked) asked = lead_asked_new ();

  return load_askings (database, asked, error) && load_refusals (database, asked, error)
           ? g_steal_pointer (&asked)
           : NULL;
}

static const char *
get_text_or_null (LeadStatement *row,
                  int            column)
{
  return lead_statement_get_null (row, column) ? NULL : lead_statement_get_text (row, column);
}

/**
 * lead_prompt_rows_load_own:
 * @database: a connection
 * @own: (element-type LeadOwnQuestion): gets the writer's own questions, the
 *   oldest first
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it succeeded
 */
gboolean
lead_prompt_rows_load_own (LeadDatabase  *database,
                           GPtrArray     *own,
                           GError       **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "own-question-list", error);
  LeadStep step = LEAD_STEP_FAILED;

  while (row != NULL && (step = lead_statement_step (row, error)) == LEAD_STEP_ROW)
    g_ptr_array_add (own,
                     lead_own_question_new (lead_statement_get_text (row, 0),
                                            get_text_or_null (row, 1),
                                            lead_statement_get_text (row, 2),
                                            lead_statement_get_int (row, 3),
                                            lead_statement_get_int (row, 4)));
  return step == LEAD_STEP_DONE;
}

static gboolean
note_asked (LeadDatabase            *database,
            const LeadPromptChange  *change,
            GError                 **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (database, "asked-note", error);

  if (statement == NULL)
    return FALSE;
  lead_statement_put_int (statement, change->day);
  lead_statement_put_text (statement, change->prompt);
  lead_statement_put_text (statement, change->reason != NULL ? change->reason : "");
  return lead_statement_run (statement, error);
}

static gboolean
mark_put_off (LeadDatabase            *database,
              const LeadPromptChange  *change,
              gboolean                 put_off,
              GError                 **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (database, "asked-put-off", error);

  if (statement == NULL)
    return FALSE;
  lead_statement_put_int (statement, change->day);
  lead_statement_put_text (statement, change->prompt);
  lead_statement_put_int (statement, put_off);
  return lead_statement_run (statement, error);
}

static gboolean
refuse (LeadDatabase            *database,
        const LeadPromptChange  *change,
        GError                 **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (database, "refused-add", error);

  if (statement == NULL)
    return FALSE;
  lead_statement_put_text (statement, change->prompt);
  lead_statement_put_int (statement, change->day);
  return lead_statement_run (statement, error);
}

static gboolean
run_with_text (LeadDatabase  *database,
               const char    *name,
               const char    *text,
               GError       **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (database, name, error);

  if (statement == NULL)
    return FALSE;
  lead_statement_put_text (statement, text);
  return lead_statement_run (statement, error);
}

static gboolean
put_question (LeadDatabase           *database,
              const char             *uuid,
              const LeadOwnQuestion  *question,
              GError                **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (database, "own-question-put", error);

  if (statement == NULL)
    return FALSE;
  lead_statement_put_text (statement, uuid);
  lead_statement_put_text (statement, question->item);
  lead_statement_put_text (statement, question->text);
  lead_statement_put_int (statement, question->created_ms);
  lead_statement_put_int (statement, question->modified_ms);
  return lead_statement_run (statement, error);
}

static gboolean
find_question (LeadDatabase           *database,
               const LeadOwnQuestion  *question,
               gboolean               *taken,
               gboolean               *said,
               GError                **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "own-question-find", error);

  if (row == NULL)
    return FALSE;
  lead_statement_put_text (row, question->uuid);
  lead_statement_put_text (row, question->item);
  lead_statement_put_text (row, question->text);
  if (lead_statement_step (row, error) != LEAD_STEP_ROW)
    return FALSE;
  *taken = lead_statement_get_int (row, 0) != 0;
  *said = lead_statement_get_int (row, 1) != 0;
  return TRUE;
}

/* What is there stays; twice the same is once. */
static gboolean
bring_question (LeadVault              *vault,
                const LeadOwnQuestion  *question,
                GError                **error)
{
  g_autofree char *fresh = lead_surroundings_new_uuid (vault->surroundings);
  gboolean taken, said;

  return find_question (vault->database, question, &taken, &said, error)
         && (said
             || put_question (vault->database, taken ? fresh : question->uuid, question, error));
}

static gboolean
apply (LeadVault               *vault,
       const LeadPromptChange  *change,
       GError                 **error)
{
  LeadDatabase *database = vault->database;

  switch (change->kind)
    {
    case LEAD_PROMPT_ASKED:
      return note_asked (database, change, error);
    case LEAD_PROMPT_PUT_OFF:
      return note_asked (database, change, error) && mark_put_off (database, change, TRUE, error);
    case LEAD_PROMPT_TAKEN_UP:
      return mark_put_off (database, change, FALSE, error);
    case LEAD_PROMPT_REFUSED:
      return refuse (database, change, error);
    case LEAD_PROMPT_ALLOWED:
      return run_with_text (database, "refused-remove", change->prompt, error);
    case LEAD_PROMPT_WRITTEN:
      return put_question (database, change->question->uuid, change->question, error);
    case LEAD_PROMPT_REMOVED:
      return run_with_text (database, "own-question-remove", change->question->uuid, error);
    case LEAD_PROMPT_BROUGHT:
      return bring_question (vault, change->question, error);
    default:
      g_assert_not_reached ();
    }
}

/**
 * lead_prompt_rows_change:
 * @vault: an open file, in a transaction
 * @change: what is to change
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it has changed
 */
gboolean
lead_prompt_rows_change (LeadVault               *vault,
                         const LeadPromptChange  *change,
                         GError                 **error)
{
  if (!apply (vault, change, error))
    return FALSE;
  vault->changes->kinds |= LEAD_CHANGE_PROMPTS;
  return TRUE;
}
