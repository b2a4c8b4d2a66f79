/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-journal-import.h"
#include "lead-vault.h"

G_BEGIN_DECLS

gboolean lead_import_rows_take             (LeadVault     *vault,
                                            int64_t        import,
                                            const char    *format,
                                            LeadIncoming  *incoming,
                                            LeadTaken     *taken,
                                            GError       **error);
gboolean lead_import_rows_remove_some      (LeadVault     *vault,
                                            int64_t        import,
                                            gboolean      *more,
                                            GError       **error);
gboolean lead_import_rows_remove_leftovers (LeadVault     *vault,
                                            GError       **error);

G_END_DECLS
