/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-entry-builder.h"
#include "lead-database.h"

G_BEGIN_DECLS

gboolean  lead_label_rows_find    (LeadDatabase        *database,
                                   const char          *label,
                                   int64_t             *id,
                                   GError             **error);
gboolean  lead_label_rows_load    (LeadDatabase        *database,
                                   int64_t              entry,
                                   LeadEntryBuilder    *builder,
                                   GError             **error);
gboolean  lead_label_rows_insert  (LeadDatabase        *database,
                                   int64_t              entry,
                                   const char * const  *labels,
                                   GError             **error);
gboolean  lead_label_rows_replace (LeadDatabase        *database,
                                   int64_t              entry,
                                   const char * const  *labels,
                                   GError             **error);
gboolean  lead_label_rows_tidy    (LeadDatabase        *database,
                                   GError             **error);

G_END_DECLS
