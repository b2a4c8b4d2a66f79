/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/exchange/lead-pack-content.h"
#include "lead-print-flow.h"

G_BEGIN_DECLS

void lead_print_pack (LeadPrintFlow   *flow,
                      LeadPackContent *content);

G_END_DECLS
