/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-chronicle-builder.h"

G_BEGIN_DECLS

/* A stretch of a chronicle as bytes, and back. */
GBytes   *lead_chronicle_code_write (LeadChronicle        *chronicle);
gboolean  lead_chronicle_code_read  (GBytes               *code,
                                     int64_t               first_key,
                                     int64_t               last_key,
                                     LeadChronicleBuilder *builder);

G_END_DECLS
