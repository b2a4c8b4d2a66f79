/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-job.h"
#include "lead-journal.h"
#include "lead-ticket.h"

G_BEGIN_DECLS

LeadJournal *lead_journal_new        (LeadVault            *vault,
                                      GMainContext         *context);
void         lead_journal_push       (LeadJournal          *self,
                                      LeadTicket           *ticket);

/* What every operation of a journal is built on. */
void         lead_journal_run_async  (LeadJournal          *self,
                                      const LeadJob        *job,
                                      gpointer              data,
                                      GCancellable         *cancellable,
                                      GAsyncReadyCallback   callback,
                                      gpointer              user_data);
gpointer     lead_journal_run_finish (LeadJournal          *self,
                                      const LeadJob        *job,
                                      GAsyncResult         *result,
                                      GError              **error);
gpointer     lead_journal_run_sync   (LeadJournal          *self,
                                      const LeadJob        *job,
                                      gpointer              data,
                                      GCancellable         *cancellable,
                                      GError              **error);
gboolean     lead_journal_run_bool_finish (LeadJournal     *self,
                                           const LeadJob   *job,
                                           GAsyncResult    *result,
                                           GError         **error);
gboolean     lead_journal_run_bool_sync   (LeadJournal     *self,
                                           const LeadJob   *job,
                                           gpointer         data,
                                           GCancellable    *cancellable,
                                           GError         **error);

/* After an import into an empty journal. */
void         lead_journal_take_uuid  (LeadJournal          *self,
                                      const char           *uuid);

/* For tests: opens through another file layer of SQLite. */
LeadJournal *lead_journal_open_vfs_sync (const char        *path,
                                         const char        *vfs,
                                         LeadKeySource     *key_source,
                                         LeadSurroundings  *surroundings,
                                         LeadOpenFlags      flags,
                                         GCancellable      *cancellable,
                                         GError           **error);

G_END_DECLS
