/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-pack-key.h"

G_BEGIN_DECLS

/* Hexadecimal digits of a pack's number, and the most that one may weigh. */
#define LEAD_PACK_ID_LENGTH  32
#define LEAD_PACK_MAX_BYTES  (128 * 1024 * 1024)
#define LEAD_REPLY_MAX_BYTES (2 * 1024 * 1024)

/**
 * LeadPackKind:
 * @LEAD_PACK_KIND_PACK: what goes out
 * @LEAD_PACK_KIND_REPLY: what comes back
 *
 * What is in a seal. One is never taken for the other.
 */
typedef enum
{
  LEAD_PACK_KIND_PACK,
  LEAD_PACK_KIND_REPLY,
} LeadPackKind;

gboolean lead_pack_id_is_valid       (const char           *pack);
GBytes  *lead_pack_seal_close        (LeadPackKind          kind,
                                      const char           *pack,
                                      GBytes               *plain,
                                      const LeadPackKey    *key,
                                      LeadSurroundings     *surroundings,
                                      GError              **error);
char    *lead_pack_seal_dup_pack     (LeadPackKind          kind,
                                      GBytes               *sealed,
                                      GError              **error);
GBytes  *lead_pack_seal_open         (LeadPackKind          kind,
                                      GBytes               *sealed,
                                      const LeadPassphrase *passphrase,
                                      GError              **error);
GBytes  *lead_pack_seal_open_by_key  (LeadPackKind          kind,
                                      GBytes               *sealed,
                                      const LeadPackKey    *key,
                                      GError              **error);

G_END_DECLS
