/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-records.h"

G_BEGIN_DECLS

/**
 * LeadEvidence:
 * @entries: (element-type int64_t): ids of the entries that carry the item, the
 *   newest first
 * @stances: how many entries say each #LeadStance of it
 * @n_all: all entries of the period, tagged or not: what the counts are counted
 *   from
 *
 * What a journal shows of an item in a period.
 */
typedef struct
{
  GArray *entries;
  guint   stances[LEAD_N_STANCES];
  guint   n_all;
} LeadEvidence;

LeadEvidence *lead_evidence_new  (LeadRecords  *records,
                                  const char   *item);
void          lead_evidence_free (LeadEvidence *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadEvidence, lead_evidence_free)

G_END_DECLS
