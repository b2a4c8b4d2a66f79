/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-database.h"

G_BEGIN_DECLS

/* "SLjr": what tells a journal from any other SQLite file. */
#define LEAD_SCHEMA_APPLICATION_ID 0x534c6a72

/* Version that this program writes. */
#define LEAD_SCHEMA_VERSION 11

/* Oldest version whose programs can read what this one writes. */
#define LEAD_SCHEMA_MIN_READER 2

/**
 * LeadSchemaState:
 * @LEAD_SCHEMA_CURRENT: ours
 * @LEAD_SCHEMA_OLDER: to be migrated
 * @LEAD_SCHEMA_READABLE: newer, but may be read
 *
 * How a journal's schema relates to this program.
 */
typedef enum
{
  LEAD_SCHEMA_CURRENT,
  LEAD_SCHEMA_OLDER,
  LEAD_SCHEMA_READABLE,
} LeadSchemaState;

gboolean lead_schema_inspect (LeadDatabase     *database,
                              LeadSchemaState  *state,
                              GError          **error);
gboolean lead_schema_migrate (LeadDatabase     *database,
                              int               version,
                              GError          **error);
gboolean lead_schema_create  (LeadDatabase     *database,
                              int               version,
                              const char       *uuid,
                              int64_t           now_ms,
                              GError          **error);

G_END_DECLS
