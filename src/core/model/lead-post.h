/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>
#include <stdint.h>

#include "lead-day.h"

G_BEGIN_DECLS

#define LEAD_TYPE_POST (lead_post_get_type ())

/*
 * A role that the writer held, where, and from when to when. Immutable; a
 * change is a new post with the same uuid.
 */
G_DECLARE_FINAL_TYPE (LeadPost, lead_post, LEAD, POST, GObject)

LeadPost   *lead_post_new           (int64_t     id,
                                     const char *uuid,
                                     const char *role,
                                     const char *place,
                                     LeadDay     from,
                                     LeadDay     to);
int64_t     lead_post_get_id        (LeadPost   *self);
const char *lead_post_get_uuid      (LeadPost   *self);
const char *lead_post_get_role      (LeadPost   *self);
const char *lead_post_get_place     (LeadPost   *self);
LeadDay     lead_post_get_from      (LeadPost   *self);
LeadDay     lead_post_get_to        (LeadPost   *self);
gboolean    lead_post_get_range     (LeadPost   *self,
                                     LeadDay    *from,
                                     LeadDay    *to);
gboolean    lead_post_is_period     (LeadPost   *self);
char       *lead_post_dup_name      (LeadPost   *self);
gboolean    lead_post_equal         (LeadPost   *a,
                                     LeadPost   *b);

G_END_DECLS
