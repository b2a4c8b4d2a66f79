/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-dimension-counts.h"

#define DIMENSIONS "dimensions"

/* More dimensions than there are; each is a bit of a number. */
#define MOST 32

static GArray *
list_dimensions (LeadContent *content)
{
  GArray *counts = g_array_new (FALSE, TRUE, sizeof (LeadDimensionCount));
  GListModel *framework = G_LIST_MODEL (lead_content_get_framework (content, DIMENSIONS));

  for (guint i = 0; i < MIN (g_list_model_get_n_items (framework), MOST); i++)
    {
      g_autoptr (LeadItem) item = g_list_model_get_item (framework, i);
      LeadDimensionCount count = { .dimension = g_intern_string (lead_item_get_id (item)) };

      if (!lead_item_get_hidden (item))
        g_array_append_val (counts, count);
    }
  return counts;
}

static guint32
find_bit (GArray *counts, const char *dimension)
{
  for (guint i = 0; i < counts->len; i++)
    {
      if (g_str_equal (g_array_index (counts, LeadDimensionCount, i).dimension, dimension))
        return 1u << i;
    }
  return 0;
}

/* A dimension may itself be marked, and then stands for itself. */
static guint32
find_bits (GArray *counts, LeadItem *item)
{
  const char *const *dimensions = lead_item_get_dimensions (item);
  guint32 bits = find_bit (counts, lead_item_get_id (item));

  for (guint i = 0; dimensions != NULL && dimensions[i] != NULL; i++)
    bits |= find_bit (counts, dimensions[i]);
  return bits;
}

/* For each item of the chronicle its dimensions. */
static guint32 *
map_items (GArray *counts, LeadContent *content, LeadChronicle *chronicle)
{
  guint n_names = lead_chronicle_get_n_names (chronicle, LEAD_CHRONICLE_ITEMS);
  guint32 *bits = g_new0 (guint32, n_names + 1);

  for (guint i = 0; i < n_names; i++)
    {
      LeadItem *item = lead_content_get_item (
        content, lead_chronicle_get_name (chronicle, LEAD_CHRONICLE_ITEMS, i));

      if (item != NULL && !lead_item_get_hidden (item))
        bits[i] = find_bits (counts, item);
    }
  return bits;
}

static void
count_bits (GArray *counts, guint32 bits, guint32 *met, LeadSide side)
{
  for (guint i = 0; bits != 0; i++, bits >>= 1)
    {
      LeadDimensionCount *count = &g_array_index (counts, LeadDimensionCount, i);

      if ((bits & 1) == 0)
        continue;
      count->tags[side]++;
      count->entries[side] += (*met >> i & 1) == 0;
      *met |= 1u << i;
    }
}

static void
count_side (GArray *counts, const guint32 *bits, LeadSlice *slice, LeadSide side)
{
  LeadChronicle *chronicle = lead_slice_get_chronicle (slice);
  const guint32 *chosen;
  gsize n_chosen;

  chosen = lead_slice_get_entries (slice, side, &n_chosen);
  for (gsize i = 0; i < n_chosen; i++)
    {
      guint n_tags;
      const LeadChronicleTag *tags = lead_chronicle_get_tags (chronicle, chosen[i], &n_tags);
      guint32 met = 0;

      for (guint k = 0; k < n_tags; k++)
        {
          if (k == 0 || tags[k].item != tags[k - 1].item)
            count_bits (counts, bits[tags[k].item], &met, side);
        }
    }
}

/**
 * lead_dimension_counts_new:
 * @slice: the entries to look at
 * @content: which dimensions there are, and what belongs to them
 *
 * Returns: (transfer full) (element-type LeadDimensionCount): how often each
 *   dimension came up, in the order of the content
 */
GArray *
lead_dimension_counts_new (LeadSlice *slice, LeadContent *content)
{
  g_autofree guint32 *bits = NULL;
  GArray *counts;

  g_return_val_if_fail (slice != NULL, NULL);
  g_return_val_if_fail (LEAD_IS_CONTENT (content), NULL);

  counts = list_dimensions (content);
  bits = map_items (counts, content, lead_slice_get_chronicle (slice));
  for (guint side = 0; side < LEAD_N_SIDES; side++)
    count_side (counts, bits, slice, (LeadSide) side);
  return counts;
}

static gboolean
belongs_to (LeadItem *item, const char *dimension)
{
  const char *const *dimensions = lead_item_get_dimensions (item);

  return !lead_item_get_hidden (item) && dimensions != NULL
         && g_strv_contains (dimensions, dimension);
}

/**
 * lead_dimension_dup_items:
 * @content: what belongs to which dimension
 * @dimension: canonical id of a dimension
 *
 * Returns: (transfer full): canonical ids of the items that are counted for it,
 *   itself first
 */
char **
lead_dimension_dup_items (LeadContent *content, const char *dimension)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();

  g_return_val_if_fail (LEAD_IS_CONTENT (content), NULL);
  g_return_val_if_fail (dimension != NULL, NULL);

  g_strv_builder_add (ids, dimension);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (content)); i++)
    {
      g_autoptr (GListModel) framework = g_list_model_get_item (G_LIST_MODEL (content), i);

      for (guint k = 0; k < g_list_model_get_n_items (framework); k++)
        {
          g_autoptr (LeadItem) item = g_list_model_get_item (framework, k);

          if (belongs_to (item, dimension) && !g_str_equal (lead_item_get_id (item), dimension))
            g_strv_builder_add (ids, lead_item_get_id (item));
        }
    }
  return g_strv_builder_end (ids);
}
