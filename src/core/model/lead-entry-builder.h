/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-entry.h"

G_BEGIN_DECLS

/**
 * LeadEntryBuilder:
 *
 * Makes an immutable #LeadEntry. What isn't set stays as it was in the entry
 * it started from, or empty.
 */
typedef struct _LeadEntryBuilder LeadEntryBuilder;

LeadEntryBuilder *lead_entry_builder_new             (void);
LeadEntryBuilder *lead_entry_builder_new_from        (LeadEntry           *entry);
void              lead_entry_builder_free            (LeadEntryBuilder    *self);
LeadEntry        *lead_entry_builder_end             (LeadEntryBuilder    *self);
void              lead_entry_builder_set_id          (LeadEntryBuilder    *self,
                                                      int64_t              id);
void              lead_entry_builder_set_uuid        (LeadEntryBuilder    *self,
                                                      const char          *uuid);
void              lead_entry_builder_set_revision    (LeadEntryBuilder    *self,
                                                      int64_t              revision);
void              lead_entry_builder_set_moment      (LeadEntryBuilder    *self,
                                                      const LeadMoment    *moment);
void              lead_entry_builder_set_created_ms  (LeadEntryBuilder    *self,
                                                      int64_t              created_ms);
void              lead_entry_builder_set_modified_ms (LeadEntryBuilder    *self,
                                                      int64_t              modified_ms);
void              lead_entry_builder_set_trashed_ms  (LeadEntryBuilder    *self,
                                                      int64_t              trashed_ms);
void              lead_entry_builder_set_title       (LeadEntryBuilder    *self,
                                                      const char          *title);
void              lead_entry_builder_set_body        (LeadEntryBuilder    *self,
                                                      const char          *body);
void              lead_entry_builder_set_starred     (LeadEntryBuilder    *self,
                                                      gboolean             starred);
void              lead_entry_builder_set_private     (LeadEntryBuilder    *self,
                                                      gboolean             is_private);
void              lead_entry_builder_set_challenge   (LeadEntryBuilder    *self,
                                                      const char          *challenge);
void              lead_entry_builder_set_extra       (LeadEntryBuilder    *self,
                                                      const char          *extra);
void              lead_entry_builder_set_labels      (LeadEntryBuilder    *self,
                                                      const char * const  *labels);
void              lead_entry_builder_add_label       (LeadEntryBuilder    *self,
                                                      const char          *label);
void              lead_entry_builder_set_tags        (LeadEntryBuilder    *self,
                                                      GPtrArray           *tags);
void              lead_entry_builder_add_tag         (LeadEntryBuilder    *self,
                                                      LeadTag             *tag);
void              lead_entry_builder_set_answers     (LeadEntryBuilder    *self,
                                                      GPtrArray           *answers);
void              lead_entry_builder_add_answer      (LeadEntryBuilder    *self,
                                                      const LeadAnswer    *answer);
void              lead_entry_builder_set_attachments (LeadEntryBuilder   *self,
                                                      GPtrArray          *attachments);
void              lead_entry_builder_add_attachment  (LeadEntryBuilder    *self,
                                                      const LeadAttachment *attachment);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadEntryBuilder, lead_entry_builder_free)

G_END_DECLS
