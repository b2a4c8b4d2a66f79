/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-scene.h"

G_BEGIN_DECLS

/* What a scene is made of, for those who make, paint and move one. */

typedef enum
{
  LEAD_SHAPE_RECT,
  LEAD_SHAPE_DISC,
  LEAD_SHAPE_LINE,
  LEAD_SHAPE_TEXT,
} LeadShapeKind;

/* @rect holds a line's ends as a point and how far it goes, and the point of
 * words; @size is the width of a line or an outline. */
typedef struct
{
  LeadShapeKind  kind;
  int            mark; /* that it belongs to, or -1 */
  LeadRect       rect;
  LeadFill       fill;
  double         size;
  LeadAnchor     anchor;
  LeadHand       hand;
  char          *text;
  LeadPaint      paint;
} LeadShape;

struct _LeadScene
{
  gatomicrefcount  ref_count;
  double           width;
  double           height;
  gboolean         downwards;
  gboolean         from_start;
  int              filling; /* mark that is being drawn, or -1 */
  GArray          *shapes;
  GArray          *marks;
};

G_END_DECLS
