/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-day.h"

G_BEGIN_DECLS

/*
 * Days as people type them, with the month's name in their own language or in
 * English. Files are read without this: what is in them must not depend on the
 * language of whoever reads them.
 */

gboolean lead_local_date_parse       (const char         *text,
                                      LeadDay            *day);
char    *lead_local_date_dup_english (const char         *text,
                                      const char * const *months,
                                      const char * const *weekdays);

G_END_DECLS
