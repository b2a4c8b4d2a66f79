/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-insight.h"

G_DEFINE_BOXED_TYPE (LeadInsight, lead_insight, lead_insight_ref, lead_insight_unref)

static LeadPattern *
count_framework (LeadInsight *self, LeadSide side, GListModel *framework)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  for (guint i = 0; i < g_list_model_get_n_items (framework); i++)
    {
      g_autoptr (LeadItem) item = g_list_model_get_item (framework, i);

      if (!lead_item_get_hidden (item))
        g_ptr_array_add (ids, (gpointer) lead_item_get_id (item));
    }
  g_ptr_array_add (ids, NULL);
  return lead_pattern_new (self->slice, side, self->unit, (const char *const *) ids->pdata);
}

/* Every framework whose items are marked with a stance. */
static void
count_frameworks (LeadInsight *self, LeadSide side, LeadContent *content)
{
  self->patterns[side] = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                                (GDestroyNotify) lead_pattern_unref);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (content)); i++)
    {
      g_autoptr (LeadFramework) framework = g_list_model_get_item (G_LIST_MODEL (content), i);
      gpointer id = (gpointer) g_intern_string (lead_framework_get_id (framework));

      if (lead_framework_get_stance_set (framework) != LEAD_STANCE_SET_NONE)
        g_hash_table_insert (self->patterns[side], id,
                             count_framework (self, side, G_LIST_MODEL (framework)));
    }
}

/**
 * lead_insight_new:
 * @basis: what the journal says
 * @content: what there is to look for
 * @scope: which entries are meant
 * @today: the local day, which an open end reaches at least; %LEAD_DAY_NONE to
 *   end with the last entry
 *
 * Computes everything; for a worker.
 *
 * Returns: (transfer full): all patterns
 */
LeadInsight *
lead_insight_new (LeadPatternBasis *basis,
                  LeadContent      *content,
                  const LeadScope  *scope,
                  LeadDay           today)
{
  LeadInsight *self;
  LeadRange range;

  g_return_val_if_fail (basis != NULL && scope != NULL, NULL);
  g_return_val_if_fail (LEAD_IS_CONTENT (content), NULL);

  self = g_new0 (LeadInsight, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->slice = lead_slice_new (basis->chronicle, scope, today);
  lead_slice_get_range (self->slice, LEAD_SIDE_NOW, &range);
  self->unit = lead_unit_for_range (range);
  for (guint side = 0; side < LEAD_N_SIDES; side++)
    count_frameworks (self, (LeadSide) side, content);
  self->noticed = lead_noticed_new (self->slice, content);
  self->gave_way = lead_gave_way_new (self->slice, content);
  self->rhythm = lead_rhythm_new (self->slice);
  self->dimensions = lead_dimension_counts_new (self->slice, content);
  self->said_shown = lead_said_shown_new (self->slice, basis->reviews);
  self->prompts = lead_prompt_counts_new (self->slice, content, basis->questions);
  self->paths = lead_paths_new (self->slice, basis->challenges, scope->challenge);
  self->cycles = lead_cycles_new (self->slice, content, basis->experiments, scope->challenge);
  return self;
}

/**
 * lead_insight_ref:
 * @self: patterns
 *
 * Returns: (transfer full): @self
 */
LeadInsight *
lead_insight_ref (LeadInsight *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * lead_insight_unref:
 * @self: (transfer full): patterns
 */
void
lead_insight_unref (LeadInsight *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  for (guint side = 0; side < LEAD_N_SIDES; side++)
    g_hash_table_unref (self->patterns[side]);
  lead_noticed_unref (self->noticed);
  lead_gave_way_unref (self->gave_way);
  lead_rhythm_unref (self->rhythm);
  g_array_unref (self->dimensions);
  g_array_unref (self->said_shown);
  g_array_unref (self->prompts);
  g_ptr_array_unref (self->paths);
  lead_cycles_free (self->cycles);
  lead_slice_unref (self->slice);
  g_free (self);
}

/**
 * lead_insight_get_pattern:
 * @self: patterns
 * @side: of which period
 * @framework: id of a framework
 *
 * Returns: (transfer none) (nullable): how often its items were marked over time;
 *   %NULL for one whose items aren't marked with a stance
 */
LeadPattern *
lead_insight_get_pattern (LeadInsight *self, LeadSide side, const char *framework)
{
  g_return_val_if_fail (self != NULL && side < LEAD_N_SIDES, NULL);
  g_return_val_if_fail (framework != NULL, NULL);

  return g_hash_table_lookup (self->patterns[side], framework);
}
