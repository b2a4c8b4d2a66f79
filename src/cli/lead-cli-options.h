/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-cli.h"

G_BEGIN_DECLS

/**
 * LeadCliOptions:
 * @path: (nullable): the journal's file
 * @passphrase_file: (nullable): a file that holds the passphrase
 * @json: whether a program listens
 * @help: whether help was asked for
 * @version: whether the version was asked for
 * @operands: (nullable): what is no option
 *
 * What the options of every command say, before or after its name.
 */
typedef struct
{
  char      *path;
  char      *passphrase_file;
  gboolean   json;
  gboolean   help;
  gboolean   version;
  char     **operands;
} LeadCliOptions;

void       lead_cli_options_clear       (LeadCliOptions         *self);
gboolean   lead_cli_options_parse_start (LeadCliOptions         *self,
                                         char                 ***arguments,
                                         GError                **error);
char     **lead_cli_options_parse       (LeadCliOptions         *self,
                                         const LeadCliCommand   *command,
                                         const GOptionEntry     *options,
                                         char                  **arguments,
                                         guint                   least,
                                         guint                   most,
                                         GError                **error);

G_END_DECLS
