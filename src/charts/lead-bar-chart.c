/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-bar-chart.h"

#include <glib/gi18n-lib.h>

#include "lead-chart-note.h"
#include "plot/lead-bars-cursor.h"
#include "plot/lead-bars-painter.h"
#include "plot/lead-cairo-canvas.h"

#define LEAST_WIDTH 120
#define GOOD_WIDTH 240
#define LINES_HIGH 5

struct _LeadBarChart
{
  GtkWidget       parent_instance;

  LeadBars       *bars;
  LeadTheme       theme;
  LeadBarsCursor *cursor;      /* holds the layout as well */
  LeadLettering  *lettering;   /* that the layout was measured with */
  guint           font_serial; /* of the font that it was measured in */
  GtkWidget      *note;        /* once there was something to say */
};

enum
{
  SIGNAL_ACTIVATE_MARK,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadBarChart, lead_bar_chart, GTK_TYPE_WIDGET)

/* The pointer goes before the keyboard. Returns %NULL when neither is there. */
static const LeadBarMark *
current_mark (LeadBarChart *self)
{
  LeadBarsLayout *layout = lead_bars_cursor_get_layout (self->cursor);
  int mark = lead_bars_cursor_get_pointed (self->cursor);

  if (mark < 0 && gtk_widget_is_focus (GTK_WIDGET (self)))
    mark = lead_bars_cursor_get_focused (self->cursor);
  return mark >= 0 ? lead_bars_layout_get_mark (layout, (guint) mark) : NULL;
}

/* What was clicked has the keyboard too, but that is no reason to point at it. */
static const LeadBarMark *
ringed_mark (LeadBarChart *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return NULL;
  if (lead_bars_cursor_get_pointed (self->cursor) < 0
      && (!GTK_IS_WINDOW (root) || !gtk_window_is_active (GTK_WINDOW (root))
          || !gtk_window_get_focus_visible (GTK_WINDOW (root))))
    return NULL;
  return current_mark (self);
}

/* The image says what the mark at hand says; a screen reader that is on it
 * hears the change. */
static void
update_accessible (LeadBarChart *self)
{
  const LeadBarMark *mark = current_mark (self);
  const char *caption = lead_bars_get_caption (self->bars);
  g_autofree char *label = NULL;
  g_autofree char *description = NULL;

  /* Translators: what a chart is called for those who hear it; then its title */
  label = g_strdup_printf (_("Chart: %s"), lead_bars_get_title (self->bars));
  if (mark != NULL)
    {
      g_autofree char *words = lead_bars_describe (self->bars, mark->place, mark->series);

      description = g_strdup_printf ("%s. %s", words, caption);
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  description != NULL ? description : caption, -1);
}

static void
show_current (LeadBarChart *self)
{
  const LeadBarMark *mark = ringed_mark (self);

  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (self->bars != NULL)
    update_accessible (self);

  if (mark != NULL)
    {
      LeadRect stack
        = lead_bars_layout_get_stack (lead_bars_cursor_get_layout (self->cursor), mark->place);
      g_autofree char *words = lead_bars_describe (self->bars, mark->place, mark->series);

      if (self->note == NULL)
        self->note = lead_chart_note_new (GTK_WIDGET (self));
      lead_chart_note_show (LEAD_CHART_NOTE (self->note), words, &stack);
    }
  else if (self->note != NULL)
    lead_chart_note_hide (LEAD_CHART_NOTE (self->note));
}

static void
lay_out (LeadBarChart *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  PangoContext *fonts = gtk_widget_get_pango_context (widget);
  g_autoptr (LeadBarsLayout) layout = NULL;

  g_clear_object (&self->lettering);
  self->lettering = lead_lettering_new (fonts);
  self->font_serial = pango_context_get_serial (fonts);
  if (self->bars != NULL)
    layout = lead_bars_layout_new (self->bars, gtk_widget_get_width (widget),
                                   gtk_widget_get_height (widget), FALSE,
                                   gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL,
                                   self->lettering);
  lead_bars_cursor_set_layout (self->cursor, layout);
  if (gtk_widget_is_focus (widget))
    lead_bars_cursor_begin (self->cursor);
}

static void
activate_mark (LeadBarChart *self)
{
  int mark = lead_bars_cursor_get_focused (self->cursor);
  const LeadBarMark *at;

  if (mark < 0)
    return;
  at = lead_bars_layout_get_mark (lead_bars_cursor_get_layout (self->cursor), (guint) mark);
  if (at->series >= 0)
    g_signal_emit (self, signals[SIGNAL_ACTIVATE_MARK], 0, at->place, at->series);
}

static void
walk (LeadBarChart *self, LeadBarStep step)
{
  lead_bars_cursor_walk (self->cursor, step);
  show_current (self);
}

static gboolean
on_arrow (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  LeadBarStep step = (LeadBarStep) g_variant_get_int32 (args);

  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    {
      if (step == LEAD_BAR_STEP_NEXT)
        step = LEAD_BAR_STEP_PREVIOUS;
      else if (step == LEAD_BAR_STEP_PREVIOUS)
        step = LEAD_BAR_STEP_NEXT;
    }
  walk (LEAD_BAR_CHART (widget), step);
  return TRUE;
}

/* Assistive technology cannot give the keyboard to an image, but it can press
 * its actions. */
static void
on_next (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gtk_widget_grab_focus (widget);
  walk (LEAD_BAR_CHART (widget), LEAD_BAR_STEP_NEXT);
}

static void
on_previous (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gtk_widget_grab_focus (widget);
  walk (LEAD_BAR_CHART (widget), LEAD_BAR_STEP_PREVIOUS);
}

static void
on_open (GtkWidget *widget, const char *action, GVariant *parameter)
{
  LeadBarChart *self = LEAD_BAR_CHART (widget);

  lead_bars_cursor_begin (self->cursor);
  activate_mark (self);
}

static void
on_motion (LeadBarChart *self, double x, double y)
{
  if (lead_bars_cursor_point_at (self->cursor, x, y))
    show_current (self);
}

static void
on_leave (LeadBarChart *self)
{
  lead_bars_cursor_point_away (self->cursor);
  show_current (self);
}

static void
on_released (LeadBarChart *self, int n_press, double x, double y)
{
  if (!lead_bars_cursor_take (self->cursor, x, y))
    return;
  gtk_widget_grab_focus (GTK_WIDGET (self));
  activate_mark (self);
}

static void
on_focus (LeadBarChart *self)
{
  lead_bars_cursor_begin (self->cursor);
  show_current (self);
}

/* A window that isn't active gets no focus events, but may well be read. */
static gboolean
lead_bar_chart_grab_focus (GtkWidget *widget)
{
  if (!GTK_WIDGET_CLASS (lead_bar_chart_parent_class)->grab_focus (widget))
    return FALSE;

  on_focus (LEAD_BAR_CHART (widget));
  return TRUE;
}

static void
lead_bar_chart_measure (GtkWidget *widget, GtkOrientation orientation, int for_size,
                        int *minimum, int *natural, int *minimum_baseline,
                        int *natural_baseline)
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
lead_bar_chart_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  LeadBarChart *self = LEAD_BAR_CHART (widget);

  lay_out (self);
  show_current (self);
  if (self->note != NULL)
    gtk_popover_present (GTK_POPOVER (self->note));
}

static void
lead_bar_chart_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  LeadBarChart *self = LEAD_BAR_CHART (widget);
  g_autoptr (LeadCanvas) canvas = NULL;
  graphene_rect_t room;
  cairo_t *cr;

  if (self->bars == NULL)
    return;
  if (self->font_serial != pango_context_get_serial (gtk_widget_get_pango_context (widget)))
    lay_out (self);

  room = GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget),
                             (float) gtk_widget_get_height (widget));
  /* The ring of a mark at the edge may reach beyond it. */
  graphene_rect_inset (&room, -3, -3);
  cr = gtk_snapshot_append_cairo (snapshot, &room);
  canvas = lead_cairo_canvas_new (cr, self->lettering);
  lead_bars_paint (lead_bars_cursor_get_layout (self->cursor), canvas, self->theme,
                   ringed_mark (self));
  cairo_destroy (cr);
}

static void
lead_bar_chart_direction_changed (GtkWidget *widget, GtkTextDirection previous)
{
  lay_out (LEAD_BAR_CHART (widget));
  show_current (LEAD_BAR_CHART (widget));
}

static void
lead_bar_chart_dispose (GObject *object)
{
  LeadBarChart *self = LEAD_BAR_CHART (object);

  g_clear_pointer (&self->note, gtk_widget_unparent);

  G_OBJECT_CLASS (lead_bar_chart_parent_class)->dispose (object);
}

static void
lead_bar_chart_finalize (GObject *object)
{
  LeadBarChart *self = LEAD_BAR_CHART (object);

  g_clear_pointer (&self->cursor, lead_bars_cursor_free);
  g_clear_pointer (&self->bars, lead_bars_unref);
  g_clear_object (&self->lettering);

  G_OBJECT_CLASS (lead_bar_chart_parent_class)->finalize (object);
}

static void
add_key (GtkWidgetClass *klass, guint key, guint keypad_key, LeadBarStep step)
{
  gtk_widget_class_add_binding (klass, key, 0, on_arrow, "i", (int) step);
  gtk_widget_class_add_binding (klass, keypad_key, 0, on_arrow, "i", (int) step);
}

static void
install_keys (GtkWidgetClass *klass)
{
  add_key (klass, GDK_KEY_Right, GDK_KEY_KP_Right, LEAD_BAR_STEP_NEXT);
  add_key (klass, GDK_KEY_Left, GDK_KEY_KP_Left, LEAD_BAR_STEP_PREVIOUS);
  add_key (klass, GDK_KEY_Up, GDK_KEY_KP_Up, LEAD_BAR_STEP_UP);
  add_key (klass, GDK_KEY_Down, GDK_KEY_KP_Down, LEAD_BAR_STEP_DOWN);
  add_key (klass, GDK_KEY_Home, GDK_KEY_KP_Home, LEAD_BAR_STEP_FIRST);
  add_key (klass, GDK_KEY_End, GDK_KEY_KP_End, LEAD_BAR_STEP_LAST);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Return, 0, "mark.open", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_KP_Enter, 0, "mark.open", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_space, 0, "mark.open", NULL);
}

static void
lead_bar_chart_class_init (LeadBarChartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = lead_bar_chart_dispose;
  object_class->finalize = lead_bar_chart_finalize;
  widget_class->grab_focus = lead_bar_chart_grab_focus;
  widget_class->measure = lead_bar_chart_measure;
  widget_class->size_allocate = lead_bar_chart_size_allocate;
  widget_class->snapshot = lead_bar_chart_snapshot;
  widget_class->direction_changed = lead_bar_chart_direction_changed;

  /**
   * LeadBarChart::activate-mark:
   * @self: the chart
   * @place: which place
   * @series: which series of it
   *
   * Somebody wants to see what is behind a mark.
   */
  signals[SIGNAL_ACTIVATE_MARK]
    = g_signal_new ("activate-mark", LEAD_TYPE_BAR_CHART, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_INT);

  /* Actions are what assistive technology can press. */
  gtk_widget_class_install_action (widget_class, "mark.open", NULL, on_open);
  gtk_widget_class_install_action (widget_class, "mark.next", NULL, on_next);
  gtk_widget_class_install_action (widget_class, "mark.previous", NULL, on_previous);
  install_keys (widget_class);

  gtk_widget_class_set_css_name (widget_class, "barchart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
add_controllers (LeadBarChart *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_swapped (motion, "enter", G_CALLBACK (on_motion), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (on_motion), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (on_leave), self);
  g_signal_connect_swapped (click, "released", G_CALLBACK (on_released), self);
  g_signal_connect_swapped (focus, "enter", G_CALLBACK (on_focus), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (show_current), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

static void
lead_bar_chart_init (LeadBarChart *self)
{
  self->cursor = lead_bars_cursor_new ();
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_VISIBLE);
  add_controllers (self);
}

/**
 * lead_bar_chart_new:
 *
 * Returns: (transfer none): a chart that shows nothing yet
 */
GtkWidget *
lead_bar_chart_new (void)
{
  return g_object_new (LEAD_TYPE_BAR_CHART, NULL);
}

/**
 * lead_bar_chart_get_bars:
 * @self: a chart
 *
 * Returns: (transfer none) (nullable): what it shows
 */
LeadBars *
lead_bar_chart_get_bars (LeadBarChart *self)
{
  g_return_val_if_fail (LEAD_IS_BAR_CHART (self), NULL);

  return self->bars;
}

/**
 * lead_bar_chart_set_bars:
 * @self: a chart
 * @bars: (nullable): what to show; nothing changes it from now on
 *
 * The keyboard stays at its place where there still is one.
 */
void
lead_bar_chart_set_bars (LeadBarChart *self, LeadBars *bars)
{
  g_return_if_fail (LEAD_IS_BAR_CHART (self));

  if (self->bars == bars)
    return;

  g_clear_pointer (&self->bars, lead_bars_unref);
  if (bars != NULL)
    self->bars = lead_bars_ref (bars);
  lay_out (self);
  show_current (self);
}

/**
 * lead_bar_chart_set_theme:
 * @self: a chart
 * @theme: the theme to draw it in
 */
void
lead_bar_chart_set_theme (LeadBarChart *self, LeadTheme theme)
{
  g_return_if_fail (LEAD_IS_BAR_CHART (self));
  g_return_if_fail (theme < LEAD_N_THEMES);

  if (self->theme == theme)
    return;
  self->theme = theme;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
