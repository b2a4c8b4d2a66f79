/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-answered.h"
#include "lead-journal-lists.h"

G_BEGIN_DECLS

/*
 * What there is to say of a journal on some day: how often it has been written
 * in lately, what has been answered, and what was written on that day in other
 * years. Counts and days are computed where the texts lie; no text leaves.
 */

/**
 * LeadWrittenDay:
 * @day: a local day with entries
 * @entries: how many
 * @words: how many words they have together
 */
typedef struct
{
  LeadDay day;
  guint   entries;
  guint   words;
} LeadWrittenDay;

/**
 * LeadGlance:
 * @latest: the entry that was changed last, 0 when there is none
 * @answered: how often each question has been answered
 * @days: (element-type LeadWrittenDay): the days with entries, oldest first
 */
typedef struct
{
  int64_t       latest;
  LeadAnswered *answered;
  GArray       *days;
} LeadGlance;

/**
 * LeadSameDay:
 * @listed: (element-type LeadListed): the entries, newest first
 * @spread: how many days away from the day they may be: 0 for none
 */
typedef struct
{
  GArray *listed;
  guint   spread;
} LeadSameDay;

/* How far "around this day" goes when nothing was written on the day itself. */
#define LEAD_SAME_DAY_SPREAD 3

void         lead_glance_free                   (LeadGlance           *self);
void         lead_same_day_free                 (LeadSameDay          *self);

void         lead_journal_load_glance_async     (LeadJournal          *self,
                                                 LeadDay               from,
                                                 LeadDay               to,
                                                 GCancellable         *cancellable,
                                                 GAsyncReadyCallback   callback,
                                                 gpointer              user_data);
LeadGlance  *lead_journal_load_glance_finish    (LeadJournal          *self,
                                                 GAsyncResult         *result,
                                                 GError              **error);
LeadGlance  *lead_journal_load_glance_sync      (LeadJournal          *self,
                                                 LeadDay               from,
                                                 LeadDay               to,
                                                 GCancellable         *cancellable,
                                                 GError              **error);

void         lead_journal_list_same_day_async   (LeadJournal          *self,
                                                 LeadDay               day,
                                                 LeadDay               before,
                                                 GCancellable         *cancellable,
                                                 GAsyncReadyCallback   callback,
                                                 gpointer              user_data);
LeadSameDay *lead_journal_list_same_day_finish  (LeadJournal          *self,
                                                 GAsyncResult         *result,
                                                 GError              **error);
LeadSameDay *lead_journal_list_same_day_sync    (LeadJournal          *self,
                                                 LeadDay               day,
                                                 LeadDay               before,
                                                 GCancellable         *cancellable,
                                                 GError              **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadGlance, lead_glance_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadSameDay, lead_same_day_free)

G_END_DECLS
