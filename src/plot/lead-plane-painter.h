/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-canvas.h"
#include "lead-plane.h"

G_BEGIN_DECLS

/**
 * LeadPlaneRoom:
 * @frame: where the points may lie
 * @width: of the whole picture
 * @mirrored: what grows along grows to the left
 *
 * Where everything of a plane lies. A plain value.
 */
typedef struct
{
  LeadRect frame;
  double   width;
  gboolean mirrored;
} LeadPlaneRoom;

LeadPlaneRoom lead_plane_lay_out   (LeadPlane           *plane,
                                    double               width,
                                    double               height,
                                    gboolean             mirrored,
                                    LeadLettering       *lettering);
LeadRect      lead_plane_get_mark  (LeadPlane           *plane,
                                    const LeadPlaneRoom *room,
                                    guint                position);
int           lead_plane_find_mark (LeadPlane           *plane,
                                    const LeadPlaneRoom *room,
                                    double               x,
                                    double               y);
void          lead_plane_paint     (LeadPlane           *plane,
                                    const LeadPlaneRoom *room,
                                    LeadCanvas          *canvas,
                                    LeadTheme            theme,
                                    LeadLettering       *lettering,
                                    int                  ringed);

G_END_DECLS
