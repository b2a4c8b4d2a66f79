/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* How challenges moved, for a review pack. Their names were not chosen with the
 * chart, so each has a letter. */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-pack-charts-private.h"
#include "plot/lead-multiples-figure.h"
#include "plot/lead-plane-figure.h"

#define MOST_PATHS 4

static char *
dup_letter (guint position)
{
  /* Translators: stands for the name of a challenge; a letter */
  return g_strdup_printf (_("Challenge %c"), 'A' + position % 26);
}

static const LeadPlacement *
get_placement (const LeadPath *path, guint position)
{
  return &g_array_index (path->placements, LeadPlacement, position);
}

static LeadFigure *
draw (const LeadPackSeen *seen, const LeadPath *path, guint position)
{
  g_autofree char *letter = dup_letter (position);
  g_autoptr (LeadPlane) plane = lead_plane_new (letter);

  lead_plane_set_axes (plane, _("More certainty"), _("More agreement"));
  lead_plane_set_corners (plane, _("Systems leadership"), _("Ordinary management"));
  lead_plane_set_caption (plane, "");
  for (guint i = 0; i < path->placements->len; i++)
    {
      const LeadPlacement *placement = get_placement (path, i);
      g_autofree char *date = lead_pack_redactor_dup_date (seen->redactor, placement->day);
      /* Translators: a day, and where a challenge stood on two scales from 0 to 100 */
      g_autofree char *words
        = g_strdup_printf (_("%s: agreement %d of 100, certainty %d of 100."), date,
                           placement->agreement, placement->certainty);

      lead_plane_add (plane, placement->certainty / (double) LEAD_PLACEMENT_MOST,
                      placement->agreement / (double) LEAD_PLACEMENT_MOST, date, words);
    }
  return lead_plane_figure_new (plane);
}

static void
add_rows (const LeadPackSeen *seen, LeadPackChart *chart, const LeadPath *path, guint position)
{
  g_autofree char *letter = dup_letter (position);

  for (guint i = 0; i < path->placements->len; i++)
    {
      const LeadPlacement *placement = get_placement (path, i);
      g_autoptr (GStrvBuilder) row = g_strv_builder_new ();
      g_autofree char *date = lead_pack_redactor_dup_date (seen->redactor, placement->day);
      g_autofree char *agreement = g_strdup_printf ("%d", placement->agreement);
      g_autofree char *certainty = g_strdup_printf ("%d", placement->certainty);

      g_strv_builder_add_many (row, letter, date, agreement, certainty, NULL);
      g_ptr_array_add (chart->rows, g_strv_builder_end (row));
    }
}

/* NULL where none was placed. Where somebody stands is no count, so that none of
 * it is too small to be told. */
LeadPackChart *
lead_pack_chart_of_paths (const LeadPackSeen *seen)
{
  const char *columns[] = { _("Challenge"), _("When"), _("Agreement"), _("Certainty"), NULL };
  const char *sentence = _("From where they stood to where they stand, as the writer placed them.");
  GPtrArray *paths = seen->insight->paths;
  g_autoptr (LeadFigure) all = lead_multiples_figure_new (seen->title, sentence);
  LeadPackSeen plain = *seen;
  LeadPackChart *chart;

  if (paths->len == 0)
    return NULL;
  plain.patterns_only = FALSE;
  lead_multiples_figure_set_named (LEAD_MULTIPLES_FIGURE (all));
  for (guint i = 0; i < MIN (paths->len, MOST_PATHS); i++)
    {
      g_autoptr (LeadFigure) figure = draw (seen, paths->pdata[i], i);

      lead_multiples_figure_add (LEAD_MULTIPLES_FIGURE (all), figure);
    }
  chart = lead_pack_seen_begin (&plain, sentence, all, columns);
  for (guint i = 0; i < MIN (paths->len, MOST_PATHS); i++)
    add_rows (seen, chart, paths->pdata[i], i);
  return chart;
}
