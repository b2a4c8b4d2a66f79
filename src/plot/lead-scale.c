/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-scale.h"

#include <math.h>

/* Wider bars look like blocks and say no more. */
#define WIDEST_BAR 28.0

/* The smallest of 1, 2, 5, 10, 20, 50 … that isn't below @rough. */
static double
nice_step (double rough)
{
  double power = pow (10, floor (log10 (rough)));
  double share = rough / power;

  if (share <= 1)
    return power;
  if (share <= 2)
    return 2 * power;
  if (share <= 5)
    return 5 * power;
  return 10 * power;
}

/**
 * lead_scale_new_count:
 * @maximum: the largest number to be shown
 * @n_steps: into how many steps the axis may be cut at the most
 *
 * Returns: a scale for counts of whole things, whose ticks are whole too
 */
LeadScale
lead_scale_new_count (double maximum, guint n_steps)
{
  LeadScale self = { .maximum = 1, .step = 1 };

  g_return_val_if_fail (n_steps > 0, self);

  self.step = MAX (nice_step (MAX (maximum, 1) / n_steps), 1);
  self.maximum = MAX (maximum, self.step);
  return self;
}

/**
 * lead_scale_map:
 * @self: a scale
 * @value: an amount
 *
 * Returns: its share of the axis, 0 to 1 for what the scale was made for
 */
double
lead_scale_map (const LeadScale *self, double value)
{
  g_return_val_if_fail (self != NULL && self->maximum > 0, 0);

  return value / self->maximum;
}

/**
 * lead_scale_get_ticks:
 * @self: a scale
 *
 * Returns: how many ticks there are above zero
 */
guint
lead_scale_get_ticks (const LeadScale *self)
{
  g_return_val_if_fail (self != NULL && self->step > 0, 0);

  return (guint) (self->maximum / self->step);
}

/* The gap between bars: a quarter, and none when there is no room for one. */
static double
gap_for (double step)
{
  if (step < 2)
    return 0;
  return CLAMP (round (step / 4), 1, 6);
}

/**
 * lead_band_new:
 * @width: the room for all places
 * @n_places: how many there are
 *
 * Steps are whole numbers where there is room, so that bars are equally wide
 * and their edges sharp; what is left over stays free at the end.
 *
 * Returns: the places
 */
LeadBand
lead_band_new (double width, guint n_places)
{
  double exact = n_places > 0 ? MAX (width, 0) / n_places : 0;
  double step = exact >= 2 ? floor (exact) : exact;

  return (LeadBand) {
    .step = step,
    .width = MIN (step - gap_for (step), WIDEST_BAR),
  };
}
