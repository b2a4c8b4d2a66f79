/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-database.h"

G_BEGIN_DECLS

/**
 * LeadVerdict:
 * @LEAD_VERDICT_GOOD: every page and every row is as it was written
 * @LEAD_VERDICT_INDEX: only the full-text index is damaged
 * @LEAD_VERDICT_SPARE: pages are damaged that nothing is stored in
 * @LEAD_VERDICT_DAMAGED: entries are
 *
 * What is wrong with a file that opens.
 */
typedef enum
{
  LEAD_VERDICT_GOOD,
  LEAD_VERDICT_INDEX,
  LEAD_VERDICT_SPARE,
  LEAD_VERDICT_DAMAGED,
} LeadVerdict;

gboolean lead_verify_file   (const char     *path,
                             const char     *vfs,
                             const LeadKey  *key,
                             LeadWatch      *watch,
                             LeadVerdict    *verdict,
                             GError        **error);
gboolean lead_verify_backup (const char     *path,
                             const char     *vfs,
                             const LeadKey  *key,
                             LeadWatch      *watch,
                             GError        **error);

G_END_DECLS
