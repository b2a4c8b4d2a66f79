/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-journal-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/model/lead-error.h"

#define PLAIN_HEADER         "SQLite format 3"

/* How other kinds of files begin. An encrypted journal begins with chance, so
 * only what chance doesn't come by is listed. */
static const struct
{
  const char *bytes;
  gsize       length;
} foreign[] = {
  { PLAIN_HEADER, 15 }, { "PK\x03\x04", 4 }, { "%PDF-", 5 }, { "\x89PNG\r\n", 6 },
  { "\xff\xd8\xff\xe0", 4 }, { "\xff\xd8\xff\xe1", 4 }, { "\xfd" "7zXZ", 5 },
};

static gboolean
set_error (GError     **error,
           LeadError    code,
           const char  *format,
           const char  *path)
{
  g_autofree char *name = g_filename_display_basename (path);

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  g_set_error (error, LEAD_ERROR, code, format, name);
#pragma GCC diagnostic pop
  return FALSE;
}

/* Says what errno means for the file at @path. */
static gboolean
set_system_error (GError     **error,
                  const char  *path,
                  int          code)
{
  switch (code)
    {
    case ENOENT:
    case ENOTDIR:
      return set_error (error, LEAD_ERROR_NOT_FOUND, _("There is no journal “%s” here."), path);
    case EEXIST:
      return set_error (error, LEAD_ERROR_EXISTS, _("“%s” exists already."), path);
    case ELOOP:
      return set_error (error, LEAD_ERROR_NOT_A_JOURNAL,
                        _("“%s” is a link to another file; open that file itself."), path);
    case EACCES:
    case EPERM:
    case EROFS:
      return set_error (error, LEAD_ERROR_READ_ONLY,
                        _("You don’t have the permissions that “%s” needs."), path);
    case ENOSPC:
    case EDQUOT:
      return set_error (error, LEAD_ERROR_NO_SPACE, _("There is no space left for “%s”."), path);
    default:
      return set_error (error, LEAD_ERROR_FAILED, _("“%s” can’t be opened."), path);
    }
}

/**
 * lead_journal_file_resolve:
 * @path: as somebody typed it
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND when its folder isn't there
 *
 * The absolute path, its folder without links: links on the way are fine, only
 * the file itself must not be one.
 *
 * Returns: (transfer full) (nullable) (type filename): the path
 */
char *
lead_journal_file_resolve (const char  *path,
                           GError     **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *name = g_path_get_basename (path);
  char *real = realpath (folder, NULL);
  char *resolved;

  if (real == NULL)
    {
      set_error (error, LEAD_ERROR_NOT_FOUND, _("There is no folder “%s”."), folder);
      return NULL;
    }
  resolved = g_build_filename (real, name, NULL);
  free (real);
  return resolved;
}

static void
sync_folder (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int fd = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

  if (fd < 0)
    return;
  fsync (fd);
  close (fd);
}

/**
 * lead_journal_file_create:
 * @path: where nothing is yet
 * @error: (out) (optional): %LEAD_ERROR_EXISTS when something is
 *
 * Makes an empty file that only its owner can read, whatever the umask.
 *
 * Returns: whether it was made
 */
gboolean
lead_journal_file_create (const char  *path,
                          GError     **error)
{
  int fd = open (path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);

  if (fd < 0)
    return set_system_error (error, path, errno);
  if (fchmod (fd, 0600) != 0 || fsync (fd) != 0)
    {
      set_system_error (error, path, errno);
      close (fd);
      g_unlink (path);
      return FALSE;
    }
  close (fd);
  sync_folder (path);
  return TRUE;
}

/**
 * lead_journal_file_discard:
 * @path: a file that lead_journal_file_create() made and that came to nothing
 */
void
lead_journal_file_discard (const char *path)
{
  const char * const suffixes[] = { "-wal", "-journal", "" };

  for (gsize i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      g_autofree char *name = g_strconcat (path, suffixes[i], NULL);

      g_unlink (name);
    }
}

/* A crash while the log is moved into the file can leave half a page, which
 * the log mends at the next opening. */
static gboolean
check_size (const char   *path,
            int64_t       size,
            GError      **error)
{
  if (size == 0)
    return set_error (error, LEAD_ERROR_NOT_A_JOURNAL,
                      _("“%s” is empty. An empty file is never taken for a new journal."), path);
  if (size < LEAD_PAGE_SIZE)
    return set_error (error, LEAD_ERROR_NOT_A_JOURNAL, _("“%s” is too small for a journal."), path);
  if (size % LEAD_PAGE_SIZE != 0 && !lead_journal_file_has_log (path))
    return set_error (error, LEAD_ERROR_DAMAGED,
                      _("“%s” isn’t a journal, or its end is missing."), path);
  return TRUE;
}

static gboolean
is_text (const guint8 header[LEAD_SALT_SIZE])
{
  for (gsize i = 0; i < LEAD_SALT_SIZE; i++)
    {
      if (!g_ascii_isprint (header[i]) && !g_ascii_isspace (header[i]))
        return FALSE;
    }
  return TRUE;
}

/**
 * lead_journal_file_is_foreign:
 * @header: the first bytes of a file
 *
 * Returns: whether they are those of a known other kind of file, or text. A
 *   new salt for which this is true must not be used
 */
gboolean
lead_journal_file_is_foreign (const guint8 header[LEAD_SALT_SIZE])
{
  for (gsize i = 0; i < G_N_ELEMENTS (foreign); i++)
    {
      if (memcmp (header, foreign[i].bytes, foreign[i].length) == 0)
        return TRUE;
    }
  return is_text (header);
}

static gboolean
check_header (const char    *path,
              const guint8  *header,
              GError       **error)
{
  if (memcmp (header, PLAIN_HEADER, strlen (PLAIN_HEADER)) == 0)
    return set_error (error, LEAD_ERROR_NOT_A_JOURNAL,
                      _("“%s” is a database that isn’t encrypted, not a journal."), path);
  if (lead_journal_file_is_foreign (header))
    return set_error (error, LEAD_ERROR_NOT_A_JOURNAL,
                      _("“%s” is a file of another kind, not a journal."), path);
  return TRUE;
}

static gboolean
read_header (int            fd,
             const char    *path,
             guint8         header[LEAD_SALT_SIZE],
             GError       **error)
{
  struct stat info;

  if (fstat (fd, &info) != 0)
    return set_system_error (error, path, errno);
  if (!S_ISREG (info.st_mode))
    return set_error (error, LEAD_ERROR_NOT_A_JOURNAL, _("“%s” isn’t a file."), path);
  if (info.st_size >= LEAD_SALT_SIZE
      && pread (fd, header, LEAD_SALT_SIZE, 0) != LEAD_SALT_SIZE)
    return set_system_error (error, path, errno);
  if (info.st_size >= LEAD_SALT_SIZE && !check_header (path, header, error))
    return FALSE;
  return check_size (path, info.st_size, error);
}

/**
 * lead_journal_file_read_salt:
 * @path: a file that isn't open
 * @salt: (out): the first bytes of it
 * @error: (out) (optional): %LEAD_ERROR_NOT_A_JOURNAL, %LEAD_ERROR_NOT_FOUND …
 *
 * Looks whether the file can be a journal at all, and reads the salt that its
 * key is derived with.
 *
 * Returns: whether it can be one
 */
gboolean
lead_journal_file_read_salt (const char  *path,
                             guint8       salt[LEAD_SALT_SIZE],
                             GError     **error)
{
  int fd = open (path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
  gboolean success;

  if (fd < 0)
    return set_system_error (error, path, errno);
  success = read_header (fd, path, salt, error);
  close (fd);
  return success;
}

/**
 * lead_journal_file_can_write:
 * @path: an existing file
 *
 * Returns: whether both the file and its folder, where the log lies, can be
 *   written
 */
gboolean
lead_journal_file_can_write (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);

  return g_access (path, R_OK | W_OK) == 0 && g_access (folder, W_OK | X_OK) == 0;
}

/**
 * lead_journal_file_has_log:
 * @path: a journal
 *
 * Returns: whether a log with anything in it lies beside it
 */
gboolean
lead_journal_file_has_log (const char *path)
{
  g_autofree char *log = g_strconcat (path, "-wal", NULL);
  struct stat info;

  return lstat (log, &info) == 0 && info.st_size > 0;
}
