/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "charts/lead-columns-layout.h"
#include "lead-pattern-kinds.h"
#include "lead-pattern-rows.h"
#include "plot/lead-multiples-figure.h"
#include "plot/lead-plane-figure.h"
#include "ui/widgets/lead-clear.h"

/*
 * How challenges moved over agreement and certainty.
 */

#define COLUMN_WIDTH 220
#define MOST_PATHS 4

static void
add_point (LeadPlane *plane, const LeadPlacement *placement)
{
  /* Translators: a day in a chart: "22 Nov 2026". */
  g_autofree char *day = lead_day_format (placement->day, _("%-d %b %Y"));
  /* Translators: a day, and where a challenge stood on two scales from 0 to 100 */
  g_autofree char *words = g_strdup_printf (_("%s: agreement %d of 100, certainty %d of 100."), day,
                                            placement->agreement, placement->certainty);

  lead_plane_add (plane, placement->certainty / (double) LEAD_PLACEMENT_MOST,
                  placement->agreement / (double) LEAD_PLACEMENT_MOST, day, words);
}

static char *
describe_path (const LeadPath *path)
{
  const LeadPlacement *first = &g_array_index (path->placements, LeadPlacement, 0);
  const LeadPlacement *last
    = &g_array_index (path->placements, LeadPlacement, path->placements->len - 1);

  if (path->placements->len < 2)
    return g_strdup_printf (_("Agreement %d, certainty %d."), last->agreement, last->certainty);
  /* Translators: where a challenge stood at first and where it stands now, from 0 to 100 */
  return g_strdup_printf (_("Agreement from %d to %d, certainty from %d to %d."),
                          first->agreement, last->agreement, first->certainty, last->certainty);
}

static LeadFigure *
make_figure (LeadPatternView *view, const LeadPath *path)
{
  g_autofree char *words = describe_path (path);
  g_autoptr (LeadPlane) plane
    = lead_plane_new (lead_pattern_view_get_discreet (view)
                        ? _("A challenge")
                        : lead_challenge_get_name (path->challenge));

  lead_plane_set_axes (plane, _("More certainty"), _("More agreement"));
  lead_plane_set_corners (plane, _("Systems leadership"), _("Ordinary management"));
  lead_plane_set_caption (plane, words);
  for (guint i = 0; i < path->placements->len; i++)
    add_point (plane, &g_array_index (path->placements, LeadPlacement, i));
  return lead_plane_figure_new (plane);
}

static void
on_activate_mark (LeadPatternCard *card, int column, int row, GtkWidget *chart)
{
  LeadPatternView *view = lead_pattern_card_get_view (card);
  g_autoptr (LeadFilter) filter = lead_pattern_view_dup_filter (view);

  g_free (filter->challenge);
  filter->challenge = g_strdup (g_object_get_data (G_OBJECT (chart), "challenge"));
  lead_pattern_card_show_filter (card, filter);
}

static GtkWidget *
make_path (LeadPatternCard *card, const LeadPath *path, LeadFigure *figure)
{
  GtkWidget *box = lead_pattern_rows_new ();
  GtkWidget *chart = lead_chart_new ();

  lead_pattern_rows_add_heading (box, NULL, lead_figure_get_title (figure));
  lead_pattern_rows_add_words (box, lead_figure_get_words (figure));
  lead_chart_set_figure (LEAD_CHART (chart), figure);
  g_object_set_data_full (G_OBJECT (chart), "challenge",
                          g_strdup (lead_challenge_get_uuid (path->challenge)), g_free);
  g_signal_connect_object (chart, "activate-mark", G_CALLBACK (on_activate_mark), card,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), chart);
  return box;
}

static void
make (LeadPatternCard *card)
{
  GtkWidget *columns = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (columns, lead_columns_layout_new (COLUMN_WIDTH, 2, 18));
  g_object_set_data (G_OBJECT (card), "columns", columns);
  lead_chart_frame_set_body (lead_pattern_card_get_frame (card), columns);
}

static char *
describe (GPtrArray *paths)
{
  if (paths->len <= MOST_PATHS)
    return g_strdup (_("From where they stood to where they stand, as you placed them."));
  /* Translators: of many challenges only a few are drawn */
  return g_strdup_printf (_("From where they stood to where they stand, as you placed them; %u of "
                            "%u challenges."),
                          MOST_PATHS, paths->len);
}

static gboolean
show (LeadPatternCard *card, LeadPatternView *view)
{
  GtkWidget *columns = g_object_get_data (G_OBJECT (card), "columns");
  GPtrArray *paths = lead_pattern_view_get_insight (view)->paths;
  g_autofree char *words = describe (paths);
  g_autoptr (LeadFigure) all
    = lead_multiples_figure_new (lead_pattern_card_get_title (card), words);

  lead_clear_box (GTK_BOX (columns));
  lead_multiples_figure_set_named (LEAD_MULTIPLES_FIGURE (all));
  for (guint i = 0; i < MIN (paths->len, MOST_PATHS); i++)
    {
      g_autoptr (LeadFigure) figure = make_figure (view, paths->pdata[i]);

      lead_multiples_figure_add (LEAD_MULTIPLES_FIGURE (all), figure);
      gtk_box_append (GTK_BOX (columns), make_path (card, paths->pdata[i], figure));
    }
  lead_chart_frame_set_figure (lead_pattern_card_get_frame (card), all);
  return paths->len > 0;
}

const LeadPatternKind lead_pattern_paths = {
  .id = "paths",
  .title = N_("Where do your challenges stand?"),
  .make = make,
  .show = show,
};
