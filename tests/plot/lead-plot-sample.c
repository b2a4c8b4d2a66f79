/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-plot-sample.h"

#include <pango/pangocairo.h>

LeadLettering *
lead_plot_sample_new_lettering (void)
{
  g_autoptr (PangoFontMap) fonts = pango_cairo_font_map_new ();
  PangoContext *context;
  LeadLettering *lettering;
  g_autoptr (PangoFontDescription) font
    = pango_font_description_from_string ("DejaVu Sans 11px");
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_ON);

  pango_cairo_font_map_set_resolution (PANGO_CAIRO_FONT_MAP (fonts), 96);
  context = pango_font_map_create_context (fonts);
  pango_cairo_context_set_font_options (context, options);
  pango_context_set_font_description (context, font);
  cairo_font_options_destroy (options);

  lettering = lead_lettering_new (context);
  g_object_unref (context);
  return lettering;
}

static void
add_series (LeadBars *bars, LeadFamily family)
{
  if (family == LEAD_FAMILY_BARRIER)
    {
      lead_bars_add_series (bars, "shifted", LEAD_FILL_FULL);
      lead_bars_add_series (bars, "worked round", LEAD_FILL_HATCHED);
      lead_bars_add_series (bars, "met", LEAD_FILL_OUTLINED);
    }
  else
    {
      lead_bars_add_series (bars, "practised", LEAD_FILL_FULL);
      lead_bars_add_series (bars, "missed", LEAD_FILL_OUTLINED);
      lead_bars_add_series (bars, "seen", LEAD_FILL_DOTTED);
    }
}

/**
 * lead_plot_sample_new_bars:
 * @family: which stances
 * @n_places: how many places
 *
 * Every fourth place is empty, and the seventh has no entries at all.
 *
 * Returns: (transfer full): a made chart
 */
LeadBars *
lead_plot_sample_new_bars (LeadFamily family, guint n_places)
{
  static const guint shape[][3] = {
    { 0, 1, 3 }, { 1, 0, 2 }, { 2, 1, 1 }, { 0, 0, 0 }, { 3, 2, 0 }, { 1, 1, 1 }, { 0, 0, 0 },
    { 0, 0, 0 }, { 4, 1, 2 }, { 0, 2, 0 }, { 0, 0, 1 },
  };
  g_autoptr (LeadBars) bars
    = lead_bars_new ("Tensions and misunderstandings", "14 of 60 entries", family);

  add_series (bars, family);
  for (guint i = 0; i < n_places; i++)
    {
      g_autofree char *name = g_strdup_printf ("Place %u", i + 1);
      g_autofree char *short_name = g_strdup_printf ("P%u", i + 1);

      lead_bars_add_place (bars, name, short_name, i == 6 ? 0 : 8,
                           shape[i % G_N_ELEMENTS (shape)]);
    }
  return g_steal_pointer (&bars);
}
