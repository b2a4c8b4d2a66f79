/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-post.h"
#include "lead-cli.h"

G_BEGIN_DECLS

GPtrArray *lead_cli_post_list (LeadCli     *cli,
                               GError     **error);
LeadPost  *lead_cli_post_find (LeadCli     *cli,
                               const char  *typed,
                               GError     **error);

G_END_DECLS
