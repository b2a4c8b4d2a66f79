/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-strike.h"

G_DEFINE_BOXED_TYPE (LeadStrike, lead_strike, lead_strike_copy, lead_strike_free)

/**
 * lead_strike_new:
 * @prompt: (nullable): the prompt in whose answer it is, %NULL for the body
 * @passage: the words, and where they are
 *
 * Returns: (transfer full): what is struck out
 */
LeadStrike *
lead_strike_new (const char        *prompt,
                 const LeadPassage *passage)
{
  LeadStrike *self;

  g_return_val_if_fail (passage != NULL, NULL);

  self = g_new0 (LeadStrike, 1);
  self->prompt = g_strdup (prompt);
  self->passage = lead_passage_copy (passage);

  return self;
}

/**
 * lead_strike_copy:
 * @self: what is struck out
 *
 * Returns: (transfer full): a copy
 */
LeadStrike *
lead_strike_copy (const LeadStrike *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return lead_strike_new (self->prompt, self->passage);
}

/**
 * lead_strike_free:
 * @self: (transfer full): what is struck out
 */
void
lead_strike_free (LeadStrike *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->prompt);
  lead_passage_free (self->passage);
  g_free (self);
}

/**
 * lead_strike_equal:
 * @a: what is struck out
 * @b: another
 *
 * Returns: whether they are the same words in the same place
 */
gboolean
lead_strike_equal (const LeadStrike *a,
                   const LeadStrike *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return g_strcmp0 (a->prompt, b->prompt) == 0 && lead_passage_equal (a->passage, b->passage);
}
