/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A file, a folder or a zip as one sorted list of safe names. */

#include "config.h"
#include "lead-source-private.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/model/lead-error.h"
#include "lead-file.h"
#include "lead-member-name.h"

/* What may be unpacked from one source in all: overlapping members make a few
 * kilobytes look like terabytes. */
#define MAX_TOTAL_FREE   (G_GUINT64_CONSTANT (1) << 30)
#define MAX_INNER_FREE   (G_GUINT64_CONSTANT (1) << 28)
#define MAX_TOTAL_FACTOR 20

G_DEFINE_FINAL_TYPE (LeadSource, lead_source, G_TYPE_OBJECT)

static gboolean
looks_like_zip (int fd)
{
  guint8 magic[4];

  return pread (fd, magic, sizeof magic, 0) == sizeof magic
         && (memcmp (magic, "PK\3\4", 4) == 0 || memcmp (magic, "PK\5\6", 4) == 0);
}

static gboolean
open_path (LeadSource    *self,
           struct stat   *status,
           GError       **error)
{
  self->fd = open (self->path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (self->fd >= 0 && fstat (self->fd, status) == 0
      && (S_ISREG (status->st_mode) || S_ISDIR (status->st_mode)))
    return TRUE;

  if (self->fd >= 0)
    g_set_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                 _("“%s” is neither a file nor a folder."), self->name);
  else if (errno == ENOENT || errno == ENOTDIR)
    g_set_error (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND, _("There is no “%s”."), self->name);
  else
    g_set_error (error, LEAD_ERROR, LEAD_ERROR_FAILED, _("“%s” can’t be read: %s."),
                 self->name, g_strerror (errno));
  return FALSE;
}

static gboolean
open_source (LeadSource  *self,
             GError     **error)
{
  struct stat status;

  if (!open_path (self, &status, error))
    return FALSE;
  self->budget = MAX_TOTAL_FREE + MAX_TOTAL_FACTOR * (guint64) status.st_size;
  if (S_ISDIR (status.st_mode))
    self->kind = LEAD_SOURCE_FOLDER;
  else
    self->kind = looks_like_zip (self->fd) ? LEAD_SOURCE_ZIP : LEAD_SOURCE_FILE;
  return TRUE;
}

/**
 * lead_source_open:
 * @path: a file, a folder or a zip
 * @cancellable: (nullable): to stop
 * @error: return location for a %LEAD_ERROR
 *
 * Lists what there is to read. %LEAD_ERROR_NOT_FOUND when there is nothing at
 * @path, %LEAD_ERROR_REFUSED when it isn't safe to read.
 *
 * Returns: (transfer full) (nullable): the source
 */
LeadSource *
lead_source_open (const char    *path,
                  GCancellable  *cancellable,
                  GError       **error)
{
  g_autoptr(LeadSource) self = NULL;
  g_autofree char *base = NULL;

  g_return_val_if_fail (path != NULL, NULL);

  self = g_object_new (LEAD_TYPE_SOURCE, NULL);
  base = g_path_get_basename (path);
  self->path = g_strdup (path);
  self->name = g_utf8_make_valid (base, -1);
  if (!open_source (self, error) || !lead_source_list (self, cancellable, error))
    return NULL;
  return g_steal_pointer (&self);
}

/**
 * lead_source_get_name:
 * @self: a source
 *
 * Returns: what it is called, without its folder, to be shown
 */
const char *
lead_source_get_name (LeadSource *self)
{
  g_return_val_if_fail (LEAD_IS_SOURCE (self), NULL);

  return self->name;
}

/**
 * lead_source_get_kind:
 * @self: a source
 *
 * Returns: whether it is a file, a folder or a zip
 */
LeadSourceKind
lead_source_get_kind (LeadSource *self)
{
  g_return_val_if_fail (LEAD_IS_SOURCE (self), LEAD_SOURCE_FILE);

  return self->kind;
}

/**
 * lead_source_get_n_members:
 * @self: a source
 *
 * Returns: how many files it holds; one for a single file
 */
guint
lead_source_get_n_members (LeadSource *self)
{
  g_return_val_if_fail (LEAD_IS_SOURCE (self), 0);

  return self->members->len;
}

/**
 * lead_source_get_member:
 * @self: a source
 * @position: which member, in the order of names
 *
 * Returns: its name, relative, with slashes
 */
const char *
lead_source_get_member (LeadSource *self,
                        guint       position)
{
  g_return_val_if_fail (LEAD_IS_SOURCE (self), NULL);
  g_return_val_if_fail (position < self->members->len, NULL);

  return g_array_index (self->members, LeadSourceMember, position).name;
}

/**
 * lead_source_find_member:
 * @self: a source
 * @name: the name of a member
 * @position: (out) (optional): where it is
 *
 * Returns: whether there is such a member
 */
gboolean
lead_source_find_member (LeadSource *self,
                         const char *name,
                         guint      *position)
{
  gpointer found;

  g_return_val_if_fail (LEAD_IS_SOURCE (self), FALSE);
  g_return_val_if_fail (name != NULL, FALSE);

  if (!g_hash_table_lookup_extended (self->positions, name, NULL, &found))
    return FALSE;
  if (position != NULL)
    *position = GPOINTER_TO_UINT (found);
  return TRUE;
}

static GBytes *
load_from (int            folder,
           const char    *name,
           gsize          max_size,
           GCancellable  *cancellable,
           GError       **error)
{
  int fd = lead_file_open (folder, name, error);
  GBytes *content;

  if (fd < 0)
    return NULL;
  content = lead_file_read (fd, max_size, cancellable, error);
  close (fd);
  return content;
}

static GBytes *
load (LeadSource              *self,
      const LeadSourceMember  *member,
      gsize                    max_size,
      GCancellable            *cancellable,
      GError                 **error)
{
  if (member->packed != NULL)
    return lead_zip_load (self->fd, member->packed, max_size, cancellable, error);
  if (self->kind == LEAD_SOURCE_FILE)
    return lead_file_read (self->fd, max_size, cancellable, error);
  return load_from (self->fd, member->name, max_size, cancellable, error);
}

/**
 * lead_source_load:
 * @self: a source
 * @position: which member
 * @max_size: bytes it may have; never more than %LEAD_SOURCE_MAX_ARCHIVE
 * @cancellable: (nullable): to stop
 * @error: return location for a %LEAD_ERROR; its message doesn't name the member
 *
 * Reads one member whole. The one read last is kept, so asking again is cheap.
 *
 * Returns: (transfer full) (nullable): its content
 */
GBytes *
lead_source_load (LeadSource    *self,
                  guint          position,
                  gsize          max_size,
                  GCancellable  *cancellable,
                  GError       **error)
{
  GBytes *content;

  g_return_val_if_fail (LEAD_IS_SOURCE (self), NULL);
  g_return_val_if_fail (position < self->members->len, NULL);

  if (self->last_content != NULL && self->last_position == position
      && g_bytes_get_size (self->last_content) <= max_size)
    return g_bytes_ref (self->last_content);

  g_clear_pointer (&self->last_content, g_bytes_unref);
  content = load (self, &g_array_index (self->members, LeadSourceMember, position),
                  MIN (max_size, LEAD_SOURCE_MAX_ARCHIVE), cancellable, error);
  if (content == NULL)
    return NULL;
  if (g_bytes_get_size (content) > self->budget && self->kind == LEAD_SOURCE_ZIP)
    {
      g_bytes_unref (content);
      g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                           _("The zip unpacks to far more than it can honestly hold."));
      return NULL;
    }
  self->budget -= MIN (self->budget, g_bytes_get_size (content));
  self->last_position = position;
  self->last_content = g_bytes_ref (content);
  return content;
}

/**
 * lead_source_load_beside:
 * @self: a source that is a single file
 * @name: the name of another file beside it or in a folder there
 * @max_size: bytes it may have
 * @cancellable: (nullable): to stop
 * @error: return location for a %LEAD_ERROR
 *
 * Reads what a file refers to: a picture in a folder beside a note. Names that
 * lead elsewhere, and hidden files, are refused.
 *
 * Returns: (transfer full) (nullable): its content
 */
GBytes *
lead_source_load_beside (LeadSource    *self,
                         const char    *name,
                         gsize          max_size,
                         GCancellable  *cancellable,
                         GError       **error)
{
  g_autofree char *parent = NULL;
  g_autofree char *clean = NULL;
  LeadMemberVerdict verdict;
  GBytes *content;
  int folder;

  g_return_val_if_fail (LEAD_IS_SOURCE (self), NULL);
  g_return_val_if_fail (self->kind == LEAD_SOURCE_FILE, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  clean = lead_member_name_clean (name, strlen (name), FALSE, &verdict);
  if (verdict != LEAD_MEMBER_GOOD || name[0] == '/')
    {
      g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                           _("It lies outside of what was chosen."));
      return NULL;
    }
  parent = g_path_get_dirname (self->path);
  folder = open (parent, O_RDONLY | O_CLOEXEC | O_DIRECTORY);
  content = load_from (folder, clean, MIN (max_size, LEAD_SOURCE_MAX_MEMBER), cancellable, error);
  if (folder >= 0)
    close (folder);
  return content;
}

static gboolean
write_all (int     fd,
           GBytes *content)
{
  gsize length;
  const char *data = g_bytes_get_data (content, &length);

  while (length > 0)
    {
      ssize_t n = write (fd, data, length);

      if (n < 0 && errno != EINTR)
        return FALSE;
      data += MAX (n, 0);
      length -= MAX (n, 0);
    }
  return TRUE;
}

/**
 * lead_source_open_member:
 * @self: a source
 * @position: which member
 * @cancellable: (nullable): to stop
 * @error: return location for a %LEAD_ERROR; its message doesn't name the member
 *
 * Opens a member that is a zip itself, such as a word processor's document. It
 * is held in memory; nothing is unpacked to disk.
 *
 * Returns: (transfer full) (nullable): the member as a source of its own
 */
LeadSource *
lead_source_open_member (LeadSource    *self,
                         guint          position,
                         GCancellable  *cancellable,
                         GError       **error)
{
  g_autoptr(LeadSource) inner = NULL;
  g_autoptr(GBytes) content = NULL;

  g_return_val_if_fail (LEAD_IS_SOURCE (self), NULL);

  content = lead_source_load (self, position, LEAD_SOURCE_MAX_MEMBER, cancellable, error);
  if (content == NULL)
    return NULL;
  inner = g_object_new (LEAD_TYPE_SOURCE, NULL);
  inner->name = g_path_get_basename (lead_source_get_member (self, position));
  inner->path = g_strdup (inner->name);
  inner->kind = LEAD_SOURCE_ZIP;
  inner->budget = MAX_INNER_FREE + MAX_TOTAL_FACTOR * (guint64) g_bytes_get_size (content);
  inner->fd = memfd_create ("member", MFD_CLOEXEC);
  if (inner->fd < 0 || !write_all (inner->fd, content))
    {
      g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                           _("There isn’t enough memory to read it."));
      return NULL;
    }
  if (!looks_like_zip (inner->fd))
    {
      g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED, _("It is damaged."));
      return NULL;
    }
  return lead_source_list (inner, cancellable, error) ? g_steal_pointer (&inner) : NULL;
}

static gint64
convert_stamp (guint32 stamp)
{
  g_autoptr(GDateTime) time = NULL;

  time = g_date_time_new_local (1980 + (stamp >> 25), stamp >> 21 & 15, stamp >> 16 & 31,
                                stamp >> 11 & 31, stamp >> 5 & 63, (stamp & 31) * 2);
  return time != NULL ? g_date_time_to_unix (time) : 0;
}

/**
 * lead_source_get_modified:
 * @self: a source
 * @position: which member
 *
 * Returns: when it was last changed, in seconds since the Unix epoch; 0 when
 *   that isn't known
 */
gint64
lead_source_get_modified (LeadSource *self,
                          guint       position)
{
  const LeadSourceMember *member;
  struct stat status;
  int result;

  g_return_val_if_fail (LEAD_IS_SOURCE (self), 0);
  g_return_val_if_fail (position < self->members->len, 0);

  member = &g_array_index (self->members, LeadSourceMember, position);
  if (member->packed != NULL)
    return convert_stamp (member->packed->stamp);
  if (self->kind == LEAD_SOURCE_FILE)
    result = fstat (self->fd, &status);
  else
    result = fstatat (self->fd, member->name, &status, AT_SYMLINK_NOFOLLOW);
  return result == 0 ? status.st_mtime : 0;
}

/**
 * lead_source_get_warnings:
 * @self: a source
 *
 * Returns: (transfer none) (element-type utf8): what was left out, as sentences
 */
GPtrArray *
lead_source_get_warnings (LeadSource *self)
{
  g_return_val_if_fail (LEAD_IS_SOURCE (self), NULL);

  return self->warnings;
}

static void
clear_member (gpointer data)
{
  g_free (((LeadSourceMember *) data)->name);
}

static void
lead_source_finalize (GObject *object)
{
  LeadSource *self = LEAD_SOURCE (object);

  if (self->fd >= 0)
    close (self->fd);
  g_clear_pointer (&self->last_content, g_bytes_unref);
  g_clear_pointer (&self->positions, g_hash_table_unref);
  g_clear_pointer (&self->members, g_array_unref);
  g_clear_pointer (&self->table, g_ptr_array_unref);
  g_clear_pointer (&self->warnings, g_ptr_array_unref);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->path, g_free);

  G_OBJECT_CLASS (lead_source_parent_class)->finalize (object);
}

static void
lead_source_class_init (LeadSourceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = lead_source_finalize;
}

static void
lead_source_init (LeadSource *self)
{
  self->fd = -1;
  self->members = g_array_new (FALSE, FALSE, sizeof (LeadSourceMember));
  g_array_set_clear_func (self->members, clear_member);
  self->positions = g_hash_table_new (g_str_hash, g_str_equal);
  self->warnings = g_ptr_array_new_with_free_func (g_free);
}
