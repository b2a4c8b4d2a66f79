/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LeadScale:
 * @maximum: the value that is mapped to 1; 0 is mapped to 0
 * @step: from one tick to the next; the last may be below @maximum
 *
 * From an amount to its share of an axis. Begins at zero, always: a bar whose
 * foot is cut off says something else than its number.
 */
typedef struct
{
  double maximum;
  double step;
} LeadScale;

/**
 * LeadBand:
 * @step: from the start of one place to the start of the next
 * @width: how much of it a bar fills
 *
 * Equal places side by side from 0, for things that are counted, not measured.
 */
typedef struct
{
  double step;
  double width;
} LeadBand;

LeadScale lead_scale_new_count (double           maximum,
                                guint            n_steps);
double    lead_scale_map       (const LeadScale *self,
                                double           value);
guint     lead_scale_get_ticks (const LeadScale *self);

LeadBand  lead_band_new        (double           width,
                                guint            n_places);

G_END_DECLS
