/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-vault.h"

G_BEGIN_DECLS

char     *lead_backup_make             (LeadVault   *vault,
                                        const char  *folder,
                                        GError     **error);
gboolean  lead_backup_make_own         (LeadVault   *vault,
                                        GError     **error);
gboolean  lead_backup_ensure           (LeadVault   *vault,
                                        GError     **error);
gboolean  lead_backup_before_migration (LeadVault   *vault,
                                        GError     **error);
gboolean  lead_backup_chore            (LeadVault   *vault,
                                        gboolean    *again,
                                        GError     **error);

G_END_DECLS
