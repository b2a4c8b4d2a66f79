/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-key.h"

G_BEGIN_DECLS

/*
 * A key as it stands on paper: thirteen groups of five characters out of 32
 * that are hard to take for one another. The last character of each group
 * tells a typing error in it, and two groups that changed places.
 */

#define LEAD_RECOVERY_CODE_GROUPS 13

char     *lead_recovery_code_encode  (const LeadKey  *key);
void      lead_recovery_code_inspect (const char     *text,
                                      guint          *good,
                                      guint          *wrong);
LeadKey  *lead_recovery_code_decode  (const char     *text,
                                      GError        **error);

G_END_DECLS
