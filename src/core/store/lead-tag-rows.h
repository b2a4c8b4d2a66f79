/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-entry-builder.h"
#include "lead-database.h"

G_BEGIN_DECLS

gboolean   lead_tag_rows_load           (LeadDatabase      *database,
                                         int64_t            entry,
                                         LeadEntryBuilder  *builder,
                                         GError           **error);
gboolean   lead_tag_rows_insert         (LeadDatabase      *database,
                                         int64_t            entry,
                                         GPtrArray         *tags,
                                         GError           **error);
gboolean   lead_tag_rows_replace        (LeadDatabase      *database,
                                         int64_t            entry,
                                         GPtrArray         *tags,
                                         GError           **error);
gboolean   lead_tag_rows_insert_records (LeadDatabase      *database,
                                         int64_t            entry,
                                         GError           **error);
gboolean   lead_tag_rows_delete_records (LeadDatabase      *database,
                                         int64_t            sort_key,
                                         GError           **error);
gboolean   lead_tag_rows_find_item      (LeadDatabase      *database,
                                         const char        *name,
                                         int64_t           *item,
                                         GError           **error);
gboolean   lead_tag_rows_number_item    (LeadDatabase      *database,
                                         const char        *name,
                                         int64_t           *item,
                                         GError           **error);

G_END_DECLS
