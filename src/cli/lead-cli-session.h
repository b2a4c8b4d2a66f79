/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-session-filter.h"
#include "core/model/lead-session.h"
#include "lead-cli.h"

G_BEGIN_DECLS

/* Sessions as the command line finds and shows them. */
GPtrArray   *lead_cli_session_list       (LeadCli                  *cli,
                                          const LeadSessionFilter  *filter,
                                          GError                  **error);
LeadSession *lead_cli_session_find       (LeadCli                  *cli,
                                          const char               *uuid_prefix,
                                          GError                  **error);
const char  *lead_cli_session_get_state  (LeadCli                  *cli,
                                          LeadSession              *session);
gboolean     lead_cli_session_is_state   (const char               *typed);
void         lead_cli_session_print      (LeadCli                  *cli,
                                          LeadSession              *session);
void         lead_cli_session_print_line (LeadCli                  *cli,
                                          LeadSession              *session);
void         lead_cli_session_print_json (LeadCli                  *cli,
                                          GPtrArray                *sessions);

G_END_DECLS
