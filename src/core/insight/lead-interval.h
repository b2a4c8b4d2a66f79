/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LeadInterval:
 * @value: what was found
 * @low: what it may be at the least, with 95 % confidence
 * @high: what it may be at the most
 */
typedef struct
{
  double value;
  double low;
  double high;
} LeadInterval;

LeadInterval lead_interval_of_share      (guint marked,
                                          guint all);
LeadInterval lead_interval_of_difference (guint marked,
                                          guint all,
                                          guint marked_other,
                                          guint all_other);

G_END_DECLS
