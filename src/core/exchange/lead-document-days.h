/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-moment.h"
#include "lead-document.h"

G_BEGIN_DECLS

/**
 * LeadDocumentPart:
 * @first: its first block
 * @end: the one behind its last
 * @dated: whether @moment is known
 * @moment: when it is about
 * @title: (nullable): what stands beside the date
 */
typedef struct
{
  guint       first;
  guint       end;
  gboolean    dated;
  LeadMoment  moment;
  char       *title;
} LeadDocumentPart;

GPtrArray *lead_document_split (LeadDocument  *self,
                                GTimeZone     *zone,
                                gboolean      *guessed);

G_END_DECLS
