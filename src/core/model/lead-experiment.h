/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>
#include <stdint.h>

#include "lead-day.h"

G_BEGIN_DECLS

#define LEAD_TYPE_EXPERIMENT (lead_experiment_get_type ())

G_DECLARE_FINAL_TYPE (LeadExperiment, lead_experiment, LEAD, EXPERIMENT, GObject)

/**
 * LeadExperimentText:
 * @LEAD_EXPERIMENT_TRY: what I'll try; the only one that is asked for
 * @LEAD_EXPERIMENT_EXPECT: what I expect to happen
 * @LEAD_EXPERIMENT_SIGNS: how I would know
 * @LEAD_EXPERIMENT_HAPPENED: what happened
 * @LEAD_EXPERIMENT_LEARNED: what I learned
 * @LEAD_EXPERIMENT_NEXT: what next
 *
 * The texts of a learning cycle, in its order. The first three are written
 * before, the others when one looks again.
 */
typedef enum
{
  LEAD_EXPERIMENT_TRY,
  LEAD_EXPERIMENT_EXPECT,
  LEAD_EXPERIMENT_SIGNS,
  LEAD_EXPERIMENT_HAPPENED,
  LEAD_EXPERIMENT_LEARNED,
  LEAD_EXPERIMENT_NEXT,
} LeadExperimentText;

#define LEAD_EXPERIMENT_N_TEXTS (LEAD_EXPERIMENT_NEXT + 1)

/**
 * LeadExperimentState:
 * @LEAD_EXPERIMENT_OPEN: it goes on; its day hasn't come, or it has none
 * @LEAD_EXPERIMENT_DUE: it goes on, and the day to look again is today or was before
 * @LEAD_EXPERIMENT_LEARNT: it is closed and says what was learned, however it went
 * @LEAD_EXPERIMENT_SET_ASIDE: it is closed and doesn't say what was learned
 *
 * Where a learning cycle is. Never stored: it follows from what the
 * experiment says and from what day it is.
 */
typedef enum
{
  LEAD_EXPERIMENT_OPEN,
  LEAD_EXPERIMENT_DUE,
  LEAD_EXPERIMENT_LEARNT,
  LEAD_EXPERIMENT_SET_ASIDE,
} LeadExperimentState;

const char          *lead_experiment_text_to_id      (LeadExperimentText  which);
int64_t              lead_experiment_get_id          (LeadExperiment     *self);
const char          *lead_experiment_get_uuid        (LeadExperiment     *self);
int64_t              lead_experiment_get_created_ms  (LeadExperiment     *self);
int64_t              lead_experiment_get_modified_ms (LeadExperiment     *self);
int64_t              lead_experiment_get_trashed_ms  (LeadExperiment     *self);
const char          *lead_experiment_get_text        (LeadExperiment     *self,
                                                      LeadExperimentText  which);
char                *lead_experiment_dup_headline    (LeadExperiment     *self);
LeadDay              lead_experiment_get_begun       (LeadExperiment     *self);
LeadDay              lead_experiment_get_due         (LeadExperiment     *self);
LeadDay              lead_experiment_get_closed      (LeadExperiment     *self);
LeadExperimentState  lead_experiment_get_state       (LeadExperiment     *self,
                                                      LeadDay             today);
const char          *lead_experiment_get_challenge   (LeadExperiment     *self);
const char          *lead_experiment_get_follows     (LeadExperiment     *self);
const char          *lead_experiment_get_source      (LeadExperiment     *self);
const char * const  *lead_experiment_get_items       (LeadExperiment     *self);
gboolean             lead_experiment_has_item        (LeadExperiment     *self,
                                                      const char         *item);
const char * const  *lead_experiment_get_entries     (LeadExperiment     *self);
const char          *lead_experiment_get_follower    (LeadExperiment     *self);
gboolean             lead_experiment_equal           (LeadExperiment     *a,
                                                      LeadExperiment     *b);

G_END_DECLS
