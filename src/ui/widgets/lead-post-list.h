/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-post.h"
#include "lead-record-list.h"

G_BEGIN_DECLS

#define LEAD_TYPE_POST_LIST (lead_post_list_get_type ())

/* The posts that the writer has held: what is held now first. */
G_DECLARE_FINAL_TYPE (LeadPostList, lead_post_list, LEAD, POST_LIST, LeadRecordList)

LeadPostList *lead_post_list_new         (LeadJournal  *journal);
LeadPost     *lead_post_list_find_period (LeadPostList *self,
                                          LeadDay       from,
                                          LeadDay       to);
gboolean      lead_post_list_has_periods (LeadPostList *self);

G_END_DECLS
