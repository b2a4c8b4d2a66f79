/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-surroundings.h"
#include "core/store/lead-passphrase.h"

G_BEGIN_DECLS

#define LEAD_PACK_KEY_SIZE   32
#define LEAD_PACK_SALT_SIZE  16
#define LEAD_PACK_CHECK_SIZE 8

/* What packs are made with, and what is still believed of one that is opened. */
#define LEAD_PACK_ROUNDS     600000
#define LEAD_PACK_MAX_ROUNDS 4000000

/**
 * LeadPackKey:
 *
 * What a pack's passphrase and salt come to (PBKDF2-HMAC-SHA256). Wiped when
 * freed. It seals nothing itself: each use has a key of its own made from it.
 */
typedef struct _LeadPackKey LeadPackKey;

LeadPackKey  *lead_pack_key_new        (const LeadPassphrase *passphrase,
                                        LeadSurroundings     *surroundings);
LeadPackKey  *lead_pack_key_derive     (const LeadPassphrase *passphrase,
                                        const guint8          salt[LEAD_PACK_SALT_SIZE],
                                        guint                 rounds);
void          lead_pack_key_free       (LeadPackKey          *self);
const guint8 *lead_pack_key_get_salt   (const LeadPackKey    *self);
guint         lead_pack_key_get_rounds (const LeadPackKey    *self);
gboolean      lead_pack_key_is_of      (const LeadPackKey    *self,
                                        const guint8          salt[LEAD_PACK_SALT_SIZE],
                                        guint                 rounds);
void          lead_pack_key_fill       (const LeadPackKey    *self,
                                        const char           *use,
                                        guint8               *bytes,
                                        gsize                 length);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadPackKey, lead_pack_key_free)

G_END_DECLS
