/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-swatch.h"

#include <adwaita.h>

#include "lead-chart.h"
#include "plot/lead-bars-figure.h"
#include "plot/lead-cairo-canvas.h"

#define SIZE 14

struct _LeadSwatch
{
  GtkWidget  parent_instance;

  LeadFamily family;
  LeadFill   fill;
};

G_DEFINE_FINAL_TYPE (LeadSwatch, lead_swatch, GTK_TYPE_WIDGET)

static void
lead_swatch_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
                     int *natural, int *minimum_baseline, int *natural_baseline)
{
  *minimum = *natural = SIZE;
}

static void
lead_swatch_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  LeadSwatch *self = LEAD_SWATCH (widget);
  g_autoptr (LeadLettering) lettering = NULL;
  g_autoptr (LeadCanvas) canvas = NULL;
  LeadRect square = {
    .x = (gtk_widget_get_width (widget) - SIZE) / 2,
    .y = (gtk_widget_get_height (widget) - SIZE) / 2,
    .width = SIZE,
    .height = SIZE,
  };
  cairo_t *cr = gtk_snapshot_append_cairo (
    snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget),
                                   (float) gtk_widget_get_height (widget)));

  lettering = lead_lettering_new (gtk_widget_get_pango_context (widget));
  canvas = lead_cairo_canvas_new (cr, lettering);
  lead_canvas_draw_rect (canvas, &square, self->fill, 1.5,
                         lead_palette_get_tone (lead_chart_find_theme (), self->family,
                                                lead_fill_get_tone (self->fill)));
  cairo_destroy (cr);
}

static void
lead_swatch_class_init (LeadSwatchClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = lead_swatch_measure;
  widget_class->snapshot = lead_swatch_snapshot;

  gtk_widget_class_set_css_name (widget_class, "swatch");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
lead_swatch_init (LeadSwatch *self)
{
  AdwStyleManager *style = adw_style_manager_get_default ();

  g_signal_connect_object (style, "notify::dark", G_CALLBACK (gtk_widget_queue_draw), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::high-contrast", G_CALLBACK (gtk_widget_queue_draw),
                           self, G_CONNECT_SWAPPED);
}

/**
 * lead_swatch_new:
 * @family: whose colour
 * @fill: how it is filled
 *
 * Returns: (transfer none): a swatch
 */
GtkWidget *
lead_swatch_new (LeadFamily family, LeadFill fill)
{
  LeadSwatch *self = g_object_new (LEAD_TYPE_SWATCH, NULL);

  self->family = family;
  self->fill = fill;
  return GTK_WIDGET (self);
}
