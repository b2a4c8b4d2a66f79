/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "core/model/lead-entry.h"
#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_EVIDENCE_ROW (lead_evidence_row_get_type ())

/*
 * An entry that a rating may rest on: whether it does, its day, what it says of
 * the behaviour, and all of it a press away.
 *
 * Signals: "changed": it was chosen, or not any more.
 */
G_DECLARE_FINAL_TYPE (LeadEvidenceRow, lead_evidence_row, LEAD, EVIDENCE_ROW, AdwBin)

GtkWidget  *lead_evidence_row_new       (LeadDesk        *desk,
                                         LeadEntry       *entry,
                                         const char      *item,
                                         gboolean         cited);
const char *lead_evidence_row_get_uuid  (LeadEvidenceRow *self);
gboolean    lead_evidence_row_get_cited (LeadEvidenceRow *self);

G_END_DECLS
