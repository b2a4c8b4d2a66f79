/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-timeline-row-private.h"

/*
 * The day at the start; beside it the title over the excerpt, each with room
 * kept at its end for what stands there: lock and star, and counts of tags. Of
 * a heading only the month, across.
 */

#define DAY_WIDTH 30
#define SPACING 6
#define SIGN_SIZE 12
/* Nearer to the entries it heads than to those above. */
#define MONTH_YALIGN 0.85f

/* A text in one line, or several where there are line ends in it. */
GtkWidget *
lead_timeline_row_add_words (LeadTimelineRow *self,
                             const char      *css_class,
                             guint            n_chars)
{
  /* GTK 4.8 doesn't expect a screen reader to ask for a text that is NULL. */
  GtkWidget *words = gtk_inscription_new ("");

  gtk_inscription_set_min_chars (GTK_INSCRIPTION (words), n_chars);
  gtk_inscription_set_min_lines (GTK_INSCRIPTION (words), 1);
  gtk_inscription_set_text_overflow (GTK_INSCRIPTION (words),
                                     GTK_INSCRIPTION_OVERFLOW_ELLIPSIZE_END);
  if (css_class != NULL)
    gtk_widget_add_css_class (words, css_class);
  gtk_widget_set_parent (words, GTK_WIDGET (self));
  return words;
}

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

static int
get_natural (GtkWidget      *child,
             GtkOrientation  orientation)
{
  int natural;

  gtk_widget_measure (child, orientation, -1, NULL, &natural, NULL, NULL);
  return natural;
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
  LeadTimelineRow *self = LEAD_TIMELINE_ROW (widget);
  int day = get_natural (self->day, orientation);
  int title = get_natural (self->title, orientation);
  int excerpt = get_natural (self->excerpt, orientation);

  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = *natural = MAX (day, title + excerpt);
  else
    *minimum = *natural = MAX (day, DAY_WIDTH) + 3 * SPACING + MAX (title, excerpt)
                          + 2 * SIGN_SIZE;
}

/* Gives @child a place, counted from where reading starts. */
static void
put (LeadTimelineRow *self,
     GtkWidget       *child,
     int              x,
     int              y,
     int              width,
     int              height)
{
  GtkAllocation place = { x, y, MAX (width, 0), height };

  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    place.x = gtk_widget_get_width (GTK_WIDGET (self)) - x - place.width;
  gtk_widget_size_allocate (child, &place, -1);
}

/* Puts @child, if it is there, at the end of what is still free of a line.
 * Returns where the line ends before it. */
static int
put_last (LeadTimelineRow *self,
          GtkWidget       *child,
          int              end,
          int              y,
          int              height)
{
  int width;

  if (child == NULL || !gtk_widget_get_child_visible (child))
    return end;
  width = get_natural (child, GTK_ORIENTATION_HORIZONTAL);
  put (self, child, end - width, y, width, height);
  return end - width - SPACING;
}

static void
place_entry (LeadTimelineRow *self,
             int              width,
             int              height)
{
  int day_width = MAX (get_natural (self->day, GTK_ORIENTATION_HORIZONTAL), DAY_WIDTH);
  int title_height = get_natural (self->title, GTK_ORIENTATION_VERTICAL);
  int excerpt_height = get_natural (self->excerpt, GTK_ORIENTATION_VERTICAL);
  int start = day_width + SPACING;
  int y = (height - title_height - excerpt_height) / 2;
  int end = put_last (self, self->star, width, y, title_height);

  put (self, self->day, 0, 0, day_width, height);
  end = put_last (self, self->lock, end, y, title_height);
  put (self, self->title, start, y, end - start, title_height);
  y += title_height;
  end = put_last (self, self->behaviours, width, y, excerpt_height);
  end = put_last (self, self->barriers, end, y, excerpt_height);
  put (self, self->excerpt, start, y, end - start, excerpt_height);
}

static void
place_month (LeadTimelineRow *self,
             int              width,
             int              height)
{
  int natural = get_natural (self->month, GTK_ORIENTATION_VERTICAL);

  put (self, self->month, 0, (int) ((float) (height - natural) * MONTH_YALIGN), width, natural);
}

void
lead_timeline_row_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  LeadTimelineRow *self = LEAD_TIMELINE_ROW (widget);

  if (gtk_widget_get_child_visible (self->day))
    place_entry (self, width, height);
  else
    place_month (self, width, height);
  if (self->popover != NULL)
    gtk_popover_present (GTK_POPOVER (self->popover));
}
