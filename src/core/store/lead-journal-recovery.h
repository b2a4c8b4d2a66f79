/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-journal.h"

G_BEGIN_DECLS

/**
 * LeadRecoveryState:
 * @LEAD_RECOVERY_DUE: there is no recovery sheet with the key of now
 * @LEAD_RECOVERY_PUT_OFF: there is none, and its owner knows
 * @LEAD_RECOVERY_DONE: it has been printed or copied
 *
 * What the journal knows of its recovery sheet.
 */
typedef enum
{
  LEAD_RECOVERY_DUE,
  LEAD_RECOVERY_PUT_OFF,
  LEAD_RECOVERY_DONE,
} LeadRecoveryState;

void     lead_journal_load_recovery_async  (LeadJournal          *self,
                                            GCancellable         *cancellable,
                                            GAsyncReadyCallback   callback,
                                            gpointer              user_data);
gboolean lead_journal_load_recovery_finish (LeadJournal          *self,
                                            GAsyncResult         *result,
                                            LeadRecoveryState    *state,
                                            GError              **error);
void     lead_journal_set_recovery_async   (LeadJournal          *self,
                                            LeadRecoveryState     state,
                                            GCancellable         *cancellable,
                                            GAsyncReadyCallback   callback,
                                            gpointer              user_data);
gboolean lead_journal_set_recovery_finish  (LeadJournal          *self,
                                            GAsyncResult         *result,
                                            GError              **error);
void     lead_journal_load_key_async       (LeadJournal          *self,
                                            GCancellable         *cancellable,
                                            GAsyncReadyCallback   callback,
                                            gpointer              user_data);
LeadKey *lead_journal_load_key_finish      (LeadJournal          *self,
                                            GAsyncResult         *result,
                                            GError              **error);

G_END_DECLS
