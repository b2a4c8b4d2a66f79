/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Lengths are in pixels of the surface, or points on paper; y grows downwards. */

typedef struct
{
  double x;
  double y;
} LeadPoint;

typedef struct
{
  double x;
  double y;
  double width;
  double height;
} LeadRect;

gboolean  lead_rect_contains (const LeadRect *self,
                              double          x,
                              double          y);
LeadRect  lead_rect_inset    (LeadRect        self,
                              double          by);
LeadRect  lead_rect_mirror   (LeadRect        self,
                              double          width);

G_END_DECLS
