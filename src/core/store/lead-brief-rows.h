/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-database.h"

G_BEGIN_DECLS

GPtrArray *lead_brief_rows_load (LeadDatabase  *database,
                                 GArray        *ids,
                                 const char    *words,
                                 GError       **error);

G_END_DECLS
