/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-review.h"
#include "lead-pattern-kinds.h"
#include "lead-pattern-rows.h"
#include "plot/lead-ratings-figure.h"

/*
 * How one rated oneself in the last self-review of the period, beside what the
 * journal shows of the time that it looks back on.
 */

/* Ratings only; places on a scale between two poles are something else. */
static GArray *
list_rated (LeadPatternView *view)
{
  GArray *all = lead_pattern_view_get_insight (view)->said_shown;
  GArray *rated = g_array_new (FALSE, FALSE, sizeof (LeadSaidShown));

  for (guint i = 0; i < all->len; i++)
    {
      LeadSaidShown *at = &g_array_index (all, LeadSaidShown, i);
      LeadItem *item = lead_content_get_item (lead_pattern_view_get_content (view), at->item);

      if (item != NULL && lead_item_get_scale (item) == NULL
          && lead_item_get_stance_set (item) == LEAD_STANCE_SET_BEHAVIOUR)
        g_array_append_val (rated, *at);
    }
  return rated;
}

static void
add_row (LeadRatingsFigure *figure, const LeadSaidShown *at, LeadContent *content)
{
  const char *name = lead_pattern_name_item (content, at->item);
  /* Translators: a behaviour; how it was rated, of the most; and entries that say so */
  g_autofree char *words
    = g_strdup_printf (ngettext ("%s: rated %d of %d; practised in %u and missed in %u of %u entry",
                                 "%s: rated %d of %d; practised in %u and missed in %u of %u "
                                 "entries",
                                 at->entries),
                       name, at->value, LEAD_RATING_MOST, at->practised, at->missed, at->entries);
  LeadRatingsRow row = {
    .name = name,
    .value = at->value,
    .before = at->value_before,
    .done = at->practised,
    .missed = at->missed,
    .words = words,
  };

  lead_ratings_figure_add (figure, &row);
}

static char *
describe (const LeadSaidShown *at)
{
  /* Translators: a day in a sentence, as “3 Mar 2026” */
  g_autofree char *day = lead_day_format (at->day, _("%-d %b %Y"));
  g_autofree char *since = lead_day_format (at->since, _("%-d %b %Y"));
  const char *before = at->day_before != LEAD_DAY_NONE
                         ? _("A ring is where you stood the time before.")
                         : "";

  /* Translators: the day of a self-review, how many entries it looks back on, since when; then
   * perhaps another sentence */
  return g_strdup_printf (ngettext ("Your self-review of %s, beside the %u entry since %s. %s",
                                    "Your self-review of %s, beside the %u entries since %s. %s",
                                    at->entries),
                          day, at->entries, since, before);
}

static gboolean
show (LeadPatternCard *card, LeadPatternView *view)
{
  g_autoptr (GArray) rated = list_rated (view);
  g_autofree char *words = NULL;
  g_autoptr (LeadFigure) figure = NULL;

  if (rated->len == 0)
    return FALSE;
  words = describe (&g_array_index (rated, LeadSaidShown, 0));
  figure = lead_ratings_figure_new (lead_pattern_card_get_title (card), g_strchomp (words),
                                    LEAD_RATING_MOST, _("You said"),
                                    _("Entries: practised, missed"));
  for (guint i = 0; i < rated->len; i++)
    add_row (LEAD_RATINGS_FIGURE (figure), &g_array_index (rated, LeadSaidShown, i),
             lead_pattern_view_get_content (view));
  lead_chart_frame_set_figure (lead_pattern_card_get_frame (card), figure);
  return TRUE;
}

static LeadFilter *
open_row (LeadPatternCard *card, LeadPatternView *view, guint row)
{
  g_autoptr (GArray) rated = list_rated (view);
  LeadFilter *filter;
  const LeadSaidShown *at;

  if (row >= rated->len)
    return NULL;
  at = &g_array_index (rated, LeadSaidShown, row);
  filter = lead_pattern_view_dup_filter (view);
  filter->item = g_strdup (at->item);
  filter->from = at->since;
  filter->to = at->day;
  return filter;
}

static LeadFilter *
open_mark (LeadPatternCard *card, LeadPatternView *view, int column, int row)
{
  return open_row (card, view, (guint) row);
}

const LeadPatternKind lead_pattern_said_shown = {
  .id = "said-shown",
  .title = N_("What do you say, and what does your journal show?"),
  .show = show,
  .open = open_mark,
  .open_row = open_row,
};
