/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-desk.h"
#include "lead-record-list.h"

G_BEGIN_DECLS

#define LEAD_TYPE_RECORD_DRAFT (lead_record_draft_get_type ())

/*
 * A record while it is on the page: what its cards read and change. It saves by
 * itself soon after a change, one save after the other, and goes on trying when
 * that fails. As long as all of it is in the file it follows what is changed
 * elsewhere.
 *
 * Records don't change: to change a draft is to give it another record.
 *
 * Signals: "changed": it says something else, or is safe now; "replaced": what it
 * says comes from elsewhere or has been taken back, and the cards should show it.
 */
G_DECLARE_DERIVABLE_TYPE (LeadRecordDraft, lead_record_draft, LEAD, RECORD_DRAFT, GObject)

/**
 * LeadRecordDraftClass:
 * @get_list: the journal's records of this kind
 * @equal: whether two of them say the same
 * @is_kept: (nullable): whether one says enough to be kept; without it, any does
 * @save: has the journal save one
 * @save_finish: (transfer full): it as it is stored now, or %NULL
 * @rebase: (nullable) (transfer full): what is written now, with what the one stored was
 *   given that wasn't in the one sent; without it, nothing ever is
 * @take_back: (transfer full): what is written now, without what was changed from
 *   one to the other
 */
struct _LeadRecordDraftClass
{
  GObjectClass     parent_class;

  LeadRecordList *(*get_list)    (LeadDesk             *desk);
  gboolean        (*equal)       (gpointer              a,
                                  gpointer              b);
  gboolean        (*is_kept)     (gpointer              record);
  void            (*save)        (LeadJournal          *journal,
                                  gpointer              record,
                                  GAsyncReadyCallback   callback,
                                  gpointer              user_data);
  gpointer        (*save_finish) (LeadJournal          *journal,
                                  GAsyncResult         *result,
                                  GError              **error);
  gpointer        (*rebase)      (gpointer              now,
                                  gpointer              sent,
                                  gpointer              stored);
  gpointer        (*take_back)   (gpointer              now,
                                  gpointer              before,
                                  gpointer              after);
};

gpointer    lead_record_draft_new          (GType                 type,
                                            LeadDesk             *desk,
                                            gpointer              record);
LeadDesk   *lead_record_draft_get_desk     (LeadRecordDraft      *self);
gpointer    lead_record_draft_get_record   (LeadRecordDraft      *self);
const char *lead_record_draft_get_uuid     (LeadRecordDraft      *self);
LeadDay     lead_record_draft_get_today    (LeadRecordDraft      *self);
gboolean    lead_record_draft_get_saving   (LeadRecordDraft      *self);
gboolean    lead_record_draft_get_safe     (LeadRecordDraft      *self);
const char *lead_record_draft_get_status   (LeadRecordDraft      *self);
void        lead_record_draft_commit       (LeadRecordDraft      *self,
                                            gpointer              record);
void        lead_record_draft_offer_undo   (LeadRecordDraft      *self,
                                            gpointer              before,
                                            const char           *description);
void        lead_record_draft_flush_async  (LeadRecordDraft      *self,
                                            GAsyncReadyCallback   callback,
                                            gpointer              user_data);
gboolean    lead_record_draft_flush_finish (LeadRecordDraft      *self,
                                            GAsyncResult         *result,
                                            GError              **error);

G_END_DECLS
