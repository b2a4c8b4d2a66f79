/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-scale-choice.h"

#include "ui/compat/lead-focus-inside.h"

#include <glib/gi18n-lib.h>

#include "ui/compat/lead-spoken-name.h"

struct _LeadScaleChoice
{
  AdwBin     parent_instance;

  GPtrArray *places; /* owned; of GtkToggleButton, borrowed from the box */
  gboolean   setting;

  /* children */
  GtkBox    *box;
  GtkLabel  *low;
  GtkLabel  *high;
};

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadScaleChoice, lead_scale_choice, ADW_TYPE_BIN)

static void
on_toggled (LeadScaleChoice *self, GtkToggleButton *place)
{
  guint position;

  if (self->setting || !gtk_toggle_button_get_active (place)
      || !g_ptr_array_find (self->places, place, &position))
    return;
  for (guint i = 0; i < self->places->len; i++)
    if (i != position)
      gtk_toggle_button_set_active (self->places->pdata[i], FALSE);
  g_signal_emit (self, signals[CHOSEN], 0, (int) position);
}

/* What is chosen can't be pressed away by mistake. */
static void
on_clicked (LeadScaleChoice *self, GtkToggleButton *place)
{
  if (!gtk_toggle_button_get_active (place))
    gtk_toggle_button_set_active (place, TRUE);
}

static GtkLabel *
add_end (GtkWidget *box, float xalign)
{
  GtkWidget *label = gtk_label_new (NULL);

  g_object_set (label, "xalign", xalign, "wrap", TRUE, "hexpand", TRUE, "justify",
                xalign > 0 ? GTK_JUSTIFY_RIGHT : GTK_JUSTIFY_LEFT, NULL);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dim-label");
  gtk_box_append (GTK_BOX (box), label);
  return GTK_LABEL (label);
}

static gboolean
lead_scale_choice_grab_focus (GtkWidget *widget)
{
  LeadScaleChoice *self = LEAD_SCALE_CHOICE (widget);

  for (guint i = 0; i < self->places->len; i++)
    if (gtk_toggle_button_get_active (self->places->pdata[i]))
      return gtk_widget_grab_focus (self->places->pdata[i]);
  return self->places->len > 0 && gtk_widget_grab_focus (self->places->pdata[0]);
}

static void
lead_scale_choice_finalize (GObject *object)
{
  g_ptr_array_unref (LEAD_SCALE_CHOICE (object)->places);

  G_OBJECT_CLASS (lead_scale_choice_parent_class)->finalize (object);
}

static void
lead_scale_choice_class_init (LeadScaleChoiceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_scale_choice_finalize;
  GTK_WIDGET_CLASS (klass)->grab_focus = lead_scale_choice_grab_focus;
  GTK_WIDGET_CLASS (klass)->focus = lead_focus_inside;

  signals[CHOSEN] = g_signal_new ("chosen", LEAD_TYPE_SCALE_CHOICE, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
}

static void
lead_scale_choice_init (LeadScaleChoice *self)
{
  GtkWidget *all = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *ends = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->places = g_ptr_array_new ();
  self->box = g_object_new (GTK_TYPE_BOX, "homogeneous", TRUE, "accessible-role",
                            GTK_ACCESSIBLE_ROLE_GROUP, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->box), "linked");
  self->low = add_end (ends, 0);
  self->high = add_end (ends, 1);
  gtk_box_append (GTK_BOX (all), GTK_WIDGET (self->box));
  gtk_box_append (GTK_BOX (all), ends);
  adw_bin_set_child (ADW_BIN (self), all);
}

/**
 * lead_scale_choice_new:
 *
 * Returns: (transfer floating): a scale without places
 */
GtkWidget *
lead_scale_choice_new (void)
{
  return g_object_new (LEAD_TYPE_SCALE_CHOICE, NULL);
}

static void
add_place (LeadScaleChoice *self, guint place, guint n_places, const char *low, const char *high)
{
  g_autofree char *number = g_strdup_printf ("%u", place);
  g_autofree char *spoken
    = place == 0             ? g_strdup_printf ("%u, %s", place, low)
      : place + 1 < n_places ? g_strdup_printf (_("%u of %u"), place, n_places - 1)
                             : g_strdup_printf ("%u, %s", place, high);
  GtkWidget *button = gtk_toggle_button_new_with_label (number);

  gtk_widget_add_css_class (button, "numeric");
  lead_spoken_name_set (button, spoken);
  g_signal_connect_object (button, "toggled", G_CALLBACK (on_toggled), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_clicked), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->box, button);
  g_ptr_array_add (self->places, button);
}

/**
 * lead_scale_choice_set_scale:
 * @self: a scale
 * @name: what is placed on it
 * @low: the words at the low end
 * @high: the words at the high end
 * @n_places: how many places there are, from 0
 */
void
lead_scale_choice_set_scale (LeadScaleChoice *self,
                             const char      *name,
                             const char      *low,
                             const char      *high,
                             guint            n_places)
{
  g_return_if_fail (LEAD_IS_SCALE_CHOICE (self));
  g_return_if_fail (low != NULL && high != NULL);

  for (guint i = 0; i < self->places->len; i++)
    gtk_box_remove (self->box, self->places->pdata[i]);
  g_ptr_array_set_size (self->places, 0);
  for (guint i = 0; i < n_places; i++)
    add_place (self, i, n_places, low, high);
  gtk_label_set_text (self->low, low);
  gtk_label_set_text (self->high, high);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->box), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
}

/**
 * lead_scale_choice_set_value:
 * @self: a scale
 * @value: the place that is chosen, or -1 for none
 */
void
lead_scale_choice_set_value (LeadScaleChoice *self, int value)
{
  g_return_if_fail (LEAD_IS_SCALE_CHOICE (self));

  self->setting = TRUE;
  for (guint i = 0; i < self->places->len; i++)
    gtk_toggle_button_set_active (self->places->pdata[i], (int) i == value);
  self->setting = FALSE;
}
