/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A pack goes out for a session, and what comes back is taken in. */

#include "config.h"

#include <string.h>

#include "core/exchange/lead-file.h"
#include "core/exchange/lead-pack-build.h"
#include "core/exchange/lead-pack-issue.h"
#include "core/exchange/lead-pack-page.h"
#include "core/exchange/lead-pack-seal.h"
#include "core/exchange/lead-reply.h"
#include "core/exchange/lead-reply-intake.h"
#include "core/model/lead-error.h"
#include "core/model/lead-pack-answer.h"
#include "core/model/lead-session-builder.h"
#include "core/store/lead-journal-entries.h"
#include "core/store/lead-journal-packs.h"
#include "core/store/lead-journal-sessions.h"
#include "lead-test.h"

#define ITEM  "1d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c11"
#define OTHER "2d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c12"
#define WORDS "abacus abdomen abdominal abide abiding ability"

typedef struct
{
  char             *folder;
  LeadSurroundings *surroundings;
  LeadJournal      *journal;
  LeadContent      *items;
  LeadPassphrase   *words;
  LeadEntry        *entry;
  LeadSession      *session;
  LeadPackContent  *content;
  LeadPackRecord   *record;
  GBytes           *page;
} Fixture;

static LeadSession *
make_session (Fixture *fixture)
{
  LeadSessionBuilder *builder = lead_session_builder_new ();
  g_autoptr (LeadAgendaItem) own
    = lead_agenda_item_new (ITEM, LEAD_AGENDA_OWN, NULL, "What did I not say?");
  g_autoptr (LeadAgendaItem) hidden
    = lead_agenda_item_new (OTHER, LEAD_AGENDA_ENTRY, OTHER, "A title nobody chose");
  g_autoptr (LeadPiece) piece
    = lead_piece_new (NULL, lead_entry_get_uuid (fixture->entry), NULL, ITEM);
  g_autoptr (LeadSession) made = NULL;
  LeadSession *stored;

  lead_session_builder_set_whom (builder, "C.");
  lead_session_builder_put_item (builder, own);
  lead_session_builder_put_item (builder, hidden);
  lead_session_builder_put_piece (builder, piece);
  made = lead_session_builder_end (builder);
  stored = lead_journal_save_session_sync (fixture->journal, made, NULL, NULL);
  g_assert_nonnull (stored);
  return stored;
}

static void
issue (Fixture *fixture)
{
  g_autoptr (LeadPackChoices) choices = lead_pack_choices_new_for (fixture->session, "Hour");
  g_autoptr (GHashTable) places = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_build_filename (fixture->folder, "review.html", NULL);
  LeadPackIssue issue = {
    .choices = choices,
    .form = LEAD_PACK_PAGE,
    .write = lead_pack_issue_page,
    .passphrase = fixture->words,
    .path = path,
  };

  issue.content = fixture->content
    = lead_pack_build_sync (fixture->journal, fixture->items, choices, NULL, &places, NULL, &error);
  g_assert_no_error (error);
  issue.places = places;
  fixture->record = lead_pack_issue_sync (fixture->journal, &issue, NULL, &error);
  g_assert_no_error (error);
  fixture->page = lead_file_load (path, LEAD_PACK_MAX_BYTES, NULL, &error);
  g_assert_no_error (error);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LeadEntry) entry
    = lead_test_new_entry ("2026-03-12T09:15", "In the car park", "She folded her arms.");

  fixture->surroundings = lead_test_new_surroundings ();
  fixture->folder = lead_test_dup_folder ();
  fixture->journal = lead_test_new_journal (fixture->folder, fixture->surroundings);
  fixture->items = lead_content_load (NULL);
  fixture->words = lead_passphrase_new (WORDS, NULL);
  fixture->entry = lead_journal_save_entry_sync (fixture->journal, entry, LEAD_SAVE_DEFAULT, NULL,
                                                 NULL, NULL);
  fixture->session = make_session (fixture);
  issue (fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  lead_journal_close_sync (fixture->journal, NULL);
  g_object_unref (fixture->journal);
  g_object_unref (fixture->items);
  g_object_unref (fixture->surroundings);
  lead_passphrase_free (fixture->words);
  g_object_unref (fixture->entry);
  g_object_unref (fixture->session);
  g_object_unref (fixture->record);
  lead_pack_content_unref (fixture->content);
  g_bytes_unref (fixture->page);
  lead_test_remove_folder (fixture->folder);
  g_free (fixture->folder);
}

static GBytes *
seal_reply (Fixture *fixture, const char *pack, const char *words)
{
  g_autoptr (LeadPassphrase) passphrase = lead_passphrase_new (words, NULL);
  g_autoptr (LeadPackKey) key = lead_pack_key_new (passphrase, fixture->surroundings);
  g_autofree char *json
    = g_strdup_printf ("{\"format\":\"syslead-reply\",\"version\":1,\"pack\":\"%s\",\"by\":\"C.\","
                       "\"made\":\"2026-03-15\",\"comments\":[{\"on\":\"a1\",\"text\":\"Say it.\"},"
                       "{\"on\":\"p1\",\"text\":\"Whose arms?\"}],\"note\":\"Well begun.\"}",
                       pack);
  g_autoptr (GError) error = NULL;
  GBytes *reply = lead_reply_seal (json, key, fixture->surroundings, &error);

  g_assert_no_error (error);
  return reply;
}

/* The ledger has what went out, and what went out is what was seen. */
static void
test_issued (Fixture *fixture, gconstpointer data)
{
  const LeadPackFacts *facts = lead_pack_record_get_facts (fixture->record);
  g_autofree char *seen = lead_pack_content_to_json (fixture->content);
  g_autofree char *opened = lead_pack_page_open (fixture->page, fixture->words, NULL);

  g_assert_cmpstr (facts->content, ==, seen);
  g_assert_cmpstr (opened, ==, seen);
  g_assert_cmpstr (facts->to, ==, "C.");
  g_assert_cmpstr (facts->session, ==, lead_session_get_uuid (fixture->session));
  g_assert_nonnull (strstr (facts->choices, ITEM));
  g_assert_null (strstr (seen, ITEM));
  g_assert_null (strstr (seen, "nobody chose"));
  g_assert_cmpuint (fixture->content->agenda->len, ==, 1);
  g_assert_cmpstr (((LeadPackPoint *) fixture->content->agenda->pdata[0])->pieces[0], ==, "p1");
}

static const LeadSessionNote *
get_note (LeadSession *session, guint position)
{
  return lead_session_get_notes (session)->pdata[position];
}

static void
test_taken_in (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GBytes) reply = seal_reply (fixture, fixture->content->pack, WORDS);
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadReplyIntake) seen
    = lead_reply_intake_open_sync (fixture->journal, reply, NULL, NULL, NULL, &error);
  g_autoptr (LeadSession) before
    = lead_journal_get_session_sync (fixture->journal, lead_session_get_uuid (fixture->session),
                                     NULL, NULL);
  g_autoptr (LeadSession) after = NULL;
  g_autoptr (LeadEntry) entry = NULL;
  g_autoptr (LeadReplyIntake) again = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (seen->comments->len, ==, 2);
  g_assert_cmpstr (((LeadReplyComment *) seen->comments->pdata[1])->about, ==, "In the car park");
  g_assert_cmpuint (lead_session_get_notes (before)->len, ==, 0);

  g_assert_true (lead_reply_intake_keep_sync (fixture->journal, seen, NULL, &error));
  after = lead_journal_get_session_sync (fixture->journal, lead_session_get_uuid (fixture->session),
                                         NULL, NULL);
  g_assert_cmpuint (lead_session_get_notes (after)->len, ==, 3);
  g_assert_cmpstr (get_note (after, 0)->item, ==, ITEM);
  g_assert_cmpstr (get_note (after, 0)->text, ==, "Say it.");
  g_assert_cmpstr (get_note (after, 0)->by, ==, "C.");
  g_assert_cmpstr (get_note (after, 1)->item, ==, ITEM);
  g_assert_cmpstr (get_note (after, 1)->text, ==, "On “In the car park”: Whose arms?");
  g_assert_null (get_note (after, 2)->item);

  entry = lead_journal_find_entry_sync (fixture->journal, lead_entry_get_uuid (fixture->entry),
                                        NULL, NULL);
  g_assert_cmpint (lead_entry_get_revision (entry), ==, lead_entry_get_revision (fixture->entry));

  again = lead_reply_intake_open_sync (fixture->journal, reply, NULL, NULL, NULL, &error);
  g_assert_true (again->is_known);
  g_assert_false (lead_reply_intake_keep_sync (fixture->journal, again, NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
}

/* What isn't of this pack, or not of anybody who has its words, stays out. */
static void
test_refused (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GBytes) other
    = seal_reply (fixture, "0123456789abcdef0123456789abcdef", WORDS);
  g_autoptr (GBytes) wrong = seal_reply (fixture, fixture->content->pack, "other words");
  g_autoptr (GBytes) bytes = g_bytes_new_static ("\xff\xfe\0\1", 4);
  g_autoptr (GBytes) words = g_bytes_new_static ("Just words.", 11);
  GBytes *replies[] = { other, wrong, bytes, words };
  g_autoptr (GPtrArray) kept = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (replies); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (lead_reply_intake_open_sync (fixture->journal, replies[i], NULL, NULL, NULL,
                                                  &error));
      g_assert_true (error->domain == LEAD_ERROR);
    }
  kept = lead_journal_list_pack_replies_sync (fixture->journal, NULL, NULL, NULL);
  g_assert_cmpuint (kept->len, ==, 0);
}

static void
test_mail (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GBytes) mail = g_bytes_new_static ("Ask her first.", 14);
  g_autoptr (LeadReplyIntake) seen
    = lead_reply_intake_open_sync (fixture->journal, mail,
                                   lead_pack_record_get_uuid (fixture->record), "C.", NULL, NULL);
  g_autoptr (GPtrArray) kept = NULL;

  g_assert_nonnull (seen);
  g_assert_cmpstr (seen->note, ==, "Ask her first.");
  g_assert_true (lead_reply_intake_keep_sync (fixture->journal, seen, NULL, NULL));
  kept = lead_journal_list_pack_replies_sync (fixture->journal,
                                              lead_pack_record_get_uuid (fixture->record), NULL,
                                              NULL);
  g_assert_cmpuint (kept->len, ==, 1);
  g_assert_cmpstr (lead_pack_answer_get_by (kept->pdata[0]), ==, "C.");
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);
  g_test_add ("/pack-reply/issued", Fixture, NULL, set_up, test_issued, tear_down);
  g_test_add ("/pack-reply/taken-in", Fixture, NULL, set_up, test_taken_in, tear_down);
  g_test_add ("/pack-reply/refused", Fixture, NULL, set_up, test_refused, tear_down);
  g_test_add ("/pack-reply/mail", Fixture, NULL, set_up, test_mail, tear_down);
  return g_test_run ();
}
