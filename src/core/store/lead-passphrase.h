/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "core/model/lead-surroundings.h"

G_BEGIN_DECLS

/**
 * LeadPassphrase:
 *
 * What a person types to open a journal: UTF-8 in NFC, without NUL. The memory
 * is wiped when it is freed.
 */
typedef struct _LeadPassphrase LeadPassphrase;

LeadPassphrase *lead_passphrase_new           (const char            *text,
                                               GError               **error);
LeadPassphrase *lead_passphrase_new_from_file (const char            *path,
                                               GError               **error);
LeadPassphrase *lead_passphrase_copy          (const LeadPassphrase  *self);
void            lead_passphrase_free          (LeadPassphrase        *self);
const char     *lead_passphrase_peek          (const LeadPassphrase  *self);
LeadPassphrase *lead_passphrase_generate      (LeadSurroundings      *surroundings,
                                               guint                  n_words);
double          lead_passphrase_estimate_bits (const char            *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadPassphrase, lead_passphrase_free)

G_END_DECLS
