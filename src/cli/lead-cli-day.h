/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-day.h"

G_BEGIN_DECLS

gboolean lead_cli_day_parse      (const char  *typed,
                                  LeadDay     *day,
                                  GError     **error);
gboolean lead_cli_day_parse_both (const char  *typed_from,
                                  const char  *typed_to,
                                  LeadDay     *from,
                                  LeadDay     *to,
                                  GError     **error);

G_END_DECLS
