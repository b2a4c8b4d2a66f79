/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-chronicle-builder.h"
#include "lead-database.h"

G_BEGIN_DECLS

/**
 * LeadChronicleReader:
 *
 * Reads what charts need to know of entries from the tables: first which
 * entries are meant, in any number of steps, then what belongs to them, and
 * then it writes them, in the order of time.
 */
typedef struct _LeadChronicleReader LeadChronicleReader;

LeadChronicleReader  *lead_chronicle_reader_new         (LeadDatabase         *database,
                                                         GError              **error);
void                  lead_chronicle_reader_free        (LeadChronicleReader  *self);
LeadChronicleBuilder *lead_chronicle_reader_get_builder (LeadChronicleReader  *self);
gboolean              lead_chronicle_reader_add_between (LeadChronicleReader  *self,
                                                         int64_t               first_key,
                                                         int64_t               last_key,
                                                         GError              **error);
gboolean              lead_chronicle_reader_add_entries (LeadChronicleReader  *self,
                                                         GArray               *ids,
                                                         GError              **error);
gboolean              lead_chronicle_reader_load_links  (LeadChronicleReader  *self,
                                                         GError              **error);
gboolean              lead_chronicle_reader_write_until (LeadChronicleReader  *self,
                                                         int64_t               last_key,
                                                         GError              **error);
LeadChronicle        *lead_chronicle_reader_end         (LeadChronicleReader  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadChronicleReader, lead_chronicle_reader_free)

G_END_DECLS
