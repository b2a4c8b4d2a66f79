/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-statement.h"

G_BEGIN_DECLS

typedef void  (*LeadPartTake)  (LeadStatement *row,
                                gpointer       builder);
typedef guint (*LeadPartCount) (gpointer       record);
typedef void  (*LeadPartPut)   (LeadStatement *row,
                                gpointer       record,
                                guint          position);

/**
 * LeadPart:
 * @load: statement that gives them all, in order
 * @insert: statement that takes the number of the record, then what @put puts
 * @remove: (nullable): statement that takes them all away, %NULL where they go
 *   with another part
 * @take: takes one row into the record that is being put together
 * @count: how many there are
 * @put: puts the one at @position
 *
 * What a record has any number of. There are few of each, so that a change
 * writes all of them again.
 */
typedef struct
{
  const char    *load;
  const char    *insert;
  const char    *remove;
  LeadPartTake   take;
  LeadPartCount  count;
  LeadPartPut    put;
} LeadPart;

gboolean lead_parts_load   (const LeadPart  *parts,
                            guint            n_parts,
                            LeadDatabase    *database,
                            int64_t          id,
                            gpointer         builder,
                            GError         **error);
gboolean lead_parts_insert (const LeadPart  *parts,
                            guint            n_parts,
                            LeadDatabase    *database,
                            int64_t          id,
                            gpointer         record,
                            GError         **error);
gboolean lead_parts_delete (const LeadPart  *parts,
                            guint            n_parts,
                            LeadDatabase    *database,
                            int64_t          id,
                            GError         **error);

G_END_DECLS
