/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pattern-panels.h"

#include <glib/gi18n-lib.h>

#include "charts/lead-columns-layout.h"
#include "core/insight/lead-notice-words.h"
#include "core/insight/lead-pattern-words.h"
#include "figures/lead-pattern-bars.h"
#include "lead-pattern-panel.h"
#include "plot/lead-bars-figure.h"
#include "plot/lead-multiples-figure.h"

#define COLUMN_WIDTH 142
#define MOST_COLUMNS 3
#define SPACING 18

struct _LeadPatternPanels
{
  GtkWidget        parent_instance;

  LeadFramework   *framework;
  LeadPatternView *view;
  GtkSizeGroup    *headings; /* however long they are, charts of a row are level */
};

enum
{
  SIGNAL_SHOW_FILTER,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadPatternPanels, lead_pattern_panels, GTK_TYPE_WIDGET)

static LeadPattern *
get_pattern (LeadPatternPanels *self, LeadSide side)
{
  return lead_pattern_view_get_pattern (self->view, lead_framework_get_id (self->framework),
                                        side);
}

static LeadFilter *
dup_filter (LeadPatternPanels *self, LeadItem *item, LeadStance stance, guint place)
{
  LeadFilter *filter = lead_pattern_view_dup_filter (self->view);
  LeadRange range
    = lead_buckets_get_range (lead_pattern_get_buckets (get_pattern (self, LEAD_SIDE_NOW)),
                              place);

  filter->item = g_strdup (lead_item_get_id (item));
  filter->stance = stance;
  filter->from = range.from;
  filter->to = range.to;
  return filter;
}

static void
on_activate_mark (LeadPatternPanels *self, int place, int series, LeadPatternPanel *panel)
{
  LeadStanceSet set = lead_framework_get_stance_set (self->framework);
  g_autoptr (LeadFilter) filter
    = dup_filter (self, lead_pattern_panel_get_item (panel),
                  lead_pattern_series_get_stance (set, (guint) series), (guint) place);

  g_signal_emit (self, signals[SIGNAL_SHOW_FILTER], 0, filter);
}

static void
clear (LeadPatternPanels *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}

static void
lead_pattern_panels_dispose (GObject *object)
{
  LeadPatternPanels *self = LEAD_PATTERN_PANELS (object);

  clear (self);
  g_clear_object (&self->framework);
  g_clear_object (&self->view);
  g_clear_object (&self->headings);

  G_OBJECT_CLASS (lead_pattern_panels_parent_class)->dispose (object);
}

static void
lead_pattern_panels_class_init (LeadPatternPanelsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_pattern_panels_dispose;

  /**
   * LeadPatternPanels::show-filter:
   * @self: the panels
   * @filter: which entries
   */
  signals[SIGNAL_SHOW_FILTER]
    = g_signal_new ("show-filter", LEAD_TYPE_PATTERN_PANELS, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 1, LEAD_TYPE_FILTER);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), LEAD_TYPE_COLUMNS_LAYOUT);
}

static void
lead_pattern_panels_init (LeadPatternPanels *self)
{
  gtk_widget_set_layout_manager (GTK_WIDGET (self),
                                 lead_columns_layout_new (COLUMN_WIDTH, MOST_COLUMNS, SPACING));
  self->headings = gtk_size_group_new (GTK_SIZE_GROUP_VERTICAL);
}

/**
 * lead_pattern_panels_new:
 *
 * Returns: (transfer none): no panels yet
 */
GtkWidget *
lead_pattern_panels_new (void)
{
  return g_object_new (LEAD_TYPE_PATTERN_PANELS, NULL);
}

static void
add_panels (LeadPatternPanels *self)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->framework)); i++)
    {
      g_autoptr (LeadItem) item = g_list_model_get_item (G_LIST_MODEL (self->framework), i);
      GtkWidget *panel = lead_pattern_panel_new (item);

      g_signal_connect_object (panel, "activate-mark", G_CALLBACK (on_activate_mark), self,
                               G_CONNECT_SWAPPED);
      gtk_size_group_add_widget (self->headings,
                                 lead_pattern_panel_get_heading (LEAD_PATTERN_PANEL (panel)));
      gtk_widget_set_parent (panel, GTK_WIDGET (self));
    }
}

/* A barrier counts however it was met, a behaviour when it was practised. */
static const LeadNotice *
find_notice (LeadPatternPanels *self, LeadItem *item)
{
  LeadInsight *insight = lead_pattern_view_get_insight (self->view);
  LeadStance stance = lead_item_get_stance_set (item) == LEAD_STANCE_SET_BEHAVIOUR
                        ? LEAD_STANCE_PRACTISED
                        : LEAD_STANCE_NONE;

  return insight != NULL ? lead_noticed_find (insight->noticed, lead_item_get_id (item), stance)
                         : NULL;
}

static gboolean
is_rise (const LeadNotice *notice)
{
  const LeadShare *now = &notice->shares[LEAD_SIDE_NOW];
  const LeadShare *before = &notice->shares[LEAD_SIDE_BEFORE];

  return (guint64) now->marked * before->all > (guint64) before->marked * now->all;
}

/* In as few words as fit a small chart; its tooltip has them all. */
static char *
describe_change (const LeadNotice *notice)
{
  const LeadShare *before = &notice->shares[LEAD_SIDE_BEFORE];

  if (before->all == 0)
    return NULL;
  if (!notice->changed)
    /* Translators: entries of the period before, as “3 of 20” */
    return g_strdup_printf (_("Before: %u of %u"), before->marked, before->all);
  return g_strdup_printf (is_rise (notice) ? _("More than before: %u of %u")
                                           : _("Less than before: %u of %u"),
                          before->marked, before->all);
}

/* What is compared with before is what is counted. */
static char *
describe_count (LeadPattern *now, guint position, const LeadNotice *notice)
{
  const LeadShare *share;

  if (notice == NULL || notice->stance != LEAD_STANCE_PRACTISED)
    return lead_pattern_describe_item (now, position);
  share = &notice->shares[LEAD_SIDE_NOW];
  /* Translators: a behaviour, in so many entries of so many */
  return g_strdup_printf (_("Practised in %u of %u"), share->marked, share->all);
}

/* Where an item stands in a pattern; hidden ones are in none. */
static int
find_position (LeadPattern *pattern, LeadItem *item)
{
  for (guint i = 0; i < lead_pattern_get_n_items (pattern); i++)
    if (g_str_equal (lead_pattern_get_item (pattern, i), lead_item_get_id (item)))
      return (int) i;
  return -1;
}

static void
fill_panel (LeadPatternPanels *self, LeadPatternPanel *panel, guint position)
{
  LeadPattern *now = get_pattern (self, LEAD_SIDE_NOW);
  LeadPattern *before = lead_pattern_view_get_compared (self->view)
                          ? get_pattern (self, LEAD_SIDE_BEFORE)
                          : NULL;
  LeadItem *item = lead_pattern_panel_get_item (panel);
  const LeadNotice *notice = find_notice (self, item);
  g_autofree char *count = describe_count (now, position, notice);
  g_autofree char *change = notice != NULL ? describe_change (notice) : NULL;
  g_autofree char *caption = notice != NULL && change != NULL
                               ? lead_notice_describe_change (notice)
                               : g_strdup (count);
  g_autoptr (LeadBars) bars
    = lead_pattern_to_bars (now, before, position, item, lead_item_get_name (item), caption,
                            lead_pattern_view_get_today (self->view));

  lead_pattern_panel_show (panel, bars, count, change, notice != NULL && notice->changed);
}

static void
show_panel (LeadPatternPanels *self, LeadPatternPanel *panel)
{
  int position = find_position (get_pattern (self, LEAD_SIDE_NOW),
                                lead_pattern_panel_get_item (panel));

  if (position >= 0)
    fill_panel (self, panel, (guint) position);
  gtk_widget_set_visible (GTK_WIDGET (panel), position >= 0);
}

/**
 * lead_pattern_panels_show:
 * @self: panels
 * @framework: whose items they are about; one that takes stances
 * @view: what was counted, that framework among it
 */
void
lead_pattern_panels_show (LeadPatternPanels *self, LeadFramework *framework,
                          LeadPatternView *view)
{
  g_return_if_fail (LEAD_IS_PATTERN_PANELS (self));
  g_return_if_fail (LEAD_IS_FRAMEWORK (framework));

  g_set_object (&self->view, view);
  if (g_set_object (&self->framework, framework))
    {
      clear (self);
      add_panels (self);
    }
  for (GtkWidget *panel = gtk_widget_get_first_child (GTK_WIDGET (self)); panel != NULL;
       panel = gtk_widget_get_next_sibling (panel))
    show_panel (self, LEAD_PATTERN_PANEL (panel));
}

/**
 * lead_pattern_panels_to_figure:
 * @self: panels that show something
 * @title: what they are called together
 * @words: what a look at them tells
 *
 * Returns: (transfer full): the same as one picture
 */
LeadFigure *
lead_pattern_panels_to_figure (LeadPatternPanels *self, const char *title, const char *words)
{
  LeadFigure *figure = lead_multiples_figure_new (title, words);

  for (GtkWidget *panel = gtk_widget_get_first_child (GTK_WIDGET (self)); panel != NULL;
       panel = gtk_widget_get_next_sibling (panel))
    {
      LeadFigure *shown = lead_pattern_panel_get_figure (LEAD_PATTERN_PANEL (panel));
      g_autoptr (LeadFigure) part = NULL;

      if (!gtk_widget_get_visible (panel) || shown == NULL)
        continue;
      part = lead_bars_figure_new (lead_bars_figure_get_bars (LEAD_BARS_FIGURE (shown)));
      lead_bars_figure_set_titled (LEAD_BARS_FIGURE (part), TRUE);
      lead_multiples_figure_add (LEAD_MULTIPLES_FIGURE (figure), part);
    }
  return figure;
}

/**
 * lead_pattern_panels_dup_row:
 * @self: panels that show something
 * @row: of the table of their figure
 *
 * Returns: (transfer full) (nullable): the entries behind it
 */
LeadFilter *
lead_pattern_panels_dup_row (LeadPatternPanels *self, guint row)
{
  guint n_places;

  g_return_val_if_fail (LEAD_IS_PATTERN_PANELS (self), NULL);

  n_places = lead_pattern_get_reached (get_pattern (self, LEAD_SIDE_NOW),
                                       lead_pattern_view_get_today (self->view));
  for (GtkWidget *panel = gtk_widget_get_first_child (GTK_WIDGET (self));
       panel != NULL && n_places > 0; panel = gtk_widget_get_next_sibling (panel))
    {
      if (!gtk_widget_get_visible (panel))
        continue;
      if (row < n_places)
        return dup_filter (self, lead_pattern_panel_get_item (LEAD_PATTERN_PANEL (panel)),
                           LEAD_STANCE_NONE, row);
      row -= n_places;
    }
  return NULL;
}
