/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-plane.h"

struct _LeadPlane
{
  char   *title;
  char   *along;
  char   *up;
  char   *low;
  char   *high;
  char   *caption;
  GArray *points; /* LeadPlanePoint */
};

static void
clear_point (gpointer data)
{
  LeadPlanePoint *point = data;

  g_free (point->label);
  g_free (point->words);
}

/**
 * lead_plane_new:
 * @title: what it is about
 *
 * Returns: (transfer full): an empty plane
 */
LeadPlane *
lead_plane_new (const char *title)
{
  LeadPlane *self = g_rc_box_new0 (LeadPlane);

  self->title = g_strdup (title);
  self->along = g_strdup ("");
  self->up = g_strdup ("");
  self->low = g_strdup ("");
  self->high = g_strdup ("");
  self->caption = g_strdup ("");
  self->points = g_array_new (FALSE, FALSE, sizeof (LeadPlanePoint));
  g_array_set_clear_func (self->points, clear_point);

  return self;
}

/**
 * lead_plane_ref:
 * @self: a plane
 *
 * Returns: (transfer full): the same
 */
LeadPlane *
lead_plane_ref (LeadPlane *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  LeadPlane *self = data;

  g_free (self->title);
  g_free (self->along);
  g_free (self->up);
  g_free (self->low);
  g_free (self->high);
  g_free (self->caption);
  g_array_unref (self->points);
}

/**
 * lead_plane_unref:
 * @self: (transfer full): a plane
 */
void
lead_plane_unref (LeadPlane *self)
{
  g_return_if_fail (self != NULL);

  g_rc_box_release_full (self, clear);
}

static void
set (char       **field,
     const char  *value)
{
  g_free (*field);
  *field = g_strdup (value);
}

/**
 * lead_plane_set_axes:
 * @self: a plane that isn't shown yet
 * @along: what grows along
 * @up: what grows up
 */
void
lead_plane_set_axes (LeadPlane  *self,
                     const char *along,
                     const char *up)
{
  g_return_if_fail (self != NULL && along != NULL && up != NULL);

  set (&self->along, along);
  set (&self->up, up);
}

/**
 * lead_plane_set_corners:
 * @self: a plane that isn't shown yet
 * @low: what it means to be low on both
 * @high: what it means to be high on both
 */
void
lead_plane_set_corners (LeadPlane  *self,
                        const char *low,
                        const char *high)
{
  g_return_if_fail (self != NULL && low != NULL && high != NULL);

  set (&self->low, low);
  set (&self->high, high);
}

/**
 * lead_plane_set_caption:
 * @self: a plane that isn't shown yet
 * @caption: what it says in words
 */
void
lead_plane_set_caption (LeadPlane  *self,
                        const char *caption)
{
  g_return_if_fail (self != NULL && caption != NULL);

  set (&self->caption, caption);
}

/**
 * lead_plane_add:
 * @self: a plane that isn't shown yet
 * @x: along, 0 to 1
 * @y: up, 0 to 1
 * @label: when
 * @words: all that there is to say of it
 *
 * Adds where it stood next.
 */
void
lead_plane_add (LeadPlane  *self,
                double      x,
                double      y,
                const char *label,
                const char *words)
{
  LeadPlanePoint point = { CLAMP (x, 0, 1), CLAMP (y, 0, 1), g_strdup (label), g_strdup (words) };

  g_return_if_fail (self != NULL);

  g_array_append_val (self->points, point);
}

/**
 * lead_plane_get_title:
 * @self: a plane
 *
 * Returns: (transfer none): what it is about
 */
const char *
lead_plane_get_title (LeadPlane *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->title;
}

/**
 * lead_plane_get_along:
 * @self: a plane
 *
 * Returns: (transfer none): what grows along
 */
const char *
lead_plane_get_along (LeadPlane *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->along;
}

/**
 * lead_plane_get_up:
 * @self: a plane
 *
 * Returns: (transfer none): what grows up
 */
const char *
lead_plane_get_up (LeadPlane *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->up;
}

/**
 * lead_plane_get_low:
 * @self: a plane
 *
 * Returns: (transfer none): what it means to be low on both
 */
const char *
lead_plane_get_low (LeadPlane *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->low;
}

/**
 * lead_plane_get_high:
 * @self: a plane
 *
 * Returns: (transfer none): what it means to be high on both
 */
const char *
lead_plane_get_high (LeadPlane *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->high;
}

/**
 * lead_plane_get_caption:
 * @self: a plane
 *
 * Returns: (transfer none): what it says in words
 */
const char *
lead_plane_get_caption (LeadPlane *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->caption;
}

/**
 * lead_plane_get_n_points:
 * @self: a plane
 *
 * Returns: how many points it has
 */
guint
lead_plane_get_n_points (LeadPlane *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->points->len;
}

/**
 * lead_plane_get_point:
 * @self: a plane
 * @position: which point, from the earliest
 *
 * Returns: (transfer none): the point
 */
const LeadPlanePoint *
lead_plane_get_point (LeadPlane *self,
                      guint      position)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (position < self->points->len, NULL);

  return &g_array_index (self->points, LeadPlanePoint, position);
}
