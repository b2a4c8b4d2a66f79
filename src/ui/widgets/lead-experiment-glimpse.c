/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-experiment-glimpse.h"

#include <glib/gi18n-lib.h>

#include "lead-experiment-words.h"

struct _LeadExperimentGlimpse
{
  AdwBin          parent_instance;

  /* owned */
  LeadDesk       *desk;
  LeadExperiment *experiment;

  /* children */
  GtkWidget      *button;
  GtkLabel       *day;
  GtkLabel       *title;
  GtkLabel       *state;
};

G_DEFINE_FINAL_TYPE (LeadExperimentGlimpse, lead_experiment_glimpse, ADW_TYPE_BIN)

static char *
dup_title (LeadExperimentGlimpse *self)
{
  return lead_desk_get_discreet (self->desk) ? g_strdup (_("An experiment"))
                                             : lead_experiment_dup_headline (self->experiment);
}

static void
update (LeadExperimentGlimpse *self)
{
  LeadDay today = lead_surroundings_get_moment (lead_desk_get_surroundings (self->desk)).day;
  /* Translators: the day of an entry: "Sun 22 November 2026" */
  g_autofree char *begun = lead_day_format (lead_experiment_get_begun (self->experiment),
                                            _("%a %-d %B %Y"));
  /* Translators: the day when something that is tried was begun */
  g_autofree char *day = g_strdup_printf (_("%s · Experiment"), begun);
  g_autofree char *title = dup_title (self);
  g_autofree char *state = lead_experiment_dup_state_words (self->experiment, today);
  g_autofree char *spoken = g_strjoin (". ", day, title, state, NULL);

  gtk_label_set_text (self->day, day);
  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->state, state);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  spoken, -1);
}

static void
on_clicked (LeadExperimentGlimpse *self)
{
  lead_desk_show_experiment (self->desk, lead_experiment_get_uuid (self->experiment));
}

static GtkLabel *
add_label (GtkWidget  *box,
           const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  g_object_set (label, "xalign", 0.0, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, "lines", 2,
                "ellipsize", PANGO_ELLIPSIZE_END, NULL);
  if (css_class != NULL)
    {
      gtk_widget_add_css_class (label, css_class);
      gtk_widget_add_css_class (label, "dim-label");
    }
  gtk_box_append (GTK_BOX (box), label);

  return GTK_LABEL (label);
}

static void
lead_experiment_glimpse_dispose (GObject *object)
{
  LeadExperimentGlimpse *self = LEAD_EXPERIMENT_GLIMPSE (object);

  g_clear_object (&self->desk);
  g_clear_object (&self->experiment);

  G_OBJECT_CLASS (lead_experiment_glimpse_parent_class)->dispose (object);
}

static void
lead_experiment_glimpse_class_init (LeadExperimentGlimpseClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_experiment_glimpse_dispose;
}

static void
lead_experiment_glimpse_init (LeadExperimentGlimpse *self)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *icon = gtk_image_new_from_icon_name ("lead-experiment-symbolic");

  gtk_widget_set_valign (icon, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (row), icon);
  gtk_box_append (GTK_BOX (row), words);
  self->day = add_label (words, "caption-heading");
  self->title = add_label (words, NULL);
  self->state = add_label (words, "caption");

  self->button = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (self->button), row);
  gtk_widget_add_css_class (self->button, "flat");
  gtk_widget_add_css_class (self->button, "glimpse");
  g_signal_connect_object (self->button, "clicked", G_CALLBACK (on_clicked), self,
                           G_CONNECT_SWAPPED);
  adw_bin_set_child (ADW_BIN (self), self->button);
}

/**
 * lead_experiment_glimpse_new:
 * @desk: the desk
 * @experiment: an experiment that is stored
 *
 * Returns: (transfer floating): a glimpse of it
 */
GtkWidget *
lead_experiment_glimpse_new (LeadDesk       *desk,
                             LeadExperiment *experiment)
{
  LeadExperimentGlimpse *self;

  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);
  g_return_val_if_fail (LEAD_IS_EXPERIMENT (experiment), NULL);

  self = g_object_new (LEAD_TYPE_EXPERIMENT_GLIMPSE, NULL);
  self->desk = g_object_ref (desk);
  self->experiment = g_object_ref (experiment);
  g_signal_connect_object (desk, "notify::discreet", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}
