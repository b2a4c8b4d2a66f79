/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/exchange/lead-pack-content.h"
#include "core/model/lead-piece.h"
#include "core/store/lead-journal.h"
#include "core/content/lead-content.h"

G_BEGIN_DECLS

/**
 * LeadTalkPiece:
 * @item: (nullable): uuid of the point that it belongs to
 * @shown: (nullable): what may be seen of it; %NULL where something that was
 *   struck out can't be found any more, so that nothing is shown
 * @tags: (element-type LeadTag): what that is tagged with
 *
 * A chosen entry or passage as two look at it: exactly what a review pack would
 * hold of it, with no name replaced.
 */
typedef struct
{
  char          *item;
  LeadPackPiece *shown;
  GPtrArray     *tags;

  /*< private >*/
  LeadPackContent *content;
} LeadTalkPiece;

LeadTalkPiece *lead_talk_piece_make_sync (LeadJournal      *journal,
                                          LeadContent      *items,
                                          const LeadPiece  *piece,
                                          GCancellable     *cancellable,
                                          GError          **error);
void           lead_talk_piece_free      (LeadTalkPiece    *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadTalkPiece, lead_talk_piece_free)

G_END_DECLS
