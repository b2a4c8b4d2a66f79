/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-folder.h"

#define MAX_DEPTH 32

typedef struct
{
  LeadFolderVisit  visit;
  gpointer         user_data;
  GCancellable    *cancellable;
  GQueue           waiting; /* of Folder */
} Walk;

typedef struct
{
  GFile *file;
  char  *prefix;
  guint  depth;
} Folder;

static void
folder_free (gpointer data)
{
  Folder *self = data;

  g_object_unref (self->file);
  g_free (self->prefix);
  g_free (self);
}

static void
put_off (Walk       *walk,
         GFile      *file,
         const char *prefix,
         guint       depth)
{
  Folder *folder = g_new (Folder, 1);

  folder->file = g_object_ref (file);
  folder->prefix = g_strdup (prefix);
  folder->depth = depth;
  g_queue_push_tail (&walk->waiting, folder);
}

static gboolean
visit_child (Walk          *walk,
             const Folder  *parent,
             GFile         *child,
             GFileInfo     *info,
             GError       **error)
{
  const char *base = g_file_info_get_name (info);
  g_autofree char *name = g_strconcat (parent->prefix, base, NULL);
  GFileType type = g_file_info_get_file_type (info);

  if (base[0] == '.')
    return TRUE;
  if (type == G_FILE_TYPE_DIRECTORY)
    {
      g_autofree char *prefix = g_strconcat (name, "/", NULL);

      if (parent->depth < MAX_DEPTH)
        put_off (walk, child, prefix, parent->depth + 1);
      return TRUE;
    }
  return walk->visit (name, type == G_FILE_TYPE_REGULAR, walk->user_data, error);
}

static gboolean
visit_folder (Walk          *walk,
              const Folder  *folder,
              GError       **error)
{
  g_autoptr(GFileEnumerator) children = NULL;
  GFileInfo *info;
  GFile *child;

  children = g_file_enumerate_children (folder->file, "standard::name,standard::type",
                                        G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS, walk->cancellable,
                                        error);
  while (children != NULL
         && g_file_enumerator_iterate (children, &info, &child, walk->cancellable, error))
    {
      if (info == NULL)
        return TRUE;
      if (!visit_child (walk, folder, child, info, error))
        return FALSE;
    }
  return FALSE;
}

/**
 * lead_folder_walk:
 * @path: a folder
 * @visit: told of everything in it
 * @user_data: handed to @visit
 * @cancellable: (nullable): to stop
 * @error: return location for an error
 *
 * Walks through a folder and those below. Hidden ones are left out, links
 * aren't followed.
 *
 * Returns: whether it came to the end
 */
gboolean
lead_folder_walk (const char       *path,
                  LeadFolderVisit   visit,
                  gpointer          user_data,
                  GCancellable     *cancellable,
                  GError          **error)
{
  g_autoptr(GFile) top = g_file_new_for_path (path);
  Walk walk = { visit, user_data, cancellable, G_QUEUE_INIT };
  gboolean good = TRUE;

  put_off (&walk, top, "", 0);
  while (good && !g_queue_is_empty (&walk.waiting))
    {
      Folder *folder = g_queue_pop_head (&walk.waiting);

      good = visit_folder (&walk, folder, error);
      folder_free (folder);
    }
  g_queue_clear_full (&walk.waiting, folder_free);
  return good;
}
