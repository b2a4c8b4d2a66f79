/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/store/lead-passphrase.h"

G_BEGIN_DECLS

GBytes *lead_pdf_seal (GBytes                *plain,
                       const char            *language,
                       const LeadPassphrase  *passphrase,
                       LeadSurroundings      *surroundings,
                       GError               **error);

G_END_DECLS
