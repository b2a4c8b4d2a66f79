/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-pack-key.h"

G_BEGIN_DECLS

/*
 * A review pack as one HTML file: sealed, it opens in a browser without a
 * connection, and an answer is written in it.
 */
GBytes *lead_pack_page_write      (const char           *content,
                                   const LeadPackKey    *key,
                                   LeadSurroundings     *surroundings,
                                   GError              **error);
GBytes *lead_pack_page_cut_sealed (GBytes               *page,
                                   GError              **error);
char   *lead_pack_page_open       (GBytes               *page,
                                   const LeadPassphrase *passphrase,
                                   GError              **error);

G_END_DECLS
