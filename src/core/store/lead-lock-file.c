/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-lock-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/model/lead-error.h"

struct _LeadLockFile
{
  char *path;
  int   fd;
};

typedef enum
{
  OUTCOME_HELD,
  OUTCOME_AGAIN,
  OUTCOME_FAILED,
} Outcome;

static void
set_open_error (const char  *path,
                int          code,
                GError     **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *name = g_filename_display_name (folder);

  if (code == ENOENT)
    g_set_error (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND,
                 _("The folder “%s” isn’t there."), name);
  else if (code == EACCES || code == EROFS || code == EPERM)
    g_set_error (error, LEAD_ERROR, LEAD_ERROR_READ_ONLY,
                 _("The folder “%s” can’t be written to."), name);
  else if (code == ENOSPC || code == EDQUOT)
    g_set_error (error, LEAD_ERROR, LEAD_ERROR_NO_SPACE,
                 _("The disk that holds “%s” is full."), name);
  else
    g_set_error (error, LEAD_ERROR, LEAD_ERROR_FAILED,
                 _("The journal in “%s” can’t be locked: %s."), name, g_strerror (code));
}

/* "4711 syslead-cli", as the holder wrote it; nobody vouches for it. */
static void
set_holder_error (int      fd,
                  GError **error)
{
  char text[128] = "";
  char program[64] = "";
  int pid = 0;

  if (pread (fd, text, sizeof text - 1, 0) > 0
      && sscanf (text, "%d %63[^\n]", &pid, program) == 2
      && g_utf8_validate (program, -1, NULL))
    g_set_error (error, LEAD_ERROR, LEAD_ERROR_IN_USE,
                 _("The journal is in use by %s (process %d)."), program, pid);
  else
    g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_IN_USE,
                         _("The journal is in use by another program."));
}

static gboolean
is_still_at (int         fd,
             const char *path)
{
  struct stat ours, there;

  return fstat (fd, &ours) == 0 && lstat (path, &there) == 0
         && ours.st_dev == there.st_dev && ours.st_ino == there.st_ino;
}

static Outcome
try_lock (LeadLockFile  *self,
          GError       **error)
{
  struct flock whole = { .l_type = F_WRLCK, .l_whence = SEEK_SET };

  self->fd = open (self->path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (self->fd < 0)
    {
      set_open_error (self->path, errno, error);
      return OUTCOME_FAILED;
    }

  if (fcntl (self->fd, F_OFD_SETLK, &whole) != 0)
    {
      if (errno == EAGAIN || errno == EACCES)
        set_holder_error (self->fd, error);
      else
        set_open_error (self->path, errno, error);
      return OUTCOME_FAILED;
    }

  /* The holder before us may have taken the file away between our two calls. */
  if (!is_still_at (self->fd, self->path))
    {
      close (self->fd);
      self->fd = -1;
      return OUTCOME_AGAIN;
    }

  return OUTCOME_HELD;
}

/* Only for the reader of a refusal, so a full disk is no reason to fail. */
static void
write_holder (LeadLockFile *self)
{
  const char *program = g_get_prgname () != NULL ? g_get_prgname () : program_invocation_short_name;
  g_autofree char *text = g_strdup_printf ("%d %s\n", (int) getpid (), program);

  if (ftruncate (self->fd, 0) != 0 || pwrite (self->fd, text, strlen (text), 0) < 0)
    g_debug ("The lock file doesn’t name its holder: %s", g_strerror (errno));
}

static void
lock_file_free (LeadLockFile *self)
{
  if (self->fd >= 0)
    close (self->fd);
  g_free (self->path);
  g_free (self);
}

/**
 * lead_lock_file_acquire:
 * @journal_path: the journal; it need not exist yet, its folder must
 * @error: return location; %LEAD_ERROR_IN_USE when another holds it
 *
 * Returns: (transfer full) (nullable): the lock, to be given back with
 *   lead_lock_file_release()
 */
LeadLockFile *
lead_lock_file_acquire (const char  *journal_path,
                        GError     **error)
{
  LeadLockFile *self;
  Outcome outcome;

  g_return_val_if_fail (journal_path != NULL, NULL);

  self = g_new0 (LeadLockFile, 1);
  self->path = g_strconcat (journal_path, ".lock", NULL);
  do
    outcome = try_lock (self, error);
  while (outcome == OUTCOME_AGAIN);

  if (outcome == OUTCOME_FAILED)
    {
      lock_file_free (self);
      return NULL;
    }
  write_holder (self);

  return self;
}

/**
 * lead_lock_file_release:
 * @self: (nullable): a lock
 *
 * Lets go of it. The file goes too, unless somebody has put another in its place.
 */
void
lead_lock_file_release (LeadLockFile *self)
{
  if (self == NULL)
    return;

  /* While the lock is still ours: nobody else takes a file away that they don't hold. */
  if (is_still_at (self->fd, self->path))
    unlink (self->path);
  lock_file_free (self);
}
