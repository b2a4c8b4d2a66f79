/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-picture-private.h"

#include <string.h>

#define PNG_MAGIC  "\x89PNG\r\n\x1a\n"
#define PNG_HEAD   8
#define PNG_FRAME  12
#define WEBP_HEAD  12
#define WEBP_FRAME 8
#define WEBP_EXIF  0x08
#define WEBP_XMP   0x04

static guint32
get_big (const guint8 *at)
{
  return (guint32) at[0] << 24 | at[1] << 16 | at[2] << 8 | at[3];
}

static guint32
get_little (const guint8 *at)
{
  return (guint32) at[3] << 24 | at[2] << 16 | at[1] << 8 | at[0];
}

/* The checksum of PNG chunks; only ever needed for a few bytes. */
static guint32
get_checksum (const guint8 *data,
              gsize         length)
{
  guint32 sum = 0xffffffff;

  for (gsize i = 0; i < length; i++)
    {
      sum ^= data[i];
      for (guint bit = 0; bit < 8; bit++)
        sum = sum >> 1 ^ (sum & 1 ? 0xedb88320 : 0);
    }
  return ~sum;
}

static void
put_big (guint8  *at,
         guint32  value)
{
  at[0] = value >> 24;
  at[1] = value >> 16;
  at[2] = value >> 8;
  at[3] = value;
}

static void
append_turn (GByteArray *clean,
             guint       turn)
{
  guint start = clean->len;
  guint8 number[4] = { 0 };
  guint size;

  if (turn == 1)
    return;
  g_byte_array_append (clean, number, 4);
  g_byte_array_append (clean, (const guint8 *) "eXIf", 4);
  lead_exif_append_turn (clean, turn);
  size = clean->len - start - 8;
  put_big (clean->data + start, size);
  put_big (number, get_checksum (clean->data + start + 4, size + 4));
  g_byte_array_append (clean, number, 4);
}

/* Chunks that a picture needs to look right; upper case first means that no
 * viewer could do without it. */
static gboolean
is_needed (const guint8 *type)
{
  static const char needed[] = "tRNS gAMA cHRM sRGB iCCP bKGD pHYs sBIT hIST sPLT acTL fcTL fdAT "
                               "cICP mDCv cLLi";
  char name[5] = { type[0], type[1], type[2], type[3], '\0' };

  return g_ascii_isupper (type[0]) || strstr (needed, name) != NULL;
}

GBytes *
lead_picture_clean_png (const guint8 *data,
                        gsize         length)
{
  g_autoptr(GByteArray) clean = g_byte_array_sized_new (length);
  const guint8 *at = data + PNG_HEAD;
  const guint8 *end = data + length;
  gboolean whole = FALSE;

  if (length < PNG_HEAD || memcmp (data, PNG_MAGIC, PNG_HEAD) != 0)
    return NULL;
  g_byte_array_append (clean, data, PNG_HEAD);
  while (!whole && end - at >= PNG_FRAME)
    {
      gsize size = get_big (at);

      if (size > (gsize) (end - at) - PNG_FRAME)
        break;
      if (is_needed (at + 4))
        g_byte_array_append (clean, at, size + PNG_FRAME);
      else if (memcmp (at + 4, "eXIf", 4) == 0)
        append_turn (clean, lead_exif_get_turn (at + 8, size));
      whole = memcmp (at + 4, "IEND", 4) == 0;
      at += size + PNG_FRAME;
    }
  return whole ? g_byte_array_free_to_bytes (g_steal_pointer (&clean)) : NULL;
}

GBytes *
lead_picture_clean_webp (const guint8 *data,
                         gsize         length)
{
  g_autoptr(GByteArray) clean = g_byte_array_sized_new (length);
  const guint8 *at = data + WEBP_HEAD;
  const guint8 *end = data + length;
  guint32 size;

  if (length < WEBP_HEAD)
    return NULL;
  g_byte_array_append (clean, data, WEBP_HEAD);
  while (end - at >= WEBP_FRAME)
    {
      gsize step = get_little (at + 4);

      step += WEBP_FRAME + (step & 1);
      if (step > (gsize) (end - at))
        return NULL;
      if (memcmp (at, "EXIF", 4) != 0 && memcmp (at, "XMP ", 4) != 0)
        g_byte_array_append (clean, at, step);
      if (memcmp (at, "VP8X", 4) == 0 && step > WEBP_FRAME)
        clean->data[clean->len - step + WEBP_FRAME] &= ~(WEBP_EXIF | WEBP_XMP);
      at += step;
    }
  size = clean->len - 8;
  for (guint i = 0; i < 4; i++)
    clean->data[4 + i] = size >> 8 * i;
  return g_byte_array_free_to_bytes (g_steal_pointer (&clean));
}
