/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-vault.h"

G_BEGIN_DECLS

gboolean lead_clock_read    (LeadDatabase  *database,
                             int64_t       *clock,
                             GError       **error);
gboolean lead_clock_advance (LeadVault     *vault,
                             int64_t       *clock,
                             GError       **error);

G_END_DECLS
