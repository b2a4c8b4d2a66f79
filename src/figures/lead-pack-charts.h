/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/exchange/lead-pack-build.h"

G_BEGIN_DECLS

const char * const *lead_pack_charts_get_ids (void);
const char         *lead_pack_charts_get_title (const char            *id);
gboolean            lead_pack_charts_add     (LeadPackContent        *content,
                                              const LeadPackChoices  *choices,
                                              LeadPackRedactor       *redactor,
                                              LeadJournal            *journal,
                                              LeadContent            *items,
                                              GCancellable           *cancellable,
                                              GError                **error);

G_END_DECLS
