/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-brief.h"
#include "core/model/lead-filter.h"
#include "core/model/lead-records.h"
#include "lead-journal.h"

G_BEGIN_DECLS

/*
 * Reading many entries: which there are, what a row shows of them, and the
 * narrow records that charts are computed from.
 */

/**
 * LeadListed:
 * @id: an entry
 * @day: its local day
 */
typedef struct
{
  int64_t id;
  LeadDay day;
} LeadListed;

/*
 * The entries that a filter means, newest first, as ids and days only: 16
 * bytes an entry. With words in the filter, @limit makes the first screen of
 * results cheap; @total is then G_MAXUINT when there are more than were looked
 * for. The array's elements are #LeadListed.
 */
void         lead_journal_list_entries_async  (LeadJournal          *self,
                                               const LeadFilter     *filter,
                                               GCancellable         *cancellable,
                                               GAsyncReadyCallback   callback,
                                               gpointer              user_data);
GArray      *lead_journal_list_entries_finish (LeadJournal          *self,
                                               GAsyncResult         *result,
                                               guint                *total,
                                               GError              **error);
GArray      *lead_journal_list_entries_sync   (LeadJournal          *self,
                                               const LeadFilter     *filter,
                                               guint                *total,
                                               GCancellable         *cancellable,
                                               GError              **error);

/*
 * #LeadBrief for each of @ids, in their order; %NULL for one that is gone.
 * With @words, the excerpt is cut around the first hit and carries spans.
 */
void         lead_journal_load_briefs_async   (LeadJournal          *self,
                                               const int64_t        *ids,
                                               guint                 n_ids,
                                               const char           *words,
                                               GCancellable         *cancellable,
                                               GAsyncReadyCallback   callback,
                                               gpointer              user_data);
GPtrArray   *lead_journal_load_briefs_finish  (LeadJournal          *self,
                                               GAsyncResult         *result,
                                               GError              **error);
GPtrArray   *lead_journal_load_briefs_sync    (LeadJournal          *self,
                                               const int64_t        *ids,
                                               guint                 n_ids,
                                               const char           *words,
                                               GCancellable         *cancellable,
                                               GError              **error);

/* All labels in use, sorted for the reader, as a #GStrv. */
void         lead_journal_list_labels_async   (LeadJournal          *self,
                                               GCancellable         *cancellable,
                                               GAsyncReadyCallback   callback,
                                               gpointer              user_data);
char       **lead_journal_list_labels_finish  (LeadJournal          *self,
                                               GAsyncResult         *result,
                                               GError              **error);
char       **lead_journal_list_labels_sync    (LeadJournal          *self,
                                               GCancellable         *cancellable,
                                               GError              **error);

/* Tags and entry days from @filter's days, label and challenge; trash left out. */
void         lead_journal_load_records_async  (LeadJournal          *self,
                                               const LeadFilter     *filter,
                                               GCancellable         *cancellable,
                                               GAsyncReadyCallback   callback,
                                               gpointer              user_data);
LeadRecords *lead_journal_load_records_finish (LeadJournal          *self,
                                               GAsyncResult         *result,
                                               GError              **error);
LeadRecords *lead_journal_load_records_sync   (LeadJournal          *self,
                                               const LeadFilter     *filter,
                                               GCancellable         *cancellable,
                                               GError              **error);

G_END_DECLS
