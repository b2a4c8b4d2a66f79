/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-experiment.h"

G_BEGIN_DECLS

/* Written by the builder only, before anybody else sees the experiment. */
struct _LeadExperiment
{
  GObject parent_instance;

  int64_t   id;
  char     *uuid;
  int64_t   created_ms;
  int64_t   modified_ms;
  int64_t   trashed_ms;
  char     *texts[LEAD_EXPERIMENT_N_TEXTS]; /* never NULL */
  LeadDay   begun;
  LeadDay   due;
  LeadDay   closed;
  char     *challenge;
  char     *follows;
  char     *source;
  char    **items;
  char    **entries;

  /* of the moment it was read, not part of what it says */
  char *follower;
};

G_END_DECLS
