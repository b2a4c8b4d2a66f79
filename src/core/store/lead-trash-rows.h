/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-vault.h"

G_BEGIN_DECLS

gboolean lead_trash_rows_move (LeadVault   *vault,
                               const char  *statement,
                               int64_t      id,
                               gboolean     trashed,
                               gboolean    *found,
                               GError     **error);

G_END_DECLS
