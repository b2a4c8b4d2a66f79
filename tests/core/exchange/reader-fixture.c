/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "reader-fixture.h"

#include <glib/gstdio.h>
#include <string.h>

#include "lead-test.h"

/* Keeps what passes, instead of a journal. */
static gboolean
keep (GPtrArray     *incoming,
      LeadTaken     *taken,
      gpointer       user_data,
      GCancellable  *cancellable,
      GError       **error)
{
  ReaderFixture *self = user_data;

  for (guint i = 0; i < incoming->len; i++)
    {
      LeadIncoming *one = g_ptr_array_index (incoming, i);
      LeadIncoming *copy = lead_incoming_new (one->entry, one->origin);

      for (guint j = 0; j < one->contents->len; j++)
        g_ptr_array_add (copy->contents, g_bytes_ref (g_ptr_array_index (one->contents, j)));
      g_ptr_array_add (self->incoming, copy);
    }
  taken->imported += incoming->len;
  return TRUE;
}

const LeadReader *
reader_fixture_find_reader (const char *format)
{
  const LeadReader * const *readers = lead_reader_get_all ();

  for (guint i = 0; readers[i] != NULL; i++)
    if (g_str_equal (readers[i]->id, format))
      return readers[i];
  g_assert_not_reached ();
}

static void
check_entry (LeadIncoming *incoming)
{
  LeadEntry *entry = incoming->entry;
  GPtrArray *attachments = lead_entry_get_attachments (entry);

  g_assert_true (g_utf8_validate (lead_entry_get_body (entry), -1, NULL));
  g_assert_true (g_utf8_validate (lead_entry_get_title (entry), -1, NULL));
  g_assert_null (strchr (lead_entry_get_body (entry), '\r'));
  g_assert_null (strchr (lead_entry_get_title (entry), '\n'));
  g_assert_cmpint (lead_entry_get_moment (entry)->day, !=, LEAD_DAY_NONE);
  g_assert_cmpuint (attachments->len, ==, incoming->contents->len);
  for (guint i = 0; i < attachments->len; i++)
    {
      LeadAttachment *attachment = g_ptr_array_index (attachments, i);
      GBytes *content = g_ptr_array_index (incoming->contents, i);
      g_autofree char *hash = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, content);

      g_assert_cmpstr (attachment->sha256, ==, hash);
      g_assert_cmpuint (attachment->size, ==, g_bytes_get_size (content));
    }
}

/* Whatever the input: entries are whole, and a failure has a reason. */
ReaderFixture *
reader_fixture_run (const char *format,
                    const char *path)
{
  g_autoptr(GTimeZone) zone = g_time_zone_new_identifier ("Europe/London");
  ReaderFixture *self = g_new0 (ReaderFixture, 1);
  g_autoptr(LeadIntake) intake = lead_intake_new (zone, keep, self, NULL);
  const LeadReader *reader = reader_fixture_find_reader (format);

  self->incoming = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_incoming_free);
  self->source = lead_source_open (path, NULL, &self->error);
  if (self->source != NULL && reader->read (self->source, intake, NULL, &self->error))
    lead_intake_flush (intake, &self->error);
  else
    g_assert_nonnull (self->error);
  self->report = lead_intake_end (intake);
  g_ptr_array_foreach (self->incoming, (GFunc) (void (*) (void)) check_entry, NULL);
  return self;
}

ReaderFixture *
reader_fixture_run_text (const char *format,
                         const char *name,
                         const char *text,
                         gssize      length)
{
  g_autofree char *folder = lead_test_dup_folder ();
  g_autoptr(GBytes) content = g_bytes_new (text, length < 0 ? strlen (text) : (gsize) length);
  g_autofree char *path = reader_fixture_write (folder, name, content);
  ReaderFixture *self = reader_fixture_run (format, path);

  lead_test_remove_folder (folder);
  return self;
}

void
reader_fixture_free (ReaderFixture *self)
{
  g_clear_object (&self->source);
  g_clear_pointer (&self->incoming, g_ptr_array_unref);
  g_clear_pointer (&self->report, lead_import_report_free);
  g_clear_error (&self->error);
  g_free (self);
}

LeadEntry *
reader_fixture_get_entry (ReaderFixture *self,
                          guint          position)
{
  g_assert_no_error (self->error);
  g_assert_cmpuint (position, <, self->incoming->len);
  return ((LeadIncoming *) g_ptr_array_index (self->incoming, position))->entry;
}

LeadEntry *
reader_fixture_find (ReaderFixture *self,
                     const char    *title)
{
  g_assert_no_error (self->error);
  for (guint i = 0; i < self->incoming->len; i++)
    if (g_str_equal (lead_entry_get_title (reader_fixture_get_entry (self, i)), title))
      return reader_fixture_get_entry (self, i);
  g_error ("no entry with the title “%s”", title);
}

void
reader_fixture_assert_warns (ReaderFixture *self,
                             const char    *pattern)
{
  g_autoptr(GString) all = g_string_new (NULL);

  for (guint i = 0; i < self->report->warnings->len; i++)
    {
      const char *warning = g_ptr_array_index (self->report->warnings, i);

      if (g_pattern_match_simple (pattern, warning))
        return;
      g_string_append_printf (all, "\n  %s", warning);
    }
  g_error ("no warning like “%s”, only:%s", pattern, all->str);
}

void
reader_fixture_assert_skips (ReaderFixture *self,
                             const char    *source,
                             const char    *pattern)
{
  g_autoptr(GString) all = g_string_new (NULL);

  for (guint i = 0; i < self->report->skipped->len; i++)
    {
      const LeadSkipped *skipped = g_ptr_array_index (self->report->skipped, i);

      if (g_pattern_match_simple (source, skipped->source)
          && g_pattern_match_simple (pattern, skipped->reason))
        return;
      g_string_append_printf (all, "\n  %s: %s", skipped->source, skipped->reason);
    }
  g_error ("“%s” wasn’t skipped for “%s”, only:%s", source, pattern, all->str);
}

char *
reader_fixture_write (const char *folder,
                      const char *name,
                      GBytes     *content)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *parent = g_path_get_dirname (path);
  g_autoptr(GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (parent, 0700), ==, 0);
  g_file_set_contents (path, g_bytes_get_data (content, NULL), g_bytes_get_size (content), &error);
  g_assert_no_error (error);
  return g_steal_pointer (&path);
}

static void
put (GByteArray *array,
     guint64     value,
     guint       n_bytes)
{
  for (guint i = 0; i < n_bytes; i++)
    {
      guint8 byte = value >> 8 * i;

      g_byte_array_append (array, &byte, 1);
    }
}

static guint32
checksum (const guint8 *data,
          gsize         length)
{
  guint32 sum = 0xffffffff;

  for (gsize i = 0; i < length; i++)
    {
      sum ^= data[i];
      for (guint bit = 0; bit < 8; bit++)
        sum = sum >> 1 ^ (sum & 1 ? 0xedb88320 : 0);
    }
  return ~sum;
}

static GBytes *
pack (const ZipMember *member,
      gsize            length)
{
  g_autoptr(GBytes) content = g_bytes_new (member->content, length);
  g_autoptr(GZlibCompressor) compressor = NULL;
  g_autofree guint8 *packed = g_malloc (length + 1024);
  gsize n_read, n_written;
  g_autoptr(GError) error = NULL;

  if (member->method == 0)
    return g_steal_pointer (&content);
  compressor = g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_RAW, 9);
  g_converter_convert (G_CONVERTER (compressor), member->content, length, packed, length + 1024,
                       G_CONVERTER_INPUT_AT_END, &n_read, &n_written, &error);
  g_assert_no_error (error);
  return g_bytes_new_take (g_steal_pointer (&packed), n_written);
}

static void
put_common (GByteArray      *zip,
            const ZipMember *member,
            guint32          sum,
            gsize            packed,
            gsize            size)
{
  put (zip, member->flags, 2);
  put (zip, member->method, 2);
  put (zip, 0, 4);
  put (zip, sum, 4);
  put (zip, packed, 4);
  put (zip, size, 4);
  put (zip, strlen (member->name), 2);
  put (zip, 0, 2);
}

GBytes *
reader_fixture_make_zip (const ZipMember *members,
                         guint            n_members)
{
  g_autoptr(GByteArray) zip = g_byte_array_new ();
  g_autoptr(GByteArray) table = g_byte_array_new ();
  guint offset;

  for (guint i = 0; i < n_members; i++)
    {
      const ZipMember *member = &members[i];
      gsize size = member->length < 0 ? strlen (member->content) : (gsize) member->length;
      g_autoptr(GBytes) packed = pack (member, size);
      guint32 sum = checksum ((const guint8 *) member->content, size);

      offset = zip->len;
      g_byte_array_append (zip, (const guint8 *) "PK\3\4\24\0", 6);
      put_common (zip, member, sum, g_bytes_get_size (packed), size);
      g_byte_array_append (zip, (const guint8 *) member->name, strlen (member->name));
      g_byte_array_append (zip, g_bytes_get_data (packed, NULL), g_bytes_get_size (packed));

      g_byte_array_append (table, (const guint8 *) "PK\1\2\24\3\24\0", 8);
      put_common (table, member, sum, g_bytes_get_size (packed), size);
      put (table, 0, 6);
      put (table, (guint64) (member->mode != 0 ? member->mode : 0100644) << 16, 4);
      put (table, offset, 4);
      g_byte_array_append (table, (const guint8 *) member->name, strlen (member->name));
    }
  offset = zip->len;
  g_byte_array_append (zip, table->data, table->len);
  g_byte_array_append (zip, (const guint8 *) "PK\5\6\0\0\0\0", 8);
  put (zip, n_members, 2);
  put (zip, n_members, 2);
  put (zip, table->len, 4);
  put (zip, offset, 4);
  put (zip, 0, 2);
  return g_byte_array_free_to_bytes (g_steal_pointer (&zip));
}
