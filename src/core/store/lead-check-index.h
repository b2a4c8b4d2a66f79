/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-vault.h"

G_BEGIN_DECLS

gboolean lead_check_index (LeadVault  *vault,
                           gboolean   *wrong,
                           GError    **error);

G_END_DECLS
