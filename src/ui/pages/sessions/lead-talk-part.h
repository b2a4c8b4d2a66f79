/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-session-draft.h"

G_BEGIN_DECLS

#define LEAD_TYPE_TALK_PART (lead_talk_part_get_type ())

/*
 * Something that is shown with each point of a talk: a column of widgets that is
 * filled anew when the talk goes on.
 */
G_DECLARE_DERIVABLE_TYPE (LeadTalkPart, lead_talk_part, LEAD, TALK_PART, AdwBin)

/**
 * LeadTalkPartClass:
 * @show: fills it for a point, %NULL for a talk without an agenda
 */
struct _LeadTalkPartClass
{
  AdwBinClass parent_class;

  void (*show) (LeadTalkPart         *self,
                const LeadAgendaItem *point);
};

gpointer          lead_talk_part_new         (GType                 type,
                                              LeadSessionDraft     *draft);
void              lead_talk_part_show        (LeadTalkPart         *self,
                                              const LeadAgendaItem *point);
LeadSessionDraft *lead_talk_part_get_draft   (LeadTalkPart         *self);
LeadSession      *lead_talk_part_get_session (LeadTalkPart         *self);
LeadDesk         *lead_talk_part_get_desk    (LeadTalkPart         *self);
GtkBox           *lead_talk_part_get_box     (LeadTalkPart         *self);
void              lead_talk_part_clear       (LeadTalkPart         *self);
GtkWidget        *lead_talk_add_label        (GtkBox               *box,
                                              const char           *text,
                                              const char           *style);

G_END_DECLS
