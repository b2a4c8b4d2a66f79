/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LeadPackDates:
 *
 * Finds dates within words and leaves their month and year. Knows ISO dates,
 * dates in numbers, and months by their names in English and in the language
 * of the program. Immutable, and safe from any thread.
 */
typedef struct _LeadPackDates LeadPackDates;

LeadPackDates *lead_pack_dates_new     (void);
void           lead_pack_dates_free    (LeadPackDates *self);
char          *lead_pack_dates_coarsen (LeadPackDates *self,
                                        const char    *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadPackDates, lead_pack_dates_free)

G_END_DECLS
