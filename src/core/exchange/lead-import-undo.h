/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-import.h"

G_BEGIN_DECLS

void     lead_import_undo_async  (LeadJournal             *journal,
                                  const LeadImportReport  *report,
                                  GCancellable            *cancellable,
                                  GAsyncReadyCallback      callback,
                                  gpointer                 user_data);
gboolean lead_import_undo_finish (GAsyncResult            *result,
                                  guint                   *n_kept,
                                  GError                 **error);

G_END_DECLS
