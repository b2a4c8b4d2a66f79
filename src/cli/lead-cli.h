/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/content/lead-content.h"
#include "core/store/lead-journal.h"
#include "lead-cli-error.h"
#include "lead-cli-output.h"

G_BEGIN_DECLS

/**
 * LeadCli:
 *
 * What every command stands on: the global options, the journal once it is
 * open, and what else is made at most once in a run.
 */
typedef struct _LeadCli LeadCli;

/**
 * LeadCliCommand:
 * @name: as it is typed
 * @summary: one line of help
 * @usage: what follows the name, such as "ENTRY"
 * @details: (nullable): further help
 * @run: does it. @arguments begin with the name
 */
typedef struct
{
  const char *name;
  const char *summary;
  const char *usage;
  const char *details;
  gboolean (*run) (LeadCli  *cli,
                   char    **arguments,
                   GError  **error);
} LeadCliCommand;

/* Where an option of lead_cli_parse_into() goes, as its arg_data. */
#define LEAD_CLI_FIELD(type, field) ((gpointer) G_STRUCT_OFFSET (type, field))

LeadCli          *lead_cli_new              (GCancellable           *cancellable);
void              lead_cli_free             (LeadCli                *self);
int               lead_cli_run              (LeadCli                *self,
                                             char                  **arguments);

char            **lead_cli_parse            (LeadCli                *self,
                                             const GOptionEntry     *options,
                                             char                  **arguments,
                                             guint                   least,
                                             guint                   most,
                                             GError                **error);
char            **lead_cli_parse_into       (LeadCli                *self,
                                             const GOptionEntry     *options,
                                             gpointer                typed,
                                             char                  **arguments,
                                             guint                   least,
                                             guint                   most,
                                             GError                **error);
void              lead_cli_insist           (LeadCli                *self);
LeadJournal      *lead_cli_open             (LeadCli                *self,
                                             GError                **error);
LeadJournal      *lead_cli_create           (LeadCli                *self,
                                             GError                **error);
LeadContent      *lead_cli_load_content     (LeadCli                *self,
                                             GError                **error);
LeadContent      *lead_cli_reload_content   (LeadCli                *self,
                                             GError                **error);
LeadContent      *lead_cli_load_content_for (LeadCli                *self,
                                             char                  **typed,
                                             GError                **error);
gboolean          lead_cli_get_json         (LeadCli                *self);
const char       *lead_cli_get_path         (LeadCli                *self);
const char       *lead_cli_get_passphrase_file (LeadCli             *self);
LeadSurroundings *lead_cli_get_surroundings (LeadCli                *self);
LeadDay           lead_cli_get_today        (LeadCli                *self);
GCancellable     *lead_cli_get_cancellable  (LeadCli                *self);
void              lead_cli_set_status       (LeadCli                *self,
                                             int                     code);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadCli, lead_cli_free)

G_END_DECLS
