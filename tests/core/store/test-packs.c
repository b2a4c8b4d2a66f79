/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The ledger of review packs: what went out is known exactly, and stays known. */

#include "config.h"

#include "core/model/lead-error.h"
#include "core/model/lead-session-builder.h"
#include "core/store/lead-journal-packs.h"
#include "core/store/lead-journal-sessions.h"
#include "store-fixture.h"

#define SESSION "7d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c11"
#define ITEM "1d7f2c7e-4d0e-4a6b-8f3e-5a3f0c1b2d01"

static LeadPackRecord *
add (LeadJournal *journal,
     const char  *to,
     const char  *session)
{
  g_autoptr (GError) error = NULL;
  LeadPackFacts facts = {
    .session = session,
    .to = to,
    .made = lead_surroundings_get_moment (lead_journal_get_surroundings (journal)),
    .form = LEAD_PACK_PDF,
    .title = "Our autumn",
    .keep_for = "Rhian",
    .passphrase = "six words of no meaning at",
    .choices = "{\"coarse\":true}",
    .aliases = "{\"Bethan\":\"B\"}",
    .content = "{\"title\":\"Our autumn\"}",
  };
  g_autoptr (LeadPackRecord) record = lead_pack_record_new (0, &facts);
  LeadPackRecord *added = lead_journal_add_pack_sync (journal, record, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (lead_pack_record_equal (record, added));
  return added;
}

static LeadPackRecord *
get (LeadJournal    *journal,
     LeadPackRecord *record)
{
  g_autoptr (GError) error = NULL;
  LeadPackRecord *found = lead_journal_get_pack_sync (journal, lead_pack_record_get_uuid (record),
                                                      NULL, &error);

  g_assert_no_error (error);
  return found;
}

static void
assert_listed (LeadJournal *journal,
               const char  *session,
               const char  *expected)
{
  g_autoptr (GPtrArray) packs = lead_journal_list_packs_sync (journal, session, NULL, NULL);
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < packs->len; i++)
    {
      const LeadPackFacts *facts = lead_pack_record_get_facts (packs->pdata[i]);

      g_assert_null (facts->passphrase);
      g_assert_null (facts->content);
      g_string_append_printf (names, "%s%s", i > 0 ? "," : "", facts->to);
    }
  g_assert_cmpstr (names->str, ==, expected);
}

static void
test_kept (Fixture       *f,
           gconstpointer  data)
{
  LeadJournal *journal = fixture_create (f);
  g_autoptr (LeadPackRecord) first = add (journal, "Rhian", SESSION);
  g_autoptr (LeadPackRecord) second = NULL;
  g_autoptr (LeadPackRecord) found = NULL;
  const LeadPackFacts *facts;

  lead_surroundings_advance (f->surroundings, 1000);
  second = add (journal, "Owen", NULL);
  g_assert_cmpstr (lead_pack_record_get_uuid (first), !=, lead_pack_record_get_uuid (second));
  fixture_close (journal);

  journal = fixture_open (f);
  assert_listed (journal, NULL, "Owen,Rhian");
  assert_listed (journal, SESSION, "Rhian");
  found = get (journal, first);
  facts = lead_pack_record_get_facts (found);
  g_assert_true (lead_pack_record_equal (found, first));
  g_assert_cmpint (facts->form, ==, LEAD_PACK_PDF);
  g_assert_cmpint (facts->made.utc_ms, ==, LEAD_TEST_NOW);
  g_assert_cmpstr (facts->passphrase, ==, "six words of no meaning at");
  g_assert_cmpstr (facts->keep_for, ==, "Rhian");
  g_assert_cmpstr (facts->aliases, ==, "{\"Bethan\":\"B\"}");
  g_assert_cmpstr (facts->cover, ==, "");
  g_assert_cmpint (facts->withdrawn_ms, ==, 0);
  fixture_close (journal);
}

static void
note_change (LeadJournal *journal,
             guint        kinds,
             GArray      *ids,
             gpointer     data)
{
  *(guint *) data |= kinds;
}

static void
test_withdrawn (Fixture       *f,
                gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadPackRecord) pack = add (journal, "Rhian", NULL);
  g_autoptr (LeadPackRecord) found = NULL;
  g_autoptr (GError) error = NULL;
  guint seen = 0;

  g_signal_connect (journal, "changed", G_CALLBACK (note_change), &seen);
  g_assert_true (lead_journal_withdraw_pack_sync (journal, lead_pack_record_get_uuid (pack), TRUE,
                                                  NULL, NULL));
  found = get (journal, pack);
  g_assert_cmpint (lead_pack_record_get_facts (found)->withdrawn_ms, ==, LEAD_TEST_NOW);
  g_assert_true (lead_pack_record_equal (pack, found));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (seen, ==, LEAD_CHANGE_PACKS);
  g_assert_false (lead_journal_withdraw_pack_sync (journal, SESSION, TRUE, NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND);
}

static guint
count_replies (LeadJournal *journal,
               const char  *pack)
{
  g_autoptr (GPtrArray) replies = lead_journal_list_pack_replies_sync (journal, pack, NULL, NULL);

  return replies->len;
}

static void
test_replies (Fixture       *f,
              gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadPackRecord) pack = add (journal, "Rhian", NULL);
  const char *uuid = lead_pack_record_get_uuid (pack);
  g_autoptr (LeadPackAnswer) reply = lead_pack_answer_new (0, NULL, uuid, 0, "Rhian", "{\"note\":\"Whose?\"}");
  g_autoptr (LeadPackAnswer) stray = lead_pack_answer_new (0, NULL, SESSION, 0, "Rhian", "{}");
  g_autoptr (LeadPackAnswer) kept = NULL;
  g_autoptr (LeadPackAnswer) again = NULL;
  g_autoptr (GError) error = NULL;

  kept = lead_journal_add_pack_reply_sync (journal, reply, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (lead_pack_answer_equal (kept, reply));
  g_assert_cmpint (lead_pack_answer_get_arrived_ms (kept), ==, LEAD_TEST_NOW);
  g_assert_null (lead_journal_add_pack_reply_sync (journal, stray, NULL, NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND);
  g_clear_error (&error);
  again = lead_journal_add_pack_reply_sync (journal, reply, NULL, NULL, &error);
  g_assert_cmpuint (count_replies (journal, uuid), ==, 2);
  g_assert_true (lead_journal_delete_pack_reply_sync (journal, lead_pack_answer_get_uuid (again), NULL, NULL));
  g_assert_false (lead_journal_delete_pack_reply_sync (journal, lead_pack_answer_get_uuid (again), NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_cmpuint (count_replies (journal, NULL), ==, 1);
  g_assert_true (lead_journal_delete_pack_sync (journal, uuid, NULL, NULL));
  g_assert_cmpuint (count_replies (journal, NULL), ==, 0);
  assert_listed (journal, NULL, "");
  g_assert_null (lead_journal_get_pack_sync (journal, uuid, NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND);
}

static LeadSession *
save (LeadJournal        *journal,
      LeadSessionBuilder *builder)
{
  g_autoptr (LeadSession) session = lead_session_builder_end (builder);
  g_autoptr (GError) error = NULL;
  LeadSession *saved = lead_journal_save_session_sync (journal, session, NULL, &error);

  g_assert_no_error (error);
  return saved;
}

static void
put_note (LeadSessionBuilder *builder,
          const char         *text)
{
  g_autoptr (LeadSessionNote) note = lead_session_note_new (NULL, NULL, LEAD_SESSION_NOTE_ME,
                                                            text, 0);

  lead_session_builder_put_note (builder, note);
}

static const char *
get_note (LeadSession *session,
          guint        position)
{
  return ((const LeadSessionNote *) lead_session_get_notes (session)->pdata[position])->text;
}

/* A reply comes while the session is being written on, by somebody who saves what they knew. */
static void
test_written_meanwhile (Fixture       *f,
                        gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  LeadSessionBuilder *builder = lead_session_builder_new ();
  g_autoptr (LeadSession) known = NULL;
  g_autoptr (LeadSession) both = NULL;
  g_autoptr (LeadSession) less = NULL;
  g_autoptr (LeadPackRecord) pack = NULL;
  g_autoptr (LeadPackAnswer) reply = NULL;
  g_autoptr (LeadPackAnswer) kept = NULL;
  g_autoptr (GPtrArray) notes
    = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_session_note_free);
  g_autoptr (GError) error = NULL;

  put_note (builder, "Mine");
  known = save (journal, builder);
  pack = add (journal, "Rhian", lead_session_get_uuid (known));
  reply = lead_pack_answer_new (0, NULL, lead_pack_record_get_uuid (pack), 0, "Rhian", "{}");
  g_ptr_array_add (notes, lead_session_note_new (NULL, ITEM, "Rhian", "Whose?", 0));
  lead_surroundings_advance (f->surroundings, -1000);
  kept = lead_journal_add_pack_reply_sync (journal, reply, notes, NULL, &error);
  g_assert_no_error (error);

  builder = lead_session_builder_new_from (known);
  lead_session_builder_set_want (builder, "To be asked");
  both = save (journal, builder);
  g_assert_cmpstr (lead_session_get_want (both), ==, "To be asked");
  g_assert_cmpuint (lead_session_get_notes (both)->len, ==, 2);
  g_assert_cmpstr (get_note (both, 0), ==, "Mine");
  g_assert_cmpstr (get_note (both, 1), ==, "Whose?");
  g_assert_null (((const LeadSessionNote *) lead_session_get_notes (both)->pdata[1])->item);

  /* Known of, it can be taken out. */
  lead_surroundings_advance (f->surroundings, 1000);
  builder = lead_session_builder_new_from (both);
  lead_session_builder_remove (
    builder, ((const LeadSessionNote *) lead_session_get_notes (both)->pdata[1])->uuid);
  less = save (journal, builder);
  g_assert_cmpuint (lead_session_get_notes (less)->len, ==, 1);
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);
  fixture_add ("/store/packs/kept", test_kept);
  fixture_add ("/store/packs/withdrawn", test_withdrawn);
  fixture_add ("/store/packs/replies", test_replies);
  fixture_add ("/store/packs/written-meanwhile", test_written_meanwhile);
  return g_test_run ();
}
