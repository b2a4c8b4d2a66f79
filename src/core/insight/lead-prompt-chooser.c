/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Chooses what to ask: every reason weighs every question that may be asked,
 * and the strongest wins.
 *
 * Reasons of the day take turns with the steady turn of all questions: after
 * one of them has spoken, coverage has the next word. So nothing that is always
 * strong, such as a barrier met every day, crowds out the rest, and each of the
 * core comes up even for somebody who is asked twice a month. */

#include "config.h"

#include "lead-prompt.h"

#include <glib/gi18n-lib.h>

#include "lead-prompt-provider.h"

/* What a reason of the day counts that was the last of them to speak. */
#define SPOKEN 0.5
/* What a question counts for each one about the same that was asked in the span. */
#define TIRED 0.7

static const LeadPromptProvider * const providers[] = {
  &lead_prompt_challenge, &lead_prompt_barriers, &lead_prompt_experiment,
  &lead_prompt_balance,   &lead_prompt_put_off,  &lead_prompt_coverage,
};

#define N_PROVIDERS G_N_ELEMENTS (providers)

/* A choice under way. */
typedef struct
{
  const LeadPromptSituation *situation;            /* borrowed */
  gpointer                   counted[N_PROVIDERS]; /* by each provider */
  GHashTable                *tired;                /* item → how often asked in the span */
  const char                *last;                 /* reason of the last asking, or NULL */
  const char                *spoken;               /* the last reason of the day, or NULL */
} Choice;

/* What speaks for a question. */
typedef struct
{
  const LeadPromptCandidate *candidate; /* NULL for nothing yet */
  const LeadPromptProvider  *provider;
  double                     strength;
  LeadPromptFacts            facts;
} Verdict;

static void
note_asking (Choice *self, const LeadAsking *asking)
{
  g_autofree char *item = lead_prompt_dup_item_id (asking->prompt);
  guint n = GPOINTER_TO_UINT (g_hash_table_lookup (self->tired, item));

  if (ABS ((gint64) self->situation->today - asking->day) < LEAD_PROMPT_SPAN)
    g_hash_table_insert (self->tired, g_steal_pointer (&item), GUINT_TO_POINTER (n + 1));
}

static void
look_back (Choice *self)
{
  LeadAsked *asked = self->situation->asked;

  for (guint i = asked != NULL ? lead_asked_get_n (asked) : 0; i > 0; i--)
    {
      const LeadAsking *asking = lead_asked_get (asked, i - 1);

      note_asking (self, asking);
      if (self->last == NULL)
        self->last = asking->reason;
      if (self->spoken == NULL && !g_str_equal (asking->reason, lead_prompt_coverage.id))
        self->spoken = asking->reason;
    }
}

static void
choice_init (Choice *self, const LeadPromptSituation *situation)
{
  *self = (Choice) { .situation = situation };
  self->tired = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  look_back (self);
  for (guint i = 0; i < N_PROVIDERS; i++)
    if (providers[i]->begin != NULL)
      self->counted[i] = providers[i]->begin (situation);
}

static void
choice_clear (Choice *self)
{
  for (guint i = 0; i < N_PROVIDERS; i++)
    if (self->counted[i] != NULL)
      providers[i]->end (self->counted[i]);
  g_clear_pointer (&self->tired, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Choice, choice_clear)

static double
get_turn (const Choice *self, const LeadPromptProvider *provider)
{
  if (provider == &lead_prompt_coverage)
    return 1;
  if (self->last != NULL && *self->last != '\0'
      && !g_str_equal (self->last, lead_prompt_coverage.id))
    return 0;
  return g_strcmp0 (self->spoken, provider->id) == 0 ? SPOKEN : 1;
}

static double
get_freshness (const Choice *self, const LeadPromptCandidate *candidate)
{
  g_autofree char *item = lead_prompt_dup_item_id (candidate->id);
  guint n = GPOINTER_TO_UINT (g_hash_table_lookup (self->tired, item));
  double freshness = 1;

  while (n-- > 0)
    freshness *= TIRED;
  return freshness;
}

static void
note_answers (const LeadPromptSituation *situation, Verdict *verdict)
{
  LeadAnswered *answered = situation->answered;

  verdict->facts.reason = verdict->provider->id;
  verdict->facts.n_answers = lead_answered_get_count (answered, verdict->candidate->id);
  verdict->facts.last_answer = lead_answered_get_last (answered, verdict->candidate->id);
}

static Verdict
weigh (const Choice *self, guint number, const LeadPromptCandidate *candidate)
{
  Verdict verdict = { candidate, providers[number], 0, { 0 } };

  verdict.strength = providers[number]->weigh (self->counted[number], self->situation, candidate,
                                               &verdict.facts);
  return verdict;
}

/* Which of two that are equally strong: another one each day, in each journal. */
static gboolean
lies_before (const Choice *self, const Verdict *a, const Verdict *b)
{
  const LeadPromptSituation *situation = self->situation;
  g_autofree char *seed_a
    = g_strdup_printf ("%s %d %s", situation->journal, situation->today, a->candidate->id);
  g_autofree char *seed_b
    = g_strdup_printf ("%s %d %s", situation->journal, situation->today, b->candidate->id);
  g_autofree char *rank_a = g_compute_checksum_for_string (G_CHECKSUM_SHA256, seed_a, -1);
  g_autofree char *rank_b = g_compute_checksum_for_string (G_CHECKSUM_SHA256, seed_b, -1);

  return g_strcmp0 (rank_a, rank_b) < 0;
}

static void
consider (const Choice *self, const LeadPromptCandidate *candidate, Verdict *best)
{
  double freshness = get_freshness (self, candidate)
                     * lead_prompt_candidate_get_newness (candidate, self->situation);

  for (guint i = 0; i < N_PROVIDERS; i++)
    {
      double turn = get_turn (self, providers[i]);
      Verdict verdict;

      if (turn <= 0)
        continue;
      verdict = weigh (self, i, candidate);
      verdict.strength *= turn * freshness;
      if (verdict.strength > 0
          && (verdict.strength > best->strength
              || (verdict.strength == best->strength && lies_before (self, &verdict, best))))
        *best = verdict;
    }
}

static char *
explain_question (const LeadPromptFacts *facts)
{
  g_autofree char *when = NULL;

  if (facts->n_answers == 0)
    return g_strdup (_("This question: not answered yet."));
  /* Translators: month and year, as in "in March 2026" */
  when = lead_day_format (facts->last_answer, _("%B %Y"));
  return g_strdup_printf (ngettext ("This question: answered %u time, last in %s.",
                                    "This question: answered %u times, last in %s.",
                                    facts->n_answers),
                          facts->n_answers, when);
}

static LeadPrompt *
to_prompt (const Choice *self, Verdict *verdict)
{
  g_autofree char *reason = NULL;
  g_autofree char *question = NULL;
  g_autofree char *why = NULL;

  if (verdict->candidate == NULL)
    return NULL;
  note_answers (self->situation, verdict);
  reason = verdict->provider->explain (&verdict->facts);
  question = explain_question (&verdict->facts);
  why = reason != NULL ? g_strjoin (" ", reason, question, NULL) : g_strdup (question);
  return lead_prompt_candidate_to_prompt (verdict->candidate, verdict->provider->id, why);
}

static LeadPrompt *
choose_from (const LeadPromptSituation *situation, GArray *candidates)
{
  g_auto (Choice) choice = { 0 };
  Verdict best = { 0 };

  choice_init (&choice, situation);
  for (guint i = 0; i < candidates->len; i++)
    {
      const LeadPromptCandidate *candidate = &g_array_index (candidates, LeadPromptCandidate, i);

      if (lead_prompt_candidate_is_wanted (candidate, situation)
          && lead_prompt_candidate_is_due (candidate, situation))
        consider (&choice, candidate, &best);
    }
  return to_prompt (&choice, &best);
}

static const LeadPromptCandidate *
find_candidate (GArray *candidates, const char *id)
{
  for (guint i = 0; i < candidates->len; i++)
    if (g_str_equal (g_array_index (candidates, LeadPromptCandidate, i).id, id))
      return &g_array_index (candidates, LeadPromptCandidate, i);
  return NULL;
}

/* The reason for which it was asked if that still holds, else the strongest. */
static LeadPrompt *
say_again (const LeadPromptSituation *situation,
           const LeadPromptCandidate *candidate,
           const char                *reason)
{
  g_auto (Choice) choice = { 0 };
  Verdict best = { 0 };

  choice_init (&choice, situation);
  for (guint i = 0; i < N_PROVIDERS; i++)
    {
      Verdict verdict = weigh (&choice, i, candidate);

      if (verdict.strength <= 0)
        continue;
      if (g_strcmp0 (providers[i]->id, reason) == 0)
        return to_prompt (&choice, &verdict);
      if (verdict.strength > best.strength)
        best = verdict;
    }
  return to_prompt (&choice, &best);
}

/**
 * lead_prompt_choose_another:
 * @situation: what the choice depends on
 *
 * Chooses a question that was neither asked nor answered within
 * %LEAD_PROMPT_SPAN days.
 *
 * Returns: (transfer full) (nullable): what to ask next; %NULL when there is
 *   nothing left to ask
 */
LeadPrompt *
lead_prompt_choose_another (const LeadPromptSituation *situation)
{
  g_autoptr (GArray) candidates = NULL;

  g_return_val_if_fail (situation != NULL, NULL);

  candidates = lead_prompt_candidates_new (situation);
  return choose_from (situation, candidates);
}

/**
 * lead_prompt_choose:
 * @situation: what the choice depends on
 *
 * Chooses the question of the day: the one that was last asked today, while
 * nobody has answered it or put it off; else another.
 *
 * Returns: (transfer full) (nullable): what to ask; %NULL when there is nothing
 *   left to ask
 */
LeadPrompt *
lead_prompt_choose (const LeadPromptSituation *situation)
{
  g_autoptr (GArray) candidates = NULL;
  const LeadPromptCandidate *candidate = NULL;
  const LeadAsking *latest;

  g_return_val_if_fail (situation != NULL, NULL);

  candidates = lead_prompt_candidates_new (situation);
  latest = situation->asked != NULL ? lead_asked_get_latest (situation->asked, situation->today)
                                    : NULL;
  if (latest != NULL && !latest->put_off
      && lead_answered_get_last (situation->answered, latest->prompt) < situation->today)
    candidate = find_candidate (candidates, latest->prompt);
  if (candidate != NULL && lead_prompt_candidate_is_wanted (candidate, situation))
    return say_again (situation, candidate, latest->reason);
  return choose_from (situation, candidates);
}

/**
 * lead_prompt_find:
 * @situation: what the choice depends on
 * @id: of a question
 *
 * Returns: (transfer full) (nullable): that question, wanted or not, with the
 *   strongest reason that there is for it
 */
LeadPrompt *
lead_prompt_find (const LeadPromptSituation *situation, const char *id)
{
  g_autoptr (GArray) candidates = NULL;
  const LeadPromptCandidate *candidate;

  g_return_val_if_fail (situation != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  candidates = lead_prompt_candidates_new (situation);
  candidate = find_candidate (candidates, id);
  return candidate != NULL ? say_again (situation, candidate, NULL) : NULL;
}

/**
 * lead_prompt_from_item:
 * @situation: what the choice depends on
 * @item: an item
 *
 * For somebody who asks for questions: the span doesn't count.
 *
 * Returns: (transfer full) (nullable): its question answered least often, then
 *   longest ago; %NULL when it has none that is wanted
 */
LeadPrompt *
lead_prompt_from_item (const LeadPromptSituation *situation, LeadItem *item)
{
  g_autoptr (GArray) candidates = NULL;
  g_auto (Choice) choice = { 0 };
  Verdict best = { 0 };

  g_return_val_if_fail (situation != NULL, NULL);
  g_return_val_if_fail (LEAD_IS_ITEM (item), NULL);

  candidates = lead_prompt_candidates_new_about (situation, item);
  choice_init (&choice, situation);
  for (guint i = 0; i < candidates->len; i++)
    {
      const LeadPromptCandidate *candidate = &g_array_index (candidates, LeadPromptCandidate, i);
      Verdict verdict = weigh (&choice, N_PROVIDERS - 1, candidate);

      verdict.strength *= lead_prompt_candidate_get_newness (candidate, situation);
      if (lead_prompt_candidate_is_wanted (candidate, situation)
          && (best.candidate == NULL || verdict.strength > best.strength
              || (verdict.strength == best.strength && lies_before (&choice, &verdict, &best))))
        best = verdict;
    }
  return to_prompt (&choice, &best);
}
