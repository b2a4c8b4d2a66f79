/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>
#include <stdint.h>

G_BEGIN_DECLS

#define LEAD_TYPE_PACK_ANSWER (lead_pack_answer_get_type ())

G_DECLARE_FINAL_TYPE (LeadPackAnswer, lead_pack_answer, LEAD, PACK_ANSWER, GObject)

/*
 * What came back to a review pack, as the journal keeps it. Immutable.
 */
LeadPackAnswer *lead_pack_answer_new            (int64_t         id,
                                                 const char     *uuid,
                                                 const char     *pack,
                                                 int64_t         arrived_ms,
                                                 const char     *by,
                                                 const char     *content);
int64_t         lead_pack_answer_get_id         (LeadPackAnswer *self);
const char     *lead_pack_answer_get_uuid       (LeadPackAnswer *self);
const char     *lead_pack_answer_get_pack       (LeadPackAnswer *self);
int64_t         lead_pack_answer_get_arrived_ms (LeadPackAnswer *self);
const char     *lead_pack_answer_get_by         (LeadPackAnswer *self);
const char     *lead_pack_answer_get_content    (LeadPackAnswer *self);
gboolean        lead_pack_answer_equal          (LeadPackAnswer *a,
                                                 LeadPackAnswer *b);

G_END_DECLS
