/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-archive-zip.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>

#include "lead-output.h"

/* 1 January 1980, noon: the first day that a zip can name, in any zone. */
#define MEMBER_TIME 315576000

struct _LeadArchiveZip
{
  struct archive *zip;
  char           *path;
};

static gboolean
check (LeadArchiveZip  *self,
       gboolean         done,
       GError         **error)
{
  int code;

  if (done)
    return TRUE;

  code = archive_errno (self->zip);
  lead_output_set_error (error, code > 0 ? code : EIO, self->path);
  return FALSE;
}

/**
 * lead_archive_zip_new:
 * @fd: a file opened for writing; stays the caller's
 * @path: its name, for errors
 *
 * Returns: (transfer full): a zip without members
 */
LeadArchiveZip *
lead_archive_zip_new (int         fd,
                      const char *path)
{
  LeadArchiveZip *self;

  g_return_val_if_fail (fd >= 0, NULL);
  g_return_val_if_fail (path != NULL, NULL);

  self = g_new0 (LeadArchiveZip, 1);
  self->path = g_strdup (path);
  self->zip = archive_write_new ();
  archive_write_set_format_zip (self->zip);
  archive_write_set_bytes_in_last_block (self->zip, 1);
  archive_write_open_fd (self->zip, fd);
  return self;
}

void
lead_archive_zip_free (LeadArchiveZip *self)
{
  if (self == NULL)
    return;

  archive_write_free (self->zip);
  g_free (self->path);
  g_free (self);
}

/**
 * lead_archive_zip_begin:
 * @self: a zip
 * @name: the member's path
 * @size: its bytes, or -1 when they aren't known yet: it is then compressed,
 *   while one of a known size (a picture) is stored as it is
 * @error: return location for an error of #LEAD_ERROR
 *
 * Begins a member; the one before it ends.
 *
 * Returns: whether it could be written
 */
gboolean
lead_archive_zip_begin (LeadArchiveZip  *self,
                        const char      *name,
                        gssize           size,
                        GError         **error)
{
  struct archive_entry *member;
  gboolean done;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (name != NULL, FALSE);

  member = archive_entry_new ();
  archive_entry_set_pathname (member, name);
  archive_entry_set_filetype (member, AE_IFREG);
  archive_entry_set_perm (member, 0600);
  archive_entry_set_mtime (member, MEMBER_TIME, 0);
  if (size >= 0)
    {
      archive_entry_set_size (member, size);
      archive_write_zip_set_compression_store (self->zip);
    }
  else
    {
      archive_write_zip_set_compression_deflate (self->zip);
    }
  done = archive_write_header (self->zip, member) == ARCHIVE_OK;
  archive_entry_free (member);
  return check (self, done, error);
}

/**
 * lead_archive_zip_write:
 * @self: a zip with a member begun
 * @data: (array length=length): bytes of it
 * @length: how many
 * @error: return location for an error of #LEAD_ERROR
 *
 * Returns: whether they could be written
 */
gboolean
lead_archive_zip_write (LeadArchiveZip  *self,
                        const void      *data,
                        gsize            length,
                        GError         **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  while (length > 0)
    {
      la_ssize_t written = archive_write_data (self->zip, data, length);

      if (!check (self, written > 0, error))
        return FALSE;
      data = (const char *) data + written;
      length -= written;
    }
  return TRUE;
}

/**
 * lead_archive_zip_finish:
 * @self: a zip
 * @error: return location for an error of #LEAD_ERROR
 *
 * Writes the list of members at its end. Nothing can be added any more.
 *
 * Returns: whether it could be written
 */
gboolean
lead_archive_zip_finish (LeadArchiveZip  *self,
                         GError         **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return check (self, archive_write_close (self->zip) == ARCHIVE_OK, error);
}
