/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-backup.h"

gboolean
lead_backup_before_migration (LeadVault  *vault,
                              GError    **error)
{
  return TRUE;
}
