/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-adaptation.h"
#include "lead-journal.h"

G_BEGIN_DECLS

/*
 * The writer's own items, and what is hidden. Every change of it is told as
 * %LEAD_CHANGE_CONTENT.
 */
void            lead_journal_load_adaptation_async  (LeadJournal          *self,
                                                     GCancellable         *cancellable,
                                                     GAsyncReadyCallback   callback,
                                                     gpointer              user_data);
LeadAdaptation *lead_journal_load_adaptation_finish (LeadJournal          *self,
                                                     GAsyncResult         *result,
                                                     GError              **error);
LeadAdaptation *lead_journal_load_adaptation_sync   (LeadJournal          *self,
                                                     GCancellable         *cancellable,
                                                     GError              **error);
void            lead_journal_adapt_async            (LeadJournal          *self,
                                                     LeadAdaptation       *change,
                                                     GCancellable         *cancellable,
                                                     GAsyncReadyCallback   callback,
                                                     gpointer              user_data);
gboolean        lead_journal_adapt_finish           (LeadJournal          *self,
                                                     GAsyncResult         *result,
                                                     GError              **error);
gboolean        lead_journal_adapt_sync             (LeadJournal          *self,
                                                     LeadAdaptation       *change,
                                                     GCancellable         *cancellable,
                                                     GError              **error);
gboolean        lead_journal_take_adaptation_sync   (LeadJournal          *self,
                                                     LeadAdaptation       *incoming,
                                                     GCancellable         *cancellable,
                                                     GError              **error);
void            lead_journal_remove_own_item_async  (LeadJournal          *self,
                                                     const char           *uuid,
                                                     GCancellable         *cancellable,
                                                     GAsyncReadyCallback   callback,
                                                     gpointer              user_data);
gboolean        lead_journal_remove_own_item_finish (LeadJournal          *self,
                                                     GAsyncResult         *result,
                                                     GError              **error);
gboolean        lead_journal_remove_own_item_sync   (LeadJournal          *self,
                                                     const char           *uuid,
                                                     GCancellable         *cancellable,
                                                     GError              **error);

G_END_DECLS
