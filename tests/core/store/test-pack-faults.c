/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A reply goes into the ledger and beside the points of its session: whichever
 * write fails, both are there or neither, and which of the two was said. */

#include "config.h"

#include "core/model/lead-session-builder.h"
#include "core/store/lead-journal-packs.h"
#include "core/store/lead-journal-sessions.h"
#include "core/store/lead-journal-upkeep.h"
#include "lead-fault-vfs.h"
#include "store-fixture.h"

#define ITEM "1d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c11"
#define GONE "3d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c13"

static const LeadFault faults[] = { LEAD_FAULT_IO, LEAD_FAULT_FULL, LEAD_FAULT_TORN };

static LeadJournal *
open_faulty (Fixture       *fixture,
             LeadOpenFlags  flags)
{
  return lead_fault_vfs_open_journal (fixture->path, fixture->key_source, fixture->surroundings,
                                      flags);
}

static LeadSession *
add_session (LeadJournal *journal)
{
  LeadSessionBuilder *builder = lead_session_builder_new ();
  g_autoptr (LeadAgendaItem) point
    = lead_agenda_item_new (ITEM, LEAD_AGENDA_OWN, NULL, "What did I not say?");
  g_autoptr (LeadSession) made = NULL;
  LeadSession *stored;

  lead_session_builder_set_whom (builder, "R.");
  lead_session_builder_put_item (builder, point);
  made = lead_session_builder_end (builder);
  stored = lead_journal_save_session_sync (journal, made, NULL, NULL);
  g_assert_nonnull (stored);
  return stored;
}

static LeadPackRecord *
add_pack (LeadJournal *journal,
          const char  *session)
{
  LeadPackFacts facts = {
    .session = session,
    .to = "R.",
    .made = lead_surroundings_get_moment (lead_journal_get_surroundings (journal)),
    .form = LEAD_PACK_PAGE,
    .title = "Our autumn",
    .content = "{}",
  };
  g_autoptr (LeadPackRecord) record = lead_pack_record_new (0, &facts);
  LeadPackRecord *added = lead_journal_add_pack_sync (journal, record, NULL, NULL);

  g_assert_nonnull (added);
  return added;
}

/* Long enough for several writes; both notes are about the point or the whole. */
static LeadPackAnswer *
take_in (LeadJournal  *journal,
         const char   *pack,
         guint         number,
         GError      **error)
{
  g_autofree char *filler = g_strnfill (9000, 'x');
  g_autofree char *text = g_strdup_printf ("%u %s", number, filler);
  g_autoptr (LeadPackAnswer) reply = lead_pack_answer_new (0, NULL, pack, 0, "R.", text);
  g_autoptr (GPtrArray) notes
    = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_session_note_free);
  g_autofree char *first = g_strdup_printf ("1d7f2c7e-4d0e-4a6b-8f3e-%012u", number);
  g_autofree char *second = g_strdup_printf ("2d7f2c7e-4d0e-4a6b-8f3e-%012u", number);

  g_ptr_array_add (notes, lead_session_note_new (first, ITEM, "R.", text, 0));
  g_ptr_array_add (notes, lead_session_note_new (second, GONE, "R.", "On the whole.", 0));
  return lead_journal_add_pack_reply_sync (journal, reply, notes, NULL, error);
}

/* As another process finds it. */
static void
assert_holds (Fixture    *fixture,
              const char *session,
              guint       n_replies)
{
  g_autoptr (LeadJournal) journal = fixture_open (fixture);
  g_autoptr (LeadCheckReport) report = lead_journal_check_sync (journal, TRUE, NULL, NULL);
  g_autoptr (GPtrArray) replies = lead_journal_list_pack_replies_sync (journal, NULL, NULL, NULL);
  g_autoptr (LeadSession) found = lead_journal_get_session_sync (journal, session, NULL, NULL);
  GPtrArray *notes = lead_session_get_notes (found);

  g_assert_cmpuint (report->problems->len + report->repaired->len, ==, 0);
  g_assert_cmpuint (replies->len, ==, n_replies);
  g_assert_cmpuint (notes->len, ==, 2 * n_replies);
  for (guint i = 0; i < notes->len; i++)
    g_assert_cmpstr (((LeadSessionNote *) notes->pdata[i])->item, ==, i % 2 == 0 ? ITEM : NULL);
  lead_journal_close_sync (journal, NULL);
}

static void
test_both (Fixture       *fixture,
           gconstpointer  data)
{
  const LeadFault *fault = data;
  g_autoptr (LeadSession) session = NULL;
  g_autoptr (LeadPackRecord) pack = NULL;
  gboolean reached = TRUE;
  guint n_replies = 0;
  guint n_failed = 0;

  {
    g_autoptr (LeadJournal) journal = open_faulty (fixture, LEAD_OPEN_CREATE);

    session = add_session (journal);
    pack = add_pack (journal, lead_session_get_uuid (session));
    lead_journal_close_sync (journal, NULL);
  }
  for (guint nth = 1; reached; nth += g_test_slow () ? 1 : 3)
    {
      g_autoptr (LeadJournal) journal = open_faulty (fixture, LEAD_OPEN_DEFAULT);
      g_autoptr (LeadPackAnswer) kept = NULL;
      g_autoptr (GError) error = NULL;

      lead_fault_vfs_plan (*fault, nth, FALSE);
      kept = take_in (journal, lead_pack_record_get_uuid (pack), nth, &error);
      lead_fault_vfs_clear ();
      reached = lead_fault_vfs_happened ();
      g_assert_true ((kept == NULL) == (error != NULL));
      *(kept != NULL ? &n_replies : &n_failed) += 1;
      lead_journal_close_sync (journal, NULL);
      assert_holds (fixture, lead_session_get_uuid (session), n_replies);
    }
  g_assert_cmpuint (n_failed, >, 2);
  g_assert_cmpuint (n_replies, >, 0);
}

/* In the trash or gone it takes no notes; the reply is kept all the same. */
static void
test_no_session (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (fixture);
  g_autoptr (LeadSession) session = add_session (journal);
  g_autoptr (LeadPackRecord) trashed = add_pack (journal, lead_session_get_uuid (session));
  g_autoptr (LeadPackRecord) gone = add_pack (journal, GONE);
  LeadPackRecord *packs[] = { trashed, gone };
  g_autoptr (LeadSession) after = NULL;

  g_assert_true (lead_journal_trash_session_sync (journal, lead_session_get_id (session), TRUE,
                                                  NULL, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (packs); i++)
    {
      g_autoptr (LeadPackAnswer) kept
        = take_in (journal, lead_pack_record_get_uuid (packs[i]), i, NULL);

      g_assert_nonnull (kept);
    }
  after = lead_journal_get_session_sync (journal, lead_session_get_uuid (session), NULL, NULL);
  g_assert_cmpuint (lead_session_get_notes (after)->len, ==, 0);
  lead_journal_close_sync (journal, NULL);
}

int
main (int    argc,
      char **argv)
{
  lead_test_init (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      g_autofree char *path = g_strdup_printf ("/store/pack-faults/%u", i);

      g_test_add (path, Fixture, &faults[i], fixture_set_up, test_both, fixture_tear_down);
    }
  fixture_add ("/store/pack-faults/no-session", test_no_session);
  return g_test_run ();
}
