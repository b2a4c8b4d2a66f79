/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-session-builder.h"
#include "lead-cli.h"

G_BEGIN_DECLS

/**
 * LeadCliSessionChange:
 *
 * The options that say what a session says from here on, as they were typed.
 */
typedef struct
{
  char      *day;
  gboolean   no_day;
  char      *whom;
  char      *with;
  char      *from;
  char      *to;
  char      *want;
  char      *held;
  gboolean   not_held;
  char     **aims;
  char     **points;
  char     **entries;
  char     **no_entries;
  char     **charts;
  char     **no_charts;
  char     **challenges;
  char     **no_challenges;
  char      *note;
  char      *by;
  char      *agreement;
  char      *due;
  char      *settle;
  char      *outcome;
} LeadCliSessionChange;

void     lead_cli_session_change_clear (LeadCliSessionChange  *self);
gboolean lead_cli_session_change_check (LeadCliSessionChange  *self,
                                        GError               **error);
gboolean lead_cli_session_change_apply (LeadCliSessionChange  *self,
                                        LeadCli               *cli,
                                        LeadSession           *before,
                                        LeadSessionBuilder    *builder,
                                        GError               **error);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (LeadCliSessionChange, lead_cli_session_change_clear)

G_END_DECLS
