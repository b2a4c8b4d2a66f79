/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-document.h"

G_BEGIN_DECLS

/**
 * LeadDocxParts:
 *
 * What the text of a .docx refers to: its styles by their names, its lists, and
 * where its pictures and links lead.
 */
typedef struct _LeadDocxParts LeadDocxParts;

LeadDocxParts *lead_docx_parts_new        (LeadSource     *source,
                                           const char     *document,
                                           GCancellable   *cancellable);
void           lead_docx_parts_free       (LeadDocxParts  *self);
const char    *lead_docx_parts_get_target (LeadDocxParts  *self,
                                           const char     *id);
const char    *lead_docx_parts_get_style  (LeadDocxParts  *self,
                                           const char     *id);
gboolean       lead_docx_parts_is_bullet  (LeadDocxParts  *self,
                                           const char     *list,
                                           guint           level);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadDocxParts, lead_docx_parts_free)

G_END_DECLS
