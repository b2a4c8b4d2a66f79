/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Every reader on input that is nearly right: fixtures with bytes flipped,
 * pieces cut out, doubled and moved, and words put in that have a meaning
 * somewhere. Whatever comes, a reader neither crashes nor complains to the
 * log, and hands over only whole entries (see reader_fixture_run()).
 * Reproducible by g_test's --seed. */

#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "core/exchange/lead-look-alike.h"
#include "core/exchange/lead-picture.h"
#include "lead-test.h"
#include "picture-bytes.h"
#include "reader-fixture.h"

static guint n_rounds = 300;

typedef struct
{
  const char *format;
  const char *data;
  const char *name;
} Seed;

static const Seed seeds[] = {
  { "dayone", "dayone/traps.json", "Journal.json" },
  { "jrnl", "jrnl/journal.txt", "journal.txt" },
  { "jrnl", "jrnl/journal.json", "journal.json" },
  { "rednotebook", "rednotebook/data/2024-03.txt", "2024-03.txt" },
  { "rednotebook", "rednotebook/RedNotebook-Backup.zip", "backup.zip" },
  { "markdown", "markdown/vault/2026-03-15 Board meeting.md", "2026-03-15.md" },
  { "markdown", "markdown/vault/twice.md", "note.md" },
  { "document", "document/diary.txt", "diary.txt" },
  { "document", "document/diary.docx", "diary.docx" },
  { "document", "document/diary.odt", "diary.odt" },
};

static const char * const words[] = {
  "{", "}", "[", "]", "\"", "\\", ":", ",", "---\n", "...\n", "\n", "\r\n", "\t", "- ", "#", "!",
  "![](", "![[", "]]", "```", "|\n", ">", "&a ", "*a", "!!python/object:os.system ", "null", "1e999",
  "99999999999999999999", "\\u0000", "\\ud800", "\xff", "\xef\xbb\xbf", "[2024-01-01 10:00] ",
  "syslead: 1\n", "items:\n", "\"entries\": [", "dayone-moment://", "attachment:", "PK\3\4", "% ",
  "=", "**", "//", "\"\"", "\u2028", "\u200b", "@", "<", "..", "/", "\1", "text: ", "Tags: ",
  "<w:p>", "</w:p>", "<w:r><w:t>", "</text:p>", "<!DOCTYPE a [", "&amp;", "2024-03-05\n",
};

static void
cut (GByteArray *bytes)
{
  guint start = g_test_rand_int_range (0, bytes->len);
  guint length = g_test_rand_int_range (0, MIN (bytes->len - start, 200) + 1);

  g_byte_array_remove_range (bytes, start, length);
}

static void
insert (GByteArray   *bytes,
        guint         at,
        const guint8 *data,
        guint         length)
{
  g_autofree guint8 *copy = g_memdup2 (data, length);
  guint tail = bytes->len - at;

  /* Copies of nothing are NULL. */
  if (length == 0)
    return;
  g_byte_array_set_size (bytes, bytes->len + length);
  memmove (bytes->data + at + length, bytes->data + at, tail);
  memcpy (bytes->data + at, copy, length);
}

static void
repeat (GByteArray *bytes)
{
  guint start = g_test_rand_int_range (0, bytes->len);
  guint length = g_test_rand_int_range (0, MIN (bytes->len - start, 200) + 1);

  insert (bytes, g_test_rand_int_range (0, bytes->len), bytes->data + start, length);
}

static void
put_word (GByteArray *bytes)
{
  const char *word = words[g_test_rand_int_range (0, G_N_ELEMENTS (words))];

  insert (bytes, g_test_rand_int_range (0, bytes->len), (const guint8 *) word, strlen (word));
}

static GBytes *
mutate (const char *data,
        gsize       length)
{
  GByteArray *bytes = g_byte_array_new ();
  guint n = g_test_rand_int_range (1, 6);

  g_byte_array_append (bytes, (const guint8 *) data, length);
  for (guint i = 0; i < n && bytes->len > 0; i++)
    switch (g_test_rand_int_range (0, 4))
      {
      case 0:
        bytes->data[g_test_rand_int_range (0, bytes->len)] = g_test_rand_int_range (0, 256);
        break;
      case 1:
        cut (bytes);
        break;
      case 2:
        repeat (bytes);
        break;
      default:
        put_word (bytes);
        break;
      }
  return g_byte_array_free_to_bytes (bytes);
}

static void
try (const Seed *seed,
     const char *folder,
     GBytes     *content)
{
  const LeadReader * const *readers = lead_reader_get_all ();
  g_autofree char *path = reader_fixture_write (folder, seed->name, content);
  g_autoptr(ReaderFixture) fixture = reader_fixture_run (seed->format, path);

  for (guint i = 0; fixture->source != NULL && readers[i] != NULL; i++)
    {
      int rate = readers[i]->rate (fixture->source, NULL);

      g_assert_cmpint (rate, >=, 0);
      g_assert_cmpint (rate, <=, 100);
    }
  if (fixture->source != NULL)
    {
      g_autofree char *reason = lead_look_alike_explain (fixture->source, NULL);

      g_assert_nonnull (reason);
    }
}

static void
test_reader (gconstpointer data)
{
  const Seed *seed = data;
  g_autofree char *folder = lead_test_dup_folder ();
  g_autofree char *path = lead_test_dup_data (seed->data);
  g_autofree char *original = NULL;
  g_autoptr(GError) error = NULL;
  gsize length;

  g_file_get_contents (path, &original, &length, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < n_rounds; i++)
    {
      g_autoptr(GBytes) content = mutate (original, length);

      try (seed, folder, content);
    }
  lead_test_remove_folder (folder);
}

static void
test_pictures (void)
{
  for (guint i = 0; i < n_rounds * 20; i++)
    {
      g_autoptr(GBytes) content = i % 2 == 0 ? mutate (JPEG_BYTES, sizeof JPEG_BYTES - 1)
                                             : mutate (PNG_BYTES, sizeof PNG_BYTES - 1);
      g_autoptr(GError) error = NULL;
      gboolean may_tell;
      g_autoptr(GBytes) clean = lead_picture_clean (content, &may_tell, &error);
      g_autoptr(GBytes) again = NULL;

      g_assert_true ((clean == NULL) == (error != NULL));
      if (clean == NULL)
        continue;
      again = lead_picture_clean (clean, &may_tell, NULL);
      g_assert_true (again != NULL && g_bytes_equal (clean, again));
    }
}

int
main (int    argc,
      char **argv)
{
  lead_test_init (&argc, &argv);
  if (argc > 1)
    n_rounds = atoi (argv[1]);
  for (guint i = 0; i < G_N_ELEMENTS (seeds); i++)
    {
      g_autofree char *name = g_strdup_printf ("/fuzz/%s/%u", seeds[i].format, i);

      g_test_add_data_func (name, &seeds[i], test_reader);
    }
  g_test_add_func ("/fuzz/pictures", test_pictures);
  return g_test_run ();
}
