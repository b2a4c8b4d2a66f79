/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What patterns are computed from, as an operation of the journal. */

#include "config.h"

#include "lead-journal-patterns.h"

#include "core/model/lead-chronicle-builder.h"
#include "lead-challenge-rows.h"
#include "lead-chronicle-rows.h"
#include "lead-experiment-rows.h"
#include "lead-ids.h"
#include "lead-journal-private.h"
#include "lead-post-rows.h"
#include "lead-prompt-rows.h"
#include "lead-review-rows.h"

typedef struct
{
  LeadPatternBasis *before; /* (nullable) */
  GArray           *ids;    /* (nullable): all entries that have changed since */
} Request;

static void
request_free (Request *request)
{
  g_clear_pointer (&request->before, lead_pattern_basis_unref);
  g_clear_pointer (&request->ids, g_array_unref);
  g_free (request);
}

static Request *
request_new (LeadPatternBasis *before,
             const int64_t    *ids,
             guint             n_ids)
{
  Request *request = g_new0 (Request, 1);

  if (before != NULL)
    {
      request->before = lead_pattern_basis_ref (before);
      request->ids = lead_ids_new (ids, n_ids);
    }
  return request;
}

static LeadChronicle *
load_chronicle (LeadDatabase  *database,
                Request       *request,
                GError       **error)
{
  g_autoptr (LeadChronicle) part = NULL;

  if (request->before != NULL && request->ids->len == 0)
    return lead_chronicle_ref (request->before->chronicle);
  part = lead_chronicle_rows_load (database, request->ids, error);
  if (part == NULL || request->before == NULL)
    return g_steal_pointer (&part);
  return lead_chronicle_update (request->before->chronicle,
                                (const int64_t *) (gpointer) request->ids->data,
                                request->ids->len, part);
}

static GPtrArray *
load_questions (LeadDatabase  *database,
                GError       **error)
{
  g_autoptr (GPtrArray) questions
    = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_own_question_free);

  return lead_prompt_rows_load_own (database, questions, error) ? g_steal_pointer (&questions)
                                                                : NULL;
}

static GPtrArray *
load_experiments (LeadDatabase  *database,
                  GError       **error)
{
  g_autoptr (LeadExperimentFilter) all = lead_experiment_filter_new ();

  return lead_experiment_rows_list (database, all, error);
}

/* The lists are short, and read whole every time. */
static gpointer
load_basis (LeadVault     *vault,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  LeadDatabase *database = vault->database;
  g_autoptr (LeadChronicle) chronicle = load_chronicle (database, data, error);
  g_autoptr (GPtrArray) reviews = NULL;
  g_autoptr (GPtrArray) challenges = NULL;
  g_autoptr (GPtrArray) posts = NULL;
  g_autoptr (GPtrArray) questions = NULL;
  g_autoptr (GPtrArray) experiments = NULL;

  if (chronicle == NULL || (reviews = lead_review_rows_list (database, error)) == NULL
      || (challenges = lead_challenge_rows_list (database, FALSE, error)) == NULL
      || (posts = lead_post_rows_list (database, error)) == NULL
      || (questions = load_questions (database, error)) == NULL
      || (experiments = load_experiments (database, error)) == NULL)
    return NULL;
  return lead_pattern_basis_new (chronicle, reviews, challenges, posts, questions, experiments);
}

static const LeadJob load_basis_job = {
  .priority = LEAD_PRIORITY_AGGREGATE,
  .run = load_basis,
  .free_data = (GDestroyNotify) request_free,
  .free_result = (GDestroyNotify) lead_pattern_basis_unref,
};

/**
 * lead_journal_load_pattern_basis_async:
 * @self: a journal
 * @before: (nullable): what was loaded before; %NULL to read everything
 * @ids: (array length=n_ids) (nullable): all entries that may have changed
 *   since, each once
 * @n_ids: how many
 * @cancellable: (nullable): stops it
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Loads what patterns are computed from.
 */
void
lead_journal_load_pattern_basis_async (LeadJournal         *self,
                                       LeadPatternBasis    *before,
                                       const int64_t       *ids,
                                       guint                n_ids,
                                       GCancellable        *cancellable,
                                       GAsyncReadyCallback  callback,
                                       gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));

  lead_journal_run_async (self, &load_basis_job, request_new (before, ids, n_ids), cancellable,
                          callback, user_data);
}

/**
 * lead_journal_load_pattern_basis_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable): what the journal says
 */
LeadPatternBasis *
lead_journal_load_pattern_basis_finish (LeadJournal   *self,
                                        GAsyncResult  *result,
                                        GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);

  return lead_journal_run_finish (self, &load_basis_job, result, error);
}

/**
 * lead_journal_load_pattern_basis_sync:
 * @self: a journal
 * @before: (nullable): what was loaded before; %NULL to read everything
 * @ids: (array length=n_ids) (nullable): all entries that may have changed since
 * @n_ids: how many
 * @cancellable: (nullable): stops it
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable): what the journal says
 */
LeadPatternBasis *
lead_journal_load_pattern_basis_sync (LeadJournal       *self,
                                      LeadPatternBasis  *before,
                                      const int64_t     *ids,
                                      guint              n_ids,
                                      GCancellable      *cancellable,
                                      GError           **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);

  return lead_journal_run_sync (self, &load_basis_job, request_new (before, ids, n_ids),
                                cancellable, error);
}
