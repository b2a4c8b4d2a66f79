/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-file-work.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include "core/model/lead-error.h"

/* Left free beside what we are about to write: the journal has to go on too. */
#define SPARE_BYTES (16 * 1024 * 1024)

#define COPY_BYTES (256 * 1024)

/**
 * lead_file_set_error:
 * @error: (out) (optional): where to put it
 * @path: the file or folder it happened to
 * @code: errno
 */
void
lead_file_set_error (GError     **error,
                     const char  *path,
                     int          code)
{
  g_autofree char *name = g_filename_display_basename (path);

  if (code == ENOSPC || code == EDQUOT || code == EFBIG)
    g_set_error (error, LEAD_ERROR, LEAD_ERROR_NO_SPACE,
                 _("There is no space left for “%s”."), name);
  else if (code == EACCES || code == EPERM || code == EROFS)
    g_set_error (error, LEAD_ERROR, LEAD_ERROR_READ_ONLY,
                 _("“%s” can’t be written."), name);
  else if (code == ENOENT || code == ENOTDIR)
    g_set_error (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND,
                 _("“%s” isn’t there."), name);
  else if (code == EEXIST)
    g_set_error (error, LEAD_ERROR, LEAD_ERROR_EXISTS,
                 _("“%s” exists already."), name);
  else
    g_set_error (error, LEAD_ERROR, LEAD_ERROR_FAILED,
                 _("The disk reported an error for “%s”: %s."), name, g_strerror (code));
}

static gboolean
fail (GError     **error,
      const char  *path)
{
  lead_file_set_error (error, path, errno);
  return FALSE;
}

/**
 * lead_file_sync:
 * @path: a file or folder
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether the disk has all of it
 */
gboolean
lead_file_sync (const char  *path,
                GError     **error)
{
  int fd = open (path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
  gboolean success;

  if (fd < 0)
    return fail (error, path);
  success = fsync (fd) == 0 || fail (error, path);
  close (fd);

  return success;
}

static gboolean
sync_folder_of (const char  *path,
                GError     **error)
{
  g_autofree char *folder = g_path_get_dirname (path);

  return lead_file_sync (folder, error);
}

/**
 * lead_file_put_in_place:
 * @from: a file that is whole
 * @to: its name from here on, in the same folder
 * @replace: whether a file of that name goes
 * @error: (out) (optional): what went wrong; %LEAD_ERROR_EXISTS
 *
 * Syncs, renames and syncs the folder, so that after a power cut there is the
 * old file or the new one.
 *
 * Returns: whether it is there for good
 */
gboolean
lead_file_put_in_place (const char  *from,
                        const char  *to,
                        gboolean     replace,
                        GError     **error)
{
  if (!lead_file_sync (from, error))
    return FALSE;
  if (!replace && g_file_test (to, G_FILE_TEST_EXISTS | G_FILE_TEST_IS_SYMLINK))
    {
      lead_file_set_error (error, to, EEXIST);
      return FALSE;
    }
  if (rename (from, to) != 0)
    return fail (error, to);

  return sync_folder_of (to, error);
}

/**
 * lead_file_keep_aside:
 * @path: a file, or nothing
 * @kept: a free name in the same folder
 * @error: (out) (optional): what went wrong
 *
 * Gives the file a second name, so that the first can be given to another file
 * without a moment in which neither is there; where the disk can't do that, it
 * is renamed.
 *
 * Returns: whether it is kept, or there was nothing to keep
 */
gboolean
lead_file_keep_aside (const char  *path,
                      const char  *kept,
                      GError     **error)
{
  if (link (path, kept) == 0)
    return sync_folder_of (kept, error);
  if (errno == ENOENT)
    return TRUE;
  if (errno != EPERM && errno != EOPNOTSUPP && errno != EMLINK)
    return fail (error, kept);
  if (rename (path, kept) != 0)
    return fail (error, kept);

  return sync_folder_of (kept, error);
}

static gboolean
copy_bytes (int from,
            int to)
{
  g_autofree char *buffer = g_malloc (COPY_BYTES);

  for (;;)
    {
      gssize length = read (from, buffer, COPY_BYTES);

      if (length == 0)
        return TRUE;
      if (length < 0 && errno != EINTR)
        return FALSE;
      for (gssize done = 0; done < length;)
        {
          gssize written = write (to, buffer + done, length - done);

          if (written < 0 && errno != EINTR)
            return FALSE;
          done += MAX (written, 0);
        }
    }
}

/**
 * lead_file_copy:
 * @from: a file that nobody has open
 * @to: a name that is free
 * @error: (out) (optional): what went wrong; nothing is at @to then
 *
 * Returns: whether a copy is there that only its owner can read
 */
gboolean
lead_file_copy (const char  *from,
                const char  *to,
                GError     **error)
{
  int in = open (from, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
  int out;
  gboolean success;

  if (in < 0)
    return fail (error, from);
  out = open (to, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (out < 0)
    {
      fail (error, to);
      close (in);
      return FALSE;
    }

  success = (copy_bytes (in, out) && fsync (out) == 0) || fail (error, to);
  close (in);
  close (out);
  if (!success)
    g_unlink (to);

  return success;
}

/**
 * lead_file_make_folder:
 * @path: a folder; the one above it is there
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it is there; one that was made is for its owner only
 */
gboolean
lead_file_make_folder (const char  *path,
                       GError     **error)
{
  if (mkdir (path, 0700) == 0)
    return chmod (path, 0700) == 0 || fail (error, path);
  if (errno == EEXIST && g_file_test (path, G_FILE_TEST_IS_DIR))
    return TRUE;

  return fail (error, path);
}

/**
 * lead_file_check_room:
 * @folder: where something is to be written
 * @bytes: how much
 * @error: (out) (optional): %LEAD_ERROR_NO_SPACE
 *
 * Returns: whether there is room for it and some to spare
 */
gboolean
lead_file_check_room (const char  *folder,
                      guint64      bytes,
                      GError     **error)
{
  struct statvfs info;

  if (statvfs (folder, &info) != 0)
    return fail (error, folder);
  if ((guint64) info.f_bavail * info.f_frsize >= bytes + SPARE_BYTES)
    return TRUE;
  lead_file_set_error (error, folder, ENOSPC);
  return FALSE;
}
