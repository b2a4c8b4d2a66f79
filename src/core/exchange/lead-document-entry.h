/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-document.h"
#include "lead-intake.h"
#include "lead-origins.h"

G_BEGIN_DECLS

/**
 * LeadDocumentEntry:
 * @document: what a file says
 * @name: what the file is called, with its folders
 * @modified: when it was last changed, in seconds since the Unix epoch
 * @pictures: (nullable): where its pictures are
 * @intake: where its entries go
 * @origins: names for them
 * @cancellable: (nullable): to stop
 *
 * A document on its way to becoming an entry, or several. All of it is borrowed.
 */
typedef struct
{
  LeadDocument *document;
  const char   *name;
  gint64        modified;
  LeadSource   *pictures;
  LeadIntake   *intake;
  LeadOrigins  *origins;
  GCancellable *cancellable;
} LeadDocumentEntry;

gboolean lead_document_entry_send (LeadDocumentEntry  *self,
                                   GError            **error);

G_END_DECLS
