/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-challenge.h"
#include "lead-print-flow.h"

G_BEGIN_DECLS

void lead_print_partners (LeadPrintFlow *flow,
                          LeadChallenge *challenge);

G_END_DECLS
