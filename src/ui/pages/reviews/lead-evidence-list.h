/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "core/model/lead-records.h"
#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_EVIDENCE_LIST (lead_evidence_list_get_type ())

/*
 * What the journal shows of a behaviour in the period of a self-review, and the
 * newest entries that show it, each of which the rating may rest on.
 *
 * Signals: "changed": the rating rests on others now.
 */
G_DECLARE_FINAL_TYPE (LeadEvidenceList, lead_evidence_list, LEAD, EVIDENCE_LIST, AdwBin)

void   lead_evidence_list_set_desk  (LeadEvidenceList   *self,
                                     LeadDesk           *desk);
void   lead_evidence_list_show      (LeadEvidenceList   *self,
                                     LeadRecords        *records,
                                     LeadDay             since,
                                     const char         *item,
                                     const char * const *cites);
char **lead_evidence_list_dup_cites (LeadEvidenceList   *self);

G_END_DECLS
