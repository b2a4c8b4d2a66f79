/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/model/lead-error.h"

/**
 * lead_file_open:
 * @folder: an open folder
 * @name: the name of a file in it, relative
 * @error: return location for a %LEAD_ERROR
 *
 * Opens a file for reading. A link isn't followed, and a pipe doesn't block.
 *
 * Returns: the file, to be closed, or -1
 */
int
lead_file_open (int          folder,
                const char  *name,
                GError     **error)
{
  int fd = openat (folder, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);

  if (fd < 0)
    g_set_error (error, LEAD_ERROR, LEAD_ERROR_FAILED, _("It can’t be read: %s."),
                 g_strerror (errno));
  return fd;
}

static gboolean
check_size (const struct stat  *status,
            gsize               max_size,
            GError            **error)
{
  if (!S_ISREG (status->st_mode))
    g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED, _("It is not a file."));
  else if ((guint64) status->st_size > max_size)
    g_set_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                 _("It is larger than %u MB."), (guint) (max_size >> 20));
  else
    return TRUE;
  return FALSE;
}

/**
 * lead_file_read:
 * @fd: an open file; its position isn't used
 * @max_size: bytes it may have
 * @cancellable: (nullable): to stop
 * @error: return location for a %LEAD_ERROR
 *
 * Reads a file whole, if it is one and not too large.
 *
 * Returns: (transfer full) (nullable): its content
 */
GBytes *
lead_file_read (int            fd,
                gsize          max_size,
                GCancellable  *cancellable,
                GError       **error)
{
  g_autofree guint8 *content = NULL;
  struct stat status;
  gsize done = 0;

  if (fstat (fd, &status) != 0 || !check_size (&status, max_size, error))
    return NULL;
  content = g_try_malloc (status.st_size + 1);
  if (content == NULL)
    {
      g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                           _("There isn’t enough memory to read it."));
      return NULL;
    }
  while (done < (gsize) status.st_size)
    {
      ssize_t n = pread (fd, content + done, MIN (status.st_size - done, 1 << 20), done);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        {
          g_set_error (error, LEAD_ERROR, LEAD_ERROR_FAILED, _("It can’t be read: %s."),
                       g_strerror (errno));
          return NULL;
        }
      if (n == 0)
        break;
      done += n;
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return NULL;
    }
  return g_bytes_new_take (g_steal_pointer (&content), done);
}

/**
 * lead_file_load:
 * @path: a file that somebody named
 * @max_size: bytes it may have
 * @cancellable: (nullable): to stop
 * @error: return location for a %LEAD_ERROR; %LEAD_ERROR_NOT_FOUND where there
 *   is none
 *
 * Reads a file whole. A link is followed, as for whoever named it.
 *
 * Returns: (transfer full) (nullable): its content
 */
GBytes *
lead_file_load (const char    *path,
                gsize          max_size,
                GCancellable  *cancellable,
                GError       **error)
{
  int fd = open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  GBytes *content;

  if (fd < 0)
    {
      g_set_error (error, LEAD_ERROR,
                   errno == ENOENT ? LEAD_ERROR_NOT_FOUND : LEAD_ERROR_FAILED,
                   _("It can’t be read: %s."), g_strerror (errno));
      return NULL;
    }
  content = lead_file_read (fd, max_size, cancellable, error);
  close (fd);
  return content;
}
