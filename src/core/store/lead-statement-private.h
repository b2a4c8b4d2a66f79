/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-statement.h"

G_BEGIN_DECLS

GHashTable *lead_database_get_statements (LeadDatabase  *self);
void        lead_statement_free          (LeadStatement *self);

G_END_DECLS
