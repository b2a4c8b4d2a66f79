/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "lead-answer.h"
#include "lead-attachment.h"
#include "lead-moment.h"
#include "lead-tag.h"

G_BEGIN_DECLS

#define LEAD_TYPE_ENTRY (lead_entry_get_type ())

G_DECLARE_FINAL_TYPE (LeadEntry, lead_entry, LEAD, ENTRY, GObject)

int64_t           lead_entry_get_id          (LeadEntry *self);
const char       *lead_entry_get_uuid        (LeadEntry *self);
int64_t           lead_entry_get_revision    (LeadEntry *self);
const LeadMoment *lead_entry_get_moment      (LeadEntry *self);
int64_t           lead_entry_get_created_ms  (LeadEntry *self);
int64_t           lead_entry_get_modified_ms (LeadEntry *self);
int64_t           lead_entry_get_trashed_ms  (LeadEntry *self);
const char       *lead_entry_get_title       (LeadEntry *self);
const char       *lead_entry_get_body        (LeadEntry *self);
gboolean          lead_entry_get_starred     (LeadEntry *self);
gboolean          lead_entry_get_private     (LeadEntry *self);
const char       *lead_entry_get_challenge   (LeadEntry *self);
const char       *lead_entry_get_extra       (LeadEntry *self);
const char * const *lead_entry_get_labels    (LeadEntry *self);
GPtrArray        *lead_entry_get_tags        (LeadEntry *self);
GPtrArray        *lead_entry_get_answers     (LeadEntry *self);
GPtrArray        *lead_entry_get_attachments (LeadEntry *self);
char             *lead_entry_dup_excerpt     (LeadEntry *self,
                                              guint      max_length);

G_END_DECLS
