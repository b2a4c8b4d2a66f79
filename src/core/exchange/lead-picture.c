/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-picture.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/model/lead-error.h"
#include "lead-picture-private.h"

/**
 * Kind:
 * @magic: what the file has at @offset
 * @clean: (nullable): takes out what tells about place and device
 */
typedef struct
{
  const char *media_type;
  const char *suffix;
  const char *magic;
  guint       magic_length;
  guint       offset;
  GBytes   *(*clean) (const guint8 *data,
                      gsize         length);
} Kind;

static const Kind kinds[] = {
  { "image/jpeg", "jpg", "\xff\xd8\xff", 3, 0, lead_picture_clean_jpeg },
  { "image/png", "png", "\x89PNG\r\n\x1a\n", 8, 0, lead_picture_clean_png },
  { "image/webp", "webp", "WEBP", 4, 8, lead_picture_clean_webp },
  { "image/gif", "gif", "GIF87a", 6, 0, NULL },
  { "image/gif", "gif", "GIF89a", 6, 0, NULL },
  { "image/heic", "heic", "ftypheic", 8, 4, NULL },
  { "image/heic", "heic", "ftypheix", 8, 4, NULL },
  { "image/heic", "heic", "ftypmif1", 8, 4, NULL },
  { "image/avif", "avif", "ftypavif", 8, 4, NULL },
};

static const Kind *
find_kind (GBytes *content)
{
  gsize length;
  const guint8 *data = g_bytes_get_data (content, &length);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      const Kind *kind = &kinds[i];

      if (length >= kind->offset + kind->magic_length
          && memcmp (data + kind->offset, kind->magic, kind->magic_length) == 0)
        return kind;
    }
  return NULL;
}

/**
 * lead_picture_get_media_type:
 * @content: a file's content
 *
 * Returns: (nullable): what kind of picture it is by its first bytes, or %NULL
 *   when it is none that is taken
 */
const char *
lead_picture_get_media_type (GBytes *content)
{
  const Kind *kind;

  g_return_val_if_fail (content != NULL, NULL);

  kind = find_kind (content);
  return kind != NULL ? kind->media_type : NULL;
}

/**
 * lead_picture_get_suffix:
 * @media_type: such as "image/jpeg"
 *
 * Returns: what such a file's name ends in, without the dot
 */
const char *
lead_picture_get_suffix (const char *media_type)
{
  g_return_val_if_fail (media_type != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (kinds[i].media_type, media_type))
      return kinds[i].suffix;
  return "bin";
}

/**
 * lead_picture_clean:
 * @content: a picture as it was found
 * @may_tell: (out): whether it is of a kind that can't be cleaned, so that it
 *   may still tell where and with what it was taken
 * @error: return location for a %LEAD_ERROR_REFUSED
 *
 * Takes out what a picture tells about place, time and device. Its pixels and
 * the way up it is shown stay as they are.
 *
 * Returns: (transfer full) (nullable): the picture to keep
 */
GBytes *
lead_picture_clean (GBytes    *content,
                    gboolean  *may_tell,
                    GError   **error)
{
  const Kind *kind;
  GBytes *clean;

  g_return_val_if_fail (content != NULL, NULL);
  g_return_val_if_fail (may_tell != NULL, NULL);

  kind = find_kind (content);
  *may_tell = kind != NULL && kind->clean == NULL;
  if (g_bytes_get_size (content) > LEAD_PICTURE_MAX)
    g_set_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                 _("The picture is larger than %d MB."), LEAD_PICTURE_MAX >> 20);
  else if (kind == NULL)
    g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                         _("It is not a picture of a known kind."));
  else if (kind->clean == NULL)
    return g_bytes_ref (content);
  else
    {
      clean = kind->clean (g_bytes_get_data (content, NULL), g_bytes_get_size (content));
      if (clean == NULL)
        g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                             _("The picture is damaged."));
      return clean;
    }
  return NULL;
}
