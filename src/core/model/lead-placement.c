/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-placement.h"

/**
 * lead_placement_is_valid:
 * @self: a placement
 *
 * Returns: whether it has a day and stands within both scales
 */
gboolean
lead_placement_is_valid (const LeadPlacement *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->day != LEAD_DAY_NONE
         && self->agreement >= 0 && self->agreement <= LEAD_PLACEMENT_MOST
         && self->certainty >= 0 && self->certainty <= LEAD_PLACEMENT_MOST;
}

/**
 * lead_placement_get_ground:
 * @self: a placement
 *
 * The middle of a scale counts as not there yet: whoever puts the mark in the
 * middle isn't sure.
 *
 * Returns: what kind of ground that is
 */
LeadGround
lead_placement_get_ground (const LeadPlacement *self)
{
  gboolean agreed, certain;

  g_return_val_if_fail (self != NULL, LEAD_GROUND_COMPLEX);

  agreed = self->agreement > LEAD_PLACEMENT_MOST / 2;
  certain = self->certainty > LEAD_PLACEMENT_MOST / 2;
  if (agreed)
    return certain ? LEAD_GROUND_FIRM : LEAD_GROUND_UNSURE;

  return certain ? LEAD_GROUND_DIVIDED : LEAD_GROUND_COMPLEX;
}
