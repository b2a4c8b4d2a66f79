/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-challenge.h"
#include "lead-cli.h"

G_BEGIN_DECLS

/* Challenges as the command line finds and shows them. */
LeadChallenge *lead_cli_challenge_find       (LeadCli        *cli,
                                              const char     *uuid_prefix,
                                              GError        **error);
void           lead_cli_challenge_print      (LeadChallenge  *challenge);
void           lead_cli_challenge_print_line (LeadChallenge  *challenge);
void           lead_cli_challenge_print_json (GPtrArray      *challenges);

G_END_DECLS
