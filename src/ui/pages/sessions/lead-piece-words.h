/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-entry.h"
#include "core/model/lead-session.h"

G_BEGIN_DECLS

/* How what may be looked at together is called in lists. */
char *lead_piece_words_name_entry (LeadEntry         *entry);
char *lead_piece_words_quote      (const LeadPassage *passage);
char *lead_piece_words_name_day   (LeadEntry         *entry);
char *lead_piece_words_name_point (LeadSession       *session,
                                   const char        *item);

G_END_DECLS
