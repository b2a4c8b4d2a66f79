/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-moment.h"

G_BEGIN_DECLS

gboolean lead_loose_date_parse (const char  *text,
                                GTimeZone   *zone,
                                LeadMoment  *moment,
                                gboolean    *guessed);

G_END_DECLS
