/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-pack-record.h"
#include "lead-pack-content.h"

G_BEGIN_DECLS

/**
 * LeadPackTold:
 * @what: what was to be chosen: "Dates"
 * @how: what was chosen: "Months only"
 *
 * One choice of a pack that went out, in words.
 */
typedef struct
{
  char *what;
  char *how;
} LeadPackTold;

GPtrArray *lead_pack_told_list (LeadPackRecord  *record,
                                LeadPackContent *content);

G_END_DECLS
