/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-record-draft.h"

G_BEGIN_DECLS

#define LEAD_TYPE_RECORD_DRAFTS (lead_record_drafts_get_type ())

/*
 * The records that have been opened on a page: one draft for each, so that none
 * undoes another, and so that what couldn't be saved at once goes on being saved.
 */
G_DECLARE_FINAL_TYPE (LeadRecordDrafts, lead_record_drafts, LEAD, RECORD_DRAFTS, GObject)

LeadRecordDrafts *lead_record_drafts_new         (GType                draft_type,
                                                  LeadDesk            *desk);
LeadRecordList   *lead_record_drafts_get_list    (LeadRecordDrafts    *self);
gpointer          lead_record_drafts_get         (LeadRecordDrafts    *self,
                                                  const char          *uuid,
                                                  gpointer             record);
void              lead_record_drafts_flush_async (LeadRecordDrafts    *self,
                                                  gpointer             source,
                                                  GAsyncReadyCallback  callback,
                                                  gpointer             user_data);

G_END_DECLS
