/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-challenge.h"
#include "core/model/lead-post.h"
#include "lead-archive-kind.h"

G_BEGIN_DECLS

/* Challenges and posts as records of an archive, see lead-archive-record.h.
 * What is read is a #LeadChallenge, or a #LeadPost. */
extern const LeadArchiveKind lead_archive_challenge;
extern const LeadArchiveKind lead_archive_post;

char     *lead_archive_challenge_write      (LeadChallenge    *challenge);
gpointer  lead_archive_challenge_read       (JsonObject       *record,
                                             GError          **error);
char     *lead_archive_challenge_write_post (LeadPost         *post);
gpointer  lead_archive_challenge_read_post  (JsonObject       *record,
                                             GError          **error);
gboolean  lead_archive_challenge_write_one  (LeadJournal      *journal,
                                             const char       *uuid,
                                             LeadArchiveAdd    add,
                                             gpointer          user_data,
                                             GCancellable     *cancellable,
                                             GError          **error);

G_END_DECLS
