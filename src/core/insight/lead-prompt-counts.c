/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-prompt-counts.h"

#include "lead-prompt-candidate.h"

static GArray *
list_prompts (LeadContent *content, GPtrArray *own)
{
  LeadPromptSituation situation = { .content = content, .own = own };
  g_autoptr (GArray) candidates = lead_prompt_candidates_new (&situation);
  GArray *counts = g_array_new (FALSE, FALSE, sizeof (LeadPromptCount));

  for (guint i = 0; i < candidates->len; i++)
    {
      const LeadPromptCandidate *candidate
        = &g_array_index (candidates, LeadPromptCandidate, i);
      LeadPromptCount count
        = { .prompt = g_intern_string (candidate->id), .is_own = candidate->is_own,
            .last = LEAD_DAY_NONE };

      if (candidate->item != NULL && lead_item_get_hidden (candidate->item))
        continue;
      if (candidate->item != NULL)
        count.item = g_intern_string (lead_item_get_id (candidate->item));
      g_array_append_val (counts, count);
    }
  return counts;
}

/* For each question of the chronicle its place among the counts, or -1. */
static int *
map_questions (GArray *counts, LeadChronicle *chronicle)
{
  g_autoptr (GPtrArray) prompts = g_ptr_array_new ();

  for (guint i = 0; i < counts->len; i++)
    g_ptr_array_add (prompts, (gpointer) g_array_index (counts, LeadPromptCount, i).prompt);
  return lead_chronicle_map_names (chronicle, LEAD_CHRONICLE_QUESTIONS, prompts);
}

static void
count_ever (GArray *counts, const int *places, LeadChronicle *chronicle)
{
  gsize n_entries;
  const LeadChronicleEntry *entries = lead_chronicle_get_entries (chronicle, &n_entries);

  for (gsize i = 0; i < n_entries; i++)
    {
      guint n_answers;
      const guint32 *answers = lead_chronicle_get_answers (chronicle, i, &n_answers);

      for (guint k = 0; k < n_answers; k++)
        {
          LeadPromptCount *count;

          if (places[answers[k]] < 0)
            continue;
          count = &g_array_index (counts, LeadPromptCount, places[answers[k]]);
          count->ever++;
          count->last = entries[i].day;
        }
    }
}

static void
count_side (GArray *counts, const int *places, LeadSlice *slice, LeadSide side)
{
  LeadChronicle *chronicle = lead_slice_get_chronicle (slice);
  const guint32 *chosen;
  gsize n_chosen;

  chosen = lead_slice_get_entries (slice, side, &n_chosen);
  for (gsize i = 0; i < n_chosen; i++)
    {
      guint n_answers;
      const guint32 *answers = lead_chronicle_get_answers (chronicle, chosen[i], &n_answers);

      for (guint k = 0; k < n_answers; k++)
        {
          if (places[answers[k]] >= 0)
            g_array_index (counts, LeadPromptCount, places[answers[k]]).entries[side]++;
        }
    }
}

/**
 * lead_prompt_counts_new:
 * @slice: the entries to look at
 * @content: which questions there are
 * @own: (element-type LeadOwnQuestion): the writer's own
 *
 * Returns: (transfer full) (element-type LeadPromptCount): how often each
 *   question was answered, in the order of the content and the writer's own last
 */
GArray *
lead_prompt_counts_new (LeadSlice *slice, LeadContent *content, GPtrArray *own)
{
  LeadChronicle *chronicle;
  g_autofree int *places = NULL;
  GArray *counts;

  g_return_val_if_fail (slice != NULL && own != NULL, NULL);
  g_return_val_if_fail (LEAD_IS_CONTENT (content), NULL);

  chronicle = lead_slice_get_chronicle (slice);
  counts = list_prompts (content, own);
  places = map_questions (counts, chronicle);
  count_ever (counts, places, chronicle);
  for (guint side = 0; side < LEAD_N_SIDES; side++)
    count_side (counts, places, slice, (LeadSide) side);
  return counts;
}
