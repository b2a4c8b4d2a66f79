/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/content/lead-content.h"
#include "core/model/lead-brief.h"
#include "core/model/lead-chronicle.h"

G_BEGIN_DECLS

/**
 * LeadMarks:
 *
 * What entries are counted for, and which tags of a chronicle count for it. A
 * mark without a stance is one of any.
 * What the writer has hidden isn't among it.
 */
typedef struct _LeadMarks LeadMarks;

LeadMarks      *lead_marks_new    (LeadContent            *content,
                                   LeadChronicle          *chronicle);
void            lead_marks_free   (LeadMarks              *self);
guint           lead_marks_get_n  (LeadMarks              *self);
const LeadMark *lead_marks_get    (LeadMarks              *self,
                                   guint                   mark);
int             lead_marks_find   (LeadMarks              *self,
                                   const LeadChronicleTag *tag);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadMarks, lead_marks_free)

G_END_DECLS
