/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-vault.h"

G_BEGIN_DECLS

char     *lead_replace_dup_kept_name (const char        *journal,
                                      const char        *word,
                                      int64_t            utc_ms);
gboolean  lead_replace_closed        (const char        *journal,
                                      const char        *whole,
                                      const char        *kept,
                                      GError           **error);
gboolean  lead_replace_open          (LeadVault         *vault,
                                      const char        *whole,
                                      const LeadKey     *key,
                                      const char        *kept,
                                      GError           **error);

G_END_DECLS
