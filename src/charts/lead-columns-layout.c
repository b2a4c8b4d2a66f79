/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-columns-layout.h"

/* Of text in its usual size, in units of gtk-xft-dpi. */
#define USUAL_DPI (96 * 1024)

struct _LeadColumnsLayout
{
  GtkLayoutManager parent_instance;

  int              column_width;
  int              most_columns;
  int              spacing;
  gboolean         scales;
};

typedef enum
{
  PROP_COLUMN_WIDTH = 1,
  PROP_MOST_COLUMNS,
  PROP_SPACING,
  PROP_SCALES,
} LeadColumnsLayoutProperty;

static GParamSpec *properties[PROP_SCALES + 1];

G_DEFINE_FINAL_TYPE (LeadColumnsLayout, lead_columns_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkWidget *
next_shown (GtkWidget *child)
{
  while (child != NULL && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);
  return child;
}

static GtkWidget *
first_shown (GtkWidget *widget)
{
  return next_shown (gtk_widget_get_first_child (widget));
}

static GtkWidget *
shown_after (GtkWidget *child)
{
  return next_shown (gtk_widget_get_next_sibling (child));
}

static int
count_shown (GtkWidget *widget)
{
  int n_shown = 0;

  for (GtkWidget *child = first_shown (widget); child != NULL; child = shown_after (child))
    n_shown++;
  return n_shown;
}

/* What every child has room in, and what each of them would like. */
static void
measure_children (GtkWidget *widget, int *minimum, int *natural)
{
  *minimum = *natural = 0;
  for (GtkWidget *child = first_shown (widget); child != NULL; child = shown_after (child))
    {
      int least, good;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, &good, NULL, NULL);
      *minimum = MAX (*minimum, least);
      *natural = MAX (*natural, good);
    }
}

/* Large text needs wider columns; small text reads no better in narrow ones. */
static int
column_width (LeadColumnsLayout *self, GtkWidget *widget)
{
  int dpi;

  if (!self->scales)
    return self->column_width;
  g_object_get (gtk_widget_get_settings (widget), "gtk-xft-dpi", &dpi, NULL);
  return (int) ((gint64) self->column_width * MAX (dpi, USUAL_DPI) / USUAL_DPI);
}

static int
columns_in (LeadColumnsLayout *self, GtkWidget *widget, int width)
{
  int minimum, natural, least, n_fit;

  measure_children (widget, &minimum, &natural);
  least = MAX (column_width (self, widget), minimum);
  n_fit = (width + self->spacing) / (least + self->spacing);

  return CLAMP (n_fit, 1, MAX (1, MIN (self->most_columns, count_shown (widget))));
}

static int
width_of_column (LeadColumnsLayout *self, int width, int n_columns)
{
  return MAX ((width - (n_columns - 1) * self->spacing) / n_columns, 0);
}

/* The highest of the next @n children; moves @child past them. */
static void
measure_row (GtkWidget **child, int n, int width, int *minimum, int *natural)
{
  *minimum = *natural = 0;
  for (int i = 0; i < n && *child != NULL; i++, *child = shown_after (*child))
    {
      int least, good;

      gtk_widget_measure (*child, GTK_ORIENTATION_VERTICAL, width, &least, &good, NULL, NULL);
      *minimum = MAX (*minimum, least);
      *natural = MAX (*natural, good);
    }
}

static void
measure_width (LeadColumnsLayout *self, GtkWidget *widget, int *minimum, int *natural)
{
  int n_columns = MAX (1, MIN (self->most_columns, count_shown (widget)));

  measure_children (widget, minimum, natural);
  *natural = MAX (*natural, column_width (self, widget)) * n_columns
             + (n_columns - 1) * self->spacing;
}

static void
measure_height (LeadColumnsLayout *self, GtkWidget *widget, int width, int *minimum,
                int *natural)
{
  int n_columns = width < 0 ? MAX (1, MIN (self->most_columns, count_shown (widget)))
                            : columns_in (self, widget, width);
  int column = width < 0 ? -1 : width_of_column (self, width, n_columns);

  *minimum = *natural = 0;
  for (GtkWidget *child = first_shown (widget); child != NULL;)
    {
      int gap = *minimum > 0 ? self->spacing : 0;
      int least, good;

      measure_row (&child, n_columns, column, &least, &good);
      *minimum += gap + least;
      *natural += gap + good;
    }
}

static void
lead_columns_layout_measure (GtkLayoutManager *manager, GtkWidget *widget,
                             GtkOrientation orientation, int for_size, int *minimum,
                             int *natural, int *minimum_baseline, int *natural_baseline)
{
  LeadColumnsLayout *self = LEAD_COLUMNS_LAYOUT (manager);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_width (self, widget, minimum, natural);
  else
    measure_height (self, widget, for_size, minimum, natural);
}

static GtkSizeRequestMode
lead_columns_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
lead_columns_layout_allocate (GtkLayoutManager *manager, GtkWidget *widget, int width,
                              int height, int baseline)
{
  LeadColumnsLayout *self = LEAD_COLUMNS_LAYOUT (manager);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int n_columns = columns_in (self, widget, width);
  int column = width_of_column (self, width, n_columns);
  GtkWidget *child = first_shown (widget);
  int y = 0;

  while (child != NULL)
    {
      GtkWidget *after = child;
      int least, row;

      measure_row (&after, n_columns, column, &least, &row);
      for (int i = 0; child != after; i++, child = shown_after (child))
        {
          int x = i * (column + self->spacing);
          GtkAllocation at = { mirrored ? width - x - column : x, y, column, row };

          gtk_widget_size_allocate (child, &at, -1);
        }
      y += row + self->spacing;
    }
}

static void
lead_columns_layout_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  LeadColumnsLayout *self = LEAD_COLUMNS_LAYOUT (object);

  switch ((LeadColumnsLayoutProperty) id)
    {
    case PROP_COLUMN_WIDTH:
      g_value_set_int (value, self->column_width);
      break;
    case PROP_MOST_COLUMNS:
      g_value_set_int (value, self->most_columns);
      break;
    case PROP_SPACING:
      g_value_set_int (value, self->spacing);
      break;
    case PROP_SCALES:
      g_value_set_boolean (value, self->scales);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
lead_columns_layout_set_property (GObject *object, guint id, const GValue *value,
                                  GParamSpec *pspec)
{
  LeadColumnsLayout *self = LEAD_COLUMNS_LAYOUT (object);

  switch ((LeadColumnsLayoutProperty) id)
    {
    case PROP_COLUMN_WIDTH:
      self->column_width = g_value_get_int (value);
      break;
    case PROP_MOST_COLUMNS:
      self->most_columns = g_value_get_int (value);
      break;
    case PROP_SPACING:
      self->spacing = g_value_get_int (value);
      break;
    case PROP_SCALES:
      self->scales = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}

static void
lead_columns_layout_class_init (LeadColumnsLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT | G_PARAM_STATIC_STRINGS;

  object_class->get_property = lead_columns_layout_get_property;
  object_class->set_property = lead_columns_layout_set_property;
  manager_class->measure = lead_columns_layout_measure;
  manager_class->get_request_mode = lead_columns_layout_get_request_mode;
  manager_class->allocate = lead_columns_layout_allocate;

  /**
   * LeadColumnsLayout:column-width: pixels that a column has at least, where
   *   there is more than one and text has its usual size
   */
  properties[PROP_COLUMN_WIDTH]
    = g_param_spec_int ("column-width", NULL, NULL, 1, G_MAXINT, 200, flags);
  /**
   * LeadColumnsLayout:most-columns: how many columns there are at the most
   */
  properties[PROP_MOST_COLUMNS]
    = g_param_spec_int ("most-columns", NULL, NULL, 1, G_MAXINT, 3, flags);
  /**
   * LeadColumnsLayout:spacing: pixels between columns and between rows
   */
  properties[PROP_SPACING] = g_param_spec_int ("spacing", NULL, NULL, 0, G_MAXINT, 18, flags);
  /**
   * LeadColumnsLayout:scales: whether columns have to be wider where text is larger
   */
  properties[PROP_SCALES] = g_param_spec_boolean ("scales", NULL, NULL, TRUE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
lead_columns_layout_init (LeadColumnsLayout *self)
{
}

/**
 * lead_columns_layout_new:
 * @column_width: pixels that a column has at least, where there is more than one and text has
 *   its usual size; more of them where it is larger
 * @most_columns: how many columns there are at the most
 * @spacing: pixels between columns and between rows
 *
 * Returns: (transfer full): the layout
 */
GtkLayoutManager *
lead_columns_layout_new (int column_width, int most_columns, int spacing)
{
  return g_object_new (LEAD_TYPE_COLUMNS_LAYOUT, "column-width", column_width, "most-columns",
                       most_columns, "spacing", spacing, NULL);
}
