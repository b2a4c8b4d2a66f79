/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-adaptive-bin.h"

/* No window gets narrower than this. */
#define SMALLEST_WIDTH 294

struct _LeadAdaptiveBin
{
  AdwBin   parent_instance;

  int      threshold;
  int      wide_least; /* that the child needed when it was last wide */
  gboolean narrow;
  guint    flip_id;
};

typedef enum
{
  PROP_NARROW = 1,
  PROP_THRESHOLD,
} LeadAdaptiveBinProperty;

static GParamSpec *properties[PROP_THRESHOLD + 1];

G_DEFINE_FINAL_TYPE (LeadAdaptiveBin, lead_adaptive_bin, ADW_TYPE_BIN)

/* In another language, or with large text, the child may need more than the threshold. */
static gboolean
lead_adaptive_bin_is_narrow_at (LeadAdaptiveBin *self,
                                int              width)
{
  return width < MAX (self->threshold, self->wide_least);
}

static gboolean
lead_adaptive_bin_flip_cb (gpointer user_data)
{
  LeadAdaptiveBin *self = LEAD_ADAPTIVE_BIN (user_data);
  gboolean narrow
    = lead_adaptive_bin_is_narrow_at (self, gtk_widget_get_width (GTK_WIDGET (self)));

  self->flip_id = 0;
  if (self->narrow != narrow)
    {
      self->narrow = narrow;
      if (narrow)
        gtk_widget_add_css_class (GTK_WIDGET (self), "narrow");
      else
        gtk_widget_remove_css_class (GTK_WIDGET (self), "narrow");
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
    }

  return G_SOURCE_REMOVE;
}

/* What is bound to "narrow" shows and hides widgets, which must not happen
 * while sizes are being handed out: it flips right after that. */
static void
lead_adaptive_bin_consider (LeadAdaptiveBin *self,
                            int              width)
{
  if (self->narrow != lead_adaptive_bin_is_narrow_at (self, width) && self->flip_id == 0)
    self->flip_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, lead_adaptive_bin_flip_cb, self, NULL);
}

static GtkSizeRequestMode
lead_adaptive_bin_get_request_mode (GtkWidget *widget)
{
  GtkWidget *child = adw_bin_get_child (ADW_BIN (widget));

  return child != NULL ? gtk_widget_get_request_mode (child) : GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
lead_adaptive_bin_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  GtkWidget *child = adw_bin_get_child (ADW_BIN (widget));
  int least;

  if (child == NULL)
    return;

  /* GTK warns when a widget is measured for less width than it needs. */
  if (orientation == GTK_ORIENTATION_VERTICAL && for_size >= 0)
    {
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
      for_size = MAX (for_size, least);
    }

  gtk_widget_measure (child, orientation, for_size,
                      minimum, natural, minimum_baseline, natural_baseline);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = MIN (*minimum, SMALLEST_WIDTH);
}

static void
lead_adaptive_bin_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  LeadAdaptiveBin *self = LEAD_ADAPTIVE_BIN (widget);
  GtkWidget *child = adw_bin_get_child (ADW_BIN (widget));
  int least_width;
  int least_height;

  if (child == NULL || !gtk_widget_should_layout (child))
    {
      lead_adaptive_bin_consider (self, width);
      return;
    }

  /* For the one frame until the child has become narrow it is cut off. */
  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least_width, NULL, NULL, NULL);
  if (!self->narrow)
    self->wide_least = least_width;
  lead_adaptive_bin_consider (self, width);
  width = MAX (width, least_width);
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, &least_height, NULL, NULL, NULL);
  gtk_widget_allocate (child, width, MAX (height, least_height), baseline, NULL);
}

static void
lead_adaptive_bin_set_threshold (LeadAdaptiveBin *self,
                                 int              threshold)
{
  if (self->threshold == threshold)
    return;

  self->threshold = threshold;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_THRESHOLD]);
}

static void
lead_adaptive_bin_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  LeadAdaptiveBin *self = LEAD_ADAPTIVE_BIN (object);

  switch ((LeadAdaptiveBinProperty) prop_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROP_THRESHOLD:
      g_value_set_int (value, self->threshold);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
lead_adaptive_bin_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  LeadAdaptiveBin *self = LEAD_ADAPTIVE_BIN (object);

  switch ((LeadAdaptiveBinProperty) prop_id)
    {
    case PROP_THRESHOLD:
      lead_adaptive_bin_set_threshold (self, g_value_get_int (value));
      break;
    case PROP_NARROW:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
lead_adaptive_bin_dispose (GObject *object)
{
  LeadAdaptiveBin *self = LEAD_ADAPTIVE_BIN (object);

  g_clear_handle_id (&self->flip_id, g_source_remove);

  G_OBJECT_CLASS (lead_adaptive_bin_parent_class)->dispose (object);
}

static void
lead_adaptive_bin_class_init (LeadAdaptiveBinClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = lead_adaptive_bin_get_property;
  object_class->set_property = lead_adaptive_bin_set_property;
  object_class->dispose = lead_adaptive_bin_dispose;

  widget_class->get_request_mode = lead_adaptive_bin_get_request_mode;
  widget_class->measure = lead_adaptive_bin_measure;
  widget_class->size_allocate = lead_adaptive_bin_size_allocate;

  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_THRESHOLD] =
    g_param_spec_int ("threshold", NULL, NULL, 0, G_MAXINT, 600,
                      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
lead_adaptive_bin_init (LeadAdaptiveBin *self)
{
  self->threshold = 600;

  /* AdwBin's layout manager would hide our measure and size_allocate. */
  gtk_widget_set_layout_manager (GTK_WIDGET (self), NULL);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * lead_adaptive_bin_new:
 * @threshold: the width in pixels under which it is narrow; more where the child, wide,
 *   needs more
 *
 * Returns: a bin without a child
 */
GtkWidget *
lead_adaptive_bin_new (int threshold)
{
  return g_object_new (LEAD_TYPE_ADAPTIVE_BIN, "threshold", threshold, NULL);
}

/**
 * lead_adaptive_bin_get_narrow:
 *
 * Returns: whether there is little room
 */
gboolean
lead_adaptive_bin_get_narrow (LeadAdaptiveBin *self)
{
  g_return_val_if_fail (LEAD_IS_ADAPTIVE_BIN (self), FALSE);

  return self->narrow;
}

static gboolean
lead_adaptive_bin_to_orientation (GBinding     *binding,
                                  const GValue *from,
                                  GValue       *to,
                                  gpointer      user_data)
{
  g_value_set_enum (to, g_value_get_boolean (from) ? GTK_ORIENTATION_VERTICAL
                                                   : GTK_ORIENTATION_HORIZONTAL);

  return TRUE;
}

/**
 * lead_adaptive_bin_stack:
 * @self: a bin
 * @box: a box somewhere in it
 *
 * From now on what is in @box stands side by side, or one below the other where
 * there is little room.
 */
void
lead_adaptive_bin_stack (LeadAdaptiveBin *self,
                         GtkWidget       *box)
{
  g_return_if_fail (LEAD_IS_ADAPTIVE_BIN (self));
  g_return_if_fail (GTK_IS_ORIENTABLE (box));

  g_object_bind_property_full (self, "narrow", box, "orientation", G_BINDING_SYNC_CREATE,
                               lead_adaptive_bin_to_orientation, NULL, NULL, NULL);
}
