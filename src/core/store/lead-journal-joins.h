/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-day.h"
#include "lead-journal.h"

G_BEGIN_DECLS

/**
 * LeadJoin:
 * @item: canonical id of an item that an entry carries
 * @n_others: how many other entries carry it, trash left out
 * @entry: the newest of those, 0 when there are none
 * @day: its local day, or %LEAD_DAY_NONE
 *
 * What an entry has joined: the others of which the same is said.
 */
typedef struct
{
  char    *item;
  guint    n_others;
  int64_t  entry;
  LeadDay  day;
} LeadJoin;

void       lead_join_free                    (LeadJoin             *self);

/* #LeadJoin for every item that the entry carries, in the order of its tags. */
void       lead_journal_list_joins_async     (LeadJournal          *self,
                                              int64_t               entry,
                                              GCancellable         *cancellable,
                                              GAsyncReadyCallback   callback,
                                              gpointer              user_data);
GPtrArray *lead_journal_list_joins_finish    (LeadJournal          *self,
                                              GAsyncResult         *result,
                                              GError              **error);
GPtrArray *lead_journal_list_joins_sync      (LeadJournal          *self,
                                              int64_t               entry,
                                              GCancellable         *cancellable,
                                              GError              **error);

/* Canonical ids of items, as a #GStrv; that of the newest entry first. */
void       lead_journal_recent_items_async   (LeadJournal          *self,
                                              guint                 limit,
                                              GCancellable         *cancellable,
                                              GAsyncReadyCallback   callback,
                                              gpointer              user_data);
char     **lead_journal_recent_items_finish  (LeadJournal          *self,
                                              GAsyncResult         *result,
                                              GError              **error);
char     **lead_journal_recent_items_sync    (LeadJournal          *self,
                                              guint                 limit,
                                              GCancellable         *cancellable,
                                              GError              **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadJoin, lead_join_free)

G_END_DECLS
