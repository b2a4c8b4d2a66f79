/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-day.h"
#include "lead-pack-key.h"

G_BEGIN_DECLS

/*
 * What comes back for a review pack: a sealed file, the same as a block of
 * text among others, or words from an ordinary mail. Whatever came, it ends as
 * the JSON that data/formats/pack-1.md describes.
 */
gboolean lead_reply_is_sealed  (GBytes                *reply);
GBytes  *lead_reply_cut_sealed (GBytes                *reply,
                                GError               **error);
char    *lead_reply_dup_pack   (GBytes                *reply,
                                GError               **error);
char    *lead_reply_open       (GBytes                *reply,
                                const char            *pack,
                                const LeadPassphrase  *passphrase,
                                GError               **error);
char    *lead_reply_from_mail  (const char            *text,
                                const char            *pack,
                                const char            *by,
                                LeadDay                made,
                                GError               **error);
GBytes  *lead_reply_seal       (const char            *content,
                                const LeadPackKey     *key,
                                LeadSurroundings      *surroundings,
                                GError               **error);
GBytes  *lead_reply_to_block   (GBytes                *sealed);

G_END_DECLS
