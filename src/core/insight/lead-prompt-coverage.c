/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What hasn't been written about, or least, or longest ago.
 *
 * All questions lie on a ring, in an order that is the journal's own and never
 * changes. Each day of the span looks at a stretch of the ring that no other
 * day of it looks at, so that no question comes twice within the span, whatever
 * is answered meanwhile; and nothing needs to be remembered for that. */

#include "config.h"

#include "lead-prompt-coverage.h"

#include <glib/gi18n-lib.h>

static const char *const frameworks[] = { "summing-up", "behaviours", "barriers" };

typedef struct
{
  LeadItem *item; /* borrowed from the content */
  guint     position;
  char     *id;
  char     *rank; /* where on the ring it lies */
  guint     count;
  LeadDay   last;
} Candidate;

static void
candidate_clear (gpointer data)
{
  Candidate *candidate = data;

  g_free (candidate->id);
  g_free (candidate->rank);
}

static void
add_item (GArray *ring, const LeadPromptSituation *situation, LeadItem *item)
{
  for (guint i = 0; i < lead_item_get_n_questions (item); i++)
    {
      Candidate candidate = { .item = item, .position = i, .id = lead_item_dup_prompt (item, i) };
      g_autofree char *seed = g_strconcat (situation->journal, " ", candidate.id, NULL);

      candidate.rank = g_compute_checksum_for_string (G_CHECKSUM_SHA256, seed, -1);
      candidate.count = lead_answered_get_count (situation->answered, candidate.id);
      candidate.last = lead_answered_get_last (situation->answered, candidate.id);
      g_array_append_val (ring, candidate);
    }
}

static int
compare_ranks (gconstpointer a, gconstpointer b)
{
  return strcmp (((const Candidate *) a)->rank, ((const Candidate *) b)->rank);
}

static GArray *
new_ring (const LeadPromptSituation *situation)
{
  GArray *ring = g_array_new (FALSE, FALSE, sizeof (Candidate));

  g_array_set_clear_func (ring, candidate_clear);
  for (guint i = 0; i < G_N_ELEMENTS (frameworks); i++)
    {
      LeadFramework *framework = lead_content_get_framework (situation->content, frameworks[i]);
      GListModel *items = G_LIST_MODEL (framework);

      for (guint k = 0; framework != NULL && k < g_list_model_get_n_items (items); k++)
        {
          g_autoptr (LeadItem) item = g_list_model_get_item (items, k);

          add_item (ring, situation, item);
        }
    }
  g_array_sort (ring, compare_ranks);
  return ring;
}

static gboolean
is_declined (const LeadPromptSituation *situation, const char *id)
{
  return situation->declined != NULL && g_strv_contains (situation->declined, id);
}

/* Least often, then longest ago; what is alike stays in the ring's order. */
static gboolean
comes_before (const Candidate *a, const Candidate *b)
{
  return a->count != b->count ? a->count < b->count : a->last < b->last;
}

static const Candidate *
find_best (GArray *ring, const LeadPromptSituation *situation, guint from, guint to)
{
  const Candidate *best = NULL;

  for (guint i = from; i < to; i++)
    {
      const Candidate *candidate = &g_array_index (ring, Candidate, i);

      if (!is_declined (situation, candidate->id)
          && (best == NULL || comes_before (candidate, best)))
        best = candidate;
    }
  return best;
}

static guint
count_answered (const LeadPromptSituation *situation, LeadItem *item)
{
  guint n_answered = 0;

  for (guint i = 0; i < lead_item_get_n_questions (item); i++)
    {
      g_autofree char *id = lead_item_dup_prompt (item, i);

      n_answered += lead_answered_get_count (situation->answered, id) > 0;
    }
  return n_answered;
}

static char *
explain (const LeadPromptSituation *situation, const Candidate *candidate)
{
  guint n_questions = lead_item_get_n_questions (candidate->item);
  guint n_answered = count_answered (situation, candidate->item);
  g_autofree char *when = NULL;

  if (candidate->count == 0 && n_answered == 0)
    return g_strdup_printf (ngettext ("You have not answered the %u question on this yet.",
                                      "You have answered none of the %u questions on this yet.",
                                      n_questions),
                            n_questions);
  if (candidate->count == 0)
    /* Translators: how many of how many */
    return g_strdup_printf (ngettext ("You have answered %u of the %u questions on this, "
                                      "but not this one.",
                                      "You have answered %u of the %u questions on this, "
                                      "but not this one.",
                                      n_answered),
                            n_answered, n_questions);
  /* Translators: month and year, as in "in March 2026" */
  when = lead_day_format (candidate->last, _("%B %Y"));
  return g_strdup_printf (ngettext ("You have answered this %u time, last in %s.",
                                    "You have answered this %u times, last in %s.",
                                    candidate->count),
                          candidate->count, when);
}

/**
 * lead_prompt_from_coverage:
 * @situation: what the choice depends on
 *
 * A #LeadPromptSource.
 *
 * Returns: (transfer full) (nullable): the question answered least often, then
 *   longest ago, of those whose turn it is; %NULL when all are declined
 */
LeadPrompt *
lead_prompt_from_coverage (const LeadPromptSituation *situation)
{
  g_autoptr (GArray) ring = new_ring (situation);
  g_autofree char *why = NULL;
  guint width = ring->len / LEAD_PROMPT_SPAN;
  int turn = situation->today % LEAD_PROMPT_SPAN;
  guint from = (guint) (turn < 0 ? turn + LEAD_PROMPT_SPAN : turn) * width;
  const Candidate *best = find_best (ring, situation, from, from + width);

  /* Somebody who asked for more than the day's own gets one of another day's. */
  if (best == NULL)
    best = find_best (ring, situation, 0, ring->len);
  if (best == NULL)
    return NULL;
  why = explain (situation, best);
  return lead_prompt_new (best->item, best->position, why);
}

/**
 * lead_prompt_from_item:
 * @situation: what the choice depends on
 * @item: an item
 *
 * Returns: (transfer full) (nullable): its question answered least often, then
 *   longest ago; %NULL when it has none that isn't declined
 */
LeadPrompt *
lead_prompt_from_item (const LeadPromptSituation *situation, LeadItem *item)
{
  g_autoptr (GArray) ring = g_array_new (FALSE, FALSE, sizeof (Candidate));
  g_autofree char *why = NULL;
  const Candidate *best;

  g_return_val_if_fail (situation != NULL, NULL);
  g_return_val_if_fail (LEAD_IS_ITEM (item), NULL);

  g_array_set_clear_func (ring, candidate_clear);
  add_item (ring, situation, item);
  g_array_sort (ring, compare_ranks);
  best = find_best (ring, situation, 0, ring->len);
  if (best == NULL)
    return NULL;
  why = explain (situation, best);
  return lead_prompt_new (best->item, best->position, why);
}
