/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "charts/lead-swatch.h"
#include "core/insight/lead-pattern-words.h"
#include "figures/lead-pattern-bars.h"
#include "lead-pattern-kinds.h"
#include "lead-pattern-panels.h"

/*
 * Barriers, behaviours and the summing-up over time.
 */

static LeadFramework *
get_framework (LeadPatternCard *card, LeadPatternView *view)
{
  return lead_content_get_framework (lead_pattern_view_get_content (view),
                                     lead_pattern_card_get_kind (card)->id);
}

static void
add_to_key (GtkBox *key, LeadStanceSet set, guint series)
{
  LeadStance stance = lead_pattern_series_get_stance (set, series);
  GtkWidget *pair = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *name = gtk_label_new (lead_stance_get_name (stance));

  gtk_box_append (GTK_BOX (pair), lead_swatch_new (lead_pattern_get_family (set),
                                                   lead_pattern_series_get_fill (set, series)));
  gtk_box_append (GTK_BOX (pair), name);
  gtk_label_set_wrap (GTK_LABEL (name), TRUE);
  gtk_widget_add_css_class (name, "caption");
  gtk_widget_set_tooltip_text (pair, lead_stance_get_gloss (stance));
  gtk_box_append (key, pair);
}

static GtkWidget *
make_key (LeadStanceSet set)
{
  GtkWidget *key = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 18);

  for (guint series = 0; series < LEAD_PATTERN_N_SERIES; series++)
    add_to_key (GTK_BOX (key), set, series);
  return key;
}

static LeadStanceSet
set_of (const LeadPatternKind *kind)
{
  return kind == &lead_pattern_barriers ? LEAD_STANCE_SET_BARRIER : LEAD_STANCE_SET_BEHAVIOUR;
}

static LeadPatternPanels *
get_panels (LeadPatternCard *card)
{
  return g_object_get_data (G_OBJECT (card), "panels");
}

static void
make (LeadPatternCard *card)
{
  LeadChartFrame *frame = lead_pattern_card_get_frame (card);
  GtkWidget *panels = lead_pattern_panels_new ();

  g_object_set_data (G_OBJECT (card), "panels", panels);
  lead_chart_frame_set_body (frame, panels);
  lead_chart_frame_set_key (frame, make_key (set_of (lead_pattern_card_get_kind (card))));
  g_signal_connect_object (panels, "show-filter", G_CALLBACK (lead_pattern_card_show_filter),
                           card, G_CONNECT_SWAPPED);
}

static char *
describe (LeadPattern *pattern, LeadContent *content)
{
  guint n_items = lead_pattern_get_n_items (pattern);
  g_autofree const char **names = g_new0 (const char *, n_items + 1);

  for (guint i = 0; i < n_items; i++)
    {
      LeadItem *item = lead_content_get_item (content, lead_pattern_get_item (pattern, i));

      names[i] = item != NULL ? lead_item_get_name (item) : lead_pattern_get_item (pattern, i);
    }
  return lead_pattern_describe (pattern, names);
}

static gboolean
show (LeadPatternCard *card, LeadPatternView *view)
{
  const LeadPatternKind *kind = lead_pattern_card_get_kind (card);
  LeadFramework *framework = get_framework (card, view);
  LeadPattern *pattern = lead_pattern_view_get_pattern (view, kind->id, LEAD_SIDE_NOW);
  g_autofree char *words = NULL;
  g_autoptr (LeadFigure) figure = NULL;

  if (pattern == NULL || framework == NULL)
    return FALSE;

  words = describe (pattern, lead_pattern_view_get_content (view));
  lead_pattern_panels_show (get_panels (card), framework, view);
  figure = lead_pattern_panels_to_figure (get_panels (card), lead_pattern_card_get_title (card),
                                          words);
  lead_chart_frame_set_figure (lead_pattern_card_get_frame (card), figure);
  return kind != &lead_pattern_summing_up || lead_pattern_get_tagged_entries (pattern) > 0;
}

static LeadFilter *
open_row (LeadPatternCard *card, LeadPatternView *view, guint row)
{
  return lead_pattern_panels_dup_row (get_panels (card), row);
}

const LeadPatternKind lead_pattern_barriers = {
  .id = "barriers",
  .title = N_("What gets in the way?"),
  .make = make,
  .show = show,
  .open_row = open_row,
};

const LeadPatternKind lead_pattern_behaviours = {
  .id = "behaviours",
  .title = N_("What do you do?"),
  .make = make,
  .show = show,
  .open_row = open_row,
};

const LeadPatternKind lead_pattern_summing_up = {
  .id = "summing-up",
  .title = N_("What do you come back to?"),
  .make = make,
  .show = show,
  .open_row = open_row,
};
