/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/store/lead-journal.h"

G_BEGIN_DECLS

void   lead_challenge_barriers_load_async  (LeadJournal          *journal,
                                            const char           *challenge,
                                            GCancellable         *cancellable,
                                            GAsyncReadyCallback   callback,
                                            gpointer              user_data);
char **lead_challenge_barriers_load_finish (LeadJournal          *journal,
                                            GAsyncResult         *result,
                                            GError              **error);

G_END_DECLS
