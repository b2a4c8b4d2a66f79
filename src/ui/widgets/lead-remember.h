/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/store/lead-journal.h"

G_BEGIN_DECLS

/* Has the keyring keep the key that an open journal has now. */
void     lead_remember_key_async  (LeadJournal          *journal,
                                   GCancellable         *cancellable,
                                   GAsyncReadyCallback   callback,
                                   gpointer              user_data);
gboolean lead_remember_key_finish (LeadJournal          *journal,
                                   GAsyncResult         *result,
                                   GError              **error);

G_END_DECLS
