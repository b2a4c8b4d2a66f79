/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The little of EXIF that matters for seeing a picture: which way up it is. */

#include "config.h"
#include "lead-picture-private.h"

#include <string.h>

#define TAG_ORIENTATION 0x0112
#define TYPE_SHORT      3

typedef struct
{
  const guint8 *data;
  gsize         length;
  gboolean      big_endian;
} Tiff;

static guint
get16 (const Tiff *self,
       gsize       offset)
{
  const guint8 *at = self->data + offset;

  return self->big_endian ? at[0] << 8 | at[1] : at[1] << 8 | at[0];
}

static gsize
get32 (const Tiff *self,
       gsize       offset)
{
  gsize first = get16 (self, offset);
  gsize second = get16 (self, offset + 2);

  return self->big_endian ? first << 16 | second : second << 16 | first;
}

/**
 * lead_exif_get_turn:
 * @tiff: an EXIF block from its TIFF header on
 * @length: its bytes
 *
 * Returns: the orientation, 1 (upright) to 8; 1 when none is said
 */
guint
lead_exif_get_turn (const guint8 *tiff,
                    gsize         length)
{
  Tiff self = { tiff, length, FALSE };
  gsize directory, n;

  if (length < 8 || (memcmp (tiff, "II*\0", 4) != 0 && memcmp (tiff, "MM\0*", 4) != 0))
    return 1;
  self.big_endian = tiff[0] == 'M';
  directory = get32 (&self, 4);
  if (directory > length - 2)
    return 1;
  n = MIN (get16 (&self, directory), (length - directory - 2) / 12);
  for (gsize i = 0; i < n; i++)
    {
      gsize field = directory + 2 + i * 12;
      guint turn;

      if (get16 (&self, field) != TAG_ORIENTATION || get16 (&self, field + 2) != TYPE_SHORT)
        continue;
      turn = get16 (&self, field + 8);
      return turn >= 1 && turn <= 8 ? turn : 1;
    }
  return 1;
}

/**
 * lead_exif_append_turn:
 * @array: where to add it
 * @turn: the orientation, 2 to 8
 *
 * Adds the smallest EXIF block that says which way up a picture is.
 */
void
lead_exif_append_turn (GByteArray *array,
                       guint       turn)
{
  guint8 block[] = {
    'I', 'I', '*', 0, 8, 0, 0, 0, 1, 0,
    TAG_ORIENTATION & 0xff, TAG_ORIENTATION >> 8, TYPE_SHORT, 0, 1, 0, 0, 0, turn, 0, 0, 0,
    0, 0, 0, 0,
  };

  g_byte_array_append (array, block, sizeof block);
}
