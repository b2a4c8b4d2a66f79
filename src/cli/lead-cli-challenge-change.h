/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-challenge-builder.h"
#include "lead-cli.h"

G_BEGIN_DECLS

/**
 * LeadCliChallengeChange:
 *
 * The options that say what a challenge says from here on, as they were typed.
 */
typedef struct
{
  char     *name;
  char     *why;
  char     *place;
  char     *closed;
  gboolean  open;
  char    **signs;
  char    **no_signs;
  char     *partner;
  char     *aim;
  char     *reason;
  char     *pressure;
  char     *no_partner;
  char     *person;
  char     *about;
  char     *no_person;
  char     *heard;
  char     *not_heard;
  char     *day;
  int       agreement;
  int       certainty;
} LeadCliChallengeChange;

void     lead_cli_challenge_change_clear (LeadCliChallengeChange  *self);
gboolean lead_cli_challenge_change_check (LeadCliChallengeChange  *self,
                                          LeadCli                 *cli,
                                          GError                 **error);
void     lead_cli_challenge_change_apply (LeadCliChallengeChange  *self,
                                          LeadCli                 *cli,
                                          LeadChallenge           *before,
                                          LeadChallengeBuilder    *builder);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (LeadCliChallengeChange, lead_cli_challenge_change_clear)

G_END_DECLS
