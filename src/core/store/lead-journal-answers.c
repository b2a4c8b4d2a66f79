/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What has been answered to a question, as an operation of the journal. */

#include "config.h"

#include "lead-journal-answers.h"

#include "lead-journal-private.h"
#include "lead-sort-key.h"
#include "lead-statement.h"

static gboolean
is_blank (const char *text)
{
  while (*text != '\0' && g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  return *text == '\0';
}

static gpointer
load_answers (LeadVault     *vault,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (vault->database, "past-answers", error);
  g_autoptr (GPtrArray) answers = g_ptr_array_new_with_free_func (g_object_unref);
  LeadStep step;

  if (row == NULL)
    return NULL;
  lead_statement_put_text (row, data);
  while ((step = lead_statement_step (row, error)) == LEAD_STEP_ROW)
    {
      const char *text = lead_statement_get_text (row, 4);

      if (!is_blank (text))
        g_ptr_array_add (answers,
                         lead_past_answer_new (lead_statement_get_int (row, 0),
                                               lead_sort_key_get_day (
                                                 lead_statement_get_int (row, 1)),
                                               lead_statement_get_text (row, 2),
                                               lead_statement_get_text (row, 3), text));
    }
  return step == LEAD_STEP_DONE ? g_steal_pointer (&answers) : NULL;
}

static const LeadJob load_answers_job = {
  .priority = LEAD_PRIORITY_VISIBLE,
  .run = load_answers,
  .free_data = g_free,
  .free_result = (GDestroyNotify) g_ptr_array_unref,
};

/**
 * lead_journal_load_answers_async:
 * @self: a journal
 * @about: id of a question, or of an item for the answers to all its questions
 * @cancellable: (nullable): stops it
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Loads what has been answered, in entries that aren't in the trash.
 */
void
lead_journal_load_answers_async (LeadJournal         *self,
                                 const char          *about,
                                 GCancellable        *cancellable,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));
  g_return_if_fail (about != NULL);

  lead_journal_run_async (self, &load_answers_job, g_strdup (about), cancellable, callback,
                          user_data);
}

/**
 * lead_journal_load_answers_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type LeadPastAnswer): the
 *   answers, the newest first
 */
GPtrArray *
lead_journal_load_answers_finish (LeadJournal   *self,
                                  GAsyncResult  *result,
                                  GError       **error)
{
  return lead_journal_run_finish (self, &load_answers_job, result, error);
}

/**
 * lead_journal_load_answers_sync:
 * @self: a journal
 * @about: id of a question, or of an item for the answers to all its questions
 * @cancellable: (nullable): stops it
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type LeadPastAnswer): the
 *   answers, the newest first
 */
GPtrArray *
lead_journal_load_answers_sync (LeadJournal   *self,
                                const char    *about,
                                GCancellable  *cancellable,
                                GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);
  g_return_val_if_fail (about != NULL, NULL);

  return lead_journal_run_sync (self, &load_answers_job, g_strdup (about), cancellable, error);
}
