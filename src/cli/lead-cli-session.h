/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-session.h"
#include "lead-cli-record.h"

G_BEGIN_DECLS

/* Sessions as the command line finds and shows them. */
extern const LeadCliRecordKind lead_cli_sessions;

void lead_cli_session_add_json (LeadJsonText *json,
                                LeadCli      *cli,
                                gpointer      session);

G_END_DECLS
