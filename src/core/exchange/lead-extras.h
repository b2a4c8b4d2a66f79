/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-archive-kind.h"

G_BEGIN_DECLS

/**
 * LeadExtras:
 *
 * What an import brings besides entries, until the journal takes it.
 */
typedef struct _LeadExtras LeadExtras;

LeadExtras *lead_extras_new  (void);
void        lead_extras_free (LeadExtras             *self);
void        lead_extras_add  (LeadExtras             *self,
                              const LeadArchiveKind  *kind,
                              gpointer                record);
gboolean    lead_extras_keep (LeadExtras             *self,
                              LeadJournal            *journal,
                              GCancellable           *cancellable,
                              GError                **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadExtras, lead_extras_free)

G_END_DECLS
