/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-chronicle.h"

G_BEGIN_DECLS

/**
 * LeadChronicleBuilder:
 *
 * Writes a chronicle, one entry after the other in the order of their keys:
 * first the entry, then what belongs to it.
 */
typedef struct _LeadChronicleBuilder LeadChronicleBuilder;

LeadChronicleBuilder *lead_chronicle_builder_new        (void);
void                  lead_chronicle_builder_free       (LeadChronicleBuilder *self);
guint32               lead_chronicle_builder_name       (LeadChronicleBuilder *self,
                                                         LeadChronicleNames    kind,
                                                         const char           *name);
const char           *lead_chronicle_builder_get_name   (LeadChronicleBuilder *self,
                                                         LeadChronicleNames    kind,
                                                         guint32               place);
void                  lead_chronicle_builder_add_entry  (LeadChronicleBuilder *self,
                                                         int64_t               id,
                                                         int64_t               key,
                                                         LeadDay               day,
                                                         guint32               words,
                                                         guint32               challenge);
void                  lead_chronicle_builder_add_tag    (LeadChronicleBuilder *self,
                                                         guint32               item,
                                                         LeadStance            stance);
void                  lead_chronicle_builder_add_label  (LeadChronicleBuilder *self,
                                                         guint32               label);
void                  lead_chronicle_builder_add_answer (LeadChronicleBuilder *self,
                                                         guint32               question);
LeadChronicle        *lead_chronicle_builder_end        (LeadChronicleBuilder *self);

LeadChronicle        *lead_chronicle_update             (LeadChronicle        *before,
                                                         const int64_t        *ids,
                                                         gsize                 n_ids,
                                                         LeadChronicle        *now);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadChronicleBuilder, lead_chronicle_builder_free)

G_END_DECLS
