/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-experiment-row.h"

#include <glib/gi18n-lib.h>

#include "ui/widgets/lead-experiment-words.h"

struct _LeadExperimentRow
{
  AdwActionRow    parent_instance;

  LeadExperiment *experiment; /* owned */
};

G_DEFINE_FINAL_TYPE (LeadExperimentRow, lead_experiment_row, ADW_TYPE_ACTION_ROW)

static char *
dup_subtitle (LeadDesk       *desk,
              LeadExperiment *experiment)
{
  LeadDay today = lead_surroundings_get_moment (lead_desk_get_surroundings (desk)).day;
  g_autofree char *state = lead_experiment_dup_state_words (experiment, today);
  g_autofree char *learned
    = g_strdup (lead_experiment_get_text (experiment, LEAD_EXPERIMENT_LEARNED));

  g_strstrip (g_strdelimit (learned, "\r\n\t", ' '));
  if (lead_desk_get_discreet (desk)
      || lead_experiment_get_state (experiment, today) != LEAD_EXPERIMENT_LEARNT)
    return g_steal_pointer (&state);

  return g_strdup_printf ("%s\n%s", learned, state);
}

static void
lead_experiment_row_dispose (GObject *object)
{
  g_clear_object (&LEAD_EXPERIMENT_ROW (object)->experiment);

  G_OBJECT_CLASS (lead_experiment_row_parent_class)->dispose (object);
}

static void
lead_experiment_row_class_init (LeadExperimentRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_experiment_row_dispose;
}

static void
lead_experiment_row_init (LeadExperimentRow *self)
{
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (self), 2);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (self), 4);
}

/**
 * lead_experiment_row_new:
 * @desk: the desk
 * @experiment: an experiment that is stored
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
lead_experiment_row_new (LeadDesk       *desk,
                         LeadExperiment *experiment)
{
  LeadExperimentRow *self;
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;

  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);
  g_return_val_if_fail (LEAD_IS_EXPERIMENT (experiment), NULL);

  self = g_object_new (LEAD_TYPE_EXPERIMENT_ROW, NULL);
  self->experiment = g_object_ref (experiment);
  title = lead_desk_get_discreet (desk) ? g_strdup (_("An experiment"))
                                        : lead_experiment_dup_headline (experiment);
  subtitle = dup_subtitle (desk, experiment);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);

  return GTK_WIDGET (self);
}

/**
 * lead_experiment_row_get_experiment:
 * @self: a row
 *
 * Returns: (transfer none): its experiment
 */
LeadExperiment *
lead_experiment_row_get_experiment (LeadExperimentRow *self)
{
  g_return_val_if_fail (LEAD_IS_EXPERIMENT_ROW (self), NULL);

  return self->experiment;
}
