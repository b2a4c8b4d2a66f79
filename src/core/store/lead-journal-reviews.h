/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-review.h"
#include "lead-journal.h"

G_BEGIN_DECLS

/* All self-reviews, the newest first, as #LeadReview. */
void        lead_journal_list_reviews_async   (LeadJournal          *self,
                                               GCancellable         *cancellable,
                                               GAsyncReadyCallback   callback,
                                               gpointer              user_data);
GPtrArray  *lead_journal_list_reviews_finish  (LeadJournal          *self,
                                               GAsyncResult         *result,
                                               GError              **error);
GPtrArray  *lead_journal_list_reviews_sync    (LeadJournal          *self,
                                               GCancellable         *cancellable,
                                               GError              **error);

/* Without an id it gets one; with one it takes the place of what it said. */
void        lead_journal_save_review_async    (LeadJournal          *self,
                                               const LeadReview     *review,
                                               GCancellable         *cancellable,
                                               GAsyncReadyCallback   callback,
                                               gpointer              user_data);
LeadReview *lead_journal_save_review_finish   (LeadJournal          *self,
                                               GAsyncResult         *result,
                                               GError              **error);
LeadReview *lead_journal_save_review_sync     (LeadJournal          *self,
                                               const LeadReview     *review,
                                               GCancellable         *cancellable,
                                               GError              **error);

/* Taken back by saving the review again. */
void        lead_journal_delete_review_async  (LeadJournal          *self,
                                               const char           *uuid,
                                               GCancellable         *cancellable,
                                               GAsyncReadyCallback   callback,
                                               gpointer              user_data);
gboolean    lead_journal_delete_review_finish (LeadJournal          *self,
                                               GAsyncResult         *result,
                                               GError              **error);
gboolean    lead_journal_delete_review_sync   (LeadJournal          *self,
                                               const char           *uuid,
                                               GCancellable         *cancellable,
                                               GError              **error);

/* What an archive brings: what is here stays as it is. */
gboolean    lead_journal_bring_reviews_sync   (LeadJournal          *self,
                                               GPtrArray            *reviews,
                                               GCancellable         *cancellable,
                                               GError              **error);

gboolean    lead_journal_take_back_review_sync (LeadJournal          *self,
                                                const char           *uuid,
                                                GCancellable         *cancellable,
                                                GError              **error);

G_END_DECLS
