/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "lead-pack-piece.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PACK_CONTENT (lead_pack_content_get_type ())

/**
 * LeadPackPoint:
 * @id: "a1" for a point of the agenda, "q1" for a question
 * @text: its words
 * @pieces: (array zero-terminated=1): ids of the pieces that it is about;
 *   none for a question
 */
typedef struct
{
  char  *id;
  char  *text;
  GStrv  pieces;
} LeadPackPoint;

/**
 * LeadPackChart:
 * @id: "c1", "c2", … within its pack
 * @kind: (nullable): which chart it is, as the command line knows it; only while it is made
 * @title: what it shows
 * @sentence: what it tells
 * @svg: the drawing, or ""
 * @columns: (array zero-terminated=1): headings of its table
 * @rows: (element-type GStrv): the table, each row as long as @columns
 */
typedef struct
{
  char      *id;
  char      *kind;
  char      *title;
  char      *sentence;
  char      *svg;
  GStrv      columns;
  GPtrArray *rows;
} LeadPackChart;

/**
 * LeadPackContent:
 * @pack: 32 hexadecimal digits, drawn for this pack alone
 * @language: of its words, as in HTML: "en"
 * @title: what the writer calls it
 * @cover: a line to the reader, or ""
 * @made: the day, in words
 * @with: whom it is for, or ""
 * @period: the time that it looks at, in words, or ""
 * @want: what the writer wants from the hour, or ""
 * @aims: (array zero-terminated=1): what is worked on for longer
 * @agenda: (element-type LeadPackPoint): what is to be talked about
 * @pieces: (element-type LeadPackPiece): entries and passages
 * @charts: (element-type LeadPackChart): charts
 * @questions: (element-type LeadPackPoint): questions to the reader
 *
 * All that is in a review pack and nothing else: the preview, the page, the
 * PDF and what is kept of it in the journal are made from this. Who makes one
 * fills it; from then on nothing changes it. Reference counted, so that a
 * worker may hand it over.
 */
typedef struct
{
  char      *pack;
  char      *language;
  char      *title;
  char      *cover;
  char      *made;
  char      *with;
  char      *period;
  char      *want;
  GStrv      aims;
  GPtrArray *agenda;
  GPtrArray *pieces;
  GPtrArray *charts;
  GPtrArray *questions;

  /*< private >*/
  gatomicrefcount ref_count;
} LeadPackContent;

GType            lead_pack_content_get_type   (void) G_GNUC_CONST;
LeadPackContent *lead_pack_content_new        (void);
LeadPackContent *lead_pack_content_ref        (LeadPackContent     *self);
void             lead_pack_content_unref      (LeadPackContent     *self);
LeadPackPiece   *lead_pack_content_find_piece (LeadPackContent     *self,
                                               const char          *id);
LeadPackChart   *lead_pack_content_find_chart (LeadPackContent     *self,
                                               const char          *id);
const char      *lead_pack_content_describe   (LeadPackContent     *self,
                                               const char          *id);
char            *lead_pack_content_to_json    (LeadPackContent     *self);
LeadPackContent *lead_pack_content_from_json  (const char          *json,
                                               gssize               length,
                                               GError             **error);

LeadPackPoint   *lead_pack_point_new          (const char          *id,
                                               const char          *text,
                                               const char * const  *pieces);
void             lead_pack_point_free         (LeadPackPoint       *self);
LeadPackChart   *lead_pack_chart_new          (const char          *id,
                                               const char          *title,
                                               const char          *sentence,
                                               const char          *svg,
                                               const char * const  *columns);
void             lead_pack_chart_free         (LeadPackChart       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadPackContent, lead_pack_content_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadPackPoint, lead_pack_point_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadPackChart, lead_pack_chart_free)

G_END_DECLS
