/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-journal-upkeep.h"
#include "lead-vault.h"
#include "lead-verify.h"

G_BEGIN_DECLS

/**
 * LeadFinding:
 * @verdict: on the file as a whole
 * @index: the full-text index doesn't say what the texts say
 * @records: what charts read doesn't say what tags and texts say
 * @links: an entry names a challenge that isn't there
 *
 * What a check has found.
 */
typedef struct
{
  LeadVerdict verdict;
  gboolean    index;
  gboolean    records;
  gboolean    links;
} LeadFinding;

gboolean         lead_check_look     (LeadVault          *vault,
                                      gboolean            deep,
                                      LeadFinding        *finding,
                                      GError            **error);
gboolean         lead_check_rebuild  (LeadVault          *vault,
                                      const LeadFinding  *finding,
                                      GError            **error);
gboolean         lead_check_rewrite  (LeadVault          *vault,
                                      char              **kept,
                                      GError            **error);
LeadCheckReport *lead_check_report_new (void);

G_END_DECLS
