/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-output.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/model/lead-error.h"

struct _LeadOutput
{
  char     *path;
  char     *name;       /* of the place, within its folder */
  char     *part;       /* what it is called while it is made */
  int       folder_fd;  /* where both names stand */
  int       fd;
  gboolean  is_folder;
  gboolean  replaces;
  gboolean  finished;
};

/**
 * lead_output_set_error:
 * @error: where the error goes
 * @code: a value of errno
 * @path: what was to be written
 *
 * Says in plain words why @path can't be written.
 */
void
lead_output_set_error (GError     **error,
                       int          code,
                       const char  *path)
{
  g_autofree char *shown = g_filename_display_name (path);

  switch (code)
    {
    case EEXIST:
    case ENOTEMPTY:
      g_set_error (error, LEAD_ERROR, LEAD_ERROR_EXISTS,
                   _("“%s” is there already, and nothing is overwritten."), shown);
      break;
    case ENOENT:
    case ENOTDIR:
      g_set_error (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND,
                   _("The folder for “%s” isn’t there."), shown);
      break;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
      g_set_error (error, LEAD_ERROR, LEAD_ERROR_NO_SPACE,
                   _("There is no room left for “%s”."), shown);
      break;
    case EACCES:
    case EPERM:
    case EROFS:
      g_set_error (error, LEAD_ERROR, LEAD_ERROR_READ_ONLY,
                   _("The folder of “%s” can’t be written to."), shown);
      break;
    default:
      g_set_error (error, LEAD_ERROR, LEAD_ERROR_FAILED,
                   _("“%s” couldn’t be written: %s"), shown, g_strerror (code));
    }
}

static void
remove_below (int         folder_fd,
              const char *name)
{
  int fd = openat (folder_fd, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  DIR *folder = fd >= 0 ? fdopendir (fd) : NULL;
  struct dirent *member;

  if (folder == NULL)
    {
      if (fd >= 0)
        close (fd);
      return;
    }

  while ((member = readdir (folder)) != NULL)
    {
      if (g_str_equal (member->d_name, ".") || g_str_equal (member->d_name, ".."))
        continue;
      if (unlinkat (fd, member->d_name, 0) != 0)
        remove_below (fd, member->d_name);
    }
  closedir (folder);
  unlinkat (folder_fd, name, AT_REMOVEDIR);
}

/**
 * lead_output_free:
 * @self: (nullable): an output
 *
 * Lets go of it, and removes what was made unless it was finished.
 */
void
lead_output_free (LeadOutput *self)
{
  if (self == NULL)
    return;

  if (self->fd >= 0)
    close (self->fd);
  if (self->folder_fd >= 0)
    {
      if (!self->finished && self->is_folder)
        remove_below (self->folder_fd, self->part);
      else if (!self->finished)
        unlinkat (self->folder_fd, self->part, 0);
      close (self->folder_fd);
    }
  g_free (self->path);
  g_free (self->name);
  g_free (self->part);
  g_free (self);
}

static LeadOutput *
lead_output_new (const char *path,
                 gboolean    is_folder,
                 gboolean    replaces)
{
  LeadOutput *self = g_new0 (LeadOutput, 1);

  self->path = g_strdup (path);
  self->name = g_path_get_basename (path);
  self->part = g_strdup_printf (".syslead-%08x%08x.part", g_random_int (), g_random_int ());
  self->is_folder = is_folder;
  self->replaces = replaces;
  self->fd = -1;
  self->folder_fd = -1;
  return self;
}

static int
open_part (LeadOutput *self)
{
  if (!self->is_folder)
    return openat (self->folder_fd, self->part,
                   O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  if (mkdirat (self->folder_fd, self->part, 0700) != 0)
    return -1;
  return openat (self->folder_fd, self->part,
                 O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
}

static LeadOutput *
lead_output_open (const char  *path,
                  gboolean     is_folder,
                  gboolean     replaces,
                  GError     **error)
{
  g_autoptr (LeadOutput) self = lead_output_new (path, is_folder, replaces);
  g_autofree char *folder = g_path_get_dirname (path);
  struct stat found;

  self->folder_fd = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (self->folder_fd < 0)
    {
      lead_output_set_error (error, errno, path);
      return NULL;
    }
  if (!replaces && fstatat (self->folder_fd, self->name, &found, AT_SYMLINK_NOFOLLOW) == 0)
    {
      lead_output_set_error (error, EEXIST, path);
      return NULL;
    }
  self->fd = open_part (self);
  if (self->fd < 0)
    {
      lead_output_set_error (error, errno, path);
      return NULL;
    }
  return g_steal_pointer (&self);
}

/**
 * lead_output_new_file:
 * @path: where the file will be; nothing may be there
 * @error: return location for an error of #LEAD_ERROR
 *
 * Returns: (transfer full): a file in the making
 */
LeadOutput *
lead_output_new_file (const char  *path,
                      GError     **error)
{
  g_return_val_if_fail (path != NULL, NULL);

  return lead_output_open (path, FALSE, FALSE, error);
}

/**
 * lead_output_new_replacement:
 * @path: where the file will be; what is there stays whole until then
 * @error: return location for an error of #LEAD_ERROR
 *
 * For a place of which a person has said that it may be overwritten.
 *
 * Returns: (transfer full): a file in the making
 */
LeadOutput *
lead_output_new_replacement (const char  *path,
                             GError     **error)
{
  g_return_val_if_fail (path != NULL, NULL);

  return lead_output_open (path, FALSE, TRUE, error);
}

/**
 * lead_output_new_folder:
 * @path: where the folder will be; nothing may be there
 * @error: return location for an error of #LEAD_ERROR
 *
 * Returns: (transfer full): a folder in the making
 */
LeadOutput *
lead_output_new_folder (const char  *path,
                        GError     **error)
{
  g_return_val_if_fail (path != NULL, NULL);

  return lead_output_open (path, TRUE, FALSE, error);
}

/**
 * lead_output_get_fd:
 * @self: a file in the making
 *
 * Returns: its descriptor, which stays the output's own
 */
int
lead_output_get_fd (LeadOutput *self)
{
  g_return_val_if_fail (self != NULL, -1);

  return self->fd;
}

static gboolean
make_folders (LeadOutput *self,
              const char *name)
{
  for (const char *slash = strchr (name, '/'); slash != NULL; slash = strchr (slash + 1, '/'))
    {
      g_autofree char *folder = g_strndup (name, slash - name);

      if (mkdirat (self->fd, folder, 0700) != 0 && errno != EEXIST)
        return FALSE;
    }
  return TRUE;
}

static gboolean
write_all (int         fd,
           const char *data,
           gsize       length)
{
  while (length > 0)
    {
      gssize written = write (fd, data, length);

      if (written < 0 && errno != EINTR)
        return FALSE;
      if (written > 0)
        {
          data += written;
          length -= written;
        }
    }
  return TRUE;
}

/**
 * lead_output_write:
 * @self: a file in the making
 * @content: what comes next in it
 * @error: return location for an error of #LEAD_ERROR
 *
 * Writes all of it and sees it to the disk, so that nothing but the name is
 * missing.
 *
 * Returns: whether it is there
 */
gboolean
lead_output_write (LeadOutput  *self,
                   GBytes      *content,
                   GError     **error)
{
  gsize length;
  const char *data;

  g_return_val_if_fail (self != NULL && !self->is_folder, FALSE);
  g_return_val_if_fail (content != NULL, FALSE);

  data = g_bytes_get_data (content, &length);
  if (write_all (self->fd, data, length) && fsync (self->fd) == 0)
    return TRUE;
  lead_output_set_error (error, errno, self->path);
  return FALSE;
}

/**
 * lead_output_add_file:
 * @self: a folder in the making
 * @name: relative path below it; folders on the way are made
 * @data: (array length=length): the content
 * @length: bytes of @data
 * @error: return location for an error of #LEAD_ERROR
 *
 * Adds a file that isn't there yet.
 *
 * Returns: whether it was written whole
 */
gboolean
lead_output_add_file (LeadOutput  *self,
                      const char  *name,
                      const void  *data,
                      gsize        length,
                      GError     **error)
{
  gboolean written;
  int fd = -1;

  g_return_val_if_fail (self != NULL && self->is_folder, FALSE);
  g_return_val_if_fail (name != NULL && !g_path_is_absolute (name), FALSE);

  if (make_folders (self, name))
    fd = openat (self->fd, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  written = fd >= 0 && write_all (fd, data, length);
  if (!written)
    lead_output_set_error (error, errno, self->path);
  if (fd >= 0)
    close (fd);
  return written;
}

static int
replace (LeadOutput *self)
{
  return renameat (self->folder_fd, self->part, self->folder_fd, self->name) == 0 ? 0 : errno;
}

/* Some file systems can't rename without replacing; there we look first. */
static int
give_name (LeadOutput *self)
{
  struct stat found;

  if (self->replaces)
    return replace (self);
  if (renameat2 (self->folder_fd, self->part, self->folder_fd, self->name,
                 RENAME_NOREPLACE) == 0)
    return 0;
  if (errno != EINVAL && errno != ENOSYS)
    return errno;
  if (fstatat (self->folder_fd, self->name, &found, AT_SYMLINK_NOFOLLOW) == 0)
    return EEXIST;
  return replace (self);
}

/**
 * lead_output_finish:
 * @self: an output that is whole
 * @error: return location for an error of #LEAD_ERROR
 *
 * Sees it to the disk and gives it its name.
 *
 * Returns: whether it is in its place; if not, nothing is
 */
gboolean
lead_output_finish (LeadOutput  *self,
                    GError     **error)
{
  int code;

  g_return_val_if_fail (self != NULL && !self->finished, FALSE);

  /* One flush of the file system instead of one for each of many files. */
  code = (self->is_folder ? syncfs (self->fd) : fsync (self->fd)) == 0 ? 0 : errno;
  if (code == 0)
    code = give_name (self);
  if (code != 0)
    {
      lead_output_set_error (error, code, self->path);
      return FALSE;
    }
  self->finished = TRUE;
  fsync (self->folder_fd);
  return TRUE;
}
