/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-day.h"
#include "lead-pack-name.h"

G_BEGIN_DECLS

/**
 * LeadPackRedactor:
 *
 * What every word of a pack goes through: names become aliases, and where days
 * are not to be known, dates become months. Immutable, and safe from any
 * thread.
 */
typedef struct _LeadPackRedactor LeadPackRedactor;

LeadPackRedactor *lead_pack_redactor_new      (GPtrArray         *names,
                                               gboolean           coarse,
                                               GError           **error);
void              lead_pack_redactor_free     (LeadPackRedactor  *self);
char             *lead_pack_redactor_clean    (LeadPackRedactor  *self,
                                               const char        *text);
char             *lead_pack_redactor_dup_date (LeadPackRedactor  *self,
                                               LeadDay            day);
gboolean          lead_pack_redactor_is_coarse (LeadPackRedactor *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadPackRedactor, lead_pack_redactor_free)

G_END_DECLS
