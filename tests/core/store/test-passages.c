/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Tags on passages survive whatever is done to the text: what is stored either
 * says where the words stand, or that they are gone. */

#include "config.h"

#include <string.h>

#include "store-fixture.h"

#define N_TAGS   6
#define N_EDITS  60
#define ALPHABET "abc é ü\n😀 de"

static char *
random_text (GRand *random,
             guint  length)
{
  glong n = g_utf8_strlen (ALPHABET, -1);
  GString *text = g_string_new (NULL);

  while (length-- > 0)
    g_string_append_unichar (
        text, g_utf8_get_char (g_utf8_offset_to_pointer (
                  ALPHABET, g_rand_int_range (random, 0, (gint32) n))));
  return g_string_free (text, FALSE);
}

/* Takes out a stretch of @body and puts another in its place. */
static char *
random_edit (GRand      *random,
             const char *body)
{
  glong length = g_utf8_strlen (body, -1);
  glong at = g_rand_int_range (random, 0, (gint32) length + 1);
  glong out = g_rand_int_range (random, 0, (gint32) MIN (length - at, 12) + 1);
  g_autofree char *before = g_utf8_substring (body, 0, at);
  g_autofree char *after = g_utf8_substring (body, at + out, length);
  g_autofree char *between = random_text (random, g_rand_int_range (random, 0, 12));

  return g_strconcat (before, between, after, NULL);
}

static LeadEntry *
make_tagged (GRand *random)
{
  g_autofree char *body = random_text (random, 200);
  g_autoptr (LeadEntry) plain = lead_test_new_entry ("2026-03-14", "T", body);
  LeadEntryBuilder *builder = lead_entry_builder_new_from (plain);

  for (guint i = 0; i < N_TAGS; i++)
    {
      g_autoptr (LeadPassage) passage = lead_passage_cut (body, i * 30, 1 + i * 2);
      g_autoptr (LeadTag) tag = lead_tag_new (NULL, "barriers/tensions", LEAD_STANCE_MET, passage);

      lead_entry_builder_add_tag (builder, tag);
    }
  return lead_entry_builder_end (builder);
}

static void
assert_true_of (const LeadPassage *passage,
                const char        *body)
{
  g_autofree char *there = NULL;

  if (passage->length == 0)
    {
      g_assert_null (strstr (body, passage->quote));
      return;
    }
  there = g_utf8_substring (body, passage->start, passage->start + passage->length);
  g_assert_cmpstr (there, ==, passage->quote);
}

static void
check_tags (LeadEntry *before,
            LeadEntry *after)
{
  GPtrArray *tags = lead_entry_get_tags (after);

  g_assert_cmpuint (tags->len, ==, N_TAGS);
  for (guint i = 0; i < tags->len; i++)
    {
      LeadTag *then = lead_entry_get_tags (before)->pdata[i];

      g_assert_cmpstr (lead_tag_get_uuid (tags->pdata[i]), ==, lead_tag_get_uuid (then));
      g_assert_cmpstr (lead_tag_get_passage (tags->pdata[i])->quote, ==,
                       lead_tag_get_passage (then)->quote);
      assert_true_of (lead_tag_get_passage (tags->pdata[i]), lead_entry_get_body (after));
    }
}

static void
test_edits (Fixture       *f,
            gconstpointer  data)
{
  guint32 seed = g_test_rand_int ();
  GRand *random = g_rand_new_with_seed (seed);
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadEntry) made = make_tagged (random);
  g_autoptr (LeadEntry) entry = fixture_save (journal, made);

  g_test_message ("seed %u", seed);
  for (guint i = 0; i < N_EDITS; i++)
    {
      g_autofree char *body = random_edit (random, lead_entry_get_body (entry));
      g_autoptr (LeadEntry) edited = fixture_with_body (entry, body);
      g_autoptr (LeadEntry) saved = fixture_save (journal, edited);

      g_assert_cmpstr (lead_entry_get_body (saved), ==, body);
      check_tags (made, saved);
      g_set_object (&entry, saved);
    }
  g_rand_free (random);
}

/* Words that went and came back are found again. */
static void
test_lost_and_found (Fixture       *f,
                     gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadEntry) plain = lead_test_new_entry ("2026-03-14", "T", "Nobody was listening.");
  g_autoptr (LeadPassage) passage = lead_passage_cut ("Nobody was listening.", 11, 9);
  g_autoptr (LeadTag) tag = lead_tag_new (NULL, "barriers/tensions", LEAD_STANCE_MET, passage);
  LeadEntryBuilder *builder = lead_entry_builder_new_from (plain);
  g_autoptr (LeadEntry) tagged = NULL, saved = NULL, without = NULL, lost = NULL, with = NULL;
  g_autoptr (LeadEntry) found = NULL;
  const LeadPassage *now;

  lead_entry_builder_add_tag (builder, tag);
  tagged = lead_entry_builder_end (builder);
  saved = fixture_save (journal, tagged);
  without = fixture_with_body (saved, "Nobody.");
  lost = fixture_save (journal, without);
  now = lead_tag_get_passage (lead_entry_get_tags (lost)->pdata[0]);
  g_assert_cmpuint (now->length, ==, 0);
  g_assert_cmpstr (now->quote, ==, "listening");

  with = fixture_with_body (lost, "In the end everybody was listening.");
  found = fixture_save (journal, with);
  now = lead_tag_get_passage (lead_entry_get_tags (found)->pdata[0]);
  g_assert_cmpuint (now->start, ==, 25);
  g_assert_cmpuint (now->length, ==, 9);
}

int
main (int   argc,
      char *argv[])
{
  lead_test_init (&argc, &argv);

  fixture_add ("/store/passages/edits", test_edits);
  fixture_add ("/store/passages/lost-and-found", test_lost_and_found);

  return g_test_run ();
}
