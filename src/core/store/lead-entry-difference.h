/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-entry.h"

G_BEGIN_DECLS

/**
 * LeadDifference:
 *
 * In which parts two states of an entry differ.
 */
typedef enum
{
  LEAD_DIFFERENCE_NONE        = 0,
  LEAD_DIFFERENCE_TEXT        = 1 << 0, /* title or body */
  LEAD_DIFFERENCE_MOMENT      = 1 << 1,
  LEAD_DIFFERENCE_FLAGS       = 1 << 2, /* star, private, challenge */
  LEAD_DIFFERENCE_LABELS      = 1 << 3,
  LEAD_DIFFERENCE_TAGS        = 1 << 4,
  LEAD_DIFFERENCE_ANSWERS     = 1 << 5,
  LEAD_DIFFERENCE_ATTACHMENTS = 1 << 6,
  LEAD_DIFFERENCE_EXTRA       = 1 << 7,
} LeadDifference;

LeadDifference lead_entry_compare (LeadEntry *before,
                                   LeadEntry *after);

G_END_DECLS
