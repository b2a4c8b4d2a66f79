/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-entry.h"
#include "core/model/lead-session.h"
#include "core/store/lead-journal.h"

G_BEGIN_DECLS

/* Reads the entries of a session's selection and no others. */
void lead_piece_loader_load_async (LeadJournal         *journal,
                                   LeadSession         *session,
                                   GCancellable        *cancellable,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data);
GPtrArray *
lead_piece_loader_load_finish (LeadJournal *journal, GAsyncResult *result, GError **error);
LeadEntry *lead_piece_loader_find (GPtrArray       *entries,
                                   const LeadPiece *piece);
char      *lead_piece_dup_words   (const LeadPiece *piece,
                                   LeadEntry       *entry);

G_END_DECLS
