/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What has been answered least, or longest ago. Each item gets its turns in
 * proportion to its share; the core gets the most, and a question of the
 * writer's own has turns for itself. Somebody who is asked and doesn't answer
 * has had a turn too, or the same item would come for ever. */

#include "config.h"

#include "lead-prompt-provider.h"

#include <glib/gi18n-lib.h>

/* Where the steady turn ends: every reason of the day is stronger. */
#define STRONGEST 0.5

/* What is asked on an item, counted over its questions. */
typedef struct
{
  guint n_turns;
  guint n_questions;
  guint n_answered;
} Turns;

static const char *
get_key (const LeadPromptCandidate *candidate)
{
  return candidate->item != NULL ? lead_item_get_id (candidate->item) : candidate->id;
}

static Turns *
ensure_turns (GHashTable *turns, const char *key)
{
  Turns *found = g_hash_table_lookup (turns, key);

  if (found == NULL)
    {
      found = g_new0 (Turns, 1);
      g_hash_table_insert (turns, g_strdup (key), found);
    }
  return found;
}

static gpointer
begin (const LeadPromptSituation *situation)
{
  GHashTable *turns = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GArray) candidates = lead_prompt_candidates_new (situation);

  for (guint i = 0; i < candidates->len; i++)
    {
      const LeadPromptCandidate *candidate = &g_array_index (candidates, LeadPromptCandidate, i);
      Turns *of_item = ensure_turns (turns, get_key (candidate));

      of_item->n_turns += lead_prompt_candidate_count_turns (candidate, situation);
      of_item->n_questions++;
      of_item->n_answered += lead_answered_get_count (situation->answered, candidate->id) > 0;
    }
  return turns;
}

/* How many turns an item gets for one of a behaviour's. */
static double
get_share (const LeadPromptCandidate *candidate)
{
  static const struct
  {
    const char *framework;
    double      share;
  } shares[] = { { "summing-up", 3 }, { "behaviours", 1 }, { "barriers", 1 } };

  if (candidate->is_own)
    return 1.5;
  for (guint i = 0; i < G_N_ELEMENTS (shares); i++)
    if (g_str_equal (lead_item_get_framework (candidate->item), shares[i].framework))
      return shares[i].share;
  return 0.5;
}

static double
weigh (gpointer                   counted,
       const LeadPromptSituation *situation,
       const LeadPromptCandidate *candidate,
       LeadPromptFacts           *facts)
{
  const Turns *turns = g_hash_table_lookup (counted, get_key (candidate));
  guint n_turns = candidate->is_own ? lead_prompt_candidate_count_turns (candidate, situation)
                                    : turns->n_turns;

  facts->subject = candidate->item != NULL ? lead_item_get_name (candidate->item) : NULL;
  facts->n_questions = turns->n_questions;
  facts->n_answered = turns->n_answered;
  return STRONGEST / (1 + (n_turns + 0.5) / get_share (candidate));
}

static char *
explain (const LeadPromptFacts *facts)
{
  if (facts->subject == NULL)
    return g_strdup (_("A question of your own."));
  if (facts->n_questions < 2)
    return NULL;
  /* Translators: the name of a behaviour or barrier, then how many of how many */
  return g_strdup_printf (ngettext ("%s: %u of %u question answered.",
                                    "%s: %u of %u questions answered.", facts->n_questions),
                          facts->subject, facts->n_answered, facts->n_questions);
}

const LeadPromptProvider lead_prompt_coverage = {
  .id = "coverage",
  .begin = begin,
  .weigh = weigh,
  .explain = explain,
  .end = (void (*) (gpointer)) g_hash_table_unref,
};
