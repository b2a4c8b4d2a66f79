/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-talk-piece.h"
#include "plot/lead-figure.h"
#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

/**
 * LeadTalkSaid:
 * @heading: what was asked, or when
 * @text: what was said
 */
typedef struct
{
  char *heading;
  char *text;
} LeadTalkSaid;

/**
 * LeadTalkSubject:
 * @said: (element-type LeadTalkSaid): what the record says
 * @piece: (nullable): the entry
 * @figure: (nullable): the chart
 *
 * What a point of the agenda is about: it isn't part of the selection, so that
 * it is only loaded when somebody asks for it.
 */
typedef struct
{
  GPtrArray     *said;
  LeadTalkPiece *piece;
  LeadFigure    *figure;
} LeadTalkSubject;

const char      *lead_talk_subject_get_label   (LeadSession          *session,
                                                const LeadAgendaItem *point);
void             lead_talk_subject_load_async  (LeadDesk             *desk,
                                                LeadSession          *session,
                                                const LeadAgendaItem *point,
                                                GCancellable         *cancellable,
                                                GAsyncReadyCallback   callback,
                                                gpointer              user_data);
LeadTalkSubject *lead_talk_subject_load_finish (GAsyncResult         *result,
                                                GError              **error);
void             lead_talk_subject_free        (LeadTalkSubject      *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadTalkSubject, lead_talk_subject_free)

G_END_DECLS
