/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-timeline-look.h"

#include "ui/compat/lead-widget-colour.h"

/* Weekdays stand back: half as strong as the day. */
#define WEEKDAY_ALPHA 36000
#define DAY_SCALE 1.2
#define WEEKDAY_SCALE 0.8

#define N_DAYS 31
#define N_WEEKDAYS 7
/* No entry has many more tags of a kind; those that have cost a layout each. */
#define N_COUNTS 16

struct _LeadTimelineLook
{
  GtkWidget parent_instance;

  /* children */
  GtkWidget *list;

  /* borrowed: widgets in the place of a row's */
  GtkWidget *samples[LEAD_N_TIMELINE_PARTS];

  /* owned, each made when it is needed first */
  PangoLayout *days[N_DAYS];
  PangoLayout *weekdays[N_WEEKDAYS];
  PangoLayout *counts[LEAD_N_TIMELINE_PARTS][N_COUNTS];
};

static const struct
{
  const char *classes[4];
  const char *sign;
} parts[LEAD_N_TIMELINE_PARTS] = {
  [LEAD_TIMELINE_TITLE] = { { NULL }, NULL },
  [LEAD_TIMELINE_EXCERPT] = { { "caption", "excerpt", NULL }, NULL },
  [LEAD_TIMELINE_MONTH] = { { "month", NULL }, NULL },
  [LEAD_TIMELINE_BARRIERS] = { { "barrier", "caption", NULL }, "◆" },
  [LEAD_TIMELINE_BEHAVIOURS] = { { "behaviour", "caption", NULL }, "●" },
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadTimelineLook, lead_timeline_look, GTK_TYPE_WIDGET)

/* As CSS sees it, one more thing in @parent; nobody else sees it. */
static GtkWidget *
add (GtkWidget  *parent,
     const char *css_name)
{
  GtkWidget *widget = g_object_new (GTK_TYPE_BOX, "css-name", css_name, "accessible-role",
                                    GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_widget_set_parent (widget, parent);
  return widget;
}

static void
clear_layouts (PangoLayout **layouts,
               guint         n_layouts)
{
  for (guint i = 0; i < n_layouts; i++)
    g_clear_object (&layouts[i]);
}

/* It takes no room, and what is in it is given none. */
static void
lead_timeline_look_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  LeadTimelineLook *self = LEAD_TIMELINE_LOOK (widget);
  GtkRequisition least;

  gtk_widget_get_preferred_size (self->list, &least, NULL);
  gtk_widget_size_allocate (self->list, &(GtkAllocation) { 0, 0, least.width, least.height }, -1);
}

static void
lead_timeline_look_css_changed (GtkWidget         *widget,
                                GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (lead_timeline_look_parent_class)->css_changed (widget, change);

  g_signal_emit (widget, signals[CHANGED], 0);
}

static void
lead_timeline_look_dispose (GObject *object)
{
  LeadTimelineLook *self = LEAD_TIMELINE_LOOK (object);

  clear_layouts (self->days, N_DAYS);
  clear_layouts (self->weekdays, N_WEEKDAYS);
  for (guint i = 0; i < LEAD_N_TIMELINE_PARTS; i++)
    clear_layouts (self->counts[i], N_COUNTS);
  g_clear_pointer (&self->list, gtk_widget_unparent);

  G_OBJECT_CLASS (lead_timeline_look_parent_class)->dispose (object);
}

static void
lead_timeline_look_class_init (LeadTimelineLookClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_timeline_look_dispose;
  widget_class->size_allocate = lead_timeline_look_size_allocate;
  widget_class->css_changed = lead_timeline_look_css_changed;

  signals[CHANGED] = g_signal_new ("changed", LEAD_TYPE_TIMELINE_LOOK, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_css_name (widget_class, "timelinelook");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
lead_timeline_look_init (LeadTimelineLook *self)
{
  GtkWidget *row;

  self->list = add (GTK_WIDGET (self), "listview");
  gtk_widget_add_css_class (self->list, "navigation-sidebar");
  gtk_widget_add_css_class (self->list, "timeline");
  row = add (add (self->list, "row"), "timelinerow");
  for (guint i = 0; i < LEAD_N_TIMELINE_PARTS; i++)
    {
      self->samples[i] = add (row, "label");
      for (guint k = 0; parts[i].classes[k] != NULL; k++)
        gtk_widget_add_css_class (self->samples[i], parts[i].classes[k]);
    }
  gtk_widget_set_child_visible (self->list, FALSE);
}

/**
 * lead_timeline_look_new:
 *
 * Returns: (transfer floating): a look, to be put into the list
 */
GtkWidget *
lead_timeline_look_new (void)
{
  return g_object_new (LEAD_TYPE_TIMELINE_LOOK, NULL);
}

/**
 * lead_timeline_look_new_layout:
 * @self: a look
 * @part: what is to be said
 *
 * Returns: (transfer full): an empty text for one row
 */
PangoLayout *
lead_timeline_look_new_layout (LeadTimelineLook *self,
                               LeadTimelinePart  part)
{
  PangoLayout *layout;

  g_return_val_if_fail (LEAD_IS_TIMELINE_LOOK (self), NULL);
  g_return_val_if_fail (part < LEAD_N_TIMELINE_PARTS, NULL);

  layout = gtk_widget_create_pango_layout (self->samples[part], NULL);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  return layout;
}

/**
 * lead_timeline_look_get_colour:
 * @self: a look
 * @part: what is said
 * @colour: (out): in which colour
 */
void
lead_timeline_look_get_colour (LeadTimelineLook *self,
                               LeadTimelinePart  part,
                               GdkRGBA          *colour)
{
  g_return_if_fail (LEAD_IS_TIMELINE_LOOK (self));
  g_return_if_fail (part < LEAD_N_TIMELINE_PARTS);

  lead_widget_colour_get (self->samples[part], colour);
}

static PangoFontMetrics *
dup_metrics (LeadTimelineLook *self,
             LeadTimelinePart  part)
{
  return pango_context_get_metrics (gtk_widget_get_pango_context (self->samples[part]), NULL,
                                    NULL);
}

/**
 * lead_timeline_look_get_height:
 * @self: a look
 * @part: what is said
 * @n_lines: a number of lines
 *
 * Returns: how high so many are, in pixels
 */
int
lead_timeline_look_get_height (LeadTimelineLook *self,
                               LeadTimelinePart  part,
                               guint             n_lines)
{
  PangoFontMetrics *metrics;
  int height;

  g_return_val_if_fail (LEAD_IS_TIMELINE_LOOK (self), 0);
  g_return_val_if_fail (part < LEAD_N_TIMELINE_PARTS, 0);

  metrics = dup_metrics (self, part);
  height = pango_font_metrics_get_ascent (metrics) + pango_font_metrics_get_descent (metrics);
  pango_font_metrics_unref (metrics);
  return PANGO_PIXELS_CEIL ((int) n_lines * height);
}

/**
 * lead_timeline_look_get_width:
 * @self: a look
 * @part: what is said
 * @n_chars: a number of characters or digits
 *
 * Returns: the room that so many take about, in pixels
 */
int
lead_timeline_look_get_width (LeadTimelineLook *self,
                              LeadTimelinePart  part,
                              guint             n_chars)
{
  PangoFontMetrics *metrics;
  int width;

  g_return_val_if_fail (LEAD_IS_TIMELINE_LOOK (self), 0);
  g_return_val_if_fail (part < LEAD_N_TIMELINE_PARTS, 0);

  metrics = dup_metrics (self, part);
  width = MAX (pango_font_metrics_get_approximate_char_width (metrics),
               pango_font_metrics_get_approximate_digit_width (metrics));
  pango_font_metrics_unref (metrics);
  return PANGO_PIXELS_CEIL ((int) n_chars * width);
}

static PangoLayout *
new_scaled (LeadTimelineLook *self,
            const char       *text,
            double            scale,
            guint16           alpha)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (self->samples[LEAD_TIMELINE_TITLE], text);
  g_autoptr (PangoAttrList) looks = pango_attr_list_new ();

  pango_attr_list_insert (looks, pango_attr_scale_new (scale));
  if (alpha != 0)
    pango_attr_list_insert (looks, pango_attr_foreground_alpha_new (alpha));
  pango_layout_set_attributes (layout, looks);
  return layout;
}

/**
 * lead_timeline_look_get_day:
 * @self: a look
 * @day: a day
 *
 * Returns: (transfer none): which of its month it is
 */
PangoLayout *
lead_timeline_look_get_day (LeadTimelineLook *self,
                            LeadDay           day)
{
  guint number;

  g_return_val_if_fail (LEAD_IS_TIMELINE_LOOK (self), NULL);

  number = (guint) (day - lead_day_from_month (lead_day_month (day)));
  g_return_val_if_fail (number < N_DAYS, NULL);

  if (self->days[number] == NULL)
    {
      g_autofree char *text = lead_day_format (day, "%-d");

      self->days[number] = new_scaled (self, text, DAY_SCALE, 0);
    }
  return self->days[number];
}

/**
 * lead_timeline_look_get_weekday:
 * @self: a look
 * @day: a day
 *
 * Returns: (transfer none): which of its week it is
 */
PangoLayout *
lead_timeline_look_get_weekday (LeadTimelineLook *self,
                                LeadDay           day)
{
  guint number;

  g_return_val_if_fail (LEAD_IS_TIMELINE_LOOK (self), NULL);

  number = (guint) lead_day_weekday (day) % N_WEEKDAYS;
  if (self->weekdays[number] == NULL)
    {
      g_autofree char *text = lead_day_format (day, "%a");

      self->weekdays[number] = new_scaled (self, text, WEEKDAY_SCALE, WEEKDAY_ALPHA);
    }
  return self->weekdays[number];
}

static PangoLayout *
new_count (LeadTimelineLook *self,
           LeadTimelinePart  part,
           guint             count)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (self->samples[part], NULL);
  g_autoptr (PangoAttrList) looks = pango_attr_list_new ();
  g_autofree char *text = count > 1 ? g_strdup_printf ("%s%u", parts[part].sign, count)
                                    : g_strdup (parts[part].sign);

  pango_attr_list_insert (looks, pango_attr_font_features_new ("tnum=1"));
  pango_layout_set_attributes (layout, looks);
  pango_layout_set_text (layout, text, -1);
  return layout;
}

/**
 * lead_timeline_look_get_count:
 * @self: a look
 * @part: %LEAD_TIMELINE_BARRIERS or %LEAD_TIMELINE_BEHAVIOURS
 * @count: how many, not 0
 *
 * Returns: (transfer none): its sign, and the number from two on, until the
 *   next is asked for
 */
PangoLayout *
lead_timeline_look_get_count (LeadTimelineLook *self,
                              LeadTimelinePart  part,
                              guint             count)
{
  PangoLayout **place;

  g_return_val_if_fail (LEAD_IS_TIMELINE_LOOK (self), NULL);
  g_return_val_if_fail (part < LEAD_N_TIMELINE_PARTS && parts[part].sign != NULL, NULL);
  g_return_val_if_fail (count > 0, NULL);

  place = &self->counts[part][count < N_COUNTS ? count : 0];
  if (count >= N_COUNTS)
    g_clear_object (place);
  if (*place == NULL)
    *place = new_count (self, part, count);
  return *place;
}
