/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-pattern-kinds.h"
#include "lead-pattern-rows.h"
#include "plot/lead-pairs-figure.h"

/*
 * The six dimensions, this period against the last, as shares of what was
 * marked, with how much that was.
 */

static const char *const families[] = {
  [LEAD_FAMILY_FEELING] = "dimensions/feeling",
  [LEAD_FAMILY_PERCEIVING] = "dimensions/perceiving",
  [LEAD_FAMILY_THINKING] = "dimensions/thinking",
  [LEAD_FAMILY_RELATING] = "dimensions/relating",
  [LEAD_FAMILY_DOING] = "dimensions/doing",
  [LEAD_FAMILY_BEING] = "dimensions/being",
};

static LeadFamily
family_of (const char *dimension)
{
  for (guint i = LEAD_FAMILY_FEELING; i < G_N_ELEMENTS (families); i++)
    if (g_str_equal (families[i], dimension))
      return (LeadFamily) i;
  return LEAD_FAMILY_NEUTRAL;
}

static const LeadDimensionCount *
get_count (GArray *counts, guint position)
{
  return &g_array_index (counts, LeadDimensionCount, position);
}

static guint
add_up (GArray *counts, LeadSide side)
{
  guint all = 0;

  for (guint i = 0; i < counts->len; i++)
    all += get_count (counts, i)->tags[side];
  return all;
}

static char *
describe (GArray *counts, LeadContent *content)
{
  const LeadDimensionCount *most = get_count (counts, 0), *least = most;
  guint all = add_up (counts, LEAD_SIDE_NOW);

  for (guint i = 1; i < counts->len; i++)
    {
      const LeadDimensionCount *at = get_count (counts, i);

      most = at->tags[LEAD_SIDE_NOW] > most->tags[LEAD_SIDE_NOW] ? at : most;
      least = at->tags[LEAD_SIDE_NOW] < least->tags[LEAD_SIDE_NOW] ? at : least;
    }
  if (all == 0)
    return g_strdup (_("Nothing that is marked in this time belongs to a dimension."));
  /* Translators: a dimension, how many marks of how many; another one, and how many */
  return g_strdup_printf (ngettext ("Most of what you marked is about “%s”: %u of %u mark. Least "
                                    "about “%s”: %u.",
                                    "Most of what you marked is about “%s”: %u of %u marks. Least "
                                    "about “%s”: %u.",
                                    all),
                          lead_pattern_name_item (content, most->dimension),
                          most->tags[LEAD_SIDE_NOW], all,
                          lead_pattern_name_item (content, least->dimension),
                          least->tags[LEAD_SIDE_NOW]);
}

static char *
describe_side (const char *name, guint tags, guint all, const char *period)
{
  /* Translators: a dimension, how many marks of how many, and when */
  return g_strdup_printf (ngettext ("%s: %u of %u mark, %s", "%s: %u of %u marks, %s", all), name,
                          tags, all, period);
}

static void
add_dimension (LeadPairsFigure *figure, const LeadDimensionCount *count, const guint *all,
               char **periods, LeadContent *content)
{
  LeadPairSide sides[LEAD_N_SIDES];
  g_auto (GStrv) words = g_new0 (char *, LEAD_N_SIDES + 1);
  const char *name = lead_pattern_name_item (content, count->dimension);

  for (guint side = 0; side < LEAD_N_SIDES; side++)
    {
      words[side] = describe_side (name, count->tags[side], all[side],
                                   periods[side] != NULL ? periods[side] : "");
      sides[side] = (LeadPairSide) {
        .share = all[side] > 0 ? (double) count->tags[side] / all[side] : -1,
        .count = count->tags[side],
        .words = words[side],
      };
    }
  lead_pairs_figure_add (figure, name, family_of (count->dimension), &sides[LEAD_SIDE_BEFORE],
                         &sides[LEAD_SIDE_NOW]);
}

static gboolean
show (LeadPatternCard *card, LeadPatternView *view)
{
  GArray *counts = lead_pattern_view_get_insight (view)->dimensions;
  LeadContent *content = lead_pattern_view_get_content (view);
  guint all[] = { add_up (counts, LEAD_SIDE_NOW), add_up (counts, LEAD_SIDE_BEFORE) };
  char *periods[LEAD_N_SIDES] = { NULL, NULL };
  g_autofree char *now = lead_range_to_string (lead_pattern_view_get_range (view));
  g_autofree char *before = NULL;
  g_autofree char *words = NULL;
  g_autoptr (LeadFigure) figure = NULL;
  LeadRange range;

  if (counts->len == 0 || all[LEAD_SIDE_NOW] + all[LEAD_SIDE_BEFORE] == 0)
    return FALSE;
  if (lead_pattern_view_get_before (view, &range) && all[LEAD_SIDE_BEFORE] > 0)
    before = lead_range_to_string (range);
  periods[LEAD_SIDE_NOW] = now;
  periods[LEAD_SIDE_BEFORE] = before;
  words = describe (counts, content);
  figure = lead_pairs_figure_new (lead_pattern_card_get_title (card), words);
  lead_pairs_figure_set_sides (LEAD_PAIRS_FIGURE (figure), before, now);
  for (guint i = 0; i < counts->len; i++)
    add_dimension (LEAD_PAIRS_FIGURE (figure), get_count (counts, i), all, periods, content);
  lead_chart_frame_set_figure (lead_pattern_card_get_frame (card), figure);
  return TRUE;
}

/* What was marked as the dimension itself, or as anything that belongs to it. */
static LeadFilter *
open_side (LeadPatternView *view, LeadSide side, guint row)
{
  GArray *counts = lead_pattern_view_get_insight (view)->dimensions;
  LeadFilter *filter;
  LeadRange range;

  if (row >= counts->len)
    return NULL;
  filter = lead_pattern_view_dup_filter (view);
  if (side == LEAD_SIDE_BEFORE && lead_pattern_view_get_before (view, &range))
    {
      filter->from = range.from;
      filter->to = range.to;
    }
  filter->any = lead_dimension_dup_items (lead_pattern_view_get_content (view),
                                          get_count (counts, row)->dimension);
  return filter;
}

static LeadFilter *
open_mark (LeadPatternCard *card, LeadPatternView *view, int column, int row)
{
  return open_side (view, column == 0 ? LEAD_SIDE_BEFORE : LEAD_SIDE_NOW, (guint) row);
}

static LeadFilter *
open_row (LeadPatternCard *card, LeadPatternView *view, guint row)
{
  return open_side (view, LEAD_SIDE_NOW, row);
}

const LeadPatternKind lead_pattern_dimensions = {
  .id = "dimensions",
  .title = N_("Which dimensions are in it?"),
  .show = show,
  .open = open_mark,
  .open_row = open_row,
};
