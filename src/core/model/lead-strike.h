/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-passage.h"

G_BEGIN_DECLS

#define LEAD_TYPE_STRIKE (lead_strike_get_type ())

/**
 * LeadStrike:
 * @prompt: (nullable): the prompt in whose answer it is, %NULL for the body
 * @passage: the words, and where they are
 *
 * A stretch of an entry that the writer struck out: it stays in the entry and
 * is left out wherever the piece that has it is shown. Immutable once made.
 */
typedef struct
{
  char        *prompt;
  LeadPassage *passage;
} LeadStrike;

GType       lead_strike_get_type (void) G_GNUC_CONST;
LeadStrike *lead_strike_new      (const char        *prompt,
                                  const LeadPassage *passage);
LeadStrike *lead_strike_copy     (const LeadStrike  *self);
void        lead_strike_free     (LeadStrike        *self);
gboolean    lead_strike_equal    (const LeadStrike  *a,
                                  const LeadStrike  *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadStrike, lead_strike_free)

G_END_DECLS
