/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What the journal knows of its questions, as operations of it. */

#include "config.h"

#include "lead-journal-prompts.h"

#include "lead-answer-rows.h"
#include "lead-challenge-rows.h"
#include "lead-experiment-rows.h"
#include "lead-journal-private.h"
#include "lead-prompt-rows.h"
#include "lead-record-rows.h"
#include "lead-sort-key.h"
#include "lead-statement.h"

static gboolean
load_answers (LeadDatabase     *database,
              const LeadFilter *recent,
              LeadPromptBasis  *basis,
              GError          **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "recent-answers", error);
  LeadStep step;

  if (row == NULL)
    return FALSE;
  lead_statement_put_int (row, lead_sort_key_first (recent->from));
  lead_statement_put_int (row, lead_sort_key_last (recent->to));
  while ((step = lead_statement_step (row, error)) == LEAD_STEP_ROW)
    lead_prompt_basis_add_answer (basis, lead_statement_get_int (row, 0),
                                  lead_sort_key_get_day (lead_statement_get_int (row, 1)),
                                  lead_statement_get_text (row, 2));
  return step == LEAD_STEP_DONE;
}

/* Where it was written last is where the writer is at. */
static gboolean
load_challenge (LeadDatabase     *database,
                const LeadFilter *recent,
                LeadPromptBasis  *basis,
                GError          **error)
{
  g_autoptr (GPtrArray) challenges = lead_challenge_rows_list (database, FALSE, error);
  LeadChallenge *latest = NULL;

  if (challenges == NULL)
    return FALSE;
  for (guint i = 0; i < challenges->len; i++)
    {
      LeadChallenge *challenge = challenges->pdata[i];
      LeadDay last = lead_challenge_get_last_entry (challenge);

      if (lead_challenge_get_closed (challenge) == LEAD_DAY_NONE
          && lead_challenge_get_n_entries (challenge) > 0 && last >= recent->from
          && (latest == NULL || last > lead_challenge_get_last_entry (latest)))
        latest = challenge;
    }
  g_set_object (&basis->challenge, latest);
  return TRUE;
}

static gboolean
load_experiments (LeadDatabase     *database,
                  LeadPromptBasis  *basis,
                  GError          **error)
{
  g_autoptr (LeadExperimentFilter) filter = lead_experiment_filter_new ();
  GPtrArray *experiments;

  filter->stage = LEAD_EXPERIMENTS_OPEN;
  experiments = lead_experiment_rows_list (database, filter, error);
  if (experiments == NULL)
    return FALSE;
  g_ptr_array_unref (basis->experiments);
  basis->experiments = experiments;
  return TRUE;
}

static gboolean
load_whole_life (LeadDatabase     *database,
                 LeadPromptBasis  *basis,
                 GError          **error)
{
  g_clear_pointer (&basis->answered, lead_answered_unref);
  g_clear_pointer (&basis->asked, lead_asked_unref);
  basis->answered = lead_answer_rows_count (database, error);
  if (basis->answered != NULL)
    basis->asked = lead_prompt_rows_load_asked (database, error);
  return basis->asked != NULL && lead_prompt_rows_load_own (database, basis->own, error);
}

static gpointer
load_basis (LeadVault     *vault,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  const LeadDay *today = data;
  g_autoptr (LeadPromptBasis) basis = lead_prompt_basis_new ();
  g_autoptr (LeadFilter) recent = lead_filter_new ();

  recent->from = *today - LEAD_PROMPT_BASIS_DAYS + 1;
  recent->to = *today;
  if (!load_whole_life (vault->database, basis, error)
      || !load_answers (vault->database, recent, basis, error)
      || !load_challenge (vault->database, recent, basis, error)
      || !load_experiments (vault->database, basis, error))
    return NULL;
  basis->recent = lead_record_rows_load (vault->database, recent, error);
  return basis->recent != NULL ? g_steal_pointer (&basis) : NULL;
}

static const LeadJob load_basis_job = {
  .priority = LEAD_PRIORITY_VISIBLE,
  .run = load_basis,
  .free_data = g_free,
  .free_result = (GDestroyNotify) lead_prompt_basis_free,
};

/**
 * lead_journal_load_prompt_basis_async:
 * @self: a journal
 * @today: the day it is
 * @cancellable: (nullable): stops it
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Loads what the choice of a question depends on.
 */
void
lead_journal_load_prompt_basis_async (LeadJournal         *self,
                                      LeadDay              today,
                                      GCancellable        *cancellable,
                                      GAsyncReadyCallback  callback,
                                      gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));

  lead_journal_run_async (self, &load_basis_job, g_memdup2 (&today, sizeof today), cancellable,
                          callback, user_data);
}

/**
 * lead_journal_load_prompt_basis_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable): what the choice depends on
 */
LeadPromptBasis *
lead_journal_load_prompt_basis_finish (LeadJournal   *self,
                                       GAsyncResult  *result,
                                       GError       **error)
{
  return lead_journal_run_finish (self, &load_basis_job, result, error);
}

/**
 * lead_journal_load_prompt_basis_sync:
 * @self: a journal
 * @today: the day it is
 * @cancellable: (nullable): stops it
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable): what the choice depends on
 */
LeadPromptBasis *
lead_journal_load_prompt_basis_sync (LeadJournal   *self,
                                     LeadDay        today,
                                     GCancellable  *cancellable,
                                     GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);

  return lead_journal_run_sync (self, &load_basis_job, g_memdup2 (&today, sizeof today),
                                cancellable, error);
}

static gpointer
load_asked (LeadVault     *vault,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  return lead_prompt_rows_load_asked (vault->database, error);
}

static const LeadJob load_asked_job = {
  .priority = LEAD_PRIORITY_VISIBLE,
  .run = load_asked,
  .free_result = (GDestroyNotify) lead_asked_unref,
};

/**
 * lead_journal_load_asked_sync:
 * @self: a journal
 * @cancellable: (nullable): stops it
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable): which questions were asked when, and which
 *   aren't wanted any more
 */
LeadAsked *
lead_journal_load_asked_sync (LeadJournal   *self,
                              GCancellable  *cancellable,
                              GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);

  return lead_journal_run_sync (self, &load_asked_job, NULL, cancellable, error);
}

static gpointer
list_own (LeadVault     *vault,
          gpointer       data,
          GCancellable  *cancellable,
          GError       **error)
{
  g_autoptr (GPtrArray) own
    = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_own_question_free);

  return lead_prompt_rows_load_own (vault->database, own, error) ? g_steal_pointer (&own) : NULL;
}

static const LeadJob list_own_job = {
  .priority = LEAD_PRIORITY_VISIBLE,
  .run = list_own,
  .free_result = (GDestroyNotify) g_ptr_array_unref,
};

/**
 * lead_journal_list_own_questions_sync:
 * @self: a journal
 * @cancellable: (nullable): stops it
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type LeadOwnQuestion): the writer's
 *   own questions, the oldest first
 */
GPtrArray *
lead_journal_list_own_questions_sync (LeadJournal   *self,
                                      GCancellable  *cancellable,
                                      GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);

  return lead_journal_run_sync (self, &list_own_job, NULL, cancellable, error);
}

static gpointer
change_prompts (LeadVault     *vault,
                gpointer       data,
                GCancellable  *cancellable,
                GError       **error)
{
  GPtrArray *changes = data;

  for (guint i = 0; i < changes->len; i++)
    if (!lead_prompt_rows_change (vault, changes->pdata[i], error))
      return NULL;
  return NULL;
}

static const LeadJob change_prompts_job = {
  .priority = LEAD_PRIORITY_SAVE,
  .writes = TRUE,
  .run = change_prompts,
  .free_data = (GDestroyNotify) g_ptr_array_unref,
};

/**
 * lead_journal_change_prompts_async:
 * @self: a journal
 * @changes: (element-type LeadPromptChange): what is to change, all or nothing;
 *   not to be touched from now on
 * @cancellable: (nullable): stops it
 * @callback: (nullable): called with the outcome
 * @user_data: for @callback
 *
 * Changes what is asked.
 */
void
lead_journal_change_prompts_async (LeadJournal         *self,
                                   GPtrArray           *changes,
                                   GCancellable        *cancellable,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));
  g_return_if_fail (changes != NULL);

  lead_journal_run_async (self, &change_prompts_job, g_ptr_array_ref (changes), cancellable,
                          callback, user_data);
}

/**
 * lead_journal_change_prompts_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether all of it has changed
 */
gboolean
lead_journal_change_prompts_finish (LeadJournal   *self,
                                    GAsyncResult  *result,
                                    GError       **error)
{
  return lead_journal_run_bool_finish (self, &change_prompts_job, result, error);
}

/**
 * lead_journal_change_prompts_sync:
 * @self: a journal
 * @changes: (element-type LeadPromptChange): what is to change, all or nothing
 * @cancellable: (nullable): stops it
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether all of it has changed
 */
gboolean
lead_journal_change_prompts_sync (LeadJournal   *self,
                                  GPtrArray     *changes,
                                  GCancellable  *cancellable,
                                  GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), FALSE);
  g_return_val_if_fail (changes != NULL, FALSE);

  return lead_journal_run_bool_sync (self, &change_prompts_job, g_ptr_array_ref (changes),
                                     cancellable, error);
}
