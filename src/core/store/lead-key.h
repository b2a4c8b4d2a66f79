/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-passphrase.h"

G_BEGIN_DECLS

#define LEAD_KEY_SIZE  32
#define LEAD_SALT_SIZE 16

/**
 * LeadKey:
 *
 * The raw key of one journal file, derived from the passphrase and the file's
 * salt (PBKDF2-HMAC-SHA512, 256,000 rounds: SQLCipher 4's own derivation, so
 * that any SQLCipher tool opens the file with the passphrase). The memory is
 * locked where the system allows it and wiped when freed.
 */
typedef struct _LeadKey LeadKey;

LeadKey      *lead_key_derive   (const LeadPassphrase *passphrase,
                                 const guint8          salt[LEAD_SALT_SIZE]);
LeadKey      *lead_key_new      (const guint8          bytes[LEAD_KEY_SIZE],
                                 const guint8          salt[LEAD_SALT_SIZE]);
LeadKey      *lead_key_copy     (const LeadKey        *self);
void          lead_key_free     (LeadKey              *self);
const guint8 *lead_key_get_bytes (const LeadKey       *self);
const guint8 *lead_key_get_salt (const LeadKey        *self);
gboolean      lead_key_equal    (const LeadKey        *a,
                                 const LeadKey        *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadKey, lead_key_free)

G_END_DECLS
