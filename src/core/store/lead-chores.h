/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-vault.h"

G_BEGIN_DECLS

/**
 * LeadChore:
 * @vault: the open file
 * @again: (out): there is more to do
 * @error: (out): what went wrong
 *
 * A piece of housekeeping, on the journal's thread, while nobody asks for
 * anything. Outside a transaction; stopped with %G_IO_ERROR_CANCELLED when
 * somebody does ask, and begun again later.
 */
typedef gboolean (*LeadChore) (LeadVault  *vault,
                               gboolean   *again,
                               GError    **error);

void lead_chores_do (LeadVault *vault);

G_END_DECLS
