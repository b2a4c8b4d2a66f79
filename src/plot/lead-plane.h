/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * LeadPlane:
 *
 * What a plane of two scales shows: where something stood and when, the
 * earliest first, so that its path is seen. Reference counted; nothing changes
 * it once it is shown.
 */
typedef struct _LeadPlane LeadPlane;

/**
 * LeadPlanePoint:
 * @x: along, 0 to 1
 * @y: up, 0 to 1
 * @label: what stands beside it: when
 * @words: all that there is to say of it, a sentence
 */
typedef struct
{
  double  x;
  double  y;
  char   *label;
  char   *words;
} LeadPlanePoint;

LeadPlane            *lead_plane_new          (const char      *title);
LeadPlane            *lead_plane_ref          (LeadPlane       *self);
void                  lead_plane_unref        (LeadPlane       *self);
void                  lead_plane_set_axes     (LeadPlane       *self,
                                               const char      *along,
                                               const char      *up);
void                  lead_plane_set_corners  (LeadPlane       *self,
                                               const char      *low,
                                               const char      *high);
void                  lead_plane_set_caption  (LeadPlane       *self,
                                               const char      *caption);
void                  lead_plane_add          (LeadPlane       *self,
                                               double           x,
                                               double           y,
                                               const char      *label,
                                               const char      *words);
const char           *lead_plane_get_title    (LeadPlane       *self);
const char           *lead_plane_get_along    (LeadPlane       *self);
const char           *lead_plane_get_up       (LeadPlane       *self);
const char           *lead_plane_get_low      (LeadPlane       *self);
const char           *lead_plane_get_high     (LeadPlane       *self);
const char           *lead_plane_get_caption  (LeadPlane       *self);
guint                 lead_plane_get_n_points (LeadPlane       *self);
const LeadPlanePoint *lead_plane_get_point    (LeadPlane       *self,
                                               guint            position);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadPlane, lead_plane_unref)

G_END_DECLS
