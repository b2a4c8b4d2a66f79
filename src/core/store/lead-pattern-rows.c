/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What patterns are computed from, as it stands in the file. */

#include "config.h"

#include "lead-pattern-rows.h"

#include "core/model/lead-chronicle-builder.h"
#include "lead-challenge-rows.h"
#include "lead-chronicle-parts.h"
#include "lead-chronicle-rows.h"
#include "lead-experiment-rows.h"
#include "lead-post-rows.h"
#include "lead-prompt-rows.h"
#include "lead-review-rows.h"

static LeadChronicle *
load_chronicle (LeadDatabase      *database,
                LeadPatternBasis  *before,
                GArray            *ids,
                GError           **error)
{
  g_autoptr (LeadChronicle) part = NULL;

  if (before != NULL && ids->len == 0)
    return lead_chronicle_ref (before->chronicle);
  if (before == NULL)
    return lead_chronicle_parts_load (database, error);
  part = lead_chronicle_rows_load (database, ids, error);
  if (part == NULL)
    return NULL;
  return lead_chronicle_update (before->chronicle,
                                (const int64_t *) (gpointer) ids->data,
                                ids->len, part);
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

/**
 * lead_pattern_rows_load:
 * @database: a connection
 * @before: (nullable): what was loaded before; %NULL to read everything
 * @ids: (nullable) (element-type int64_t): all entries that may have changed
 *   since; %NULL without @before
 * @error: (out) (optional): what went wrong
 *
 * Only what has changed of entries is read; the lists are short, and read whole
 * every time.
 *
 * Returns: (transfer full) (nullable): what patterns are computed from
 */
LeadPatternBasis *
lead_pattern_rows_load (LeadDatabase      *database,
                        LeadPatternBasis  *before,
                        GArray            *ids,
                        GError           **error)
{
  g_autoptr (LeadChronicle) chronicle = load_chronicle (database, before, ids, error);
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
