/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/exchange/lead-pack-content.h"
#include "lead-cli.h"

G_BEGIN_DECLS

/**
 * LeadCliPack:
 * @file: of a pack or a reply that is there
 *
 * What the command line says about a review pack.
 */
typedef struct
{
  const char *file;
  char       *session;
  char       *entries;
  char       *form;
  char       *charts;
  char       *title;
  char       *cover;
  char       *with;
  char       *passphrase_file;
  char       *output;
  char       *pack;
  char       *by;
  char      **questions;
  char      **aliases;
  gboolean    patterns_only;
  gboolean    months;
  gboolean    pictures;
  gboolean    keep_names;
  gboolean    dry_run;
} LeadCliPack;

/* What can be done with one, each in a file of its own. */
gboolean lead_cli_pack_create (LeadCli            *cli,
                               const LeadCliPack  *typed,
                               GError            **error);
gboolean lead_cli_pack_open   (LeadCli            *cli,
                               const LeadCliPack  *typed,
                               GError            **error);
gboolean lead_cli_pack_reply  (LeadCli            *cli,
                               const LeadCliPack  *typed,
                               GError            **error);
void     lead_cli_pack_print  (LeadPackContent    *content);

G_END_DECLS
