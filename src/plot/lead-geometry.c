/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-geometry.h"

/**
 * lead_rect_contains:
 * @self: a rectangle
 * @x: across
 * @y: down
 *
 * Its right and bottom edges belong to the next one, so that rectangles side
 * by side never both hold a point.
 *
 * Returns: whether the point lies in it
 */
gboolean
lead_rect_contains (const LeadRect *self, double x, double y)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return x >= self->x && x < self->x + self->width
         && y >= self->y && y < self->y + self->height;
}

/**
 * lead_rect_inset:
 * @self: a rectangle
 * @by: how far each edge moves inwards; outwards when negative
 *
 * Returns: the rectangle within, never smaller than nothing
 */
LeadRect
lead_rect_inset (LeadRect self, double by)
{
  return (LeadRect) {
    .x = self.x + by,
    .y = self.y + by,
    .width = MAX (self.width - 2 * by, 0),
    .height = MAX (self.height - 2 * by, 0),
  };
}

/**
 * lead_rect_mirror:
 * @self: a rectangle
 * @width: the width of the surface
 *
 * Returns: where it lies when the surface reads from right to left
 */
LeadRect
lead_rect_mirror (LeadRect self, double width)
{
  self.x = width - self.x - self.width;
  return self;
}
