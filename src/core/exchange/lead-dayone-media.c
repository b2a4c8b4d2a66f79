/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-dayone-media.h"

#include <string.h>

#include "lead-json-object.h"

struct _LeadDayoneMedia
{
  /* owned */
  GHashTable *files;    /* name without folder and suffix → member + 1 */
  GHashTable *pictures; /* id → name in files, owned by it */
};

/* "photos/0cc1….jpeg" → "0cc1…" */
static char *
dup_stem (const char *name)
{
  g_autofree char *base = g_path_get_basename (name);
  char *dot = strrchr (base, '.');

  if (dot != NULL)
    *dot = '\0';
  return g_ascii_strdown (base, -1);
}

/**
 * lead_dayone_media_new:
 * @source: where the pictures are
 *
 * Returns: (transfer full): what is known before any entry was read
 */
LeadDayoneMedia *
lead_dayone_media_new (LeadSource *source)
{
  LeadDayoneMedia *self;
  guint n_members;

  g_return_val_if_fail (LEAD_IS_SOURCE (source), NULL);

  self = g_new0 (LeadDayoneMedia, 1);
  self->files = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->pictures = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  n_members = lead_source_get_n_members (source);
  for (guint i = 0; i < n_members; i++)
    {
      const char *name = lead_source_get_member (source, i);

      if (strstr (name, "photos/") != NULL)
        g_hash_table_insert (self->files, dup_stem (name), GUINT_TO_POINTER (i + 1));
    }
  return self;
}

/**
 * lead_dayone_media_free:
 * @self: what is known
 */
void
lead_dayone_media_free (LeadDayoneMedia *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->files, g_hash_table_unref);
  g_clear_pointer (&self->pictures, g_hash_table_unref);
  g_free (self);
}

/**
 * lead_dayone_media_learn:
 * @self: what is known
 * @entry: an entry
 *
 * Takes in the pictures that an entry lists.
 */
void
lead_dayone_media_learn (LeadDayoneMedia *self,
                         JsonObject      *entry)
{
  JsonArray *photos;

  g_return_if_fail (self != NULL);
  g_return_if_fail (entry != NULL);

  photos = lead_json_object_get_list (entry, "photos");
  for (guint i = 0; photos != NULL && i < json_array_get_length (photos); i++)
    {
      JsonObject *photo = lead_json_array_get_record (photos, i);
      const char *identifier = NULL;
      const char *md5 = NULL;

      if (photo != NULL)
        identifier = lead_json_object_get_text (photo, "identifier");
      if (photo != NULL)
        md5 = lead_json_object_get_text (photo, "md5");
      if (identifier != NULL && md5 != NULL)
        g_hash_table_insert (self->pictures, g_ascii_strdown (identifier, -1),
                             g_ascii_strdown (md5, -1));
    }
}

/**
 * lead_dayone_media_find:
 * @self: what is known
 * @identifier: the id of a picture
 * @member: (out): the member of the source that it is in
 *
 * Returns: whether the picture is there
 */
gboolean
lead_dayone_media_find (LeadDayoneMedia *self,
                        const char      *identifier,
                        guint           *member)
{
  g_autofree char *key = NULL;
  const char *md5;
  guint found;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (identifier != NULL, FALSE);

  key = g_ascii_strdown (identifier, -1);
  md5 = g_hash_table_lookup (self->pictures, key);
  found = GPOINTER_TO_UINT (g_hash_table_lookup (self->files, md5 != NULL ? md5 : key));
  if (found == 0)
    return FALSE;
  *member = found - 1;
  return TRUE;
}
