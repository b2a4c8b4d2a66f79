/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-experiment.h"
#include "lead-cli-record.h"

G_BEGIN_DECLS

/* Experiments as the command line finds and shows them. */
extern const LeadCliRecordKind lead_cli_experiments;

G_END_DECLS
