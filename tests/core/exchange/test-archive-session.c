/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Sessions and the ledger of review packs in archives: the same back again, no
 * passphrase, and nothing that isn't as the format says. */

#include "config.h"

#include <string.h>

#include "archive-fixture.h"
#include "core/exchange/lead-archive-pack.h"
#include "core/exchange/lead-archive-session.h"
#include "core/model/lead-error.h"
#include "core/model/lead-session-builder.h"
#include "core/store/lead-journal-packs.h"
#include "core/store/lead-journal-sessions.h"
#include "lead-test.h"

#define UUID "7d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c11"
#define OTHER_UUID "7d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c12"
#define ID "\"id\":\"" UUID "\""
#define START "{\"kind\":\"session\"," ID ",\"created_ms\":1,\"modified_ms\":2"
#define HEAD START ",\"with\":\"coach\""
#define PACK "{\"kind\":\"pack\"," ID
#define MOMENT ",\"moment\":{\"utc_ms\":1,\"offset_minutes\":0,\"precision\":\"second\",\"day\":\"1970-01-01\"}"
#define REPLY "{\"kind\":\"reply\"," ID

static LeadSession *
make_session (void)
{
  LeadSessionBuilder *builder = lead_session_builder_new ();
  g_autoptr (LeadPassage) passage = lead_passage_new (3, 4, "“they", "If ", " came");
  g_autoptr (LeadStrike) strike = lead_strike_new ("summing-up/network#1", passage);
  g_autoptr (LeadAim) aim = lead_aim_new (UUID, "Ask more", 20400, 20500);
  g_autoptr (LeadAgendaItem) item = lead_agenda_item_new (UUID, LEAD_AGENDA_NOTICED, "barriers", "Why?\nAgain?");
  g_autoptr (LeadPiece) piece = lead_piece_new (UUID, OTHER_UUID, passage, UUID);
  g_autoptr (LeadSessionNote) note = lead_session_note_new (UUID, UUID, "Rhian", "Whose?", 1773513600000);
  g_autoptr (LeadAgreement) agreement = lead_agreement_new (UUID, "Ask first", 20560, OTHER_UUID);

  item->done = TRUE;
  piece->patterns_only = TRUE;
  lead_piece_strike (piece, strike);
  lead_agreement_settle (agreement, "They came", 20561);
  lead_session_builder_set_uuid (builder, UUID);
  lead_session_builder_set_created_ms (builder, 1773513600123);
  lead_session_builder_set_modified_ms (builder, 1773513600456);
  lead_session_builder_set_day (builder, 20540);
  lead_session_builder_set_whom (builder, "Rhian");
  lead_session_builder_set_with (builder, LEAD_SESSION_COACH);
  lead_session_builder_set_period (builder, 20440, 20539);
  lead_session_builder_set_want (builder, "To be asked");
  lead_session_builder_set_held (builder, 20541);
  lead_session_builder_set_challenge (builder, OTHER_UUID, TRUE);
  lead_session_builder_set_chart (builder, "barriers", TRUE);
  lead_session_builder_set_chart_item (builder, "barriers", OTHER_UUID);
  lead_session_builder_put_aim (builder, aim);
  lead_session_builder_put_item (builder, item);
  lead_session_builder_put_piece (builder, piece);
  lead_session_builder_put_note (builder, note);
  lead_session_builder_put_agreement (builder, agreement);
  return lead_session_builder_end (builder);
}

static void
assert_comes_back (LeadSession *session)
{
  g_autofree char *line = lead_archive_session_write (session);
  g_autoptr (JsonNode) node = archive_fixture_parse (line);
  g_autoptr (LeadSession) read = NULL;
  g_autofree char *again = NULL;
  g_autoptr (GError) error = NULL;

  read = lead_archive_session_read (json_node_get_object (node), &error);
  g_assert_no_error (error);
  g_assert_true (lead_session_equal (read, session));
  again = lead_archive_session_write (read);
  g_assert_cmpstr (again, ==, line);
}

static void
test_line (void)
{
  g_autoptr (LeadSession) full = make_session ();
  LeadSessionBuilder *builder = lead_session_builder_new ();
  g_autoptr (LeadSession) bare = NULL;

  assert_comes_back (full);
  lead_session_builder_set_uuid (builder, UUID);
  bare = lead_session_builder_end (builder);
  assert_comes_back (bare);
}

static void
test_hostile (void)
{
  static const char * const lines[] = {
    START "}",
    START ",\"with\":\"Coach\"}",
    HEAD ",\"day\":\"2026-02-30\"}",
    HEAD ",\"held\":20500}",
    HEAD ",\"want\":[\"a\"]}",
    HEAD ",\"challenges\":[\"no uuid\"]}",
    HEAD ",\"charts\":[7]}",
    HEAD ",\"charts\":[\"barriers\"],\"chart_items\":[{\"chart\":\"barriers\",\"item\":\"b\"}]}",
    HEAD ",\"aims\":{}}",
    HEAD ",\"aims\":[{" ID "}]}",
    HEAD ",\"aims\":[{\"id\":\"x\",\"text\":\"a\"}]}",
    HEAD ",\"agenda\":[{" ID ",\"about\":\"weather\",\"text\":\"a\"}]}",
    HEAD ",\"agenda\":[{" ID ",\"about\":\"own\"}]}",
    HEAD ",\"agenda\":[7]}",
    HEAD ",\"pieces\":[{" ID ",\"entry\":\"no uuid\"}]}",
    HEAD ",\"pieces\":[{" ID ",\"entry\":\"" UUID "\",\"passage\":7}]}",
    HEAD ",\"pieces\":[{" ID ",\"entry\":\"" UUID "\",\"struck\":[{}]}]}",
    HEAD ",\"pieces\":[{" ID ",\"entry\":\"" UUID "\",\"struck\":[{\"passage\":{\"start\":-1}}]}]}",
    HEAD ",\"notes\":[{" ID ",\"by\":\"me\",\"text\":\"a\"}]}",
    HEAD ",\"notes\":[{" ID ",\"item\":\"x\",\"by\":\"me\",\"text\":\"a\",\"at_ms\":1}]}",
    HEAD ",\"agreements\":[{" ID ",\"text\":7}]}",
    HEAD ",\"agreements\":[{\"id\":\"7d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c11\",\"text\":\"a\"},"
      "{\"id\":\"7d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c12\",\"text\":\"a\"},"
      "{\"id\":\"7d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c13\",\"text\":\"a\"},"
      "{\"id\":\"7d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c14\",\"text\":\"a\"}]}",
    PACK MOMENT "}",
    PACK MOMENT ",\"form\":\"letter\"}",
    PACK ",\"form\":\"page\"}",
    PACK MOMENT ",\"form\":\"page\",\"content\":{}}",
    PACK MOMENT ",\"form\":\"page\",\"session\":\"no uuid\"}",
    REPLY ",\"arrived_ms\":1,\"content\":\"{}\"}",
    REPLY ",\"pack\":\"" UUID "\",\"arrived_ms\":1}",
    REPLY ",\"pack\":\"" UUID "\",\"arrived_ms\":\"now\",\"content\":\"{}\"}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autoptr (JsonNode) node = archive_fixture_parse (lines[i]);
      JsonObject *record = json_node_get_object (node);
      const LeadArchiveKind *kind = lead_archive_kind_find (json_object_get_string_member (record, "kind"));
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", lines[i]);
      g_assert_null (kind->read (record, &error));
      g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
    }
}

static void
fill (LeadJournal *journal)
{
  g_autoptr (LeadSession) full = make_session ();
  g_autoptr (LeadSession) bare = lead_session_builder_end (lead_session_builder_new ());
  g_autoptr (LeadSession) saved = lead_journal_save_session_sync (journal, full, NULL, NULL);
  g_autoptr (LeadSession) trashed = lead_journal_save_session_sync (journal, bare, NULL, NULL);
  LeadPackFacts facts = {
    .uuid = UUID,
    .session = UUID,
    .to = "Rhian",
    .made = lead_surroundings_get_moment (lead_journal_get_surroundings (journal)),
    .form = LEAD_PACK_PDF,
    .keep_for = "Rhian",
    .passphrase = "never to be seen",
    .aliases = "{\"Bethan\":\"B\"}",
    .content = "{\"title\":\"“Our” autumn\"}",
  };
  g_autoptr (LeadPackRecord) record = lead_pack_record_new (0, &facts);
  g_autoptr (LeadPackRecord) pack = lead_journal_add_pack_sync (journal, record, NULL, NULL);
  g_autoptr (LeadPackAnswer) reply = lead_pack_answer_new (0, OTHER_UUID, UUID, 0, "Rhian", "{}");
  g_autoptr (LeadPackAnswer) kept = lead_journal_add_pack_reply_sync (journal, reply, NULL, NULL, NULL);

  g_assert_true (saved != NULL && pack != NULL && kept != NULL);
  g_assert_true (lead_journal_trash_session_sync (journal, lead_session_get_id (trashed), TRUE, NULL, NULL));
}

/* What is kept back from whoever looks is in the archive all the same: the entry
 * that the piece is of isn't there. */
static void
test_whole (void)
{
  g_autofree char *folder = lead_test_dup_folder ();
  g_autoptr (LeadSurroundings) surroundings = lead_test_new_surroundings ();
  g_autoptr (LeadJournal) first = archive_fixture_make_journal (folder, "first", surroundings);
  g_autoptr (LeadJournal) second = archive_fixture_make_journal (folder, "second", surroundings);
  g_autofree char *before = NULL;
  g_autofree char *part = NULL;
  g_autofree char *after = NULL;
  g_autofree char *again = NULL;

  fill (first);
  before = archive_fixture_export (first, folder, "first.zip", NULL);
  g_assert_cmpuint (archive_fixture_count (before, "{\"kind\":\"session\""), ==, 2);
  g_assert_cmpuint (archive_fixture_count (before, "{\"kind\":\"pack\""), ==, 1);
  g_assert_cmpuint (archive_fixture_count (before, "{\"kind\":\"reply\""), ==, 1);
  g_assert_nonnull (strstr (before, "\"pieces\""));
  g_assert_null (strstr (before, "never to be seen"));
  part = archive_fixture_export (first, folder, "part.zip", OTHER_UUID);
  g_assert_cmpuint (archive_fixture_count (part, "{\"kind\":\"session\""), ==, 0);
  g_assert_cmpuint (archive_fixture_count (part, "{\"kind\":\"pack\""), ==, 0);
  archive_fixture_import (second, folder, "first.zip");
  after = archive_fixture_export (second, folder, "second.zip", NULL);
  g_assert_cmpstr (after, ==, before);
  archive_fixture_import (second, folder, "first.zip");
  again = archive_fixture_export (second, folder, "third.zip", NULL);
  g_assert_cmpstr (again, ==, before);
  lead_journal_close_sync (first, NULL);
  lead_journal_close_sync (second, NULL);
  lead_test_remove_folder (folder);
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);
  g_test_add_func ("/exchange/archive-session/line", test_line);
  g_test_add_func ("/exchange/archive-session/hostile", test_hostile);
  g_test_add_func ("/exchange/archive-session/whole", test_whole);
  return g_test_run ();
}
