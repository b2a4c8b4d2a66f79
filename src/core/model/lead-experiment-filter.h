/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "lead-day.h"

G_BEGIN_DECLS

/**
 * LeadExperimentStage:
 * @LEAD_EXPERIMENTS_ALL: all of them
 * @LEAD_EXPERIMENTS_OPEN: those that go on
 * @LEAD_EXPERIMENTS_CLOSED: those that are closed, learnt from or set aside
 *
 * Which part of them is meant.
 */
typedef enum
{
  LEAD_EXPERIMENTS_ALL,
  LEAD_EXPERIMENTS_OPEN,
  LEAD_EXPERIMENTS_CLOSED,
} LeadExperimentStage;

/**
 * LeadExperimentFilter:
 * @stage: open ones, closed ones or all
 * @due_by: only open ones to be looked at on that local day or before, or
 *   %LEAD_DAY_NONE
 * @challenge: (nullable): uuid of the challenge that they belong to
 * @entry: (nullable): uuid of an entry that they were made from or that tells of them
 * @item: (nullable): canonical id of an item that they are about
 * @trashed: those in the trash (otherwise only those that aren't)
 *
 * Which experiments are meant. A plain value: lead_experiment_filter_new() gives
 * the one that means all outside the trash.
 */
typedef struct
{
  LeadExperimentStage  stage;
  LeadDay              due_by;
  char                *challenge;
  char                *entry;
  char                *item;
  gboolean             trashed;
} LeadExperimentFilter;

LeadExperimentFilter *lead_experiment_filter_new  (void);
LeadExperimentFilter *lead_experiment_filter_copy (const LeadExperimentFilter *self);
void                  lead_experiment_filter_free (LeadExperimentFilter       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadExperimentFilter, lead_experiment_filter_free)

G_END_DECLS
