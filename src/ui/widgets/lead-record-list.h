/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/store/lead-journal.h"

G_BEGIN_DECLS

#define LEAD_TYPE_RECORD_LIST (lead_record_list_get_type ())

/*
 * Records of which there are few, all of a kind, as a list model that follows
 * the journal. "items-changed" is also emitted once the first answer is there,
 * even when there are none.
 */
G_DECLARE_DERIVABLE_TYPE (LeadRecordList, lead_record_list, LEAD, RECORD_LIST, GObject)

/**
 * LeadRecordListClass:
 * @record_type: what the list holds
 * @at_once: #LeadChange flags of changes that show at once
 * @soon: of those that come with every second of typing, and can wait a moment
 * @load: asks the journal for all of them
 * @load_finish: (transfer full): the answer, or %NULL
 * @get_uuid: what names a record for good
 */
struct _LeadRecordListClass
{
  GObjectClass parent_class;

  GType        record_type;
  guint        at_once;
  guint        soon;
  void       (*load)        (LeadJournal          *journal,
                             GAsyncReadyCallback   callback,
                             gpointer              user_data);
  GPtrArray *(*load_finish) (LeadJournal          *journal,
                             GAsyncResult         *result,
                             GError              **error);
  const char *(*get_uuid)   (gpointer              record);
};

gpointer    lead_record_list_new        (GType           type,
                                         LeadJournal    *journal);
gboolean    lead_record_list_get_loaded (LeadRecordList *self);
const char *lead_record_list_get_uuid   (LeadRecordList *self,
                                         gpointer        record);
gpointer    lead_record_list_find       (LeadRecordList *self,
                                         const char     *uuid);

G_END_DECLS
