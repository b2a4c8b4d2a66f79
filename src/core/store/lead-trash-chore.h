/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-vault.h"

G_BEGIN_DECLS

gboolean lead_trash_chore   (LeadVault  *vault,
                             gboolean   *again,
                             GError    **error);
gboolean lead_picture_chore (LeadVault  *vault,
                             gboolean   *again,
                             GError    **error);

G_END_DECLS
