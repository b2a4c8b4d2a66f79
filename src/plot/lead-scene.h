/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-canvas.h"

G_BEGIN_DECLS

#define LEAD_TYPE_SCENE (lead_scene_get_type ())

/**
 * LeadPaint:
 *
 * What something is painted with, whatever the theme: an ink or a tone of a
 * family. Made by lead_paint_ink() and lead_paint_tone().
 */
typedef struct
{
  gboolean   is_ink;
  LeadInk    ink;
  LeadFamily family;
  LeadTone   tone;
} LeadPaint;

/**
 * LeadSceneMark:
 * @column: where the keyboard finds it, in the order of reading
 * @row: and in which row of that column
 * @rect: where it is drawn; without height when nothing is there
 * @hit: where a pointer means it; larger than @rect
 * @beside: what a note on it must not lie on
 * @solid: whether there is something behind it that can be opened
 * @words: what it says, a sentence without its full stop
 *
 * One thing of a chart that means something.
 */
typedef struct
{
  int       column;
  int       row;
  LeadRect  rect;
  LeadRect  hit;
  LeadRect  beside;
  gboolean  solid;
  char     *words;
} LeadSceneMark;

/**
 * LeadScene:
 *
 * A chart that lies somewhere: every shape with its place and its paint, and
 * the marks that a reader can point at or walk through. What makes one fills
 * it; from then on nothing changes it. Painted on any canvas in any theme.
 * Reference counted.
 */
typedef struct _LeadScene LeadScene;

LeadPaint       lead_paint_ink            (LeadInk          ink);
LeadPaint       lead_paint_tone           (LeadFamily       family,
                                           LeadTone         tone);

GType           lead_scene_get_type       (void) G_GNUC_CONST;
LeadScene      *lead_scene_new            (double           width,
                                           double           height);
LeadScene      *lead_scene_ref            (LeadScene       *self);
void            lead_scene_unref          (LeadScene       *self);
void            lead_scene_set_downwards  (LeadScene       *self);
void            lead_scene_set_from_start (LeadScene       *self);
void            lead_scene_begin_mark     (LeadScene       *self,
                                           const LeadSceneMark *mark);
void            lead_scene_end_mark       (LeadScene       *self);
void            lead_scene_add_rect       (LeadScene       *self,
                                           LeadRect         rect,
                                           LeadFill         fill,
                                           double           outline,
                                           LeadPaint        paint);
void            lead_scene_add_disc       (LeadScene       *self,
                                           LeadRect         rect,
                                           LeadFill         fill,
                                           double           outline,
                                           LeadPaint        paint);
void            lead_scene_add_line       (LeadScene       *self,
                                           LeadPoint        from,
                                           LeadPoint        to,
                                           double           width,
                                           LeadPaint        paint);
void            lead_scene_add_text       (LeadScene       *self,
                                           LeadPoint        at,
                                           LeadAnchor       anchor,
                                           LeadHand         hand,
                                           const char      *text,
                                           LeadPaint        paint);
void            lead_scene_append         (LeadScene       *self,
                                           LeadScene       *other,
                                           double           x,
                                           double           y);
LeadScene      *lead_scene_mirror         (LeadScene       *self);
LeadScene      *lead_scene_tween          (LeadScene       *from,
                                           LeadScene       *to,
                                           double           way);
double          lead_scene_get_width      (LeadScene       *self);
double          lead_scene_get_height     (LeadScene       *self);
gboolean        lead_scene_is_downwards   (LeadScene       *self);
gboolean        lead_scene_is_from_start  (LeadScene       *self);
guint           lead_scene_get_n_marks    (LeadScene       *self);
const LeadSceneMark *
                lead_scene_get_mark       (LeadScene       *self,
                                           guint            mark);
int             lead_scene_find           (LeadScene       *self,
                                           int              column,
                                           int              row);
int             lead_scene_pick           (LeadScene       *self,
                                           double           x,
                                           double           y);
void            lead_scene_paint          (LeadScene       *self,
                                           LeadCanvas      *canvas,
                                           LeadTheme        theme,
                                           int              ringed);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadScene, lead_scene_unref)

G_END_DECLS
