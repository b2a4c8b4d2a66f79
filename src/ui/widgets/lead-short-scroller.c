/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-short-scroller.h"

struct _LeadShortScroller
{
  GtkWidget parent_instance;

  /* children */
  GtkWidget *scroller;
  GtkWidget *child;

  int min_height; /* pixels; less where the child is less high */
  int max_height;

  guint growing; /* tick that asks for another height, 0 for none */
};

typedef enum
{
  PROP_CHILD = 1,
  PROP_MIN_HEIGHT,
  PROP_MAX_HEIGHT,
} LeadShortScrollerProperty;

static GParamSpec *properties[PROP_MAX_HEIGHT + 1];

G_DEFINE_FINAL_TYPE (LeadShortScroller, lead_short_scroller, GTK_TYPE_WIDGET)

static GtkSizeRequestMode
lead_short_scroller_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
lead_short_scroller_measure (GtkWidget      *widget,
                             GtkOrientation  orientation,
                             int             for_size,
                             int            *minimum,
                             int            *natural,
                             int            *minimum_baseline,
                             int            *natural_baseline)
{
  LeadShortScroller *self = LEAD_SHORT_SCROLLER (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      gtk_widget_measure (self->scroller, orientation, -1, minimum, natural, NULL, NULL);
      return;
    }
  if (self->child != NULL)
    gtk_widget_measure (self->child, orientation, for_size, NULL, natural, NULL, NULL);
  *natural = MIN (*natural, self->max_height);
  *minimum = MIN (*natural, self->min_height);
}

static void
lead_short_scroller_size_allocate (GtkWidget *widget,
                                   int        width,
                                   int        height,
                                   int        baseline)
{
  GtkAllocation whole = { 0, 0, width, height };

  gtk_widget_size_allocate (LEAD_SHORT_SCROLLER (widget)->scroller, &whole, baseline);
}

static gboolean
grow_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  LEAD_SHORT_SCROLLER (widget)->growing = 0;
  gtk_widget_queue_resize (widget);
  return G_SOURCE_REMOVE;
}

/* A GtkTextView knows how high it wants to be only once it has its width, and doesn't ask again
 * then. Not at once: it is being given its place. */
static void
upper_cb (LeadShortScroller *self)
{
  if (self->growing == 0)
    self->growing = gtk_widget_add_tick_callback (GTK_WIDGET (self), grow_cb, NULL, NULL);
}

static void
lead_short_scroller_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  LeadShortScroller *self = LEAD_SHORT_SCROLLER (object);

  switch ((LeadShortScrollerProperty) prop_id)
    {
    case PROP_CHILD:
      self->child = g_value_get_object (value);
      gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), self->child);
      break;
    case PROP_MIN_HEIGHT:
      self->min_height = g_value_get_int (value);
      break;
    case PROP_MAX_HEIGHT:
      self->max_height = g_value_get_int (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
lead_short_scroller_dispose (GObject *object)
{
  g_clear_pointer (&LEAD_SHORT_SCROLLER (object)->scroller, gtk_widget_unparent);

  G_OBJECT_CLASS (lead_short_scroller_parent_class)->dispose (object);
}

static void
lead_short_scroller_class_init (LeadShortScrollerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->set_property = lead_short_scroller_set_property;
  G_OBJECT_CLASS (klass)->dispose = lead_short_scroller_dispose;

  widget_class->get_request_mode = lead_short_scroller_get_request_mode;
  widget_class->measure = lead_short_scroller_measure;
  widget_class->size_allocate = lead_short_scroller_size_allocate;

  properties[PROP_CHILD] = g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET,
                                                G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_MIN_HEIGHT] = g_param_spec_int ("min-height", NULL, NULL, 0, G_MAXINT, G_MAXINT,
                                                  G_PARAM_WRITABLE | G_PARAM_CONSTRUCT
                                                  | G_PARAM_STATIC_STRINGS);
  properties[PROP_MAX_HEIGHT] = g_param_spec_int ("max-height", NULL, NULL, 0, G_MAXINT, G_MAXINT,
                                                  G_PARAM_WRITABLE | G_PARAM_CONSTRUCT
                                                  | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), G_N_ELEMENTS (properties), properties);
}

static void
lead_short_scroller_init (LeadShortScroller *self)
{
  self->scroller = gtk_scrolled_window_new ();
  g_object_set (self->scroller, "hscrollbar-policy", GTK_POLICY_NEVER, NULL);
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
  g_signal_connect_object (
    gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller)), "notify::upper",
    G_CALLBACK (upper_cb), self, G_CONNECT_SWAPPED);
}

/**
 * lead_short_scroller_new:
 * @child: what it shows
 * @max_height: pixels
 *
 * Returns: (transfer floating): a scroller around @child
 */
GtkWidget *
lead_short_scroller_new (GtkWidget *child,
                         int        max_height)
{
  g_return_val_if_fail (GTK_IS_WIDGET (child), NULL);

  return g_object_new (LEAD_TYPE_SHORT_SCROLLER, "child", child, "max-height", max_height, NULL);
}
