/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "core/exchange/lead-picture-private.h"
#include "core/exchange/lead-picture.h"
#include "core/model/lead-error.h"
#include "lead-test.h"
#include "picture-bytes.h"

/* Words that a picture must not keep. */
#define SECRET "51.5074N-secret-place"

static void
put_segment (GByteArray *jpeg,
             guint8      marker,
             const char *data,
             gsize       length)
{
  guint8 head[] = { 0xff, marker, (length + 2) >> 8, (length + 2) & 0xff };

  g_byte_array_append (jpeg, head, sizeof head);
  g_byte_array_append (jpeg, (const guint8 *) data, length);
}

/* EXIF as cameras write it, in either order of bytes, with a place after it. */
static GByteArray *
make_exif (gboolean big_endian,
           guint    turn)
{
  static const guint8 big[] = { 'M', 'M', 0, '*', 0, 0, 0, 8, 0, 2, 0x01, 0x0f, 0, 2, 0, 0, 0, 4,
                                'C', 'a', 'm', 0, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 0, 0, 0 };
  static const guint8 little[] = { 'I', 'I', '*', 0, 8, 0, 0, 0, 2, 0, 0x0f, 0x01, 2, 0, 4, 0, 0,
                                   0, 'C', 'a', 'm', 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, 0, 0, 0, 0 };
  GByteArray *exif = g_byte_array_new ();

  g_byte_array_append (exif, big_endian ? big : little, sizeof big);
  exif->data[big_endian ? 31 : 30] = turn;
  g_byte_array_append (exif, (const guint8 *) SECRET, strlen (SECRET));
  return exif;
}

static GBytes *
make_jpeg (gboolean big_endian,
           guint    turn)
{
  g_autoptr(GByteArray) jpeg = g_byte_array_new ();
  g_autoptr(GByteArray) exif = make_exif (big_endian, turn);
  const guint8 *plain = (const guint8 *) JPEG_BYTES;
  gsize head = 2 + 18; /* the start and the JFIF header */

  g_byte_array_append (jpeg, plain, head);
  g_byte_array_prepend (exif, (const guint8 *) "Exif\0\0", 6);
  put_segment (jpeg, 0xe1, (const char *) exif->data, exif->len);
  put_segment (jpeg, 0xe1, "http://ns.adobe.com/xap/1.0/\0" SECRET, 29 + strlen (SECRET));
  put_segment (jpeg, 0xe2, "MPF\0" SECRET, 4 + strlen (SECRET));
  put_segment (jpeg, 0xe2, "ICC_PROFILE\0colours", 19);
  put_segment (jpeg, 0xed, "Photoshop 3.0\0" SECRET, 14 + strlen (SECRET));
  put_segment (jpeg, 0xfe, SECRET, strlen (SECRET));
  g_byte_array_append (jpeg, plain + head, sizeof JPEG_BYTES - 1 - head);
  /* A second picture behind the first, as phones add it. */
  g_byte_array_append (jpeg, (const guint8 *) SECRET, strlen (SECRET));
  return g_byte_array_free_to_bytes (g_steal_pointer (&jpeg));
}

static void
put_chunk (GByteArray   *png,
           const char   *type,
           const guint8 *data,
           gsize         length)
{
  guint8 head[] = { length >> 24, length >> 16, length >> 8, length };

  g_byte_array_append (png, head, 4);
  g_byte_array_append (png, (const guint8 *) type, 4);
  g_byte_array_append (png, data, length);
  g_byte_array_append (png, (const guint8 *) "\0\0\0\0", 4);
}

static GBytes *
make_png (gboolean big_endian,
          guint    turn)
{
  g_autoptr(GByteArray) png = g_byte_array_new ();
  g_autoptr(GByteArray) exif = make_exif (big_endian, turn);
  const guint8 *secret = (const guint8 *) SECRET;
  const guint8 *plain = (const guint8 *) PNG_BYTES;
  gsize head = 8 + 25; /* the signature and the header chunk */

  g_byte_array_append (png, plain, head);
  put_chunk (png, "eXIf", exif->data, exif->len);
  put_chunk (png, "tEXt", secret, strlen (SECRET));
  put_chunk (png, "iTXt", secret, strlen (SECRET));
  put_chunk (png, "zTXt", secret, strlen (SECRET));
  put_chunk (png, "tIME", secret, 7);
  put_chunk (png, "prVt", secret, strlen (SECRET));
  g_byte_array_append (png, plain + head, sizeof PNG_BYTES - 1 - head);
  g_byte_array_append (png, secret, strlen (SECRET));
  return g_byte_array_free_to_bytes (g_steal_pointer (&png));
}

static GBytes *
make_webp (gboolean big_endian,
           guint    turn)
{
  return g_bytes_new_static ("RIFF\x58\0\0\0WEBPVP8X\x0a\0\0\0\x0c\0\0\0\0\0\0\0\0\0"
                             "EXIF\x15\0\0\0" SECRET "\0"
                             "XMP \x15\0\0\0" SECRET "\0",
                             12 + 18 + 2 * (8 + 22));
}

static GBytes *
clean (GBytes *content)
{
  g_autoptr(GError) error = NULL;
  gboolean may_tell = TRUE;
  GBytes *result = lead_picture_clean (content, &may_tell, &error);

  g_assert_no_error (error);
  g_assert_false (may_tell);
  return result;
}

static void
assert_clean (GBytes *content)
{
  gsize length;
  gconstpointer data = g_bytes_get_data (content, &length);
  g_autoptr(GBytes) again = clean (content);

  g_assert_null (memmem (data, length, SECRET, strlen (SECRET)));
  g_assert_null (memmem (data, length, "Cam", 3));
  g_assert_true (g_bytes_equal (content, again));
}

static guint
find_turn (GBytes *content)
{
  gsize length;
  const char *data = g_bytes_get_data (content, &length);
  const char *tiff = memmem (data, length, "II*\0", 4);

  return tiff != NULL ? lead_exif_get_turn ((const guint8 *) tiff, data + length - tiff) : 1;
}

static void
test_metadata (void)
{
  GBytes *(*makers[]) (gboolean, guint) = { make_jpeg, make_png };

  for (guint i = 0; i < G_N_ELEMENTS (makers); i++)
    for (guint turn = 0; turn <= 9; turn++)
      {
        g_autoptr(GBytes) raw = makers[i](turn % 2, turn);
        g_autoptr(GBytes) result = clean (raw);

        assert_clean (result);
        g_assert_cmpuint (find_turn (result), ==, turn >= 1 && turn <= 8 ? turn : 1);
      }
}

static void
test_webp (void)
{
  g_autoptr(GBytes) raw = make_webp (FALSE, 1);
  g_autoptr(GBytes) result = clean (raw);

  assert_clean (result);
  g_assert_cmpmem (g_bytes_get_data (result, NULL), g_bytes_get_size (result),
                   "RIFF\x16\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\0\0\0\0\0\0", 30);
}

/* What doesn't tell anything is kept to the byte. */
static void
test_plain (void)
{
  g_autoptr(GBytes) jpeg = g_bytes_new_static (JPEG_BYTES, sizeof JPEG_BYTES - 1);
  g_autoptr(GBytes) png = g_bytes_new_static (PNG_BYTES, sizeof PNG_BYTES - 1);
  g_autoptr(GBytes) clean_jpeg = clean (jpeg);
  g_autoptr(GBytes) clean_png = clean (png);
  g_autoptr(GBytes) turned = make_jpeg (FALSE, 1);
  g_autoptr(GBytes) clean_turned = clean (turned);
  gsize length;
  gconstpointer data = g_bytes_get_data (clean_turned, &length);

  g_assert_true (g_bytes_equal (jpeg, clean_jpeg));
  g_assert_true (g_bytes_equal (png, clean_png));
  g_assert_nonnull (memmem (data, length, "ICC_PROFILE", 11));
}

typedef struct
{
  const char *bytes;
  gsize       length;
  const char *message;
} Refused;

static const Refused refused[] = {
  { "", 0, "It is not a picture of a known kind." },
  { "plain words", 11, "It is not a picture of a known kind." },
  { "<svg onload=\"x\"/>", 17, "It is not a picture of a known kind." },
  { "\xff\xd8\xff\xe1\xff\xff", 6, "The picture is damaged." },
  { "\xff\xd8\xff\xe0\0\1", 6, "The picture is damaged." },
  { "\x89PNG\r\n\x1a\n\xff\xff\xff\xffIHDR", 16, "The picture is damaged." },
  { "RIFF\0\0\0\0WEBPVP8 \xff\xff\xff\x7f", 20, "The picture is damaged." },
};

static void
test_refused (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autoptr(GBytes) content = g_bytes_new_static (refused[i].bytes, refused[i].length);
      g_autoptr(GError) error = NULL;
      gboolean may_tell;

      g_assert_null (lead_picture_clean (content, &may_tell, &error));
      g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
      g_assert_cmpstr (error->message, ==, refused[i].message);
    }
}

/* Cut anywhere, the secret never comes through. */
static void
test_cut (void)
{
  GBytes *(*makers[]) (gboolean, guint) = { make_jpeg, make_png, make_webp };

  for (guint i = 0; i < G_N_ELEMENTS (makers); i++)
    {
      g_autoptr(GBytes) raw = makers[i](TRUE, 6);

      for (gsize length = 12; length < g_bytes_get_size (raw); length++)
        {
          g_autoptr(GBytes) cut = g_bytes_new_from_bytes (raw, 0, length);
          g_autoptr(GError) error = NULL;
          gboolean may_tell;
          g_autoptr(GBytes) result = lead_picture_clean (cut, &may_tell, &error);

          g_assert_true ((result == NULL) == (error != NULL));
          if (result != NULL)
            assert_clean (result);
        }
    }
}

static void
test_kinds (void)
{
  g_autoptr(GBytes) heic = g_bytes_new_static ("\0\0\0\x18" "ftypheic\0\0\0\0", 16);
  g_autoptr(GBytes) result = NULL;
  gboolean may_tell = FALSE;

  result = lead_picture_clean (heic, &may_tell, NULL);
  g_assert_true (may_tell);
  g_assert_true (g_bytes_equal (heic, result));
  g_assert_cmpstr (lead_picture_get_media_type (heic), ==, "image/heic");
  g_assert_cmpstr (lead_picture_get_suffix ("image/heic"), ==, "heic");
}

int
main (int    argc,
      char **argv)
{
  lead_test_init (&argc, &argv);
  g_test_add_func ("/picture/metadata", test_metadata);
  g_test_add_func ("/picture/webp", test_webp);
  g_test_add_func ("/picture/plain", test_plain);
  g_test_add_func ("/picture/refused", test_refused);
  g_test_add_func ("/picture/cut", test_cut);
  g_test_add_func ("/picture/kinds", test_kinds);
  return g_test_run ();
}
