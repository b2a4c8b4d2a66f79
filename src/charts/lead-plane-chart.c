/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-plane-chart.h"

#include <glib/gi18n-lib.h>

#include "lead-chart-note.h"
#include "plot/lead-cairo-canvas.h"
#include "plot/lead-plane-painter.h"

#define LEAST_WIDTH 180
#define GOOD_WIDTH  360
#define LINES_HIGH  13

struct _LeadPlaneChart
{
  GtkWidget       parent_instance;

  /* owned */
  LeadPlane      *plane;
  LeadLettering  *lettering;

  GtkWidget      *note; /* once there was something to say */
  LeadPlaneRoom   room;
  LeadTheme       theme;
  int             focused; /* point that the keyboard is on, or -1 */
  int             pointed; /* point that the pointer is on, or -1 */
};

G_DEFINE_FINAL_TYPE (LeadPlaneChart, lead_plane_chart, GTK_TYPE_WIDGET)

/* The pointer goes before the keyboard. */
static int
current (LeadPlaneChart *self)
{
  if (self->pointed >= 0)
    return self->pointed;

  return gtk_widget_is_focus (GTK_WIDGET (self)) ? self->focused : -1;
}

/* What was clicked has the keyboard too, but that is no reason to point at it. */
static int
ringed (LeadPlaneChart *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return -1;
  if (self->pointed < 0
      && (!GTK_IS_WINDOW (root) || !gtk_window_is_active (GTK_WINDOW (root))
          || !gtk_window_get_focus_visible (GTK_WINDOW (root))))
    return -1;

  return current (self);
}

static void
update_accessible (LeadPlaneChart *self)
{
  int at = current (self);
  const char *caption = lead_plane_get_caption (self->plane);
  /* Translators: what a chart is called for those who hear it; then its title */
  g_autofree char *label = g_strdup_printf (_("Chart: %s"), lead_plane_get_title (self->plane));
  g_autofree char *description = NULL;

  if (at >= 0)
    description = g_strdup_printf ("%s %s", lead_plane_get_point (self->plane, (guint) at)->words,
                                   caption);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  description != NULL ? description : caption, -1);
}

static void
show_current (LeadPlaneChart *self)
{
  int at = ringed (self);

  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (self->plane != NULL)
    update_accessible (self);
  if (at >= 0)
    {
      LeadRect mark = lead_plane_get_mark (self->plane, &self->room, (guint) at);

      if (self->note == NULL)
        self->note = lead_chart_note_new (GTK_WIDGET (self));
      lead_chart_note_show (LEAD_CHART_NOTE (self->note),
                            lead_plane_get_point (self->plane, (guint) at)->words, &mark);
    }
  else if (self->note != NULL)
    lead_chart_note_hide (LEAD_CHART_NOTE (self->note));
}

static void
lay_out (LeadPlaneChart *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  g_clear_object (&self->lettering);
  self->lettering = lead_lettering_new (gtk_widget_get_pango_context (widget));
  if (self->plane != NULL)
    self->room = lead_plane_lay_out (self->plane, gtk_widget_get_width (widget),
                                     gtk_widget_get_height (widget),
                                     gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL,
                                     self->lettering);
}

static void
walk_to (LeadPlaneChart *self,
         int             position)
{
  int n_points = self->plane != NULL ? (int) lead_plane_get_n_points (self->plane) : 0;

  self->focused = n_points > 0 ? CLAMP (position, 0, n_points - 1) : -1;
  self->pointed = -1;
  show_current (self);
}

/* In time, not in place: the next point is the one that came next. */
static void
on_next (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  walk_to (LEAD_PLANE_CHART (widget), LEAD_PLANE_CHART (widget)->focused + 1);
}

static void
on_previous (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  walk_to (LEAD_PLANE_CHART (widget), LEAD_PLANE_CHART (widget)->focused - 1);
}

static void
on_motion (LeadPlaneChart *self,
           double          x,
           double          y)
{
  int at = self->plane != NULL ? lead_plane_find_mark (self->plane, &self->room, x, y) : -1;

  if (at == self->pointed)
    return;
  self->pointed = at;
  show_current (self);
}

static void
on_leave (LeadPlaneChart *self)
{
  self->pointed = -1;
  show_current (self);
}

static void
on_focus (LeadPlaneChart *self)
{
  walk_to (self, self->focused >= 0 ? self->focused : G_MAXINT);
}

static void
lead_plane_chart_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  g_autoptr (PangoLayout) line = NULL;
  int height;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = LEAST_WIDTH;
      *natural = GOOD_WIDTH;
      return;
    }

  /* It grows with the words in it. */
  line = gtk_widget_create_pango_layout (widget, "0");
  pango_layout_get_pixel_size (line, NULL, &height);
  *minimum = *natural = LINES_HIGH * height;
}

static void
lead_plane_chart_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  LeadPlaneChart *self = LEAD_PLANE_CHART (widget);

  lay_out (self);
  show_current (self);
  if (self->note != NULL)
    gtk_popover_present (GTK_POPOVER (self->note));
}

static void
lead_plane_chart_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  LeadPlaneChart *self = LEAD_PLANE_CHART (widget);
  g_autoptr (LeadCanvas) canvas = NULL;
  graphene_rect_t room;
  cairo_t *cr;

  if (self->plane == NULL)
    return;
  room = GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget),
                             (float) gtk_widget_get_height (widget));
  cr = gtk_snapshot_append_cairo (snapshot, &room);
  canvas = lead_cairo_canvas_new (cr, self->lettering);
  lead_plane_paint (self->plane, &self->room, canvas, self->theme, self->lettering, ringed (self));
  cairo_destroy (cr);
}

static void
lead_plane_chart_direction_changed (GtkWidget        *widget,
                                    GtkTextDirection  previous)
{
  lay_out (LEAD_PLANE_CHART (widget));
  show_current (LEAD_PLANE_CHART (widget));
}

static void
lead_plane_chart_dispose (GObject *object)
{
  LeadPlaneChart *self = LEAD_PLANE_CHART (object);

  g_clear_pointer (&self->note, gtk_widget_unparent);
  g_clear_pointer (&self->plane, lead_plane_unref);
  g_clear_object (&self->lettering);

  G_OBJECT_CLASS (lead_plane_chart_parent_class)->dispose (object);
}

static void
install_keys (GtkWidgetClass *klass)
{
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Right, 0, "point.next", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Up, 0, "point.next", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Left, 0, "point.previous", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Down, 0, "point.previous", NULL);
}

static void
lead_plane_chart_class_init (LeadPlaneChartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_plane_chart_dispose;
  widget_class->measure = lead_plane_chart_measure;
  widget_class->size_allocate = lead_plane_chart_size_allocate;
  widget_class->snapshot = lead_plane_chart_snapshot;
  widget_class->direction_changed = lead_plane_chart_direction_changed;

  /* Actions are what assistive technology can press. */
  gtk_widget_class_install_action (widget_class, "point.next", NULL, on_next);
  gtk_widget_class_install_action (widget_class, "point.previous", NULL, on_previous);
  install_keys (widget_class);

  gtk_widget_class_set_css_name (widget_class, "planechart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
lead_plane_chart_init (LeadPlaneChart *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->focused = self->pointed = -1;
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  g_signal_connect_swapped (motion, "enter", G_CALLBACK (on_motion), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (on_motion), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (on_leave), self);
  g_signal_connect_swapped (focus, "enter", G_CALLBACK (on_focus), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (show_current), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}

/**
 * lead_plane_chart_new:
 *
 * Returns: (transfer floating): a chart that shows nothing yet
 */
GtkWidget *
lead_plane_chart_new (void)
{
  return g_object_new (LEAD_TYPE_PLANE_CHART, NULL);
}

/**
 * lead_plane_chart_set_plane:
 * @self: a chart
 * @plane: (nullable): what to show; nothing changes it from now on
 */
void
lead_plane_chart_set_plane (LeadPlaneChart *self,
                            LeadPlane      *plane)
{
  g_return_if_fail (LEAD_IS_PLANE_CHART (self));

  if (self->plane == plane)
    return;
  g_clear_pointer (&self->plane, lead_plane_unref);
  if (plane != NULL)
    self->plane = lead_plane_ref (plane);
  self->focused = self->pointed = -1;
  lay_out (self);
  show_current (self);
}

/**
 * lead_plane_chart_set_theme:
 * @self: a chart
 * @theme: the theme to draw it in
 */
void
lead_plane_chart_set_theme (LeadPlaneChart *self,
                            LeadTheme       theme)
{
  g_return_if_fail (LEAD_IS_PLANE_CHART (self));

  self->theme = theme;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
