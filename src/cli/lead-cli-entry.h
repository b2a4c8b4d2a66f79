/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-brief.h"
#include "core/store/lead-journal-entries.h"
#include "lead-cli.h"

G_BEGIN_DECLS

/* An entry as the command line shows it, in the entry's own local time. */
LeadEntry *lead_cli_entry_find       (LeadCli           *cli,
                                      const char        *uuid_prefix,
                                      GError           **error);
LeadEntry *lead_cli_entry_save       (LeadCli           *cli,
                                      LeadEntry         *entry,
                                      LeadSaveFlags      flags,
                                      GError           **error);
void       lead_cli_entry_add_json   (LeadEntry         *entry,
                                      LeadJsonText      *json,
                                      const char        *excerpt);
void       lead_cli_entry_print_json (LeadEntry         *entry);
void       lead_cli_entry_print_json_with_notes (LeadEntry *entry,
                                                 GPtrArray *notes);
void       lead_cli_entry_print_line (LeadBrief         *brief,
                                      guint              max_length);
void       lead_cli_entry_print      (LeadEntry         *entry,
                                      LeadContent       *content);
void       lead_cli_entry_print_notes (GPtrArray        *notes);
char      *lead_cli_entry_dup_time   (const LeadMoment  *moment);
gboolean   lead_cli_entry_parse_date (LeadCli           *cli,
                                      const char        *text,
                                      LeadMoment        *moment,
                                      GError           **error);

G_END_DECLS
