/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-chronicle.h"
#include "lead-vault.h"

G_BEGIN_DECLS

LeadChronicle *lead_chronicle_parts_load  (LeadDatabase  *database,
                                           GError       **error);
gboolean       lead_chronicle_parts_check (LeadDatabase  *database,
                                           gboolean      *wrong,
                                           GError       **error);
gboolean       lead_chronicle_parts_make  (LeadDatabase  *database,
                                           guint          worth,
                                           gboolean      *again,
                                           GError       **error);
gboolean       lead_chronicle_parts_chore (LeadVault     *vault,
                                           gboolean      *again,
                                           GError       **error);

G_END_DECLS
