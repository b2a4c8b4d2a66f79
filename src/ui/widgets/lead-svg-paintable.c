/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-svg-paintable.h"

#include <librsvg/rsvg.h>
#include <string.h>

struct _LeadSvgPaintable
{
  GObject     parent_instance;

  /* owned */
  RsvgHandle *handle;

  double      width;
  double      height;
};

static void init_paintable (GdkPaintableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (LeadSvgPaintable, lead_svg_paintable, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (GDK_TYPE_PAINTABLE, init_paintable))

static void
lead_svg_paintable_snapshot (GdkPaintable *paintable,
                             GdkSnapshot  *snapshot,
                             double        width,
                             double        height)
{
  LeadSvgPaintable *self = LEAD_SVG_PAINTABLE (paintable);
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, width, height);
  RsvgRectangle room = { 0, 0, width, height };
  cairo_t *cairo = gtk_snapshot_append_cairo (GTK_SNAPSHOT (snapshot), &bounds);

  rsvg_handle_render_document (self->handle, cairo, &room, NULL);
  cairo_destroy (cairo);
}

static GdkPaintableFlags
lead_svg_paintable_get_flags (GdkPaintable *paintable)
{
  return GDK_PAINTABLE_STATIC_SIZE | GDK_PAINTABLE_STATIC_CONTENTS;
}

static int
lead_svg_paintable_get_intrinsic_width (GdkPaintable *paintable)
{
  return (int) LEAD_SVG_PAINTABLE (paintable)->width;
}

static int
lead_svg_paintable_get_intrinsic_height (GdkPaintable *paintable)
{
  return (int) LEAD_SVG_PAINTABLE (paintable)->height;
}

static double
lead_svg_paintable_get_intrinsic_aspect_ratio (GdkPaintable *paintable)
{
  LeadSvgPaintable *self = LEAD_SVG_PAINTABLE (paintable);

  return self->width / self->height;
}

static void
init_paintable (GdkPaintableInterface *iface)
{
  iface->snapshot = lead_svg_paintable_snapshot;
  iface->get_flags = lead_svg_paintable_get_flags;
  iface->get_intrinsic_width = lead_svg_paintable_get_intrinsic_width;
  iface->get_intrinsic_height = lead_svg_paintable_get_intrinsic_height;
  iface->get_intrinsic_aspect_ratio = lead_svg_paintable_get_intrinsic_aspect_ratio;
}

static void
lead_svg_paintable_finalize (GObject *object)
{
  g_clear_object (&LEAD_SVG_PAINTABLE (object)->handle);

  G_OBJECT_CLASS (lead_svg_paintable_parent_class)->finalize (object);
}

static void
lead_svg_paintable_class_init (LeadSvgPaintableClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_svg_paintable_finalize;
}

static void
lead_svg_paintable_init (LeadSvgPaintable *self)
{
}

/**
 * lead_svg_paintable_new:
 * @svg: an SVG document, which may be anybody's
 * @width: how wide it is by itself
 *
 * Returns: (transfer full) (nullable): it, to be painted; %NULL when it is no
 *   drawing
 */
GdkPaintable *
lead_svg_paintable_new (const char *svg,
                        double      width)
{
  g_autoptr (LeadSvgPaintable) self = NULL;

  g_return_val_if_fail (svg != NULL && width >= 1, NULL);

  self = g_object_new (LEAD_TYPE_SVG_PAINTABLE, NULL);
  self->handle = rsvg_handle_new_from_data ((const guint8 *) svg, strlen (svg), NULL);
  if (self->handle == NULL
      || !rsvg_handle_get_intrinsic_size_in_pixels (self->handle, &self->width, &self->height)
      || self->width < 1 || self->height < 1)
    return NULL;
  self->height *= width / self->width;
  self->width = width;
  return GDK_PAINTABLE (g_steal_pointer (&self));
}
