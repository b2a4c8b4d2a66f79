/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-picture-private.h"

#include <string.h>

#define EXIF_HEADER "Exif\0"

enum
{
  MARKER_RST0 = 0xd0,
  MARKER_RST7 = 0xd7,
  MARKER_SOI = 0xd8,
  MARKER_EOI = 0xd9,
  MARKER_SOS = 0xda,
  MARKER_APP0 = 0xe0,
  MARKER_APP1 = 0xe1,
  MARKER_APP2 = 0xe2,
  MARKER_APP14 = 0xee,
  MARKER_APP15 = 0xef,
  MARKER_COM = 0xfe,
};

typedef struct
{
  const guint8 *at;
  const guint8 *end;
  GByteArray   *clean;
  gboolean      has_picture;
} Jpeg;

static gboolean
starts_with (const guint8 *data,
             gsize         length,
             const char   *magic)
{
  gsize n = strlen (magic) + 1;

  return length >= n && memcmp (data, magic, n) == 0;
}

/* Colours need these; all other application data is about something else. */
static gboolean
is_needed (guint8        marker,
           const guint8 *data,
           gsize         length)
{
  if (marker == MARKER_APP0)
    return starts_with (data, length, "JFIF");
  if (marker == MARKER_APP2)
    return starts_with (data, length, "ICC_PROFILE");
  if (marker == MARKER_APP14)
    return length >= 5 && memcmp (data, "Adobe", 5) == 0;
  return (marker < MARKER_APP0 || marker > MARKER_APP15) && marker != MARKER_COM;
}

/* Looked for ahead, because it has to be written before what precedes it. */
static guint
find_turn (const guint8 *at,
           const guint8 *end)
{
  while (end - at >= 4 && at[0] == 0xff && at[1] != MARKER_SOS)
    {
      gsize length;

      if (at[1] == 0xff)
        {
          at++;
          continue;
        }
      length = at[2] << 8 | at[3];
      if (length < 2 || length + 2 > (gsize) (end - at))
        return 1;
      if (at[1] == MARKER_APP1 && length >= 8 && memcmp (at + 4, EXIF_HEADER, 6) == 0)
        return lead_exif_get_turn (at + 10, length - 8);
      at += 2 + length;
    }
  return 1;
}

static void
append_turn (Jpeg  *self,
             guint  turn)
{
  const guint8 head[] = { 0xff, MARKER_APP1, 0, 2 + 6 + 26, 'E', 'x', 'i', 'f', 0, 0 };

  if (turn == 1)
    return;
  g_byte_array_append (self->clean, head, sizeof head);
  lead_exif_append_turn (self->clean, turn);
}

/* The coded picture: everything up to the next real marker. */
static void
copy_scan (Jpeg *self)
{
  const guint8 *start = self->at;

  while (self->at < self->end)
    {
      self->at = memchr (self->at, 0xff, self->end - self->at);
      if (self->at == NULL || self->end - self->at < 2)
        {
          self->at = self->end;
          break;
        }
      if (self->at[1] != 0 && self->at[1] != 0xff
          && (self->at[1] < MARKER_RST0 || self->at[1] > MARKER_RST7))
        break;
      self->at += self->at[1] == 0xff ? 1 : 2;
    }
  g_byte_array_append (self->clean, start, self->at - start);
}

/* Returns whether there is more. */
static gboolean
take_segment (Jpeg     *self,
              gboolean *broken)
{
  guint8 marker;
  gsize length;

  while (self->end - self->at >= 2 && self->at[0] == 0xff && self->at[1] == 0xff)
    self->at++;
  if (self->end - self->at < 4 || self->at[0] != 0xff)
    {
      /* What comes after the end, or a transfer that broke off, is let go. */
      *broken = self->end - self->at >= 2 && self->at[0] != 0xff;
      if (self->end - self->at >= 2 && self->at[1] == MARKER_EOI)
        g_byte_array_append (self->clean, self->at, 2);
      return FALSE;
    }
  marker = self->at[1];
  if (marker == MARKER_EOI)
    {
      g_byte_array_append (self->clean, self->at, 2);
      return FALSE;
    }
  length = self->at[2] << 8 | self->at[3];
  *broken = length < 2 || length + 2 > (gsize) (self->end - self->at);
  if (*broken)
    return FALSE;
  if (is_needed (marker, self->at + 4, length - 2))
    g_byte_array_append (self->clean, self->at, length + 2);
  self->at += length + 2;
  if (marker == MARKER_SOS)
    {
      copy_scan (self);
      self->has_picture = TRUE;
    }
  return TRUE;
}

GBytes *
lead_picture_clean_jpeg (const guint8 *data,
                         gsize         length)
{
  g_autoptr(GByteArray) clean = g_byte_array_sized_new (length);
  Jpeg self = { data + 2, data + length, clean, FALSE };
  gboolean broken = FALSE;
  guint turn;

  if (length < 4 || data[0] != 0xff || data[1] != MARKER_SOI)
    return NULL;
  turn = find_turn (self.at, self.end);
  g_byte_array_append (clean, data, 2);
  /* The JFIF header, where there is one, has to come first. */
  if (self.end - self.at >= 4 && self.at[0] == 0xff && self.at[1] == MARKER_APP0
      && !take_segment (&self, &broken))
    return NULL;
  append_turn (&self, turn);
  while (take_segment (&self, &broken))
    ;
  if (broken || !self.has_picture)
    return NULL;
  return g_byte_array_free_to_bytes (g_steal_pointer (&clean));
}
