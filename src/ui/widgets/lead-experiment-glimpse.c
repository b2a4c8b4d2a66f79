/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-experiment-glimpse.h"

#include <glib/gi18n-lib.h>

#include "lead-experiment-words.h"
#include "lead-record-glimpse.h"

struct _LeadExperimentGlimpse
{
  AdwBin          parent_instance;

  /* owned */
  LeadDesk       *desk;
  LeadExperiment *experiment;

  /* child */
  GtkWidget      *glimpse;
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

  lead_record_glimpse_show (LEAD_RECORD_GLIMPSE (self->glimpse), day, title, state);
}

static void
on_clicked (LeadExperimentGlimpse *self)
{
  lead_desk_show_experiment (self->desk, lead_experiment_get_uuid (self->experiment));
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
  self->glimpse = lead_record_glimpse_new ("lead-experiment-symbolic");
  g_signal_connect_object (self->glimpse, "clicked", G_CALLBACK (on_clicked), self,
                           G_CONNECT_SWAPPED);
  adw_bin_set_child (ADW_BIN (self), self->glimpse);
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
