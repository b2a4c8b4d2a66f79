/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a session may be about is proposed from this. */

#include "config.h"

#include "lead-answer-rows.h"
#include "lead-journal-private.h"
#include "lead-journal-sessions.h"
#include "lead-pattern-rows.h"
#include "lead-session-rows.h"
#include "lead-statement.h"

static gboolean
load_privates (LeadDatabase     *database,
               LeadAgendaBasis  *basis,
               GError          **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "list-private", error);
  LeadStep step;

  if (row == NULL)
    return FALSE;
  while ((step = lead_statement_step (row, error)) == LEAD_STEP_ROW)
    lead_agenda_basis_add_private (basis, lead_statement_get_int (row, 0));

  return step == LEAD_STEP_DONE;
}

static gpointer
load_agenda (LeadVault     *vault,
             gpointer       data,
             GCancellable  *cancellable,
             GError       **error)
{
  LeadDatabase *database = vault->database;
  const LeadSessionFilter all = { .stage = LEAD_SESSIONS_ALL };
  g_autoptr (LeadPatternBasis) patterns = data != NULL
                                            ? lead_pattern_basis_ref (data)
                                            : lead_pattern_rows_load (database, NULL, NULL, error);
  g_autoptr (GPtrArray) sessions = NULL;
  g_autoptr (LeadAnswered) answered = NULL;
  g_autoptr (LeadAgendaBasis) basis = NULL;

  if (patterns == NULL || (sessions = lead_session_rows_list (database, &all, error)) == NULL
      || (answered = lead_answer_rows_count (database, error)) == NULL)
    return NULL;
  basis = lead_agenda_basis_new (patterns, sessions, answered);

  return load_privates (database, basis, error) ? g_steal_pointer (&basis) : NULL;
}

static void
unref_patterns (gpointer data)
{
  if (data != NULL)
    lead_pattern_basis_unref (data);
}

static const LeadJob agenda_job = {
  .priority = LEAD_PRIORITY_VISIBLE,
  .run = load_agenda,
  .free_data = unref_patterns,
  .free_result = (GDestroyNotify) lead_agenda_basis_free,
};

/**
 * lead_journal_load_agenda_basis_async:
 * @self: a journal
 * @patterns: (nullable): what patterns are computed from, where it is at hand;
 *   %NULL to read it
 * @cancellable: (nullable): gives it up while it waits
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Loads what a session may be about.
 */
void
lead_journal_load_agenda_basis_async (LeadJournal         *self,
                                      LeadPatternBasis    *patterns,
                                      GCancellable        *cancellable,
                                      GAsyncReadyCallback  callback,
                                      gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));

  lead_journal_run_async (self, &agenda_job,
                          patterns != NULL ? lead_pattern_basis_ref (patterns) : NULL, cancellable,
                          callback, user_data);
}

/**
 * lead_journal_load_agenda_basis_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable): what the journal says about it
 */
LeadAgendaBasis *
lead_journal_load_agenda_basis_finish (LeadJournal   *self,
                                       GAsyncResult  *result,
                                       GError       **error)
{
  return lead_journal_run_finish (self, &agenda_job, result, error);
}

/**
 * lead_journal_load_agenda_basis_sync:
 * @self: a journal
 * @patterns: (nullable): what patterns are computed from, where it is at hand;
 *   %NULL to read it
 * @cancellable: (nullable): gives it up while it waits
 * @error: (out) (optional): what went wrong
 *
 * Loads what a session may be about.
 *
 * Returns: (transfer full) (nullable): what the journal says about it
 */
LeadAgendaBasis *
lead_journal_load_agenda_basis_sync (LeadJournal       *self,
                                     LeadPatternBasis  *patterns,
                                     GCancellable      *cancellable,
                                     GError           **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);

  return lead_journal_run_sync (self, &agenda_job,
                                patterns != NULL ? lead_pattern_basis_ref (patterns) : NULL,
                                cancellable, error);
}
