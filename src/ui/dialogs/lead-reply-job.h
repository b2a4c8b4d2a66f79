/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "core/exchange/lead-reply-intake.h"

G_BEGIN_DECLS

/* Replies, opened and taken in on a thread of its own. */
void             lead_reply_job_open_async  (LeadJournal          *journal,
                                             const char           *path,
                                             const char           *text,
                                             LeadPackRecord       *record,
                                             GCancellable         *cancellable,
                                             GAsyncReadyCallback   callback,
                                             gpointer              user_data);
LeadReplyIntake *lead_reply_job_open_finish (GAsyncResult         *result,
                                             GError              **error);
void             lead_reply_job_keep_async  (LeadJournal          *journal,
                                             LeadReplyIntake      *intake,
                                             GAsyncReadyCallback   callback,
                                             gpointer              user_data);
gboolean         lead_reply_job_keep_finish (GAsyncResult         *result,
                                             GError              **error);

G_END_DECLS
