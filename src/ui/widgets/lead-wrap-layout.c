/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-wrap-layout.h"

struct _LeadWrapLayout
{
  GtkLayoutManager parent_instance;

  int spacing; /* pixels, both ways */
};

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

static GtkWidget *
skip_hidden (GtkWidget *child)
{
  while (child != NULL && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);
  return child;
}

/* Finds where the line that begins with @first ends, and how high it is. */
static GtkWidget *
measure_line (LeadWrapLayout *self,
              GtkWidget      *first,
              int             width,
              int            *height)
{
  GtkWidget *child = first;
  int used = 0;

  *height = 0;
  while (child != NULL)
    {
      int child_width;
      int child_height;

      measure_child (child, width, &child_width, &child_height);
      if (child != first && used + child_width > width)
        return child;
      used += child_width + self->spacing;
      *height = MAX (*height, child_height);
      child = skip_hidden (gtk_widget_get_next_sibling (child));
    }
  return NULL;
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
  GtkWidget *child = skip_hidden (gtk_widget_get_first_child (widget));
  int y = 0;

  while (child != NULL)
    {
      int height;

      child = measure_line (self, child, width < 0 ? G_MAXINT / 2 : width, &height);
      y += height + (child != NULL ? self->spacing : 0);
    }
  *minimum = *natural = y;
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

/* Puts the children from @child up to @end on a line, as high as that each. */
static void
allocate_line (LeadWrapLayout *self,
               GtkWidget      *widget,
               GtkWidget      *child,
               GtkWidget      *end,
               int             y,
               int             width,
               int             height)
{
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int x = 0;

  while (child != end)
    {
      GtkAllocation place = { .y = y };
      int own_height;

      measure_child (child, width, &place.width, &own_height);
      place.height = height;
      place.x = mirrored ? width - x - place.width : x;
      gtk_widget_size_allocate (child, &place, -1);
      x += place.width + self->spacing;
      child = skip_hidden (gtk_widget_get_next_sibling (child));
    }
}

static void
lead_wrap_layout_allocate (GtkLayoutManager *manager,
                           GtkWidget        *widget,
                           int               width,
                           int               height,
                           int               baseline)
{
  LeadWrapLayout *self = LEAD_WRAP_LAYOUT (manager);
  GtkWidget *child = skip_hidden (gtk_widget_get_first_child (widget));
  int y = 0;

  while (child != NULL)
    {
      int line_height;
      GtkWidget *end = measure_line (self, child, width, &line_height);

      allocate_line (self, widget, child, end, y, width, line_height);
      y += line_height + self->spacing;
      child = end;
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
