/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cycles.h"

#define MOVES "moves"

static gboolean
is_of (LeadExperiment *experiment, const char *challenge)
{
  return challenge == NULL
         || g_strcmp0 (lead_experiment_get_challenge (experiment), challenge) == 0;
}

/* An experiment that goes on was closed on no day. */
static gboolean
is_within (LeadSlice *slice, LeadSide side, LeadDay day)
{
  LeadRange range;

  return lead_slice_get_range (slice, side, &range) && day != LEAD_DAY_NONE
         && lead_range_contains (range, day);
}

static gboolean
is_learnt (LeadExperiment *experiment)
{
  return lead_experiment_get_closed (experiment) != LEAD_DAY_NONE
         && *lead_experiment_get_text (experiment, LEAD_EXPERIMENT_LEARNED) != '\0';
}

static void
count (LeadCycleCount *count, LeadSlice *slice, LeadSide side, LeadExperiment *experiment)
{
  gboolean closed = is_within (slice, side, lead_experiment_get_closed (experiment));

  count->opened += is_within (slice, side, lead_experiment_get_begun (experiment));
  count->closed += closed;
  count->learnt += closed && is_learnt (experiment);
}

static LeadCycleCell *
find_cell (GArray *cells, const char *move, const char *barrier)
{
  LeadCycleCell fresh = { .move = g_intern_string (move), .barrier = g_intern_string (barrier) };

  for (guint i = 0; i < cells->len; i++)
    {
      LeadCycleCell *cell = &g_array_index (cells, LeadCycleCell, i);

      if (cell->move == fresh.move && cell->barrier == fresh.barrier)
        return cell;
    }
  g_array_append_val (cells, fresh);
  return &g_array_index (cells, LeadCycleCell, cells->len - 1);
}

static LeadItem *
find_item (LeadContent *content, const char *id)
{
  LeadItem *item = lead_content_get_item (content, id);

  return item != NULL && !lead_item_get_hidden (item) ? item : NULL;
}

static gboolean
is_move (LeadContent *content, const char *id)
{
  LeadItem *item = find_item (content, id);

  return item != NULL && g_str_equal (lead_item_get_framework (item), MOVES);
}

static gboolean
is_barrier (LeadContent *content, const char *id)
{
  LeadItem *item = find_item (content, id);

  return item != NULL && lead_item_get_stance_set (item) == LEAD_STANCE_SET_BARRIER;
}

static void
count_cells (GArray *cells, LeadContent *content, LeadExperiment *experiment)
{
  const char *const *items = lead_experiment_get_items (experiment);

  for (guint i = 0; items[i] != NULL; i++)
    {
      if (!is_move (content, items[i]))
        continue;
      for (guint k = 0; items[k] != NULL; k++)
        {
          LeadCycleCell *cell;

          if (!is_barrier (content, items[k]))
            continue;
          cell = find_cell (cells, items[i], items[k]);
          cell->tried++;
          cell->learnt += is_learnt (experiment);
        }
    }
}

static int
compare_cells (gconstpointer a, gconstpointer b)
{
  const LeadCycleCell *first = a;
  const LeadCycleCell *second = b;
  int order = (first->tried < second->tried) - (first->tried > second->tried);

  if (order == 0)
    order = g_strcmp0 (first->barrier, second->barrier);
  return order != 0 ? order : g_strcmp0 (first->move, second->move);
}

/**
 * lead_cycles_new:
 * @slice: the period to look at
 * @content: which moves and barriers there are
 * @experiments: (element-type LeadExperiment): all that aren't in the trash
 * @challenge: (nullable): uuid of the only challenge that is meant
 *
 * Returns: (transfer full): what was begun and closed, and tried on what
 */
LeadCycles *
lead_cycles_new (LeadSlice   *slice,
                 LeadContent *content,
                 GPtrArray   *experiments,
                 const char  *challenge)
{
  LeadCycles *self;

  g_return_val_if_fail (slice != NULL && experiments != NULL, NULL);
  g_return_val_if_fail (LEAD_IS_CONTENT (content), NULL);

  self = g_new0 (LeadCycles, 1);
  self->cells = g_array_new (FALSE, FALSE, sizeof (LeadCycleCell));
  for (guint i = 0; i < experiments->len; i++)
    {
      LeadExperiment *experiment = experiments->pdata[i];

      if (!is_of (experiment, challenge))
        continue;
      for (guint side = 0; side < LEAD_N_SIDES; side++)
        count (&self->counts[side], slice, (LeadSide) side, experiment);
      if (is_within (slice, LEAD_SIDE_NOW, lead_experiment_get_begun (experiment)))
        count_cells (self->cells, content, experiment);
    }
  g_array_sort (self->cells, compare_cells);
  return self;
}

/**
 * lead_cycles_free:
 * @self: (transfer full): cycles
 */
void
lead_cycles_free (LeadCycles *self)
{
  g_return_if_fail (self != NULL);

  g_array_unref (self->cells);
  g_free (self);
}

/**
 * lead_cycles_dup_behind:
 * @slice: the period that was looked at
 * @experiments: (element-type LeadExperiment): all that aren't in the trash
 * @challenge: (nullable): uuid of the only challenge that is meant
 * @move: canonical id of a move
 * @barrier: canonical id of a barrier
 *
 * Returns: (transfer full) (element-type LeadExperiment): the experiments behind
 *   a cell, in the order of @experiments
 */
GPtrArray *
lead_cycles_dup_behind (LeadSlice  *slice,
                        GPtrArray  *experiments,
                        const char *challenge,
                        const char *move,
                        const char *barrier)
{
  GPtrArray *behind = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (slice != NULL && experiments != NULL, behind);

  for (guint i = 0; i < experiments->len; i++)
    {
      LeadExperiment *experiment = experiments->pdata[i];

      if (is_of (experiment, challenge)
          && is_within (slice, LEAD_SIDE_NOW, lead_experiment_get_begun (experiment))
          && lead_experiment_has_item (experiment, move)
          && lead_experiment_has_item (experiment, barrier))
        g_ptr_array_add (behind, g_object_ref (experiment));
    }
  return behind;
}
