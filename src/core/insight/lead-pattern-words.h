/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-pattern.h"

G_BEGIN_DECLS

char *lead_pattern_describe      (LeadPattern         *pattern,
                                  const char * const  *names);
char *lead_pattern_describe_item (LeadPattern         *pattern,
                                  guint                item);

G_END_DECLS
