/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-edit-session.h"

G_BEGIN_DECLS

/* How safe the text is, in words: "Saved 18:52 · 214 words". */
char *lead_save_status_dup_text (LeadEditState  state,
                                 int64_t        saved_ms,
                                 const GError  *error,
                                 guint          n_words,
                                 GTimeZone     *zone);

G_END_DECLS
