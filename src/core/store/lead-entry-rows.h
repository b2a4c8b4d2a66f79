/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-entry-builder.h"
#include "lead-vault.h"

G_BEGIN_DECLS

/**
 * LeadHead:
 * @sort_key: its place
 * @kept_ms: when a text of it was last kept as a revision, 0 when the present
 *   one is to be kept before it is overwritten
 * @indexed: the revision that the index knows, 0 for none
 *
 * What the store knows of an entry and its reader doesn't.
 */
typedef struct
{
  int64_t sort_key;
  int64_t kept_ms;
  int64_t indexed;
} LeadHead;

LeadEntry *lead_entry_rows_load   (LeadDatabase  *database,
                                   int64_t        id,
                                   LeadHead      *head,
                                   GError       **error);
gboolean   lead_entry_rows_insert (LeadVault     *vault,
                                   LeadEntry     *entry,
                                   int64_t        import_id,
                                   int64_t       *id,
                                   GError       **error);
gboolean   lead_entry_rows_update (LeadVault     *vault,
                                   LeadEntry     *before,
                                   LeadHead      *head,
                                   LeadEntry     *entry,
                                   GError       **error);
gboolean   lead_entry_rows_delete (LeadVault     *vault,
                                   int64_t        id,
                                   GError       **error);

G_END_DECLS
