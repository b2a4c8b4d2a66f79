/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LeadOrigins:
 *
 * Names for entries that have no id of their own: a fingerprint of what they
 * say, and a number for those that say the same. One for each source, so that
 * the same source gives the same names again.
 */
typedef struct _LeadOrigins LeadOrigins;

LeadOrigins *lead_origins_new         (void);
void         lead_origins_free        (LeadOrigins *self);
char        *lead_origins_fingerprint (LeadOrigins *self,
                                       const char  *when,
                                       const char  *title,
                                       const char  *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadOrigins, lead_origins_free)

G_END_DECLS
