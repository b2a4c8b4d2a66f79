/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-experiment-path.h"

#include <glib/gi18n-lib.h>

#include "ui/widgets/lead-clear.h"
#include "ui/widgets/lead-wrap-layout.h"

#define KEY_UUID "lead-uuid"

struct _LeadExperimentPath
{
  AdwBin     parent_instance;

  LeadDesk  *desk; /* owned */
  GtkWidget *steps;
};

G_DEFINE_FINAL_TYPE (LeadExperimentPath, lead_experiment_path, ADW_TYPE_BIN)

static void
on_step (LeadExperimentPath *self,
         GtkWidget          *button)
{
  lead_desk_show_experiment (self->desk, g_object_get_data (G_OBJECT (button), KEY_UUID));
}

static GtkWidget *
new_label (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 24);

  return label;
}

static char *
dup_title (LeadExperimentPath *self,
           LeadExperiment     *experiment,
           guint               position)
{
  g_autofree char *headline = lead_desk_get_discreet (self->desk)
    ? g_strdup (_("An experiment")) : lead_experiment_dup_headline (experiment);

  /* Translators: a step on a path: its number and what is tried there */
  return g_strdup_printf (_("%u. %s"), position + 1, headline);
}

/* The present one can't be pressed: one is there. */
static void
add_step (LeadExperimentPath *self,
          LeadExperiment     *experiment,
          guint               position,
          gboolean            present)
{
  g_autofree char *title = dup_title (self, experiment, position);
  g_autofree char *spoken = g_strdup_printf (_("Cycle %s"), title);
  GtkWidget *label = new_label (title);
  GtkWidget *button;

  if (present)
    {
      g_autofree char *here = g_strdup_printf (_("Cycle %s, the one below"), title);

      gtk_widget_add_css_class (label, "heading");
      gtk_widget_add_css_class (label, "path-here");
      gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LABEL, here,
                                      -1);
      gtk_box_append (GTK_BOX (self->steps), label);
      return;
    }
  button = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_widget_add_css_class (button, "path-step");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken,
                                  -1);
  g_object_set_data_full (G_OBJECT (button), KEY_UUID,
                          g_strdup (lead_experiment_get_uuid (experiment)), g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_step), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->steps), button);
}

static void
lead_experiment_path_dispose (GObject *object)
{
  g_clear_object (&LEAD_EXPERIMENT_PATH (object)->desk);

  G_OBJECT_CLASS (lead_experiment_path_parent_class)->dispose (object);
}

static void
lead_experiment_path_class_init (LeadExperimentPathClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_experiment_path_dispose;
}

static void
lead_experiment_path_init (LeadExperimentPath *self)
{
  self->steps = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_layout_manager (self->steps, lead_wrap_layout_new (6));
  adw_bin_set_child (ADW_BIN (self), self->steps);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * lead_experiment_path_new:
 *
 * Returns: (transfer floating): a path that shows nothing yet
 */
GtkWidget *
lead_experiment_path_new (void)
{
  return g_object_new (LEAD_TYPE_EXPERIMENT_PATH, NULL);
}

/**
 * lead_experiment_path_show:
 * @self: a path
 * @desk: the desk
 * @experiment: where one is on it
 */
void
lead_experiment_path_show (LeadExperimentPath *self,
                           LeadDesk           *desk,
                           LeadExperiment     *experiment)
{
  const char *uuid;
  g_autoptr (GPtrArray) chain = NULL;

  g_return_if_fail (LEAD_IS_EXPERIMENT_PATH (self));
  g_return_if_fail (LEAD_IS_DESK (desk));
  g_return_if_fail (LEAD_IS_EXPERIMENT (experiment));

  g_set_object (&self->desk, desk);
  uuid = lead_experiment_get_uuid (experiment);
  if (uuid != NULL)
    chain = lead_experiment_list_dup_chain (lead_desk_get_experiments (desk), uuid);
  lead_clear_box (GTK_BOX (self->steps));
  for (guint i = 0; chain != NULL && chain->len > 1 && i < chain->len; i++)
    add_step (self, chain->pdata[i], i,
              g_strcmp0 (lead_experiment_get_uuid (chain->pdata[i]), uuid) == 0);
  gtk_widget_set_visible (GTK_WIDGET (self), chain != NULL && chain->len > 1);
}
