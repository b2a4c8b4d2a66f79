/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-challenge.h"
#include "lead-cli-record.h"

G_BEGIN_DECLS

/* Challenges as the command line finds and shows them. */
extern const LeadCliRecordKind lead_cli_challenges;

G_END_DECLS
