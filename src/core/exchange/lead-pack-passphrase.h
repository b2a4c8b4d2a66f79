/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/store/lead-passphrase.h"

G_BEGIN_DECLS

/* Words of a generated pack passphrase: 77 bits. */
#define LEAD_PACK_PASSPHRASE_WORDS 6

LeadPassphrase *lead_pack_passphrase_normalise (const LeadPassphrase *typed);

G_END_DECLS
