/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "core/model/lead-filter.h"

G_BEGIN_DECLS

#define LEAD_TYPE_EXTENT_GROUP (lead_extent_group_get_type ())

/*
 * Which entries are to go out: one, those shown, a period, or all.
 */
G_DECLARE_FINAL_TYPE (LeadExtentGroup, lead_extent_group, LEAD, EXTENT_GROUP, AdwBin)

void        lead_extent_group_set        (LeadExtentGroup  *self,
                                          const LeadFilter *filter,
                                          int64_t           entry);
int64_t     lead_extent_group_get_entry  (LeadExtentGroup  *self);
LeadFilter *lead_extent_group_dup_filter (LeadExtentGroup  *self);

G_END_DECLS
