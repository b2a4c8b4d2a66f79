/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-post.h"
#include "lead-journal.h"

G_BEGIN_DECLS

/*
 * The roles and places that the writer has held: a short list.
 */

/* What is held now first, then backwards. The array's elements are #LeadPost. */
void       lead_journal_list_posts_async   (LeadJournal          *self,
                                            GCancellable         *cancellable,
                                            GAsyncReadyCallback   callback,
                                            gpointer              user_data);
GPtrArray *lead_journal_list_posts_finish  (LeadJournal          *self,
                                            GAsyncResult         *result,
                                            GError              **error);
GPtrArray *lead_journal_list_posts_sync    (LeadJournal          *self,
                                            GCancellable         *cancellable,
                                            GError              **error);

/* With id 0 it is added. */
void       lead_journal_save_post_async    (LeadJournal          *self,
                                            LeadPost             *post,
                                            GCancellable         *cancellable,
                                            GAsyncReadyCallback   callback,
                                            gpointer              user_data);
LeadPost  *lead_journal_save_post_finish   (LeadJournal          *self,
                                            GAsyncResult         *result,
                                            GError              **error);
LeadPost  *lead_journal_save_post_sync     (LeadJournal          *self,
                                            LeadPost             *post,
                                            GCancellable         *cancellable,
                                            GError              **error);

/* Taken back by saving the post again, with id 0 and its uuid. */
void       lead_journal_delete_post_async  (LeadJournal          *self,
                                            int64_t               id,
                                            GCancellable         *cancellable,
                                            GAsyncReadyCallback   callback,
                                            gpointer              user_data);
gboolean   lead_journal_delete_post_finish (LeadJournal          *self,
                                            GAsyncResult         *result,
                                            GError              **error);
gboolean   lead_journal_delete_post_sync   (LeadJournal          *self,
                                            int64_t               id,
                                            GCancellable         *cancellable,
                                            GError              **error);

G_END_DECLS
