/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-noticed.h"

G_BEGIN_DECLS

char *lead_notice_describe        (const LeadNotice *self,
                                   const char       *name);
char *lead_notice_describe_change (const LeadNotice *self);
char *lead_noticed_describe_test  (LeadNoticed      *self);

G_END_DECLS
