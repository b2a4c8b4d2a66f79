/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-vault.h"

G_BEGIN_DECLS

gboolean lead_record_intake_take   (LeadVault     *vault,
                                    int64_t        import,
                                    GObject       *record,
                                    GError       **error);
gboolean lead_record_intake_show   (LeadVault     *vault,
                                    int64_t        import,
                                    GError       **error);
gboolean lead_record_intake_remove (LeadDatabase  *database,
                                    int64_t        import,
                                    GError       **error);

G_END_DECLS
