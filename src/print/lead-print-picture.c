/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-print-picture.h"

#include <gdk-pixbuf/gdk-pixbuf.h>
#include <string.h>

#define SCREEN_RESOLUTION 96.0  /* what a picture's own size is taken to be in, dots per inch */
#define PAPER_RESOLUTION  220.0 /* finer than this nobody sees on paper */

typedef struct
{
  double max_width;
  double max_height;
  double width;
  double height;
} Room;

static void
size_prepared_cb (GdkPixbufLoader *loader,
                  int              width,
                  int              height,
                  gpointer         user_data)
{
  Room *room = user_data;
  double natural = width * 72.0 / SCREEN_RESOLUTION;
  double scale;

  if (width < 1 || height < 1)
    return;
  scale = MIN (1, MIN (room->max_width / natural,
                       room->max_height / (height * 72.0 / SCREEN_RESOLUTION)));
  room->width = natural * scale;
  room->height = height * 72.0 / SCREEN_RESOLUTION * scale;
  if (width > room->width * PAPER_RESOLUTION / 72)
    gdk_pixbuf_loader_set_size (loader, MAX (room->width * PAPER_RESOLUTION / 72, 1),
                                MAX (room->height * PAPER_RESOLUTION / 72, 1));
}

static guint32
pack_pixel (const guchar *pixel,
            gboolean      has_alpha)
{
  guint alpha = has_alpha ? pixel[3] : 255;

  return alpha << 24 | pixel[0] * alpha / 255 << 16 | pixel[1] * alpha / 255 << 8
         | pixel[2] * alpha / 255;
}

static cairo_surface_t *
convert (GdkPixbuf *pixbuf)
{
  int width = gdk_pixbuf_get_width (pixbuf);
  int height = gdk_pixbuf_get_height (pixbuf);
  gboolean has_alpha = gdk_pixbuf_get_has_alpha (pixbuf);
  guint n_channels = gdk_pixbuf_get_n_channels (pixbuf);
  cairo_surface_t *surface = cairo_image_surface_create (has_alpha ? CAIRO_FORMAT_ARGB32
                                                                   : CAIRO_FORMAT_RGB24,
                                                         width, height);

  if (cairo_surface_status (surface) != CAIRO_STATUS_SUCCESS)
    {
      cairo_surface_destroy (surface);
      return NULL;
    }
  cairo_surface_flush (surface);
  for (int y = 0; y < height; y++)
    {
      const guchar *from
        = gdk_pixbuf_read_pixels (pixbuf) + (gsize) y * gdk_pixbuf_get_rowstride (pixbuf);
      guint32 *to = (guint32 *) (gpointer) (cairo_image_surface_get_data (surface)
                                            + (gsize) y * cairo_image_surface_get_stride (surface));

      for (int x = 0; x < width; x++)
        to[x] = pack_pixel (from + x * n_channels, has_alpha);
    }
  cairo_surface_mark_dirty (surface);
  return surface;
}

/**
 * lead_print_picture_new:
 * @content: a picture's file
 * @max_width: how wide it may be, in points
 * @max_height: how high
 * @width: (out): how wide it is to be
 * @height: (out): how high
 *
 * Returns: (transfer full) (nullable): the picture, as fine as paper shows it;
 *   %NULL when it can't be read here
 */
cairo_surface_t *
lead_print_picture_new (GBytes *content,
                        double  max_width,
                        double  max_height,
                        double *width,
                        double *height)
{
  g_autoptr(GdkPixbufLoader) loader = NULL;
  Room room = { max_width, max_height, 0, 0 };
  cairo_surface_t *surface = NULL;
  gboolean good;

  g_return_val_if_fail (content != NULL, NULL);
  g_return_val_if_fail (width != NULL && height != NULL, NULL);

  loader = gdk_pixbuf_loader_new ();
  g_signal_connect (loader, "size-prepared", G_CALLBACK (size_prepared_cb), &room);
  good = gdk_pixbuf_loader_write_bytes (loader, content, NULL);
  good = gdk_pixbuf_loader_close (loader, NULL) && good;
  if (good && gdk_pixbuf_loader_get_pixbuf (loader) != NULL && room.width > 0)
    surface = convert (gdk_pixbuf_loader_get_pixbuf (loader));
  *width = MAX (room.width, 1);
  *height = MAX (room.height, 1);
  return surface;
}
