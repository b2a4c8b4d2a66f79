/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-statement.h"

G_BEGIN_DECLS

/* Returns: (transfer full) (nullable): the record of that number, an object;
 * %NULL without an error when there is none. */
typedef gpointer (*LeadRowLoad) (LeadDatabase  *database,
                                 int64_t        id,
                                 GError       **error);

GArray    *lead_row_list_ids  (LeadStatement  *row,
                               GError        **error);
GPtrArray *lead_row_list_load (LeadStatement  *row,
                               LeadDatabase   *database,
                               LeadRowLoad     load,
                               GError        **error);

G_END_DECLS
