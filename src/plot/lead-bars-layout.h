/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-bars.h"

G_BEGIN_DECLS

#define LEAD_TYPE_BARS_LAYOUT (lead_bars_layout_get_type ())

/**
 * LeadBarMark:
 * @place: which place of the bars
 * @series: which series, or -1 for a place with nothing in it
 * @rect: where it is drawn; without height when nothing is there
 * @hit: where a pointer means it; larger than @rect
 */
typedef struct
{
  guint    place;
  int      series;
  LeadRect rect;
  LeadRect hit;
} LeadBarMark;

/**
 * LeadCaption:
 * @text: words beside the marks
 * @at: a point on their baseline
 * @anchor: which end of them is there
 * @hand: what they are
 */
typedef struct
{
  char       *text;
  LeadPoint   at;
  LeadAnchor  anchor;
  LeadHand    hand;
} LeadCaption;

/**
 * LeadBarsLayout:
 * @bars: what is shown
 * @plot: the room for the bars, its lower edge the zero line
 * @reached: how far along the zero line time has come
 * @marks: (element-type LeadBarMark): in the order of reading, each stack from
 *   its foot
 * @grid: (element-type LeadRect): pieces of the gridlines, without height; there
 *   are none behind bars, where they would look like seams
 * @levels: (element-type LeadRect): how high stacks were before, without height
 * @captions: (element-type LeadCaption): words beside the marks
 *
 * Where everything of a chart of bars lies on a surface of some size: pure
 * geometry, for those who read from the left. Nothing changes it once it is
 * made. Reference counted.
 */
typedef struct
{
  gatomicrefcount ref_count;
  LeadBars       *bars;
  LeadRect        plot;
  LeadRect        reached;
  GArray         *marks;
  GArray         *grid;
  GArray         *levels;
  GArray         *captions;
} LeadBarsLayout;

GType              lead_bars_layout_get_type  (void) G_GNUC_CONST;
LeadBarsLayout    *lead_bars_layout_new       (LeadBars        *bars,
                                               double           width,
                                               double           height,
                                               gboolean         titled,
                                               LeadLettering   *lettering);
LeadBarsLayout    *lead_bars_layout_ref       (LeadBarsLayout  *self);
void               lead_bars_layout_unref     (LeadBarsLayout  *self);
const LeadBarMark *lead_bars_layout_get_mark  (LeadBarsLayout  *self,
                                               guint            mark);
LeadRect           lead_bars_layout_get_stack (LeadBarsLayout  *self,
                                               guint            place);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadBarsLayout, lead_bars_layout_unref)

G_END_DECLS
