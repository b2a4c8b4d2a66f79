/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-session.h"
#include "lead-pack-name.h"

G_BEGIN_DECLS

/**
 * LeadPackChoices:
 * @session: (nullable): uuid of the session that it is for
 * @title: what the pack is called
 * @cover: a line to its reader, or ""
 * @with: whom it is for, or ""
 * @want: what the writer wants from the hour, or ""
 * @from: the first day of the time that is looked at, or %LEAD_DAY_NONE
 * @to: the last, or %LEAD_DAY_NONE
 * @pieces: (element-type LeadPiece): chosen entries and passages
 * @pictures: (element-type utf8): hashes of chosen pictures; only those that
 *   are among chosen words go along
 * @agenda: (element-type LeadAgendaItem): chosen points of the agenda
 * @aims: (element-type utf8): chosen aims, in words
 * @questions: (element-type utf8): questions to the reader
 * @charts: (element-type utf8): ids of chosen charts, as the command line knows them
 * @chart_points: (element-type utf8 utf8): ids of charts → uuids of the points of the
 *   agenda that they belong to
 * @names: (element-type LeadPackName): what must not be named
 * @coarse: whether only months are to be known
 * @patterns_only: whether no words of any entry go along, whatever @pieces say
 *
 * What the writer lets go into a review pack. Nothing is in it that isn't
 * chosen here, and a new one has chosen nothing. Who makes one fills it; from
 * then on nothing changes it.
 */
typedef struct
{
  char       *session;
  char       *title;
  char       *cover;
  char       *with;
  char       *want;
  LeadDay     from;
  LeadDay     to;
  GPtrArray  *pieces;
  GPtrArray  *pictures;
  GPtrArray  *agenda;
  GPtrArray  *aims;
  GPtrArray  *questions;
  GPtrArray  *charts;
  GHashTable *chart_points;
  GPtrArray  *names;
  gboolean    coarse;
  gboolean    patterns_only;
} LeadPackChoices;

LeadPackChoices *lead_pack_choices_new          (const char            *title);
LeadPackChoices *lead_pack_choices_new_for      (LeadSession           *session,
                                                 const char            *title);
LeadPackChoices *lead_pack_choices_copy         (const LeadPackChoices *self);
void             lead_pack_choices_free         (LeadPackChoices       *self);
void             lead_pack_choices_set_text     (char                 **text,
                                                 const char            *words);
void             lead_pack_choices_add_chart    (LeadPackChoices       *self,
                                                 const char            *chart,
                                                 const char            *point);
char            *lead_pack_choices_to_json      (const LeadPackChoices *self,
                                                 GHashTable            *places);
char            *lead_pack_choices_names_to_json (const LeadPackChoices *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadPackChoices, lead_pack_choices_free)

G_END_DECLS
