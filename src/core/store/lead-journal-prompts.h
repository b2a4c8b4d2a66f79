/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-prompt-basis.h"
#include "core/model/lead-prompt-change.h"
#include "lead-journal.h"

G_BEGIN_DECLS

/*
 * What the journal knows of its questions: which were asked and answered when,
 * which aren't wanted, and those that the writer made up.
 */

void             lead_journal_load_prompt_basis_async  (LeadJournal          *self,
                                                        LeadDay               today,
                                                        GCancellable         *cancellable,
                                                        GAsyncReadyCallback   callback,
                                                        gpointer              user_data);
LeadPromptBasis *lead_journal_load_prompt_basis_finish (LeadJournal          *self,
                                                        GAsyncResult         *result,
                                                        GError              **error);
LeadPromptBasis *lead_journal_load_prompt_basis_sync   (LeadJournal          *self,
                                                        LeadDay               today,
                                                        GCancellable         *cancellable,
                                                        GError              **error);
LeadAsked       *lead_journal_load_asked_sync          (LeadJournal          *self,
                                                        GCancellable         *cancellable,
                                                        GError              **error);
GPtrArray       *lead_journal_list_own_questions_sync  (LeadJournal          *self,
                                                        GCancellable         *cancellable,
                                                        GError              **error);

void             lead_journal_change_prompts_async     (LeadJournal          *self,
                                                        GPtrArray            *changes,
                                                        GCancellable         *cancellable,
                                                        GAsyncReadyCallback   callback,
                                                        gpointer              user_data);
gboolean         lead_journal_change_prompts_finish    (LeadJournal          *self,
                                                        GAsyncResult         *result,
                                                        GError              **error);
gboolean         lead_journal_change_prompts_sync      (LeadJournal          *self,
                                                        GPtrArray            *changes,
                                                        GCancellable         *cancellable,
                                                        GError              **error);

G_END_DECLS
