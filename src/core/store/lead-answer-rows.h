/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-answered.h"
#include "core/model/lead-entry-builder.h"
#include "lead-database.h"

G_BEGIN_DECLS

gboolean lead_answer_rows_load    (LeadDatabase      *database,
                                   int64_t            entry,
                                   LeadEntryBuilder  *builder,
                                   GError           **error);
gboolean lead_answer_rows_insert  (LeadDatabase      *database,
                                   int64_t            entry,
                                   GPtrArray         *answers,
                                   GError           **error);
gboolean lead_answer_rows_replace (LeadDatabase      *database,
                                   int64_t            entry,
                                   GPtrArray         *answers,
                                   GError           **error);
LeadAnswered *lead_answer_rows_count (LeadDatabase     *database,
                                      GError          **error);

G_END_DECLS
