/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-note.h"
#include "lead-journal.h"

G_BEGIN_DECLS

/* The notes in the margin of an entry, the oldest first, as #LeadNote. */
void       lead_journal_list_notes_async   (LeadJournal          *self,
                                            int64_t               entry,
                                            GCancellable         *cancellable,
                                            GAsyncReadyCallback   callback,
                                            gpointer              user_data);
GPtrArray *lead_journal_list_notes_finish  (LeadJournal          *self,
                                            GAsyncResult         *result,
                                            GError              **error);
GPtrArray *lead_journal_list_notes_sync    (LeadJournal          *self,
                                            int64_t               entry,
                                            GCancellable         *cancellable,
                                            GError              **error);

/* Without an id it gets one; with one it takes the place of what it said. The
 * entry itself doesn't change. */
void       lead_journal_save_note_async    (LeadJournal          *self,
                                            int64_t               entry,
                                            const LeadNote       *note,
                                            GCancellable         *cancellable,
                                            GAsyncReadyCallback   callback,
                                            gpointer              user_data);
LeadNote  *lead_journal_save_note_finish   (LeadJournal          *self,
                                            GAsyncResult         *result,
                                            GError              **error);
LeadNote  *lead_journal_save_note_sync     (LeadJournal          *self,
                                            int64_t               entry,
                                            const LeadNote       *note,
                                            GCancellable         *cancellable,
                                            GError              **error);

/* Taken back by saving the note again. */
void       lead_journal_delete_note_async  (LeadJournal          *self,
                                            int64_t               entry,
                                            const char           *uuid,
                                            GCancellable         *cancellable,
                                            GAsyncReadyCallback   callback,
                                            gpointer              user_data);
gboolean   lead_journal_delete_note_finish (LeadJournal          *self,
                                            GAsyncResult         *result,
                                            GError              **error);
gboolean   lead_journal_delete_note_sync   (LeadJournal          *self,
                                            int64_t               entry,
                                            const char           *uuid,
                                            GCancellable         *cancellable,
                                            GError              **error);

/* The week in which no old entry is to come back, as lead_read_back_week() counts. */
void       lead_journal_get_skipped_read_back_async  (LeadJournal          *self,
                                                      GCancellable         *cancellable,
                                                      GAsyncReadyCallback   callback,
                                                      gpointer              user_data);
gboolean   lead_journal_get_skipped_read_back_finish (LeadJournal          *self,
                                                      GAsyncResult         *result,
                                                      int                  *week,
                                                      GError              **error);
void       lead_journal_skip_read_back_async         (LeadJournal          *self,
                                                      int                   week,
                                                      GCancellable         *cancellable,
                                                      GAsyncReadyCallback   callback,
                                                      gpointer              user_data);

G_END_DECLS
