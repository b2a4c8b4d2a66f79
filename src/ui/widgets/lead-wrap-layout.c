/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-wrap-layout.h"

struct _LeadWrapLayout
{
  GtkLayoutManager parent_instance;

  int spacing; /* pixels, both ways */
};

/* Where the next child goes. */
typedef struct
{
  int width; /* of a line */
  int x;
  int y;
  int line_height;
} Pen;

G_DEFINE_FINAL_TYPE (LeadWrapLayout, lead_wrap_layout, GTK_TYPE_LAYOUT_MANAGER)

static void
measure_child (GtkWidget *child,
               int        width,
               int       *child_width,
               int       *child_height)
{
  int minimum;
  int natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  *child_width = MAX (minimum, MIN (natural, width));
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, *child_width, NULL, child_height, NULL,
                      NULL);
}

/* Moves @pen to where a child of this size goes, without drawing it in. */
static void
make_room (LeadWrapLayout *self,
           Pen            *pen,
           int             child_width)
{
  if (pen->x > 0 && pen->x + child_width > pen->width)
    {
      pen->x = 0;
      pen->y += pen->line_height + self->spacing;
      pen->line_height = 0;
    }
}

static void
pass (LeadWrapLayout *self,
      Pen            *pen,
      int             child_width,
      int             child_height)
{
  pen->x += child_width + self->spacing;
  pen->line_height = MAX (pen->line_height, child_height);
}

static GtkSizeRequestMode
lead_wrap_layout_get_request_mode (GtkLayoutManager *manager,
                                   GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure_width (LeadWrapLayout *self,
               GtkWidget      *widget,
               int            *minimum,
               int            *natural)
{
  *minimum = 0;
  *natural = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int child_minimum;
      int child_natural;

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, &child_natural,
                          NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural += child_natural + (*natural > 0 ? self->spacing : 0);
    }
}

static void
measure_height (LeadWrapLayout *self,
                GtkWidget      *widget,
                int             width,
                int            *minimum,
                int            *natural)
{
  Pen pen = { .width = width < 0 ? G_MAXINT : width };

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int child_width;
      int child_height;

      if (!gtk_widget_should_layout (child))
        continue;
      measure_child (child, pen.width, &child_width, &child_height);
      make_room (self, &pen, child_width);
      pass (self, &pen, child_width, child_height);
    }
  *minimum = *natural = pen.y + pen.line_height;
}

static void
lead_wrap_layout_measure (GtkLayoutManager *manager,
                          GtkWidget        *widget,
                          GtkOrientation    orientation,
                          int               for_size,
                          int              *minimum,
                          int              *natural,
                          int              *minimum_baseline,
                          int              *natural_baseline)
{
  LeadWrapLayout *self = LEAD_WRAP_LAYOUT (manager);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_width (self, widget, minimum, natural);
  else
    measure_height (self, widget, for_size, minimum, natural);
}

static void
lead_wrap_layout_allocate (GtkLayoutManager *manager,
                           GtkWidget        *widget,
                           int               width,
                           int               height,
                           int               baseline)
{
  LeadWrapLayout *self = LEAD_WRAP_LAYOUT (manager);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  Pen pen = { .width = width };

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkAllocation place;

      if (!gtk_widget_should_layout (child))
        continue;
      measure_child (child, width, &place.width, &place.height);
      make_room (self, &pen, place.width);
      place.x = mirrored ? width - pen.x - place.width : pen.x;
      place.y = pen.y;
      gtk_widget_size_allocate (child, &place, -1);
      pass (self, &pen, place.width, place.height);
    }
}

static void
lead_wrap_layout_class_init (LeadWrapLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = lead_wrap_layout_get_request_mode;
  layout_class->measure = lead_wrap_layout_measure;
  layout_class->allocate = lead_wrap_layout_allocate;
}

static void
lead_wrap_layout_init (LeadWrapLayout *self)
{
  self->spacing = 6;
}

/**
 * lead_wrap_layout_new:
 * @spacing: pixels between children and between lines
 *
 * Returns: (transfer full): a layout manager
 */
GtkLayoutManager *
lead_wrap_layout_new (int spacing)
{
  LeadWrapLayout *self = g_object_new (LEAD_TYPE_WRAP_LAYOUT, NULL);

  self->spacing = spacing;
  return GTK_LAYOUT_MANAGER (self);
}
