/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-cli.h"

G_BEGIN_DECLS

const LeadCliCommand * const *lead_cli_commands_get_all (void);
const LeadCliCommand         *lead_cli_commands_find    (const char *name);

extern const LeadCliCommand lead_command_backup;
extern const LeadCliCommand lead_command_challenges;
extern const LeadCliCommand lead_command_check;
extern const LeadCliCommand lead_command_create;
extern const LeadCliCommand lead_command_delete;
extern const LeadCliCommand lead_command_edit;
extern const LeadCliCommand lead_command_entries;
extern const LeadCliCommand lead_command_experiments;
extern const LeadCliCommand lead_command_export;
extern const LeadCliCommand lead_command_frameworks;
extern const LeadCliCommand lead_command_history;
extern const LeadCliCommand lead_command_import;
extern const LeadCliCommand lead_command_info;
extern const LeadCliCommand lead_command_pack;
extern const LeadCliCommand lead_command_passphrase;
extern const LeadCliCommand lead_command_patterns;
extern const LeadCliCommand lead_command_posts;
extern const LeadCliCommand lead_command_prompts;
extern const LeadCliCommand lead_command_restore;
extern const LeadCliCommand lead_command_reviews;
extern const LeadCliCommand lead_command_search;
extern const LeadCliCommand lead_command_sessions;
extern const LeadCliCommand lead_command_show;
extern const LeadCliCommand lead_command_tag;
extern const LeadCliCommand lead_command_undelete;
extern const LeadCliCommand lead_command_write;

G_END_DECLS
