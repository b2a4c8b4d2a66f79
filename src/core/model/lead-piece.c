/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-piece.h"

G_DEFINE_BOXED_TYPE (LeadPiece, lead_piece, lead_piece_copy, lead_piece_free)

/**
 * lead_piece_new:
 * @uuid: (nullable): what names it for good
 * @entry: uuid of an entry
 * @passage: (nullable): the stretch of its body that is meant, %NULL for all of it
 * @item: (nullable): uuid of the point on the agenda that it belongs to
 *
 * Returns: (transfer full): a piece in words, with nothing struck out
 */
LeadPiece *
lead_piece_new (const char        *uuid,
                const char        *entry,
                const LeadPassage *passage,
                const char        *item)
{
  LeadPiece *self;

  g_return_val_if_fail (entry != NULL, NULL);

  self = g_new0 (LeadPiece, 1);
  self->uuid = g_strdup (uuid);
  self->entry = g_strdup (entry);
  self->passage = passage != NULL ? lead_passage_copy (passage) : NULL;
  self->item = g_strdup (item);
  self->struck = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_strike_free);

  return self;
}

/**
 * lead_piece_copy:
 * @self: a piece
 *
 * Returns: (transfer full): a copy
 */
LeadPiece *
lead_piece_copy (const LeadPiece *self)
{
  LeadPiece *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = lead_piece_new (self->uuid, self->entry, self->passage, self->item);
  copy->patterns_only = self->patterns_only;
  for (guint i = 0; i < self->struck->len; i++)
    lead_piece_strike (copy, self->struck->pdata[i]);

  return copy;
}

/**
 * lead_piece_free:
 * @self: (transfer full): a piece
 */
void
lead_piece_free (LeadPiece *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->uuid);
  g_free (self->entry);
  g_clear_pointer (&self->passage, lead_passage_free);
  g_free (self->item);
  g_ptr_array_unref (self->struck);
  g_free (self);
}

static gboolean
equal_passages (const LeadPassage *a,
                const LeadPassage *b)
{
  return a == b || (a != NULL && b != NULL && lead_passage_equal (a, b));
}

static gboolean
equal_struck (GPtrArray *a,
              GPtrArray *b)
{
  if (a->len != b->len)
    return FALSE;
  for (guint i = 0; i < a->len; i++)
    {
      if (!lead_strike_equal (a->pdata[i], b->pdata[i]))
        return FALSE;
    }
  return TRUE;
}

/**
 * lead_piece_equal:
 * @a: a piece
 * @b: another
 *
 * Returns: whether they are the same and show the same
 */
gboolean
lead_piece_equal (const LeadPiece *a,
                  const LeadPiece *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return g_strcmp0 (a->uuid, b->uuid) == 0 && g_str_equal (a->entry, b->entry)
         && g_strcmp0 (a->item, b->item) == 0 && !a->patterns_only == !b->patterns_only
         && equal_passages (a->passage, b->passage) && equal_struck (a->struck, b->struck);
}

/**
 * lead_piece_strike:
 * @self: a piece that nobody else has yet
 * @strike: what is left out of it, too
 */
void
lead_piece_strike (LeadPiece        *self,
                   const LeadStrike *strike)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (strike != NULL);

  g_ptr_array_add (self->struck, lead_strike_copy (strike));
}
