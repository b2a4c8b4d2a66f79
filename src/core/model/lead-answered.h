/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-day.h"

G_BEGIN_DECLS

/**
 * LeadAnswered:
 *
 * Which questions have been answered, how often and when last: counts and days,
 * never a word of what was written.
 */
typedef struct _LeadAnswered LeadAnswered;

LeadAnswered *lead_answered_new       (void);
LeadAnswered *lead_answered_ref       (LeadAnswered *self);
void          lead_answered_unref     (LeadAnswered *self);
void          lead_answered_add       (LeadAnswered *self,
                                       const char   *prompt,
                                       guint         count,
                                       LeadDay       last);
guint         lead_answered_get_count (LeadAnswered *self,
                                       const char   *prompt);
LeadDay       lead_answered_get_last  (LeadAnswered *self,
                                       const char   *prompt);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadAnswered, lead_answered_unref)

G_END_DECLS
