/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "core/model/lead-error.h"
#include "core/store/lead-passphrase.h"
#include "core/store/lead-wordlist.h"

typedef struct
{
  const char *name;
  const char *content;
  gssize      length;
  const char *expected; /* NULL: refused */
} FileCase;

static const FileCase file_cases[] = {
  { "plain", "correct horse", -1, "correct horse" },
  { "newline", "correct horse\n", -1, "correct horse" },
  { "crlf", "correct horse\r\n", -1, "correct horse" },
  { "one-newline-only", "a\n\n", -1, "a\n" },
  { "spaces-stay", " a \n", -1, " a " },
  { "decomposed", "caf" "e\xcc\x81", -1, "caf\xc3\xa9" },
  { "empty", "", -1, NULL },
  { "only-newline", "\n", -1, NULL },
  { "nul", "a\0b", 3, NULL },
  { "nul-at-end", "ab\0", 3, NULL },
  { "latin-1", "caf\xe9", -1, NULL },
};

static void
test_file (gconstpointer data)
{
  const FileCase *c = data;
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadPassphrase) passphrase = NULL;
  int fd = g_file_open_tmp ("passphrase-XXXXXX", &path, NULL);

  g_assert_cmpint (fd, >=, 0);
  g_close (fd, NULL);
  g_assert_true (g_file_set_contents (path, c->content, c->length, NULL));

  passphrase = lead_passphrase_new_from_file (path, &error);
  if (c->expected == NULL)
    {
      g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
      g_assert_null (passphrase);
    }
  else
    {
      g_assert_no_error (error);
      g_assert_cmpstr (lead_passphrase_peek (passphrase), ==, c->expected);
    }
  g_unlink (path);
}

static void
test_file_missing (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (lead_passphrase_new_from_file ("/nonexistent/passphrase", &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND);
}

static void
test_file_endless (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (lead_passphrase_new_from_file ("/dev/zero", &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
}

static void
test_typed_same_as_composed (void)
{
  g_autoptr (LeadPassphrase) composed = lead_passphrase_new ("Z\xc3\xbcrich", NULL);
  g_autoptr (LeadPassphrase) decomposed = lead_passphrase_new ("Zu\xcc\x88rich", NULL);
  g_autoptr (LeadPassphrase) copy = lead_passphrase_copy (decomposed);

  g_assert_cmpstr (lead_passphrase_peek (composed), ==, lead_passphrase_peek (decomposed));
  g_assert_cmpstr (lead_passphrase_peek (copy), ==, lead_passphrase_peek (decomposed));
}

/* Sorted, distinct, none the beginning of the next: what generating and looking up rely on. */
static void
test_wordlist (void)
{
  g_autofree char *before = lead_wordlist_dup_word (0);

  for (guint i = 1; i < LEAD_WORDLIST_SIZE; i++)
    {
      g_autofree char *word = lead_wordlist_dup_word (i);

      g_assert_cmpstr (before, <, word);
      g_assert_false (g_str_has_prefix (word, before));
      g_assert_cmpuint (strlen (word), >=, 3);
      g_assert_cmpuint (strlen (word), <=, 8);
      g_assert_true (lead_wordlist_contains (word, strlen (word)));
      g_free (before);
      before = g_steal_pointer (&word);
    }
  g_assert_false (lead_wordlist_contains ("xyzzy", 5));
  g_assert_false (lead_wordlist_contains ("", 0));
  g_assert_false (lead_wordlist_contains ("counterproductive", 17));
}

static void
test_generate (void)
{
  g_autoptr (LeadSurroundings) surroundings = lead_surroundings_new_fixed (0, "UTC", 7);
  g_autoptr (LeadSurroundings) again = lead_surroundings_new_fixed (0, "UTC", 7);
  g_autoptr (LeadPassphrase) first = lead_passphrase_generate (surroundings, 6);
  g_autoptr (LeadPassphrase) second = lead_passphrase_generate (surroundings, 6);
  g_autoptr (LeadPassphrase) repeated = lead_passphrase_generate (again, 6);
  g_auto (GStrv) words = g_strsplit (lead_passphrase_peek (first), " ", -1);

  g_assert_cmpuint (g_strv_length (words), ==, 6);
  for (guint i = 0; words[i] != NULL; i++)
    g_assert_true (lead_wordlist_contains (words[i], strlen (words[i])));
  g_assert_cmpstr (lead_passphrase_peek (first), !=, lead_passphrase_peek (second));
  g_assert_cmpstr (lead_passphrase_peek (first), ==, lead_passphrase_peek (repeated));
}

/* Every word comes about as often as any other, the ends of the list too. */
static void
test_generate_evenly (void)
{
  g_autoptr (LeadSurroundings) surroundings = lead_surroundings_new_fixed (0, "UTC", 11);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n_late = 0;

  for (guint i = 0; i < 1000; i++)
    {
      g_autoptr (LeadPassphrase) passphrase = lead_passphrase_generate (surroundings, 10);
      g_auto (GStrv) words = g_strsplit (lead_passphrase_peek (passphrase), " ", -1);

      for (guint j = 0; words[j] != NULL; j++)
        {
          n_late += *words[j] >= 'n';
          g_hash_table_add (seen, g_strdup (words[j]));
        }
    }
  /* 10,000 draws from 7,776: 5,627 distinct ones expected. */
  g_assert_cmpuint (g_hash_table_size (seen), >, 5400);
  g_assert_cmpuint (g_hash_table_size (seen), <, 5850);
  g_assert_cmpuint (n_late, >, 3500);
}

typedef struct
{
  const char *text;
  double      least;
  double      most;
} BitsCase;

static const BitsCase bits_cases[] = {
  { "", 0, 0 },
  { "a", 4, 5 },
  { "password", 0, 4 },
  { "Password1", 0, 8 },
  { "123456", 0, 10 },
  { "aaaaaaaaaaaaaaaa", 0, 22 },
  { "umbrella", 12, 13 },
  { "umbrella umbrella umbrella", 12, 16 },
  { "umbrella1987", 12, 20 },
  { "umbrella-parrot-velvet-walnut-ribbon-oxygen", 77, 78 },
  { "umbrella parrot velvet walnut ribbon oxygen", 77, 78 },
  { "k7#Qz!p2", 28, 50 },
  { "\xff\xfe", 0, 0 },
};

static void
test_estimate (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (bits_cases); i++)
    {
      const BitsCase *c = &bits_cases[i];
      double bits = lead_passphrase_estimate_bits (c->text);

      g_test_message ("“%s”: %.1f", c->text, bits);
      g_assert_cmpfloat (bits, >=, c->least);
      g_assert_cmpfloat (bits, <=, c->most);
    }
}

/* Typing on never looks like a step back by more than a word's recognition. */
static void
test_estimate_grows_with_words (void)
{
  double before = 0;

  for (guint n = 1; n <= 8; n++)
    {
      g_autoptr (LeadSurroundings) same = lead_surroundings_new_fixed (0, "UTC", 3);
      g_autoptr (LeadPassphrase) passphrase = lead_passphrase_generate (same, n);
      double bits = lead_passphrase_estimate_bits (lead_passphrase_peek (passphrase));

      g_assert_cmpfloat (bits, >, before + 12);
      before = bits;
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (file_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/passphrase/file/", file_cases[i].name, NULL);

      g_test_add_data_func (path, &file_cases[i], test_file);
    }
  g_test_add_func ("/passphrase/file/missing", test_file_missing);
  g_test_add_func ("/passphrase/file/endless", test_file_endless);
  g_test_add_func ("/passphrase/composition", test_typed_same_as_composed);
  g_test_add_func ("/passphrase/wordlist", test_wordlist);
  g_test_add_func ("/passphrase/generate", test_generate);
  g_test_add_func ("/passphrase/generate/evenly", test_generate_evenly);
  g_test_add_func ("/passphrase/estimate", test_estimate);
  g_test_add_func ("/passphrase/estimate/grows", test_estimate_grows_with_words);

  return g_test_run ();
}
