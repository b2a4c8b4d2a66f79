/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-import.h"
#include "lead-reader.h"

G_BEGIN_DECLS

/**
 * LeadStaging:
 *
 * The imports that a run has begun in the journal, one for each format. None
 * of them shows until all end; whatever isn't ended goes without a trace.
 */
typedef struct _LeadStaging LeadStaging;

LeadStaging *lead_staging_new        (LeadJournal       *journal);
void         lead_staging_free       (LeadStaging       *self);
void         lead_staging_set_format (LeadStaging       *self,
                                      const char        *format);
gboolean     lead_staging_take       (GPtrArray         *incoming,
                                      LeadTaken         *taken,
                                      gpointer           staging,
                                      GCancellable      *cancellable,
                                      GError           **error);
const GError *lead_staging_get_failure (LeadStaging      *self);
gboolean     lead_staging_adopt      (LeadStaging       *self,
                                      const char        *journal_uuid,
                                      GError           **error);
gboolean     lead_staging_end        (LeadStaging       *self,
                                      GArray         *entries,
                                      GError           **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadStaging, lead_staging_free)

G_END_DECLS
