/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-strike.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PIECE (lead_piece_get_type ())

/**
 * LeadPiece:
 * @uuid: (nullable): what names it for good, %NULL before it is stored
 * @entry: uuid of the entry that it is, or is of
 * @passage: (nullable): the stretch of its body that is meant, %NULL for all of it
 * @item: (nullable): uuid of the point on the agenda that it belongs to
 * @patterns_only: what it says stays with the writer; only what it is tagged
 *   with may be counted
 * @struck: (element-type LeadStrike): what is left out of it
 *
 * A piece of a session's selection: the same for the talk and for the review
 * pack. A private entry is never one.
 */
typedef struct
{
  char        *uuid;
  char        *entry;
  LeadPassage *passage;
  char        *item;
  gboolean     patterns_only;
  GPtrArray   *struck;
} LeadPiece;

GType      lead_piece_get_type (void) G_GNUC_CONST;
LeadPiece *lead_piece_new      (const char        *uuid,
                                const char        *entry,
                                const LeadPassage *passage,
                                const char        *item);
LeadPiece *lead_piece_copy     (const LeadPiece   *self);
void       lead_piece_free     (LeadPiece         *self);
gboolean   lead_piece_equal    (const LeadPiece   *a,
                                const LeadPiece   *b);
void       lead_piece_strike   (LeadPiece         *self,
                                const LeadStrike  *strike);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadPiece, lead_piece_free)

G_END_DECLS
