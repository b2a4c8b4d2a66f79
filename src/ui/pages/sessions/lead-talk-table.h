/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-session.h"
#include "lead-talk-piece.h"
#include "plot/lead-figure.h"

G_BEGIN_DECLS

/**
 * LeadTalkChart:
 * @item: (nullable): uuid of the point that it belongs to
 * @figure: the chart
 */
typedef struct
{
  char       *item;
  LeadFigure *figure;
} LeadTalkChart;

/**
 * LeadTalkTable:
 * @pieces: (element-type LeadTalkPiece): the chosen entries and passages
 * @charts: (element-type LeadTalkChart): the chosen charts that have something
 *   to show, over the session's period; last what is only counted
 *
 * What lies on the table in a talk: the session's selection, and nothing else.
 */
typedef struct
{
  GPtrArray *pieces;
  GPtrArray *charts;
} LeadTalkTable;

void           lead_talk_table_load_async  (LeadJournal          *journal,
                                            LeadContent          *items,
                                            LeadSession          *session,
                                            GCancellable         *cancellable,
                                            GAsyncReadyCallback   callback,
                                            gpointer              user_data);
LeadTalkTable *lead_talk_table_load_finish (LeadJournal          *journal,
                                            GAsyncResult         *result,
                                            GError              **error);
void           lead_talk_table_free        (LeadTalkTable        *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadTalkTable, lead_talk_table_free)

G_END_DECLS
