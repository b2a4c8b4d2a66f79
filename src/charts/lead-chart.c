/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-chart.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <math.h>

#include "lead-chart-heights.h"
#include "lead-chart-motion.h"
#include "lead-chart-note.h"
#include "plot/lead-cairo-canvas.h"
#include "plot/lead-cursor.h"

#define LEAST_WIDTH 120
#define GOOD_WIDTH 240
struct _LeadChart
{
  GtkWidget         parent_instance;

  LeadFigure       *figure;
  LeadCursor       *cursor;      /* holds the scene as well */
  LeadLettering    *lettering;   /* that the scene was measured with */
  guint             font_serial; /* of the font that it knows */
  guint             laid_out;    /* and of the one that the scene was laid out in */
  LeadChartHeights *heights;     /* said since it last asked for another size */
  GtkWidget        *note;        /* once there was something to say */
  LeadChartMotion  *motion;      /* from the figure before to this one */
};

enum
{
  SIGNAL_ACTIVATE_MARK,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadChart, lead_chart, GTK_TYPE_WIDGET)

/* The pointer goes before the keyboard. -1 when neither is there. */
static int
current_mark (LeadChart *self)
{
  int mark = lead_cursor_get_pointed (self->cursor);

  if (mark < 0 && gtk_widget_is_focus (GTK_WIDGET (self)))
    mark = lead_cursor_get_focused (self->cursor);
  return mark;
}

/* What was clicked has the keyboard too, but that is no reason to point at it. */
static int
ringed_mark (LeadChart *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return -1;
  if (lead_cursor_get_pointed (self->cursor) < 0
      && (!GTK_IS_WINDOW (root) || !gtk_window_is_active (GTK_WINDOW (root))
          || !gtk_window_get_focus_visible (GTK_WINDOW (root))))
    return -1;
  return current_mark (self);
}

static const LeadSceneMark *
get_mark (LeadChart *self, int mark)
{
  return mark >= 0 ? lead_scene_get_mark (lead_cursor_get_scene (self->cursor), (guint) mark)
                   : NULL;
}

/* The image says what the mark at hand says; a screen reader that is on it
 * hears the change. */
static void
update_accessible (LeadChart *self)
{
  const LeadSceneMark *mark = get_mark (self, current_mark (self));
  const char *words = lead_figure_get_words (self->figure);
  g_autofree char *label = NULL;
  g_autofree char *description = NULL;

  /* Translators: what a chart is called for those who hear it; then its title */
  label = g_strdup_printf (_("Chart: %s"), lead_figure_get_title (self->figure));
  if (mark != NULL)
    description = g_strdup_printf (g_str_has_suffix (mark->words, ".") ? "%s %s" : "%s. %s",
                                   mark->words, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  description != NULL ? description : words, -1);
}

static void
show_current (LeadChart *self)
{
  const LeadSceneMark *mark = get_mark (self, ringed_mark (self));

  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (self->figure != NULL)
    update_accessible (self);

  if (mark != NULL)
    {
      if (self->note == NULL)
        self->note = lead_chart_note_new (GTK_WIDGET (self));
      lead_chart_note_show (LEAD_CHART_NOTE (self->note), mark->words, &mark->beside);
    }
  else if (self->note != NULL)
    lead_chart_note_hide (LEAD_CHART_NOTE (self->note));
}

/* The same until the font changes: it remembers words. */
static LeadLettering *
ensure_lettering (LeadChart *self)
{
  PangoContext *fonts = gtk_widget_get_pango_context (GTK_WIDGET (self));

  if (self->lettering != NULL && self->font_serial == pango_context_get_serial (fonts))
    return self->lettering;
  g_clear_object (&self->lettering);
  self->lettering = lead_lettering_new (fonts);
  self->font_serial = pango_context_get_serial (fonts);
  return self->lettering;
}

static void
lay_out (LeadChart *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  g_autoptr (LeadScene) scene = NULL;

  if (self->figure != NULL)
    scene = lead_figure_lay_out (self->figure, gtk_widget_get_width (widget),
                                 gtk_widget_get_height (widget),
                                 gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL,
                                 ensure_lettering (self));
  lead_cursor_set_scene (self->cursor, scene);
  self->laid_out = self->font_serial;
  if (gtk_widget_is_focus (widget))
    lead_cursor_begin (self->cursor);
}

/* For the size that it has now; for its figure it always is. */
static gboolean
is_laid_out (LeadChart *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  LeadScene *scene = lead_cursor_get_scene (self->cursor);

  return scene != NULL
         && self->laid_out == pango_context_get_serial (gtk_widget_get_pango_context (widget))
         && lead_scene_get_width (scene) == gtk_widget_get_width (widget)
         && lead_scene_get_height (scene) == gtk_widget_get_height (widget);
}

static void
activate_mark (LeadChart *self)
{
  const LeadSceneMark *at = get_mark (self, lead_cursor_get_focused (self->cursor));

  if (at != NULL && at->solid)
    g_signal_emit (self, signals[SIGNAL_ACTIVATE_MARK], 0, at->column, at->row);
}

static void
walk (LeadChart *self, LeadStep step)
{
  lead_cursor_walk (self->cursor, step);
  show_current (self);
}

static gboolean
on_arrow (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  LeadStep step = (LeadStep) g_variant_get_int32 (args);

  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    {
      if (step == LEAD_STEP_RIGHT)
        step = LEAD_STEP_LEFT;
      else if (step == LEAD_STEP_LEFT)
        step = LEAD_STEP_RIGHT;
    }
  walk (LEAD_CHART (widget), step);
  return TRUE;
}

/* Assistive technology cannot give the keyboard to an image, but it can press
 * its actions. */
static void
on_next (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gtk_widget_grab_focus (widget);
  walk (LEAD_CHART (widget), LEAD_STEP_NEXT);
}

static void
on_previous (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gtk_widget_grab_focus (widget);
  walk (LEAD_CHART (widget), LEAD_STEP_PREVIOUS);
}

static void
on_open (GtkWidget *widget, const char *action, GVariant *parameter)
{
  LeadChart *self = LEAD_CHART (widget);

  lead_cursor_begin (self->cursor);
  activate_mark (self);
}

static void
on_motion (LeadChart *self, double x, double y)
{
  if (lead_cursor_point_at (self->cursor, x, y))
    show_current (self);
}

static void
on_leave (LeadChart *self)
{
  lead_cursor_point_away (self->cursor);
  show_current (self);
}

static void
on_released (LeadChart *self, int n_press, double x, double y)
{
  if (!lead_cursor_take (self->cursor, x, y))
    return;
  gtk_widget_grab_focus (GTK_WIDGET (self));
  activate_mark (self);
}

static void
on_focus (LeadChart *self)
{
  lead_cursor_begin (self->cursor);
  show_current (self);
}

/* A window that isn't active gets no focus events, but may well be read. */
static gboolean
lead_chart_grab_focus (GtkWidget *widget)
{
  if (!GTK_WIDGET_CLASS (lead_chart_parent_class)->grab_focus (widget))
    return FALSE;

  on_focus (LEAD_CHART (widget));
  return TRUE;
}

static GtkSizeRequestMode
lead_chart_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static int
find_height (int width, gpointer user_data)
{
  LeadChart *self = user_data;

  return (int) ceil (lead_figure_get_height (self->figure, width, ensure_lettering (self)));
}

static void
lead_chart_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
                    int *natural, int *minimum_baseline, int *natural_baseline)
{
  LeadChart *self = LEAD_CHART (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = LEAST_WIDTH;
      *natural = GOOD_WIDTH;
      return;
    }
  for_size = for_size >= 0 ? for_size : GOOD_WIDTH;
  if (self->figure != NULL)
    *minimum = *natural = find_height (for_size, self);
  lead_chart_heights_note (self->heights, for_size, *minimum);
}

static void
lead_chart_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  LeadChart *self = LEAD_CHART (widget);

  if (!is_laid_out (self))
    {
      lay_out (self);
      show_current (self);
    }
  if (self->note != NULL)
    gtk_popover_present (GTK_POPOVER (self->note));
}

static void
lead_chart_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  LeadChart *self = LEAD_CHART (widget);
  g_autoptr (LeadCanvas) canvas = NULL;
  g_autoptr (LeadScene) scene = NULL;
  graphene_rect_t room;
  cairo_t *cr;

  if (self->figure == NULL)
    return;
  if (self->laid_out != pango_context_get_serial (gtk_widget_get_pango_context (widget)))
    lay_out (self);

  room = GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget),
                             (float) gtk_widget_get_height (widget));
  /* The ring of a mark at the edge may reach beyond it. */
  graphene_rect_inset (&room, -3, -3);
  cr = gtk_snapshot_append_cairo (snapshot, &room);
  canvas = lead_cairo_canvas_new (cr, ensure_lettering (self));
  scene = lead_chart_motion_dup_scene (self->motion, lead_cursor_get_scene (self->cursor));
  lead_scene_paint (scene, canvas, lead_chart_find_theme (), ringed_mark (self));
  cairo_destroy (cr);
}

static void
lead_chart_direction_changed (GtkWidget *widget, GtkTextDirection previous)
{
  lay_out (LEAD_CHART (widget));
  show_current (LEAD_CHART (widget));
}

static void
lead_chart_dispose (GObject *object)
{
  LeadChart *self = LEAD_CHART (object);

  g_clear_pointer (&self->note, gtk_widget_unparent);
  g_clear_pointer (&self->motion, lead_chart_motion_free);

  G_OBJECT_CLASS (lead_chart_parent_class)->dispose (object);
}

static void
lead_chart_finalize (GObject *object)
{
  LeadChart *self = LEAD_CHART (object);

  g_clear_pointer (&self->cursor, lead_cursor_free);
  g_clear_object (&self->figure);
  g_clear_object (&self->lettering);
  g_clear_pointer (&self->heights, lead_chart_heights_free);

  G_OBJECT_CLASS (lead_chart_parent_class)->finalize (object);
}

static void
add_key (GtkWidgetClass *klass, guint key, guint keypad_key, LeadStep step)
{
  gtk_widget_class_add_binding (klass, key, 0, on_arrow, "i", (int) step);
  gtk_widget_class_add_binding (klass, keypad_key, 0, on_arrow, "i", (int) step);
}

static void
install_keys (GtkWidgetClass *klass)
{
  add_key (klass, GDK_KEY_Right, GDK_KEY_KP_Right, LEAD_STEP_RIGHT);
  add_key (klass, GDK_KEY_Left, GDK_KEY_KP_Left, LEAD_STEP_LEFT);
  add_key (klass, GDK_KEY_Up, GDK_KEY_KP_Up, LEAD_STEP_UP);
  add_key (klass, GDK_KEY_Down, GDK_KEY_KP_Down, LEAD_STEP_DOWN);
  add_key (klass, GDK_KEY_Home, GDK_KEY_KP_Home, LEAD_STEP_FIRST);
  add_key (klass, GDK_KEY_End, GDK_KEY_KP_End, LEAD_STEP_LAST);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Return, 0, "mark.open", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_KP_Enter, 0, "mark.open", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_space, 0, "mark.open", NULL);
}

static void
lead_chart_class_init (LeadChartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = lead_chart_dispose;
  object_class->finalize = lead_chart_finalize;
  widget_class->grab_focus = lead_chart_grab_focus;
  widget_class->get_request_mode = lead_chart_get_request_mode;
  widget_class->measure = lead_chart_measure;
  widget_class->size_allocate = lead_chart_size_allocate;
  widget_class->snapshot = lead_chart_snapshot;
  widget_class->direction_changed = lead_chart_direction_changed;

  /**
   * LeadChart::activate-mark:
   * @self: the chart
   * @column: its column
   * @row: and row in that
   *
   * Somebody wants to see what is behind a mark.
   */
  signals[SIGNAL_ACTIVATE_MARK]
    = g_signal_new ("activate-mark", LEAD_TYPE_CHART, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_INT);

  /* Actions are what assistive technology can press. */
  gtk_widget_class_install_action (widget_class, "mark.open", NULL, on_open);
  gtk_widget_class_install_action (widget_class, "mark.next", NULL, on_next);
  gtk_widget_class_install_action (widget_class, "mark.previous", NULL, on_previous);
  install_keys (widget_class);

  gtk_widget_class_set_css_name (widget_class, "chart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
add_controllers (LeadChart *self)
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
lead_chart_init (LeadChart *self)
{
  AdwStyleManager *style = adw_style_manager_get_default ();

  self->cursor = lead_cursor_new ();
  self->heights = lead_chart_heights_new ();
  self->motion = lead_chart_motion_new (GTK_WIDGET (self));
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_VISIBLE);
  add_controllers (self);
  g_signal_connect_object (style, "notify::dark", G_CALLBACK (gtk_widget_queue_draw), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::high-contrast", G_CALLBACK (gtk_widget_queue_draw),
                           self, G_CONNECT_SWAPPED);
}

/**
 * lead_chart_find_theme:
 *
 * Returns: what the desktop's paper is like just now
 */
LeadTheme
lead_chart_find_theme (void)
{
  AdwStyleManager *style = adw_style_manager_get_default ();

  return lead_theme_new (adw_style_manager_get_dark (style),
                         adw_style_manager_get_high_contrast (style));
}

/**
 * lead_chart_new:
 *
 * Returns: (transfer none): a chart that shows nothing yet
 */
GtkWidget *
lead_chart_new (void)
{
  return g_object_new (LEAD_TYPE_CHART, NULL);
}

/**
 * lead_chart_get_figure:
 * @self: a chart
 *
 * Returns: (transfer none) (nullable): what it shows
 */
LeadFigure *
lead_chart_get_figure (LeadChart *self)
{
  g_return_val_if_fail (LEAD_IS_CHART (self), NULL);

  return self->figure;
}

static gboolean
is_same_kind (LeadFigure *before, LeadFigure *after)
{
  return before != NULL && after != NULL && G_OBJECT_TYPE (before) == G_OBJECT_TYPE (after);
}

/**
 * lead_chart_set_figure:
 * @self: a chart
 * @figure: (nullable): what to show; nothing changes it from now on
 *
 * The keyboard stays at its place where there still is one.
 */
void
lead_chart_set_figure (LeadChart *self, LeadFigure *figure)
{
  g_autoptr (LeadScene) before = NULL;

  g_return_if_fail (LEAD_IS_CHART (self));

  if (self->figure == figure)
    return;
  if (is_same_kind (self->figure, figure))
    before = lead_chart_motion_dup_scene (self->motion, lead_cursor_get_scene (self->cursor));
  g_set_object (&self->figure, figure);
  lay_out (self);
  if (before != NULL)
    lead_chart_motion_begin (self->motion, before);
  show_current (self);
  if (figure == NULL || !lead_chart_heights_hold (self->heights, find_height, self))
    {
      lead_chart_heights_forget (self->heights);
      gtk_widget_queue_resize (GTK_WIDGET (self));
    }
}

/**
 * lead_chart_go_to:
 * @self: a chart
 * @column: of a mark
 * @row: of it
 *
 * Gives it the keyboard, at that mark where it still is.
 */
void
lead_chart_go_to (LeadChart *self, int column, int row)
{
  g_return_if_fail (LEAD_IS_CHART (self));

  lead_cursor_go_to (self->cursor, column, row);
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

/**
 * lead_chart_get_mark:
 * @self: a chart
 * @column: (out): of the mark that the keyboard is at, or was at last
 * @row: (out): and its row
 *
 * Returns: whether there is such a mark
 */
gboolean
lead_chart_get_mark (LeadChart *self, int *column, int *row)
{
  const LeadSceneMark *mark;

  g_return_val_if_fail (LEAD_IS_CHART (self), FALSE);
  g_return_val_if_fail (column != NULL && row != NULL, FALSE);

  mark = get_mark (self, lead_cursor_get_focused (self->cursor));
  if (mark == NULL)
    return FALSE;
  *column = mark->column;
  *row = mark->row;
  return TRUE;
}
