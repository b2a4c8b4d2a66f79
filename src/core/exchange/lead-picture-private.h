/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * Taking out of a picture what tells about place, time and device, without
 * ever decoding a pixel. Each returns %NULL when the structure is broken, and
 * gives the same bytes again for what it has cleaned before. How the picture
 * is to be turned is kept.
 */
GBytes *lead_picture_clean_jpeg (const guint8 *data,
                                 gsize         length);
GBytes *lead_picture_clean_png  (const guint8 *data,
                                 gsize         length);
GBytes *lead_picture_clean_webp (const guint8 *data,
                                 gsize         length);
guint   lead_exif_get_turn      (const guint8 *tiff,
                                 gsize         length);
void    lead_exif_append_turn   (GByteArray   *array,
                                 guint         turn);

G_END_DECLS
