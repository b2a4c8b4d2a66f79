/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "lead-day.h"

G_BEGIN_DECLS

/* Both scales go from 0 to this. */
#define LEAD_PLACEMENT_MOST 100

/**
 * LeadPlacement:
 * @day: when it was placed there
 * @agreement: how far the partners agree, 0 (not at all) to 100 (fully)
 * @certainty: how far cause and effect are known, 0 to 100
 *
 * Where a challenge stood on a day. A plain value; a challenge has at most one
 * a day, so that a second thought on the same day replaces the first.
 */
typedef struct
{
  LeadDay day;
  int     agreement;
  int     certainty;
} LeadPlacement;

/**
 * LeadGround:
 * @LEAD_GROUND_FIRM: agreed and certain: ordinary management does
 * @LEAD_GROUND_UNSURE: agreed, but nobody knows what leads to what
 * @LEAD_GROUND_DIVIDED: it is known how things work, but not agreed what to do
 * @LEAD_GROUND_COMPLEX: neither: what systems leadership is for
 *
 * What a placement says about the way to work.
 */
typedef enum
{
  LEAD_GROUND_FIRM,
  LEAD_GROUND_UNSURE,
  LEAD_GROUND_DIVIDED,
  LEAD_GROUND_COMPLEX,
} LeadGround;

gboolean   lead_placement_is_valid   (const LeadPlacement *self);
LeadGround lead_placement_get_ground (const LeadPlacement *self);

G_END_DECLS
