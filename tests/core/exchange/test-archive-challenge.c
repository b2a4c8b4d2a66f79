/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Challenges and posts in archives: the same back again, and nothing that
 * isn't as the format says. */

#include "config.h"

#include "archive-fixture.h"
#include "core/exchange/lead-archive-challenge.h"
#include "core/model/lead-challenge-builder.h"
#include "core/model/lead-error.h"
#include "core/store/lead-journal-challenges.h"
#include "core/store/lead-journal-posts.h"
#include "lead-test.h"

#define UUID "7d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c11"
#define HEAD "{\"kind\":\"challenge\",\"id\":\"" UUID "\",\"created_ms\":1,\"modified_ms\":2"

static LeadChallenge *
make_challenge (void)
{
  LeadChallengeBuilder *builder = lead_challenge_builder_new ();
  LeadPlacement first = { 20500, 0, 100 };
  LeadPlacement second = { 20600, 55, 45 };
  g_autoptr (LeadPartner) partner = lead_partner_new ("Housing", "Fewer “voids”\n", "", "The auditor");
  g_autoptr (LeadPartner) nameless = lead_partner_new ("", "", "", "");
  g_autoptr (LeadPerson) person = lead_person_new ("D.", "");
  g_autoptr (LeadViewpoint) view = lead_viewpoint_new ("carers", 20499);

  lead_challenge_builder_set_uuid (builder, UUID);
  lead_challenge_builder_set_created_ms (builder, 1773513600123);
  lead_challenge_builder_set_modified_ms (builder, 1773513600456);
  lead_challenge_builder_set_name (builder, "Falls at home");
  lead_challenge_builder_set_reason (builder, "People wait");
  lead_challenge_builder_set_closed (builder, 20700);
  lead_challenge_builder_set_sign (builder, "complexity/new", TRUE);
  lead_challenge_builder_place (builder, &first);
  lead_challenge_builder_place (builder, &second);
  lead_challenge_builder_add_partner (builder, partner);
  lead_challenge_builder_add_partner (builder, nameless);
  lead_challenge_builder_add_person (builder, person);
  lead_challenge_builder_add_viewpoint (builder, view);
  return lead_challenge_builder_end (builder);
}

static void
test_line (void)
{
  g_autoptr (LeadChallenge) challenge = make_challenge ();
  g_autofree char *line = lead_archive_challenge_write (challenge);
  g_autoptr (JsonNode) node = archive_fixture_parse (line);
  g_autoptr (LeadChallenge) read = NULL;
  g_autofree char *again = NULL;
  g_autoptr (GError) error = NULL;

  read = lead_archive_challenge_read (json_node_get_object (node), &error);
  g_assert_no_error (error);
  g_assert_true (lead_challenge_equal (read, challenge));
  again = lead_archive_challenge_write (read);
  g_assert_cmpstr (again, ==, line);
}

static void
test_post_line (void)
{
  g_autoptr (LeadPost) post = lead_post_new (0, UUID, "Head of service", "Gwent", 20500, LEAD_DAY_NONE);
  g_autofree char *line = lead_archive_challenge_write_post (post);
  g_autoptr (JsonNode) node = archive_fixture_parse (line);
  g_autoptr (LeadPost) read = lead_archive_challenge_read_post (json_node_get_object (node), NULL);

  g_assert_true (lead_post_equal (read, post));
  g_assert_cmpstr (lead_post_get_uuid (read), ==, UUID);
}

static void
test_hostile (void)
{
  static const char * const lines[] = {
    HEAD "}",
    HEAD ",\"name\":\"\"}",
    HEAD ",\"name\":7}",
    HEAD ",\"name\":\"N\",\"closed\":\"2026-13-01\"}",
    HEAD ",\"name\":\"N\",\"closed\":true}",
    HEAD ",\"name\":\"N\",\"signs\":\"complexity/new\"}",
    HEAD ",\"name\":\"N\",\"signs\":[[]]}",
    HEAD ",\"name\":\"N\",\"signs\":[\"\"]}",
    HEAD ",\"name\":\"N\",\"placements\":[7]}",
    HEAD ",\"name\":\"N\",\"placements\":[{\"day\":\"2026-03-14\",\"agreement\":101,\"certainty\":0}]}",
    HEAD ",\"name\":\"N\",\"placements\":[{\"day\":\"2026-03-14\",\"agreement\":-1,\"certainty\":0}]}",
    HEAD ",\"name\":\"N\",\"placements\":[{\"day\":\"2026-03-14\",\"agreement\":1}]}",
    HEAD ",\"name\":\"N\",\"placements\":[{\"agreement\":1,\"certainty\":0}]}",
    HEAD ",\"name\":\"N\",\"partners\":[{}]}",
    HEAD ",\"name\":\"N\",\"partners\":{\"name\":\"P\"}}",
    HEAD ",\"name\":\"N\",\"people\":[{\"alias\":null}]}",
    HEAD ",\"name\":\"N\",\"viewpoints\":[{\"who\":\"\"}]}",
    HEAD ",\"name\":\"N\",\"viewpoints\":[{\"who\":\"carers\",\"heard\":\"yesterday\"}]}",
    "{\"kind\":\"challenge\",\"id\":\"no uuid\",\"created_ms\":1,\"modified_ms\":2,\"name\":\"N\"}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autoptr (JsonNode) node = archive_fixture_parse (lines[i]);
      g_autoptr (GError) error = NULL;
      g_autoptr (LeadChallenge) read = NULL;

      read = lead_archive_challenge_read (json_node_get_object (node), &error);
      g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
      g_assert_null (read);
    }
}

/* A list that no person has written is refused, and quickly. */
static void
test_endless (void)
{
  g_autoptr (GString) line = g_string_new (HEAD ",\"name\":\"N\",\"placements\":[");
  g_autoptr (JsonNode) node = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadChallenge) read = NULL;

  for (int i = 0; i < 100000; i++)
    g_string_append_printf (line, "%s{\"day\":\"%04d-%02d-%02d\",\"agreement\":1,\"certainty\":1}",
                            i > 0 ? "," : "", 1000 + i / 336, 1 + i / 28 % 12, 1 + i % 28);
  g_string_append (line, "]}");
  node = archive_fixture_parse (line->str);
  read = lead_archive_challenge_read (json_node_get_object (node), &error);
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
  g_assert_null (read);
}

static void
fill (LeadJournal *journal)
{
  g_autoptr (LeadChallenge) wanted = make_challenge ();
  LeadChallengeBuilder *builder = lead_challenge_builder_new_from (wanted);
  g_autoptr (LeadChallenge) other = NULL;
  g_autoptr (LeadPost) post = lead_post_new (0, NULL, "Head of service", "Gwent", 20500, 20600);
  g_autoptr (LeadEntry) plain = lead_test_new_entry ("2026-03-14", "T", "body");
  LeadEntryBuilder *writing = lead_entry_builder_new_from (plain);
  g_autoptr (LeadEntry) entry = NULL;
  g_autoptr (LeadChallenge) saved = lead_journal_save_challenge_sync (journal, wanted, NULL, NULL);
  g_autoptr (LeadChallenge) trashed = NULL;
  g_autoptr (LeadPost) saved_post = lead_journal_save_post_sync (journal, post, NULL, NULL);
  g_autoptr (LeadEntry) saved_entry = NULL;

  lead_challenge_builder_set_uuid (builder, NULL);
  other = lead_challenge_builder_end (builder);
  trashed = lead_journal_save_challenge_sync (journal, other, NULL, NULL);
  g_assert_true (lead_journal_trash_challenge_sync (journal, lead_challenge_get_id (trashed), TRUE,
                                                    NULL, NULL));
  lead_entry_builder_set_challenge (writing, lead_challenge_get_uuid (saved));
  entry = lead_entry_builder_end (writing);
  saved_entry = lead_journal_save_entry_sync (journal, entry, LEAD_SAVE_DEFAULT, NULL, NULL, NULL);
  g_assert_nonnull (saved_entry);
  g_assert_nonnull (saved_post);
}

static void
test_whole (void)
{
  g_autofree char *folder = lead_test_dup_folder ();
  g_autoptr (LeadSurroundings) surroundings = lead_test_new_surroundings ();
  g_autoptr (LeadJournal) first = archive_fixture_make_journal (folder, "first", surroundings);
  g_autoptr (LeadJournal) second = archive_fixture_make_journal (folder, "second", surroundings);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *again = NULL;

  fill (first);
  before = archive_fixture_export (first, folder, "first.zip", NULL);
  g_assert_cmpuint (archive_fixture_count (before, "{\"kind\":\"challenge\""), ==, 2);
  g_assert_cmpuint (archive_fixture_count (before, "{\"kind\":\"post\""), ==, 1);
  g_assert_cmpuint (archive_fixture_import (second, folder, "first.zip"), ==, 1);
  after = archive_fixture_export (second, folder, "second.zip", NULL);
  g_assert_cmpstr (after, ==, before);
  g_assert_cmpuint (archive_fixture_import (second, folder, "first.zip"), ==, 0);
  again = archive_fixture_export (second, folder, "third.zip", NULL);
  g_assert_cmpstr (again, ==, before);
  lead_journal_close_sync (first, NULL);
  lead_journal_close_sync (second, NULL);
  lead_test_remove_folder (folder);
}

/* A part takes its own challenge along, not the others and no posts. */
static void
test_part (void)
{
  g_autofree char *folder = lead_test_dup_folder ();
  g_autoptr (LeadSurroundings) surroundings = lead_test_new_surroundings ();
  g_autoptr (LeadJournal) journal = archive_fixture_make_journal (folder, "first", surroundings);
  g_autofree char *part = NULL;

  fill (journal);
  part = archive_fixture_export (journal, folder, "part.zip", UUID);
  g_assert_cmpuint (archive_fixture_count (part, "{\"kind\":\"challenge\""), ==, 1);
  g_assert_cmpuint (archive_fixture_count (part, "{\"kind\":\"post\""), ==, 0);
  lead_journal_close_sync (journal, NULL);
  lead_test_remove_folder (folder);
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);
  g_test_add_func ("/exchange/archive-challenge/line", test_line);
  g_test_add_func ("/exchange/archive-challenge/post-line", test_post_line);
  g_test_add_func ("/exchange/archive-challenge/hostile", test_hostile);
  g_test_add_func ("/exchange/archive-challenge/endless", test_endless);
  g_test_add_func ("/exchange/archive-challenge/whole", test_whole);
  g_test_add_func ("/exchange/archive-challenge/part", test_part);
  return g_test_run ();
}
