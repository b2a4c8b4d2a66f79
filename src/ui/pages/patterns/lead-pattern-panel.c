/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pattern-panel.h"

#include "charts/lead-chart.h"
#include "plot/lead-bars-figure.h"
#include "ui/widgets/lead-late-tooltip.h"

struct _LeadPatternPanel
{
  GtkWidget     parent_instance;

  LeadItem     *item;

  /* template */
  GtkWidget    *heading;
  GtkImage     *icon;
  GtkLabel     *name;
  GtkLabel     *caption;
  GtkLabel     *change;
  LeadChart    *chart;
};

enum
{
  SIGNAL_ACTIVATE_MARK,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadPatternPanel, lead_pattern_panel, GTK_TYPE_WIDGET)

static void
on_activate_mark (LeadPatternPanel *self, int place, int series)
{
  g_signal_emit (self, signals[SIGNAL_ACTIVATE_MARK], 0, place, series);
}

static void
lead_pattern_panel_dispose (GObject *object)
{
  LeadPatternPanel *self = LEAD_PATTERN_PANEL (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (lead_pattern_panel_parent_class)->dispose (object);
}

static void
lead_pattern_panel_class_init (LeadPatternPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_pattern_panel_dispose;

  /**
   * LeadPatternPanel::activate-mark:
   * @self: the panel
   * @place: which place
   * @series: which series of it
   */
  signals[SIGNAL_ACTIVATE_MARK]
    = g_signal_new ("activate-mark", LEAD_TYPE_PATTERN_PANEL, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_INT);

  g_type_ensure (LEAD_TYPE_CHART);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/org/example/SysLead/ui/lead-pattern-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadPatternPanel, heading);
  gtk_widget_class_bind_template_child (widget_class, LeadPatternPanel, icon);
  gtk_widget_class_bind_template_child (widget_class, LeadPatternPanel, name);
  gtk_widget_class_bind_template_child (widget_class, LeadPatternPanel, caption);
  gtk_widget_class_bind_template_child (widget_class, LeadPatternPanel, change);
  gtk_widget_class_bind_template_child (widget_class, LeadPatternPanel, chart);
  gtk_widget_class_bind_template_callback (widget_class, on_activate_mark);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
lead_pattern_panel_init (LeadPatternPanel *self)
{
  GtkLayoutManager *layout;

  gtk_widget_init_template (GTK_WIDGET (self));
  layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
}

/**
 * lead_pattern_panel_new:
 * @item: what it is about; one that takes stances
 *
 * Returns: (transfer none): a panel without a chart yet
 */
GtkWidget *
lead_pattern_panel_new (LeadItem *item)
{
  LeadPatternPanel *self;

  g_return_val_if_fail (LEAD_IS_ITEM (item), NULL);

  self = g_object_new (LEAD_TYPE_PATTERN_PANEL, NULL);
  self->item = g_object_ref (item);
  gtk_image_set_from_icon_name (self->icon, lead_item_get_icon_name (item));
  gtk_label_set_label (self->name, lead_item_get_name (item));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->name), lead_item_get_gloss (item));
  gtk_widget_add_css_class (GTK_WIDGET (self->icon),
                            lead_item_get_stance_set (item) == LEAD_STANCE_SET_BARRIER
                              ? "barrier"
                              : "behaviour");
  return GTK_WIDGET (self);
}

/**
 * lead_pattern_panel_get_item:
 * @self: a panel
 *
 * Returns: (transfer none): what it is about
 */
LeadItem *
lead_pattern_panel_get_item (LeadPatternPanel *self)
{
  g_return_val_if_fail (LEAD_IS_PATTERN_PANEL (self), NULL);

  return self->item;
}

/**
 * lead_pattern_panel_get_heading:
 * @self: a panel
 *
 * Returns: (transfer none): what stands above the chart
 */
GtkWidget *
lead_pattern_panel_get_heading (LeadPatternPanel *self)
{
  g_return_val_if_fail (LEAD_IS_PATTERN_PANEL (self), NULL);

  return self->heading;
}

/**
 * lead_pattern_panel_get_figure:
 * @self: a panel
 *
 * Returns: (transfer none) (nullable): its chart
 */
LeadFigure *
lead_pattern_panel_get_figure (LeadPatternPanel *self)
{
  g_return_val_if_fail (LEAD_IS_PATTERN_PANEL (self), NULL);

  return lead_chart_get_figure (self->chart);
}

/**
 * lead_pattern_panel_show:
 * @self: a panel
 * @bars: the item's chart
 * @count: how often it came up
 * @change: (nullable): and how that was before
 * @certain: whether chance hardly explains the change
 */
void
lead_pattern_panel_show (LeadPatternPanel *self, LeadBars *bars, const char *count,
                         const char *change, gboolean certain)
{
  g_autoptr (LeadFigure) figure = NULL;

  g_return_if_fail (LEAD_IS_PATTERN_PANEL (self));
  g_return_if_fail (bars != NULL && count != NULL);

  gtk_label_set_label (self->caption, count);
  gtk_label_set_label (self->change, change != NULL ? change : "");
  gtk_widget_set_visible (GTK_WIDGET (self->change), change != NULL);
  if (certain)
    gtk_widget_remove_css_class (GTK_WIDGET (self->change), "dim-label");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->change), "dim-label");
  lead_late_tooltip_set (GTK_WIDGET (self->change), lead_bars_get_caption (bars));
  figure = lead_bars_figure_new (bars);
  lead_chart_set_figure (self->chart, figure);
}
