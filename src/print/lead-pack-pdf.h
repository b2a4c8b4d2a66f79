/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/exchange/lead-pack-content.h"
#include "core/store/lead-passphrase.h"

G_BEGIN_DECLS

/*
 * A review pack to read anywhere: the same as the page, in a PDF that opens
 * with the same words.
 */
GBytes *lead_pack_pdf_write (LeadPackContent       *content,
                             const LeadPassphrase  *passphrase,
                             LeadSurroundings      *surroundings,
                             GError               **error);

G_END_DECLS
