/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "core/content/lead-content.h"

G_BEGIN_DECLS

#define LEAD_TYPE_RATINGS_GRID (lead_ratings_grid_get_type ())

/* The ratings of the latest self-reviews, side by side. */
G_DECLARE_FINAL_TYPE (LeadRatingsGrid, lead_ratings_grid, LEAD, RATINGS_GRID, AdwBin)

void lead_ratings_grid_show (LeadRatingsGrid *self,
                             LeadContent     *content,
                             GPtrArray       *reviews);

G_END_DECLS
