/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A zip read at random: libarchive only walks from the first member to the
 * last, so the table of contents at the end is read here, for the places
 * alone, and libarchive unpacks one member from its place on. Thousands of
 * pictures in any order then cost one look-up each. */

#include "config.h"
#include "lead-zip.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <glib/gi18n-lib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/model/lead-error.h"

#define END_SIZE      22
#define END64_SIZE    56
#define LOCATOR_SIZE  20
#define LINE_SIZE     46
#define LOCAL_SIZE    30
#define MAX_TABLE     (64 * 1024 * 1024)
#define MAX_RATIO     250
#define RATIO_FREE    (8 * 1024 * 1024)
#define CHUNK         (64 * 1024)

typedef struct
{
  guint64 offset;
  guint64 size;
  guint64 n_members;
} Table;

typedef struct
{
  int    fd;
  guint8 chunk[CHUNK];
} Stream;

static guint16
get16 (const guint8 *at)
{
  return at[0] | at[1] << 8;
}

static guint32
get32 (const guint8 *at)
{
  return get16 (at) | (guint32) get16 (at + 2) << 16;
}

static guint64
get64 (const guint8 *at)
{
  return get32 (at) | (guint64) get32 (at + 4) << 32;
}

static gboolean
read_at (int      fd,
         guint64  offset,
         guint8  *bytes,
         gsize    length)
{
  while (length > 0)
    {
      ssize_t n = pread (fd, bytes, length, offset);

      if (n < 0 && errno == EINTR)
        continue;
      if (n <= 0)
        return FALSE;
      bytes += n;
      offset += n;
      length -= n;
    }
  return TRUE;
}

static gpointer
refuse_damaged (GError **error)
{
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                       _("The zip is damaged or incomplete."));
  return NULL;
}

static gpointer
refuse_many (GError **error)
{
  g_set_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
               _("The zip holds more than %d files, which no journal does."),
               LEAD_ZIP_MAX_MEMBERS);
  return NULL;
}

/* The extra record of zips over 4 GB or 65,535 members. */
static gboolean
find_table64 (int      fd,
              guint64  end,
              Table   *table)
{
  guint8 locator[LOCATOR_SIZE];
  guint8 record[END64_SIZE];

  if (end < LOCATOR_SIZE || !read_at (fd, end - LOCATOR_SIZE, locator, sizeof locator)
      || memcmp (locator, "PK\6\7", 4) != 0
      || !read_at (fd, get64 (locator + 8), record, sizeof record)
      || memcmp (record, "PK\6\6", 4) != 0)
    return FALSE;

  table->n_members = get64 (record + 32);
  table->size = get64 (record + 40);
  table->offset = get64 (record + 48);
  return TRUE;
}

/* The last record is found from behind, because a comment may follow it. */
static gboolean
find_table (int      fd,
            guint64  file_size,
            Table   *table)
{
  gsize length = MIN (file_size, END_SIZE + G_MAXUINT16);
  g_autofree guint8 *tail = g_malloc (length + 1);

  if (!read_at (fd, file_size - length, tail, length))
    return FALSE;
  for (gssize i = (gssize) length - END_SIZE; i >= 0; i--)
    {
      guint64 end = file_size - length + i;

      if (memcmp (tail + i, "PK\5\6", 4) != 0)
        continue;
      table->n_members = get16 (tail + i + 10);
      table->size = get32 (tail + i + 12);
      table->offset = get32 (tail + i + 16);
      if (table->n_members == G_MAXUINT16 || table->offset == G_MAXUINT32)
        find_table64 (fd, end, table);
      return table->offset <= end && table->size <= end - table->offset;
    }
  return FALSE;
}

static void
lead_zip_member_free (gpointer data)
{
  LeadZipMember *self = data;

  g_free (self->name);
  g_free (self);
}

/* Sizes and places that didn't fit the line itself. */
static void
read_extra64 (LeadZipMember *member,
              const guint8  *extra,
              gsize          length)
{
  guint64 *wide[] = { &member->size, &member->packed, &member->offset };

  while (length >= 4 && get16 (extra) != 1)
    {
      gsize step = 4 + get16 (extra + 2);

      if (step > length)
        return;
      extra += step;
      length -= step;
    }
  if (length < 4)
    return;
  length = MIN (length - 4, get16 (extra + 2));
  extra += 4;
  for (guint i = 0; i < G_N_ELEMENTS (wide) && length >= 8; i++)
    {
      if (*wide[i] != G_MAXUINT32)
        continue;
      *wide[i] = get64 (extra);
      extra += 8;
      length -= 8;
    }
}

static void
read_kind (LeadZipMember *member,
           const guint8  *line)
{
  gboolean by_unix = line[5] == 3;
  guint32 attributes = get32 (line + 38);
  guint32 mode = by_unix ? attributes >> 16 : 0;
  gboolean slash = member->name_length > 0
                   && strchr ("/\\", member->name[member->name_length - 1]) != NULL;

  member->is_folder = slash || S_ISDIR (mode) || (!by_unix && (attributes & 0x10));
  member->is_regular = !member->is_folder && ((mode & S_IFMT) == 0 || S_ISREG (mode));
}

static gsize
read_line (const guint8  *line,
           gsize          length,
           LeadZipMember *member)
{
  gsize name_length, extra_length, step;

  if (length < LINE_SIZE || memcmp (line, "PK\1\2", 4) != 0)
    return 0;
  name_length = get16 (line + 28);
  extra_length = get16 (line + 30);
  step = LINE_SIZE + name_length + extra_length + get16 (line + 32);
  if (step > length)
    return 0;

  member->is_locked = (get16 (line + 8) & 1) != 0 || get16 (line + 10) == 99;
  member->method = get16 (line + 10);
  member->stamp = get32 (line + 12);
  member->packed = get32 (line + 20);
  member->size = get32 (line + 24);
  member->offset = get32 (line + 42);
  member->name = g_strndup ((const char *) line + LINE_SIZE, name_length);
  member->name_length = name_length;
  read_extra64 (member, line + LINE_SIZE + name_length, extra_length);
  read_kind (member, line);
  return step;
}

static GPtrArray *
read_table (const guint8 *table,
            gsize         length)
{
  g_autoptr(GPtrArray) members = g_ptr_array_new_with_free_func (lead_zip_member_free);

  while (length > 0)
    {
      LeadZipMember *member = g_new0 (LeadZipMember, 1);
      gsize step = read_line (table, length, member);

      g_ptr_array_add (members, member);
      if (step == 0)
        return NULL;
      if (members->len > LEAD_ZIP_MAX_MEMBERS)
        break;
      table += step;
      length -= step;
    }
  return g_steal_pointer (&members);
}

/**
 * lead_zip_list:
 * @fd: an open zip
 * @error: return location for a %LEAD_ERROR_REFUSED
 *
 * Reads the table of contents.
 *
 * Returns: (transfer container) (element-type LeadZipMember) (nullable): the members
 */
GPtrArray *
lead_zip_list (int      fd,
               GError **error)
{
  Table table = { 0 };
  struct stat status;
  g_autofree guint8 *bytes = NULL;
  g_autoptr(GPtrArray) members = NULL;

  g_return_val_if_fail (fd >= 0, NULL);

  if (fstat (fd, &status) != 0 || !find_table (fd, status.st_size, &table))
    return refuse_damaged (error);
  if (table.n_members > LEAD_ZIP_MAX_MEMBERS || table.size > MAX_TABLE)
    return refuse_many (error);
  bytes = g_try_malloc (table.size + 1);
  if (bytes == NULL || !read_at (fd, table.offset, bytes, table.size))
    return refuse_damaged (error);
  members = read_table (bytes, table.size);
  if (members == NULL)
    return refuse_damaged (error);
  if (members->len > LEAD_ZIP_MAX_MEMBERS)
    return refuse_many (error);
  return g_steal_pointer (&members);
}

static la_ssize_t
read_chunk (struct archive  *archive,
            void            *data,
            const void     **buffer)
{
  Stream *stream = data;
  ssize_t n;

  do
    n = read (stream->fd, stream->chunk, sizeof stream->chunk);
  while (n < 0 && errno == EINTR);
  *buffer = stream->chunk;
  return n;
}

static struct archive *
open_stream (Stream                *stream,
             const LeadZipMember   *member)
{
  struct archive *archive = archive_read_new ();
  struct archive_entry *entry;

  archive_read_support_format_zip_streamable (archive);
  archive_read_set_read_callback (archive, read_chunk);
  archive_read_set_callback_data (archive, stream);
  if (lseek (stream->fd, member->offset, SEEK_SET) >= 0
      && archive_read_open1 (archive) == ARCHIVE_OK
      && archive_read_next_header (archive, &entry) >= ARCHIVE_WARN)
    return archive;
  archive_read_free (archive);
  return NULL;
}

static gboolean
check_growth (const LeadZipMember  *member,
              gsize                 length,
              gsize                 max_size,
              GError              **error)
{
  if (length > max_size)
    g_set_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                 _("It is larger than %u MB."), (guint) (max_size >> 20));
  else if (length > RATIO_FREE && length / MAX_RATIO > member->packed)
    g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                         _("It is packed so tightly that it looks made to fill the disk."));
  else
    return TRUE;
  return FALSE;
}

static GBytes *
unpack (struct archive       *archive,
        const LeadZipMember  *member,
        gsize                 max_size,
        GCancellable         *cancellable,
        GError              **error)
{
  g_autoptr(GByteArray) content = g_byte_array_new ();
  guint8 chunk[CHUNK / 4];

  for (;;)
    {
      la_ssize_t n = archive_read_data (archive, chunk, sizeof chunk);

      if (n == 0)
        return g_byte_array_free_to_bytes (g_steal_pointer (&content));
      if (n < 0)
        return refuse_damaged (error);
      if (!check_growth (member, content->len + n, max_size, error)
          || g_cancellable_set_error_if_cancelled (cancellable, error))
        return NULL;
      g_byte_array_append (content, chunk, n);
    }
}

/* Members that aren't packed need no unpacking, and libarchive can't find the
 * end of those whose size follows them. */
static GBytes *
copy_stored (int                   fd,
             const LeadZipMember  *member,
             GError              **error)
{
  g_autofree guint8 *content = NULL;
  guint8 local[LOCAL_SIZE];
  guint64 start;

  if (!read_at (fd, member->offset, local, sizeof local)
      || memcmp (local, "PK\3\4", 4) != 0)
    return refuse_damaged (error);
  start = member->offset + LOCAL_SIZE + get16 (local + 26) + get16 (local + 28);
  content = g_try_malloc (member->packed + 1);
  if (content == NULL || !read_at (fd, start, content, member->packed))
    return refuse_damaged (error);
  return g_bytes_new_take (g_steal_pointer (&content), member->packed);
}

/**
 * lead_zip_load:
 * @fd: the zip; its position moves
 * @member: a plain file of it
 * @max_size: bytes it may have
 * @cancellable: (nullable): to stop
 * @error: return location for a %LEAD_ERROR_REFUSED
 *
 * Unpacks one member in memory. What it says of its size is not believed.
 *
 * Returns: (transfer full) (nullable): its content
 */
GBytes *
lead_zip_load (int                   fd,
               const LeadZipMember  *member,
               gsize                 max_size,
               GCancellable         *cancellable,
               GError              **error)
{
  g_autofree Stream *stream = NULL;
  struct archive *archive;
  GBytes *content;

  g_return_val_if_fail (fd >= 0, NULL);
  g_return_val_if_fail (member != NULL, NULL);

  if (member->is_locked)
    {
      g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                           _("It is locked with a password inside the zip."));
      return NULL;
    }
  if (!check_growth (member, MAX (member->size, member->method == 0 ? member->packed : 0),
                     max_size, error))
    return NULL;
  if (member->method == 0)
    return copy_stored (fd, member, error);

  stream = g_new (Stream, 1);
  stream->fd = fd;
  archive = open_stream (stream, member);
  if (archive == NULL)
    return refuse_damaged (error);
  content = unpack (archive, member, max_size, cancellable, error);
  archive_read_free (archive);
  return content;
}
