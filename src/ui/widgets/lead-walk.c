/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-walk.h"

#include "lead-clear.h"

struct _LeadWalk
{
  AdwBin             parent_instance;

  /* template */
  GtkBox            *dots;
  GtkScrolledWindow *scrolled;
  AdwBin            *place;
  GtkLabel          *status;
  GtkWidget         *back;
  GtkButton         *next;
};

typedef enum
{
  PROP_CONTENT = 1,
} LeadWalkProperty;

static GParamSpec *properties[PROP_CONTENT + 1];

enum
{
  NEXT,
  BACK,
  LEAVE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadWalk, lead_walk, ADW_TYPE_BIN)

static void
on_next (LeadWalk *self)
{
  g_signal_emit (self, signals[NEXT], 0);
}

static void
on_back (LeadWalk *self)
{
  g_signal_emit (self, signals[BACK], 0);
}

static void
on_leave (LeadWalk *self)
{
  g_signal_emit (self, signals[LEAVE], 0);
}

static gboolean
on_key (LeadWalk *self, guint key, guint code, GdkModifierType state)
{
  gboolean enter = key == GDK_KEY_Return || key == GDK_KEY_KP_Enter;

  if (key == GDK_KEY_Escape)
    on_leave (self);
  else if (enter && (state & GDK_CONTROL_MASK) != 0)
    on_next (self);
  else
    return GDK_EVENT_PROPAGATE;
  return GDK_EVENT_STOP;
}

static void
lead_walk_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  LeadWalk *self = LEAD_WALK (object);

  switch ((LeadWalkProperty) id)
    {
    case PROP_CONTENT:
      g_value_set_object (value, adw_bin_get_child (self->place));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
lead_walk_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  LeadWalk *self = LEAD_WALK (object);

  switch ((LeadWalkProperty) id)
    {
    case PROP_CONTENT:
      adw_bin_set_child (self->place, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
install_signals (void)
{
  static const char *const names[] = { "next", "back", "leave" };

  for (guint i = 0; i < N_SIGNALS; i++)
    signals[i] = g_signal_new (names[i], LEAD_TYPE_WALK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                               G_TYPE_NONE, 0);
}

static void
lead_walk_class_init (LeadWalkClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = lead_walk_get_property;
  object_class->set_property = lead_walk_set_property;

  /**
   * LeadWalk:content: what is shown of the steps
   */
  properties[PROP_CONTENT] = g_param_spec_object ("content", NULL, NULL, GTK_TYPE_WIDGET,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  install_signals ();

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-walk.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadWalk, dots);
  gtk_widget_class_bind_template_child (widget_class, LeadWalk, scrolled);
  gtk_widget_class_bind_template_child (widget_class, LeadWalk, place);
  gtk_widget_class_bind_template_child (widget_class, LeadWalk, status);
  gtk_widget_class_bind_template_child (widget_class, LeadWalk, back);
  gtk_widget_class_bind_template_child (widget_class, LeadWalk, next);
  gtk_widget_class_bind_template_callback (widget_class, on_next);
  gtk_widget_class_bind_template_callback (widget_class, on_back);
  gtk_widget_class_bind_template_callback (widget_class, on_leave);
  gtk_widget_class_bind_template_callback (widget_class, on_key);
}

static void
lead_walk_init (LeadWalk *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * lead_walk_set_n_steps:
 * @self: a walk
 * @n_steps: how many steps it has; none of them is done
 */
void
lead_walk_set_n_steps (LeadWalk *self, guint n_steps)
{
  g_return_if_fail (LEAD_IS_WALK (self));

  lead_clear_box (self->dots);
  for (guint i = 0; i < n_steps; i++)
    {
      GtkWidget *dot = g_object_new (GTK_TYPE_LABEL, "label", "○", "accessible-role",
                                     GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

      gtk_box_append (self->dots, dot);
    }
}

static GtkWidget *
get_dot (LeadWalk *self, guint step)
{
  GtkWidget *dot = gtk_widget_get_first_child (GTK_WIDGET (self->dots));

  for (guint i = 0; dot != NULL && i < step; i++)
    dot = gtk_widget_get_next_sibling (dot);
  return dot;
}

/**
 * lead_walk_set_done:
 * @self: a walk
 * @step: a step
 * @done: whether there is something in it
 */
void
lead_walk_set_done (LeadWalk *self, guint step, gboolean done)
{
  g_return_if_fail (LEAD_IS_WALK (self));
  g_return_if_fail (get_dot (self, step) != NULL);

  gtk_label_set_text (GTK_LABEL (get_dot (self, step)), done ? "●" : "○");
}

/**
 * lead_walk_show_step:
 * @self: a walk
 * @step: where one is
 * @spoken: how a screen reader says that
 */
void
lead_walk_show_step (LeadWalk *self, guint step, const char *spoken)
{
  GtkWidget *dot = gtk_widget_get_first_child (GTK_WIDGET (self->dots));

  g_return_if_fail (LEAD_IS_WALK (self));

  for (guint i = 0; dot != NULL; i++, dot = gtk_widget_get_next_sibling (dot))
    {
      if (i == step)
        gtk_widget_remove_css_class (dot, "dim-label");
      else
        gtk_widget_add_css_class (dot, "dim-label");
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->dots), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  spoken, -1);
  gtk_widget_set_sensitive (self->back, step > 0);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scrolled), 0);
}

/**
 * lead_walk_set_next:
 * @self: a walk
 * @label: of the button that leads on, with a mnemonic
 * @suggested: whether it is what one does next
 */
void
lead_walk_set_next (LeadWalk *self, const char *label, gboolean suggested)
{
  g_return_if_fail (LEAD_IS_WALK (self));

  gtk_button_set_label (self->next, label);
  if (suggested)
    gtk_widget_add_css_class (GTK_WIDGET (self->next), "suggested-action");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->next), "suggested-action");
}

/**
 * lead_walk_set_status:
 * @self: a walk
 * @status: how safe what was written is
 */
void
lead_walk_set_status (LeadWalk *self, const char *status)
{
  g_return_if_fail (LEAD_IS_WALK (self));

  gtk_label_set_text (self->status, status);
}
