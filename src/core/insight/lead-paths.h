/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-challenge.h"
#include "lead-slice.h"

G_BEGIN_DECLS

/**
 * LeadPath:
 * @challenge: where it went
 * @placements: (element-type LeadPlacement): where it stood in the period, the
 *   earliest first; begins with where it stood when the period began, if that
 *   is known
 * @n_within: how many of them are of the period itself
 *
 * How a challenge moved over agreement and certainty.
 */
typedef struct
{
  LeadChallenge *challenge;
  GArray        *placements;
  guint          n_within;
} LeadPath;

GPtrArray *lead_paths_new  (LeadSlice  *slice,
                            GPtrArray  *challenges,
                            const char *challenge);
void       lead_path_free  (LeadPath   *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadPath, lead_path_free)

G_END_DECLS
