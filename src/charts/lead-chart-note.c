/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-chart-note.h"

#include <math.h>

#define MOST_LETTERS 40
#define LEAST_LETTERS 10
/* Between its words and the edges of the window. */
#define MARGIN 18

/* Frames within which what has the keyboard comes into sight. */
#define MOST_FRAMES 30

struct _LeadChartNote
{
  GtkPopover    parent_instance;

  GtkLabel     *label;
  GdkRectangle  at;       /* in the chart */
  guint         tick;     /* while it waits for that to come into sight */
  guint         n_frames; /* how long already */
};

G_DEFINE_FINAL_TYPE (LeadChartNote, lead_chart_note, GTK_TYPE_POPOVER)

/* A chart that the keyboard came to may have to be scrolled to first, and one
 * that is new has no size yet. */
static gboolean
is_in_sight (LeadChartNote *self)
{
  GtkWidget *chart = gtk_widget_get_parent (GTK_WIDGET (self));
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (chart));
  graphene_point_t middle = GRAPHENE_POINT_INIT (self->at.x + self->at.width / 2.0f,
                                                 self->at.y + self->at.height / 2.0f);
  graphene_point_t there;

  return root != NULL && gtk_widget_get_width (chart) > 0
         && gtk_widget_compute_point (chart, root, &middle, &there) && there.x >= 0 && there.y >= 0
         && there.x <= gtk_widget_get_width (root) && there.y <= gtk_widget_get_height (root);
}

static void
stop_waiting (LeadChartNote *self)
{
  GtkWidget *chart = gtk_widget_get_parent (GTK_WIDGET (self));

  if (self->tick != 0)
    gtk_widget_remove_tick_callback (chart, self->tick);
  self->tick = 0;
  self->n_frames = 0;
}

static gboolean
on_frame (GtkWidget *chart, GdkFrameClock *clock, gpointer data)
{
  LeadChartNote *self = data;
  gboolean in_sight = is_in_sight (self);

  if (!in_sight && ++self->n_frames < MOST_FRAMES)
    return G_SOURCE_CONTINUE;
  self->tick = 0;
  self->n_frames = 0;
  if (in_sight)
    gtk_popover_popup (GTK_POPOVER (self));
  return G_SOURCE_REMOVE;
}

static void
lead_chart_note_dispose (GObject *object)
{
  if (gtk_widget_get_parent (GTK_WIDGET (object)) != NULL)
    stop_waiting (LEAD_CHART_NOTE (object));

  G_OBJECT_CLASS (lead_chart_note_parent_class)->dispose (object);
}

static void
lead_chart_note_unroot (GtkWidget *widget)
{
  stop_waiting (LEAD_CHART_NOTE (widget));

  GTK_WIDGET_CLASS (lead_chart_note_parent_class)->unroot (widget);
}

static void
lead_chart_note_class_init (LeadChartNoteClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_chart_note_dispose;
  GTK_WIDGET_CLASS (klass)->unroot = lead_chart_note_unroot;
}

static void
lead_chart_note_init (LeadChartNote *self)
{
  self->label = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->label, TRUE);
  gtk_label_set_max_width_chars (self->label, MOST_LETTERS);
  gtk_popover_set_child (GTK_POPOVER (self), GTK_WIDGET (self->label));

  /* It is looked at, not used: neither pointer nor keyboard can get caught. */
  gtk_popover_set_autohide (GTK_POPOVER (self), FALSE);
  gtk_popover_set_has_arrow (GTK_POPOVER (self), FALSE);
  gtk_popover_set_position (GTK_POPOVER (self), GTK_POS_TOP);
  gtk_popover_set_offset (GTK_POPOVER (self), 0, -6);
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  gtk_widget_set_can_focus (GTK_WIDGET (self), FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "chart-note");
}

/**
 * lead_chart_note_new:
 * @chart: the widget whose marks it is for; it must present the note when it is
 *   given its size, and unparent it when it goes
 *
 * Returns: (transfer none): a note that isn't shown
 */
GtkWidget *
lead_chart_note_new (GtkWidget *chart)
{
  GtkWidget *self;

  g_return_val_if_fail (GTK_IS_WIDGET (chart), NULL);

  self = g_object_new (LEAD_TYPE_CHART_NOTE, NULL);
  gtk_widget_set_parent (self, chart);
  return self;
}

/* On a phone with large text fewer letters fit. A note that is wider than the
 * screen is made narrower, but no higher, and loses its last line. */
static int
count_letters (LeadChartNote *self)
{
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)));
  PangoContext *fonts = gtk_widget_get_pango_context (GTK_WIDGET (self->label));
  PangoFontMetrics *metrics = pango_context_get_metrics (fonts, NULL, NULL);
  int letter = MAX (pango_font_metrics_get_approximate_char_width (metrics),
                    pango_font_metrics_get_approximate_digit_width (metrics));
  int room = root != NULL ? gtk_widget_get_width (root) - 2 * MARGIN : 0;

  pango_font_metrics_unref (metrics);
  if (room <= 0 || letter <= 0)
    return MOST_LETTERS;
  return CLAMP (room * PANGO_SCALE / letter, LEAST_LETTERS, MOST_LETTERS);
}

/**
 * lead_chart_note_show:
 * @self: a note
 * @words: what it says
 * @beside: the part of the chart that it may not cover
 */
void
lead_chart_note_show (LeadChartNote *self, const char *words, const LeadRect *beside)
{
  g_return_if_fail (LEAD_IS_CHART_NOTE (self));
  g_return_if_fail (words != NULL && beside != NULL);

  self->at = (GdkRectangle) {
    .x = (int) floor (beside->x),
    .y = (int) floor (beside->y),
    .width = (int) ceil (beside->width),
    .height = MAX ((int) ceil (beside->height), 1),
  };
  gtk_label_set_text (self->label, words);
  gtk_label_set_max_width_chars (self->label, count_letters (self));
  gtk_popover_set_pointing_to (GTK_POPOVER (self), &self->at);
  stop_waiting (self);
  if (is_in_sight (self))
    gtk_popover_popup (GTK_POPOVER (self));
  else
    self->tick = gtk_widget_add_tick_callback (gtk_widget_get_parent (GTK_WIDGET (self)), on_frame,
                                               self, NULL);
}

/**
 * lead_chart_note_hide:
 * @self: a note
 */
void
lead_chart_note_hide (LeadChartNote *self)
{
  g_return_if_fail (LEAD_IS_CHART_NOTE (self));

  stop_waiting (self);
  gtk_popover_popdown (GTK_POPOVER (self));
}
