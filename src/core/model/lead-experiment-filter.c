/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-experiment-filter.h"

/**
 * lead_experiment_filter_new:
 *
 * Returns: (transfer full): the filter that means all outside the trash
 */
LeadExperimentFilter *
lead_experiment_filter_new (void)
{
  LeadExperimentFilter *self = g_new0 (LeadExperimentFilter, 1);

  self->due_by = LEAD_DAY_NONE;

  return self;
}

/**
 * lead_experiment_filter_copy:
 * @self: (nullable): a filter, %NULL for the one that means all
 *
 * Returns: (transfer full): a copy
 */
LeadExperimentFilter *
lead_experiment_filter_copy (const LeadExperimentFilter *self)
{
  LeadExperimentFilter *copy;

  if (self == NULL)
    return lead_experiment_filter_new ();
  copy = g_memdup2 (self, sizeof *self);
  copy->challenge = g_strdup (self->challenge);
  copy->entry = g_strdup (self->entry);
  copy->item = g_strdup (self->item);

  return copy;
}

/**
 * lead_experiment_filter_free:
 * @self: (transfer full): a filter
 */
void
lead_experiment_filter_free (LeadExperimentFilter *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->challenge);
  g_free (self->entry);
  g_free (self->item);
  g_free (self);
}
