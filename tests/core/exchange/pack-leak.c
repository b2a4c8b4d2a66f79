/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "pack-leak.h"

#include <string.h>

#include "core/exchange/lead-pack-cut.h"
#include "core/model/lead-challenge-builder.h"
#include "core/store/lead-journal-challenges.h"
#include "core/store/lead-journal-entries.h"
#include "figures/lead-pack-charts.h"
#include "lead-test.h"

#define N_ENTRIES   PACK_LEAK_ENTRIES
#define N_SENTENCES PACK_LEAK_SENTENCES

static const char * const names[] = { "Marisol", "Siân Rhys", "Quarry Trust" };
static const char * const forms[][3] = {
  { "Marisol", "MARISOL", "marisol" },
  { "Siân Rhys", "SIÂN RHYS", "**Siân** Rhys" },
  { "Quarry Trust", "Quarry\nTrust", "Quarry_ Trust" },
};

static char *
word (const char *kind, guint entry, guint sentence)
{
  return g_strdup_printf ("%sx%02uy%uz", kind, entry, sentence);
}

static char *
make_sentence (PackLeak *fixture, guint entry, guint sentence)
{
  guint name = g_rand_int_range (fixture->random, 0, G_N_ELEMENTS (names));
  guint form = g_rand_int_range (fixture->random, 0, 3);
  g_autofree char *token = word ("say", entry, sentence);

  return g_strdup_printf ("We met %s’s people and said %s.", forms[name][form], token);
}

static char *
make_body (PackLeak *fixture, guint entry, const char *hash)
{
  g_autoptr (GString) body = g_string_new (NULL);

  for (guint i = 0; i < N_SENTENCES; i++)
    {
      g_autofree char *sentence = make_sentence (fixture, entry, i);

      g_string_append_printf (body, "%s%s", i == 0 ? "" : i % 2 ? "\n\n- " : "\n\n> ", sentence);
    }
  if (hash != NULL)
    g_string_append_printf (body, "\n\n![The wall](attachment:%s)", hash);
  return g_string_free (g_steal_pointer (&body), FALSE);
}

static LeadAttachment *
add_picture (PackLeak *fixture)
{
  guint8 bytes[60];
  g_autoptr (GBytes) content = NULL;
  GAsyncResult *result = NULL;
  g_autoptr (GAsyncResult) done = NULL;
  g_autofree char *base64 = NULL;
  LeadAttachment *attachment;

  for (guint i = 0; i < sizeof bytes; i++)
    bytes[i] = (guint8) g_rand_int (fixture->random);
  content = g_bytes_new (bytes, sizeof bytes);
  base64 = g_base64_encode (bytes, sizeof bytes);
  fixture->picture = g_string_new (base64);
  lead_journal_add_attachment_async (fixture->journal, content, "image/png", "secret-name.png",
                                     NULL, lead_test_store_result, &result);
  done = lead_test_await_result (&result);
  attachment = lead_journal_add_attachment_finish (fixture->journal, done, NULL);
  g_assert_nonnull (attachment);
  return attachment;
}

/* Never on a Monday: after those a chart may call its weeks. */
static char *
make_date (guint i)
{
  int year = 2010 + (int) i;
  int month = (int) i % 12 + 1;
  int day = (int) i + 2;

  if (lead_day_weekday (lead_day_new (year, month, day)) == G_DATE_MONDAY)
    day++;
  return g_strdup_printf ("%d-%02d-%02dT14:3%u", year, month, day, i % 10);
}

static LeadEntry *
make_entry (PackLeak *fixture, guint i, LeadAttachment *picture)
{
  g_autofree char *date = make_date (i);
  g_autofree char *title = word ("title", i, 0);
  g_autofree char *whole_title = g_strdup_printf ("%s of Marisol, %.10s", title, date);
  g_autofree char *body = make_body (fixture, i, picture != NULL ? picture->sha256 : NULL);
  g_autofree char *answer = word ("answer", i, 0);
  g_autoptr (LeadEntry) plain = lead_test_new_entry (date, whole_title, body);
  g_autoptr (LeadAnswer) answered
    = lead_answer_new ("summing-up/start#1", "Where would you start?", answer);
  g_autoptr (LeadTag) tag = lead_tag_new (NULL, "barriers/tensions", LEAD_STANCE_MET, NULL);
  LeadEntryBuilder *builder = lead_entry_builder_new_from (plain);

  lead_entry_builder_add_answer (builder, answered);
  lead_entry_builder_add_tag (builder, tag);
  lead_entry_builder_add_label (builder, "secret-label");
  lead_entry_builder_set_private (builder, i % 8 == 7);
  if (picture != NULL)
    lead_entry_builder_add_attachment (builder, picture);
  return lead_entry_builder_end (builder);
}

/* What a chart of it shows is where it stood, and nothing of what it is called. */
static void
add_challenge (PackLeak *fixture)
{
  LeadChallengeBuilder *builder = lead_challenge_builder_new ();
  g_autoptr (LeadChallenge) made = NULL;
  g_autoptr (LeadChallenge) stored = NULL;

  lead_challenge_builder_set_name (builder, "The secret-challenge of Marisol");
  lead_challenge_builder_set_reason (builder, "secret-reason");
  lead_challenge_builder_place (builder, &(LeadPlacement) { lead_day_new (2012, 6, 1), 20, 30 });
  lead_challenge_builder_place (builder, &(LeadPlacement) { lead_day_new (2019, 6, 1), 60, 70 });
  made = lead_challenge_builder_end (builder);
  stored = lead_journal_save_challenge_sync (fixture->journal, made, NULL, NULL);
  g_assert_nonnull (stored);
}

void
pack_leak_set_up (PackLeak *fixture)
{
  g_autoptr (LeadSurroundings) surroundings = lead_test_new_surroundings ();
  g_autoptr (LeadAttachment) picture = NULL;

  fixture->random = g_rand_new_with_seed (20261127);
  fixture->folder = lead_test_dup_folder ();
  fixture->journal = lead_test_new_journal (fixture->folder, surroundings);
  fixture->items = lead_content_load (NULL);
  fixture->entries = g_ptr_array_new_with_free_func (g_object_unref);
  picture = add_picture (fixture);
  for (guint i = 0; i < N_ENTRIES; i++)
    {
      g_autoptr (LeadEntry) entry = make_entry (fixture, i, i % 5 == 0 ? picture : NULL);
      LeadEntry *stored = lead_journal_save_entry_sync (fixture->journal, entry, LEAD_SAVE_DEFAULT,
                                                        NULL, NULL, NULL);
      int64_t id = lead_entry_get_id (stored);

      g_ptr_array_add (fixture->entries, stored);
      if (i % 8 == 6)
        g_assert_true (lead_journal_trash_entries_sync (fixture->journal, &id, 1, TRUE, NULL,
                                                        NULL));
    }
  add_challenge (fixture);
}

void
pack_leak_tear_down (PackLeak *fixture)
{
  lead_journal_close_sync (fixture->journal, NULL);
  g_object_unref (fixture->journal);
  g_object_unref (fixture->items);
  g_ptr_array_unref (fixture->entries);
  g_string_free (fixture->picture, TRUE);
  lead_test_remove_folder (fixture->folder);
  g_free (fixture->folder);
  g_rand_free (fixture->random);
}

static gboolean
toss (PackLeak *fixture, guint of)
{
  return g_rand_int_range (fixture->random, 0, (int) of) == 0;
}

/* The sentence with its own word in it. */
static LeadPassage *
find_sentence (LeadEntry *entry, guint i, guint sentence)
{
  const char *body = lead_entry_get_body (entry);
  g_autofree char *token = word ("say", i, sentence);
  const char *end = strstr (body, token) + strlen (token) + 1;
  const char *start = end;

  while (start > body && !g_str_has_prefix (start, "We met"))
    start--;
  return lead_passage_cut (body, g_utf8_strlen (body, start - body),
                           g_utf8_strlen (start, end - start));
}

static LeadPiece *
choose_piece (PackLeak *fixture, guint i, const LeadPackChoices *choices, PackLeakAllowed *allowed)
{
  LeadEntry *entry = fixture->entries->pdata[i];
  gboolean hidden = i % 8 >= 6 || choices->patterns_only;
  guint only = g_rand_int_range (fixture->random, 0, N_SENTENCES);
  g_autoptr (LeadPassage) passage = toss (fixture, 2) ? find_sentence (entry, i, only) : NULL;
  LeadPiece *piece = lead_piece_new (NULL, lead_entry_get_uuid (entry), passage, NULL);

  piece->patterns_only = toss (fixture, 4);
  hidden |= piece->patterns_only;
  for (guint sentence = 0; sentence < N_SENTENCES; sentence++)
    {
      gboolean struck = toss (fixture, 4);

      if (struck)
        {
          g_autoptr (LeadPassage) found = find_sentence (entry, i, sentence);
          g_autoptr (LeadStrike) strike = lead_strike_new (NULL, found);

          lead_piece_strike (piece, strike);
        }
      allowed->words[sentence] = !hidden && !struck && (passage == NULL || sentence == only);
    }
  allowed->date = !hidden;
  allowed->title = allowed->answer = !hidden && passage == NULL;
  allowed->picture = allowed->title && i % 5 == 0 && choices->pictures->len > 0;
  return piece;
}

/* Whole months, from a few weeks, which charts show step by step, to some years. */
static void
choose_period (PackLeak *fixture, LeadPackChoices *choices)
{
  guint start = (guint) g_rand_int_range (fixture->random, 0, 12 * N_ENTRIES);
  guint end = start + (guint) g_rand_int_range (fixture->random, 1, toss (fixture, 2) ? 4 : 60);

  choices->from = lead_day_new (2010 + (int) start / 12, (int) start % 12 + 1, 1);
  choices->to = lead_day_new (2010 + (int) end / 12, (int) end % 12 + 1, 1) - 1;
}

static void
choose_charts (PackLeak *fixture, LeadPackChoices *choices)
{
  const char * const *ids = lead_pack_charts_get_ids ();

  for (guint i = 0; ids[i] != NULL; i++)
    {
      if (toss (fixture, 3))
        lead_pack_choices_add_chart (choices, ids[i], NULL);
    }
}

LeadPackChoices *
pack_leak_choose (PackLeak *fixture, PackLeakAllowed *allowed)
{
  LeadPackChoices *choices = lead_pack_choices_new ("For Thursday");

  choices->coarse = toss (fixture, 2);
  choices->patterns_only = toss (fixture, 10);
  if (toss (fixture, 2))
    {
      LeadEntry *first = fixture->entries->pdata[0];
      const LeadAttachment *picture = lead_entry_get_attachments (first)->pdata[0];

      g_ptr_array_add (choices->pictures, g_strdup (picture->sha256));
    }
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *alias = g_strdup_printf ("Person %c", 'A' + i);

      if (toss (fixture, 2))
        g_ptr_array_add (choices->names, lead_pack_name_new (names[i], alias, FALSE));
    }
  if (toss (fixture, 2))
    choose_period (fixture, choices);
  choose_charts (fixture, choices);
  for (guint i = 0; i < N_ENTRIES; i++)
    {
      if (toss (fixture, 2))
        g_ptr_array_add (choices->pieces, choose_piece (fixture, i, choices, &allowed[i]));
    }
  return choices;
}

static void
check_word (const char *out, const char *kind, guint i, guint sentence, gboolean allowed)
{
  g_autofree char *token = word (kind, i, sentence);

  if ((strstr (out, token) != NULL) != allowed)
    g_error ("“%s” is%s in: %s", token, allowed ? "n’t" : "", out);
}

static gboolean
has_date (const char *out, LeadEntry *entry, const char *format)
{
  g_autofree char *date = lead_day_format (lead_entry_get_moment (entry)->day, format);
  g_autofree char *quoted = g_strdup_printf ("\"date\":\"%s\"", date);

  return strstr (out, quoted) != NULL;
}

static void
check_entry (PackLeak *fixture, const char *out, guint i, const PackLeakAllowed *allowed, gboolean coarse)
{
  LeadEntry *entry = fixture->entries->pdata[i];
  g_autofree char *day = lead_day_to_string (lead_entry_get_moment (entry)->day);

  for (guint sentence = 0; sentence < N_SENTENCES; sentence++)
    check_word (out, "say", i, sentence, allowed->words[sentence]);
  check_word (out, "title", i, 0, allowed->title);
  check_word (out, "answer", i, 0, allowed->answer);
  g_assert_null (strstr (out, lead_entry_get_uuid (entry)));
  g_assert_true (has_date (out, entry, "%-d %B %Y") == (allowed->date && !coarse));
  g_assert_true (has_date (out, entry, "%B %Y") == (allowed->date && coarse));
  g_assert_true ((strstr (out, day) != NULL) == (allowed->title && !coarse));
}

/* In any case, and with markup within. */
static void
check_names (const char *out, const LeadPackChoices *choices)
{
  g_autofree char *folded = g_utf8_casefold (out, -1);

  for (guint i = 0; i < choices->names->len; i++)
    {
      const LeadPackName *name = choices->names->pdata[i];
      g_autofree char *hidden = g_utf8_casefold (name->name, -1);

      g_assert_null (strstr (folded, hidden));
    }
}

static void
check_rest (PackLeak *fixture, const char *out, const PackLeakAllowed *allowed)
{
  gboolean picture = FALSE;

  for (guint i = 0; i < N_ENTRIES; i++)
    picture |= allowed[i].picture;
  g_assert_true ((strstr (out, fixture->picture->str) != NULL) == picture);
  g_assert_null (strstr (out, "secret-"));
  g_assert_null (strstr (out, "attachment:"));
  g_assert_null (strstr (out, LEAD_PACK_GAP));
  g_assert_null (strstr (out, fixture->folder));
  g_assert_null (strstr (out, lead_journal_get_path (fixture->journal)));
  g_assert_null (strstr (out, lead_journal_get_uuid (fixture->journal)));
  g_assert_null (strstr (out, "14:3")); /* hour and minute of each entry */
}

/* Everything that is in it, and nothing else. */
void
pack_leak_check_content (PackLeak *fixture, const char *out, const LeadPackChoices *choices,
                         const PackLeakAllowed *allowed)
{
  for (guint i = 0; i < N_ENTRIES; i++)
    check_entry (fixture, out, i, &allowed[i], choices->coarse);
  check_names (out, choices);
  check_rest (fixture, out, allowed);
  pack_leak_check_charts (out, choices);
}

static void
refuse_word (const char *out, const char *kind, guint i, guint sentence)
{
  g_autofree char *token = word (kind, i, sentence);

  if (strstr (out, token) != NULL)
    g_error ("“%s” is in: %s", token, out);
}

static void
check_hidden (PackLeak *fixture, const char *out, guint i, const PackLeakAllowed *allowed,
              gboolean coarse)
{
  LeadEntry *entry = fixture->entries->pdata[i];
  g_autofree char *day = lead_day_format (lead_entry_get_moment (entry)->day, "%-d %B %Y");
  g_autofree char *iso = lead_day_to_string (lead_entry_get_moment (entry)->day);

  for (guint sentence = 0; sentence < N_SENTENCES; sentence++)
    {
      if (!allowed->words[sentence])
        refuse_word (out, "say", i, sentence);
    }
  if (!allowed->title)
    refuse_word (out, "title", i, 0);
  if (!allowed->answer)
    refuse_word (out, "answer", i, 0);
  g_assert_true ((allowed->date && !coarse) || strstr (out, day) == NULL);
  g_assert_true ((allowed->title && !coarse) || strstr (out, iso) == NULL);
  g_assert_null (strstr (out, lead_entry_get_uuid (entry)));
}

/* In whatever form it went out: nothing that wasn’t chosen. */
void
pack_leak_check_hidden (PackLeak *fixture, const char *out, const LeadPackChoices *choices,
                        const PackLeakAllowed *allowed)
{
  for (guint i = 0; i < N_ENTRIES; i++)
    check_hidden (fixture, out, i, &allowed[i], choices->coarse);
  check_names (out, choices);
  g_assert_null (strstr (out, "secret-"));
  g_assert_null (strstr (out, "attachment:"));
  g_assert_null (strstr (out, fixture->folder));
  g_assert_null (strstr (out, lead_journal_get_uuid (fixture->journal)));
}

/* What the choices come to. */
LeadPackContent *
pack_leak_build (PackLeak *fixture, const LeadPackChoices *choices)
{
  g_autoptr (GError) error = NULL;
  LeadPackContent *content = lead_pack_build_sync (fixture->journal, fixture->items, choices,
                                                   lead_pack_charts_add, NULL, NULL, &error);

  g_assert_no_error (error);
  return content;
}

/* What only noise may look like. Each is long enough never to come up in noise by
 * itself, which is long in a thousand packs. */
void
pack_leak_check_sealed (PackLeak *fixture, GBytes *sealed)
{
  gsize size;
  const char *bytes = g_bytes_get_data (sealed, &size);
  static const char * const words[] = {
    "s people and said ", "z of Marisol, 20", "answerx", "secret-", "Marisol",
    "\"paragraphs\":[", "For Thursday",
  };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    g_assert_null (memmem (bytes, size, words[i], strlen (words[i])));
  g_assert_null (memmem (bytes, size, fixture->folder, strlen (fixture->folder)));
}
