/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-source.h"

G_BEGIN_DECLS

char       *lead_look_alike_explain (LeadSource    *source,
                                     GCancellable  *cancellable);
const char *lead_look_alike_advise  (GBytes        *content);

G_END_DECLS
