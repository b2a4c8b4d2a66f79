/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-timeline-row-private.h"

/*
 * The day at the start; beside it the title over the excerpt, each with room
 * kept at its end for what stands there: lock and star, and counts of tags. Of
 * a heading only the month, across.
 */

/* Room for the day, more of it for a large weekday. */
#define DAY_WIDTH 30
#define WEEKDAY_CHARS 3
#define SPACING 6
#define SIGN_SIZE 12
/* A sign and two digits; as much of a text at least. */
#define LEAST_CHARS 3
/* Nearer to the entries it heads than to those above. */
#define MONTH_YALIGN 0.85f
/* How much narrower than most the letters of a whole line can be. */
#define NARROW 2

/* Where what an entry shows has its place, counted from where reading starts. */
typedef struct
{
  GdkRectangle day;
  GdkRectangle title;
  GdkRectangle excerpt;
  GdkRectangle star;
  GdkRectangle lock;
  GdkRectangle barriers;
  GdkRectangle behaviours;
} Places;

GtkWidget *
lead_timeline_row_add_sign (LeadTimelineRow *self,
                            const char      *icon_name,
                            const char      *css_class)
{
  GtkWidget *sign = gtk_image_new_from_icon_name (icon_name);

  gtk_image_set_pixel_size (GTK_IMAGE (sign), SIGN_SIZE);
  gtk_widget_add_css_class (sign, css_class);
  gtk_widget_set_parent (sign, GTK_WIDGET (self));
  return sign;
}

/* More characters than a line of the row can show. */
guint
lead_timeline_row_count_chars (LeadTimelineRow *self,
                               LeadTimelinePart part)
{
  int width = MAX (lead_timeline_look_get_width (self->look, part, 1), 1);

  return LEAST_CHARS + NARROW * (guint) (gtk_widget_get_width (GTK_WIDGET (self)) / width);
}

static int
get_day_width (LeadTimelineLook *look)
{
  return MAX (DAY_WIDTH, lead_timeline_look_get_width (look, LEAD_TIMELINE_TITLE, WEEKDAY_CHARS));
}

/* All rows are as high and as wide, whatever they show. */
void
lead_timeline_row_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  LeadTimelineLook *look = LEAD_TIMELINE_ROW (widget)->look;
  int size;

  if (orientation == GTK_ORIENTATION_VERTICAL)
    size = MAX (lead_timeline_look_get_height (look, LEAD_TIMELINE_TITLE, 2),
                lead_timeline_look_get_height (look, LEAD_TIMELINE_TITLE, 1)
                    + lead_timeline_look_get_height (look, LEAD_TIMELINE_EXCERPT, 1));
  else
    size = get_day_width (look) + 3 * SPACING + 2 * SIGN_SIZE
           + MAX (lead_timeline_look_get_width (look, LEAD_TIMELINE_TITLE, LEAST_CHARS),
                  lead_timeline_look_get_width (look, LEAD_TIMELINE_EXCERPT, LEAST_CHARS));
  *minimum = *natural = size;
}

/* Gives something as wide as that its place at the end of what is still free of
 * a line. Returns where the line ends before it. */
static int
put_last (GdkRectangle *place,
          int           end,
          int           y,
          int           width,
          int           height)
{
  *place = (GdkRectangle) { end - width, y, width, height };
  return end - width - SPACING;
}

static gboolean
has_sign (GtkWidget *sign)
{
  return sign != NULL && gtk_widget_get_child_visible (sign);
}

static void
find_places (LeadTimelineRow *self,
             int              width,
             int              height,
             Places          *places)
{
  int title_height = lead_timeline_look_get_height (self->look, LEAD_TIMELINE_TITLE, 1);
  int excerpt_height = lead_timeline_look_get_height (self->look, LEAD_TIMELINE_EXCERPT, 1);
  int count_width = lead_timeline_look_get_width (self->look, LEAD_TIMELINE_BARRIERS, LEAST_CHARS);
  int day_width = get_day_width (self->look);
  int start = day_width + SPACING;
  int y = (height - title_height - excerpt_height) / 2;
  int end = width;

  places->day = (GdkRectangle) { 0, 0, day_width, height };
  if (has_sign (self->star))
    end = put_last (&places->star, end, y, SIGN_SIZE, title_height);
  if (has_sign (self->lock))
    end = put_last (&places->lock, end, y, SIGN_SIZE, title_height);
  places->title = (GdkRectangle) { start, y, end - start, title_height };
  y += title_height;
  end = width;
  if (self->n_behaviours > 0)
    end = put_last (&places->behaviours, end, y, count_width, excerpt_height);
  if (self->n_barriers > 0)
    end = put_last (&places->barriers, end, y, count_width, excerpt_height);
  places->excerpt = (GdkRectangle) { start, y, end - start, excerpt_height };
}

/* Where reading starts at the right, places are counted from there. */
static void
turn_round (LeadTimelineRow *self,
            GdkRectangle    *place)
{
  place->width = MAX (place->width, 0);
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    place->x = gtk_widget_get_width (GTK_WIDGET (self)) - place->x - place->width;
}

static void
put_sign (LeadTimelineRow *self,
          GtkWidget       *sign,
          GdkRectangle     place)
{
  if (!has_sign (sign))
    return;
  turn_round (self, &place);
  gtk_widget_measure (sign, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_size_allocate (sign, &place, -1);
}

void
lead_timeline_row_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  LeadTimelineRow *self = LEAD_TIMELINE_ROW (widget);
  Places places = { 0 };

  if (width != self->width)
    lead_timeline_row_fit (self);
  self->width = width;
  if (has_sign (self->star) || has_sign (self->lock))
    {
      find_places (self, width, height, &places);
      put_sign (self, self->star, places.star);
      put_sign (self, self->lock, places.lock);
    }
  if (self->popover != NULL)
    gtk_popover_present (GTK_POPOVER (self->popover));
}

/* Draws @text in its place, @xalign of what it leaves free before it, @y Pango
 * units further down. */
static void
draw_at (LeadTimelineRow *self,
         GtkSnapshot     *snapshot,
         LeadTimelinePart part,
         PangoLayout     *text,
         GdkRectangle     place,
         float            xalign,
         int              y)
{
  PangoRectangle extents;
  GdkRGBA colour;
  float x;

  turn_round (self, &place);
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    xalign = 1 - xalign;
  pango_layout_get_extents (text, NULL, &extents);
  x = xalign * (float) (place.width * PANGO_SCALE - extents.width) - (float) extents.x;
  lead_timeline_look_get_colour (self->look, part, &colour);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) place.x + x / PANGO_SCALE,
                                                          (float) place.y
                                                              + (float) y / PANGO_SCALE));
  gtk_snapshot_append_layout (snapshot, text, &colour);
  gtk_snapshot_restore (snapshot);
}

/* Draws @text in one line in the middle of its place, cut where that ends. */
static void
draw_line (LeadTimelineRow *self,
           GtkSnapshot     *snapshot,
           LeadTimelinePart part,
           PangoLayout     *text,
           GdkRectangle     place)
{
  int height;

  if (text == NULL || *pango_layout_get_text (text) == '\0' || place.width <= 0)
    return;
  if (pango_layout_get_ellipsize (text) != PANGO_ELLIPSIZE_NONE)
    {
      pango_layout_set_width (text, place.width * PANGO_SCALE);
      pango_layout_set_height (text, place.height * PANGO_SCALE);
    }
  pango_layout_get_pixel_size (text, NULL, &height);
  place.y += MAX ((place.height - height) / 2, 0);
  draw_at (self, snapshot, part, text, place, 0, 0);
}

/* The day over the weekday. */
static void
draw_day (LeadTimelineRow *self,
          GtkSnapshot     *snapshot,
          GdkRectangle     place)
{
  LeadDay day = lead_timeline_item_get_day (self->item);
  PangoLayout *number = lead_timeline_look_get_day (self->look, day);
  PangoLayout *weekday = lead_timeline_look_get_weekday (self->look, day);
  int number_height;
  int weekday_height;

  pango_layout_get_size (number, NULL, &number_height);
  pango_layout_get_size (weekday, NULL, &weekday_height);
  place.y += MAX ((place.height - PANGO_PIXELS_CEIL (number_height + weekday_height)) / 2, 0);
  draw_at (self, snapshot, LEAD_TIMELINE_TITLE, number, place, 0.5f, 0);
  draw_at (self, snapshot, LEAD_TIMELINE_TITLE, weekday, place, 0.5f, number_height);
}

static void
draw_count (LeadTimelineRow *self,
            GtkSnapshot     *snapshot,
            LeadTimelinePart part,
            guint            count,
            GdkRectangle     place)
{
  if (count > 0)
    draw_line (self, snapshot, part, lead_timeline_look_get_count (self->look, part, count), place);
}

static void
draw_entry (LeadTimelineRow *self,
            GtkSnapshot     *snapshot,
            int              width,
            int              height)
{
  Places places = { 0 };

  find_places (self, width, height, &places);
  draw_day (self, snapshot, places.day);
  draw_line (self, snapshot, LEAD_TIMELINE_TITLE, self->words[LEAD_TIMELINE_TITLE], places.title);
  draw_line (self, snapshot, LEAD_TIMELINE_EXCERPT, self->words[LEAD_TIMELINE_EXCERPT],
             places.excerpt);
  draw_count (self, snapshot, LEAD_TIMELINE_BARRIERS, self->n_barriers, places.barriers);
  draw_count (self, snapshot, LEAD_TIMELINE_BEHAVIOURS, self->n_behaviours, places.behaviours);
  if (self->star != NULL)
    gtk_widget_snapshot_child (GTK_WIDGET (self), self->star, snapshot);
  if (self->lock != NULL)
    gtk_widget_snapshot_child (GTK_WIDGET (self), self->lock, snapshot);
}

static void
draw_month (LeadTimelineRow *self,
            GtkSnapshot     *snapshot,
            int              width,
            int              height)
{
  int line = lead_timeline_look_get_height (self->look, LEAD_TIMELINE_MONTH, 1);
  int y = (int) ((float) (height - line) * MONTH_YALIGN);

  draw_line (self, snapshot, LEAD_TIMELINE_MONTH, self->words[LEAD_TIMELINE_MONTH],
             (GdkRectangle) { 0, y, width, line });
}

void
lead_timeline_row_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  LeadTimelineRow *self = LEAD_TIMELINE_ROW (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);

  if (!self->shown)
    return;
  if (lead_timeline_row_get_id (self) != 0)
    draw_entry (self, snapshot, width, height);
  else
    draw_month (self, snapshot, width, height);
}
