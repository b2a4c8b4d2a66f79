/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-pack-piece.h"
#include "lead-pack-redactor.h"

G_BEGIN_DECLS

/**
 * LeadPackShown:
 * @sha256: of an attachment
 * @words: what it shows, in the writer's words, or ""
 *
 * A picture in the middle of words.
 */
typedef struct
{
  char *sha256;
  char *words;
} LeadPackShown;

void lead_pack_shown_free (LeadPackShown    *self);
void lead_pack_words_add  (LeadPackPiece    *piece,
                           const char       *markdown,
                           LeadPackRedactor *redactor,
                           GPtrArray        *shown);

G_END_DECLS
