/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What random choices from made entries don't come upon. */

#include "config.h"

#include <string.h>

#include "core/exchange/lead-pack-build.h"
#include "core/model/lead-error.h"
#include "core/store/lead-journal-entries.h"
#include "lead-test.h"

#define PROMPT "summing-up/start#1"
#define POINT  "1d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c11"

typedef struct
{
  char            *folder;
  LeadJournal     *journal;
  LeadContent     *items;
  LeadEntry       *entry;
  LeadPackChoices *choices;
} Fixture;

static LeadEntry *
save (Fixture *fixture, LeadEntryBuilder *builder)
{
  g_autoptr (LeadEntry) entry = lead_entry_builder_end (builder);
  LeadEntry *stored = lead_journal_save_entry_sync (fixture->journal, entry, LEAD_SAVE_DEFAULT,
                                                    NULL, NULL, NULL);

  g_assert_nonnull (stored);
  return stored;
}

static void
add_tag (LeadEntryBuilder *builder, const char *item, const char *body, const char *quote)
{
  g_autoptr (LeadPassage) passage
    = quote != NULL ? lead_passage_cut (body, strstr (body, quote) - body, strlen (quote)) : NULL;
  g_autoptr (LeadTag) tag = lead_tag_new (NULL, item, LEAD_STANCE_MET, passage);

  lead_entry_builder_add_tag (builder, tag);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  static const char body[] = "One thing. Two things. Three [things](https://secret.example/x).\n\n"
                             "1. First  \nline\n2. Second\n\n```\ncode\n```\n\n<b>bold</b> &amp; *so*";
  g_autoptr (LeadSurroundings) surroundings = lead_test_new_surroundings ();
  g_autoptr (LeadEntry) plain = lead_test_new_entry ("2026-03-12T09:15", "Title", body);
  g_autoptr (LeadAnswer) answer = lead_answer_new (PROMPT, "Where?", "Here. And nowhere else.");
  LeadEntryBuilder *builder = lead_entry_builder_new_from (plain);

  fixture->folder = lead_test_dup_folder ();
  fixture->journal = lead_test_new_journal (fixture->folder, surroundings);
  fixture->items = lead_content_load (NULL);
  lead_entry_builder_add_answer (builder, answer);
  add_tag (builder, "barriers/tensions", body, "Two things.");
  add_tag (builder, "barriers/short-termism", body, "One thing.");
  add_tag (builder, "barriers/hard-work", body, NULL);
  fixture->entry = save (fixture, builder);
  fixture->choices = lead_pack_choices_new ("Pack");
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  lead_journal_close_sync (fixture->journal, NULL);
  g_object_unref (fixture->journal);
  g_object_unref (fixture->items);
  g_object_unref (fixture->entry);
  lead_pack_choices_free (fixture->choices);
  lead_test_remove_folder (fixture->folder);
  g_free (fixture->folder);
}

/* Owned by the choices. */
static LeadPiece *
choose (Fixture *fixture, LeadEntry *entry, const LeadPassage *passage)
{
  LeadPiece *piece = lead_piece_new (NULL, lead_entry_get_uuid (entry), passage, NULL);

  g_ptr_array_add (fixture->choices->pieces, piece);
  return piece;
}

static void
strike (LeadPiece *piece, const char *prompt, const char *words, const char *text)
{
  g_autoptr (LeadPassage) passage
    = lead_passage_cut (text, strstr (text, words) - text, strlen (words));
  g_autoptr (LeadStrike) struck = lead_strike_new (prompt, passage);

  lead_piece_strike (piece, struck);
}

static LeadPackContent *
build (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  LeadPackContent *content = lead_pack_build_sync (fixture->journal, fixture->items,
                                                   fixture->choices, NULL, NULL, NULL, &error);

  g_assert_no_error (error);
  return content;
}

static const LeadPackPiece *
get_piece (LeadPackContent *content)
{
  g_assert_cmpuint (content->pieces->len, ==, 1);
  return content->pieces->pdata[0];
}

static void
assert_paragraphs (const LeadPackPiece *piece, const char * const *expected)
{
  for (guint i = 0; i < piece->paragraphs->len; i++)
    {
      const LeadPackParagraph *paragraph = piece->paragraphs->pdata[i];
      g_autofree char *found
        = g_strdup_printf ("%s: %s", lead_pack_style_to_id (paragraph->style), paragraph->text);

      g_assert_cmpstr (found, ==, expected[i]);
    }
  g_assert_null (expected[piece->paragraphs->len]);
}

static void
test_whole (Fixture *fixture, gconstpointer data)
{
  static const char * const expected[] = {
    "text: One thing. Two things. Three things.", "list: First line", "list: Second",
    "text: code", "text: <b>bold</b> & so", "heading: Where?", "text: Here. And nowhere else.",
    NULL,
  };
  g_autoptr (LeadPackContent) content = NULL;
  g_autofree char *json = NULL;

  choose (fixture, fixture->entry, NULL);
  content = build (fixture);
  assert_paragraphs (get_piece (content), expected);
  g_assert_cmpuint (get_piece (content)->tags->len, ==, 3);
  json = lead_pack_content_to_json (content);
  g_assert_null (strstr (json, "secret"));
  g_assert_null (strstr (json, "09:15"));
}

/* In the body and in an answer; what was marked on it goes, too. */
static void
test_struck (Fixture *fixture, gconstpointer data)
{
  LeadPiece *piece = choose (fixture, fixture->entry, NULL);
  const char *body = lead_entry_get_body (fixture->entry);
  g_autoptr (LeadPackContent) content = NULL;
  const LeadPackParagraph *first;

  strike (piece, NULL, "Two things.", body);
  strike (piece, NULL, "things. Three", body);
  strike (piece, PROMPT, "nowhere", "Here. And nowhere else.");
  content = build (fixture);
  first = get_piece (content)->paragraphs->pdata[0];
  g_assert_cmpstr (first->text, ==, "One thing. […] things.");
  first = get_piece (content)->paragraphs->pdata[get_piece (content)->paragraphs->len - 1];
  g_assert_cmpstr (first->text, ==, "Here. And […] else.");
  g_assert_cmpuint (get_piece (content)->tags->len, ==, 2);
}

/* The words to strike out have been changed since: then nothing goes out. */
static void
test_changed (Fixture *fixture, gconstpointer data)
{
  LeadPiece *piece = choose (fixture, fixture->entry, NULL);
  LeadEntryBuilder *builder = lead_entry_builder_new_from (fixture->entry);
  g_autoptr (LeadEntry) changed = NULL;
  g_autoptr (GError) error = NULL;

  strike (piece, NULL, "Two things.", lead_entry_get_body (fixture->entry));
  lead_entry_builder_set_body (builder, "One thing. Two  things, which must not be told.");
  changed = save (fixture, builder);
  g_assert_null (lead_pack_build_sync (fixture->journal, fixture->items, fixture->choices, NULL,
                                       NULL, NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
}

/* Its own marks, and neither title nor answers nor marks of the whole. */
static void
test_passage (Fixture *fixture, gconstpointer data)
{
  static const char * const expected[] = { "text: Two things.", NULL };
  g_autoptr (LeadPassage) passage
    = lead_passage_cut (lead_entry_get_body (fixture->entry), strlen ("One thing. "),
                        strlen ("Two things."));
  g_autoptr (LeadPackContent) content = NULL;

  choose (fixture, fixture->entry, passage);
  content = build (fixture);
  assert_paragraphs (get_piece (content), expected);
  g_assert_cmpstr (get_piece (content)->title, ==, "");
  g_assert_cmpuint (get_piece (content)->tags->len, ==, 1);
  g_assert_cmpstr (((LeadPackTag *) get_piece (content)->tags->pdata[0])->name, ==,
                   "Tensions and misunderstandings");
}

static void
choose_marked (Fixture *fixture, guint n_entries, guint n_marked)
{
  for (guint i = 0; i < n_entries; i++)
    {
      g_autoptr (LeadEntry) plain = lead_test_new_entry ("2026-01-10", "", "Words.");
      LeadEntryBuilder *builder = lead_entry_builder_new_from (plain);
      g_autoptr (LeadEntry) entry = NULL;

      if (i < n_marked)
        add_tag (builder, "barriers/tensions", "", NULL);
      entry = save (fixture, builder);
      choose (fixture, entry, NULL)->patterns_only = TRUE;
    }
}

static void
test_few (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    guint n_entries;
    guint n_marked;
    guint n_rows;
  } cases[] = { { 4, 4, 0 }, { 6, 4, 0 }, { 5, 5, 1 }, { 6, 5, 1 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (LeadPackContent) content = NULL;
      const LeadPackChart *chart;

      g_ptr_array_set_size (fixture->choices->pieces, 0);
      choose_marked (fixture, cases[i].n_entries, cases[i].n_marked);
      content = build (fixture);
      g_assert_cmpuint (content->pieces->len, ==, 0);
      chart = content->charts->pdata[0];
      g_assert_cmpuint (chart->rows->len, ==, cases[i].n_rows);
    }
}

static void
add_point (Fixture *fixture, LeadAgendaKind kind, const char *subject, const char *text)
{
  g_ptr_array_add (fixture->choices->agenda, lead_agenda_item_new (POINT, kind, subject, text));
}

/* A point about an entry goes along only with the entry, and a number that
 * patterns noticed only with words. */
static void
test_agenda (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LeadPackContent) without = NULL;
  g_autoptr (LeadPackContent) with = NULL;
  g_autoptr (LeadPackContent) counted = NULL;

  add_point (fixture, LEAD_AGENDA_ENTRY, lead_entry_get_uuid (fixture->entry), "Title");
  without = build (fixture);
  g_assert_cmpuint (without->agenda->len, ==, 0);

  choose (fixture, fixture->entry, NULL);
  with = build (fixture);
  g_assert_cmpuint (with->agenda->len, ==, 1);

  fixture->choices->patterns_only = TRUE;
  add_point (fixture, LEAD_AGENDA_NOTICED, "barriers/tensions", "Tensions: 3 of 20");
  counted = build (fixture);
  g_assert_cmpuint (counted->agenda->len, ==, 1);
  g_assert_cmpstr (((LeadPackPoint *) counted->agenda->pdata[0])->text, ==,
                   "Tensions and misunderstandings");
}

static gboolean
draw (LeadPackContent *content, const LeadPackChoices *choices, LeadPackRedactor *redactor,
      LeadJournal *journal, LeadContent *items, GCancellable *cancellable, GError **error)
{
  static const char * const columns[] = { "Month", NULL };

  for (guint i = 0; i < choices->charts->len; i++)
    {
      g_autofree char *id = g_strdup_printf ("c%u", content->charts->len + 1);
      LeadPackChart *chart = lead_pack_chart_new (id, "A chart", "", "", columns);

      chart->kind = g_strdup (choices->charts->pdata[i]);
      g_ptr_array_add (content->charts, chart);
    }
  return TRUE;
}

/* A chart stands with its point, and what is said of it belongs there; one whose point stays at
 * home stands alone. */
static void
test_chart_points (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GHashTable) places = NULL;
  g_autoptr (LeadPackContent) content = NULL;
  g_autoptr (GError) error = NULL;
  const LeadPackPoint *point;

  lead_pack_choices_add_chart (fixture->choices, "rhythm", NULL);
  lead_pack_choices_add_chart (fixture->choices, "barriers", POINT);
  lead_pack_choices_add_chart (fixture->choices, "prompts", "not-chosen");
  add_point (fixture, LEAD_AGENDA_OWN, NULL, "What gets in the way");
  content = lead_pack_build_sync (fixture->journal, fixture->items, fixture->choices, draw, &places,
                                  NULL, &error);
  g_assert_no_error (error);
  point = content->agenda->pdata[0];
  g_assert_cmpuint (g_strv_length (point->pieces), ==, 1);
  g_assert_cmpstr (point->pieces[0], ==, "c2");
  g_assert_null (g_hash_table_lookup (places, "c1"));
  g_assert_cmpstr (g_hash_table_lookup (places, "c2"), ==, POINT);
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);
  g_test_add ("/pack-build/whole", Fixture, NULL, set_up, test_whole, tear_down);
  g_test_add ("/pack-build/struck", Fixture, NULL, set_up, test_struck, tear_down);
  g_test_add ("/pack-build/changed", Fixture, NULL, set_up, test_changed, tear_down);
  g_test_add ("/pack-build/passage", Fixture, NULL, set_up, test_passage, tear_down);
  g_test_add ("/pack-build/few", Fixture, NULL, set_up, test_few, tear_down);
  g_test_add ("/pack-build/chart-points", Fixture, NULL, set_up, test_chart_points, tear_down);
  g_test_add ("/pack-build/agenda", Fixture, NULL, set_up, test_agenda, tear_down);
  return g_test_run ();
}
