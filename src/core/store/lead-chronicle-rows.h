/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-chronicle.h"
#include "lead-database.h"

G_BEGIN_DECLS

LeadChronicle *lead_chronicle_rows_load (LeadDatabase  *database,
                                         GArray        *ids,
                                         GError       **error);

G_END_DECLS
