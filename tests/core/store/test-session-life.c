/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What becomes of a session when time passes and what it names goes for good. */

#include "config.h"

#include <glib/gstdio.h>

#include "core/model/lead-challenge-builder.h"
#include "core/model/lead-experiment-builder.h"
#include "core/model/lead-session-builder.h"
#include "core/store/lead-chores.h"
#include "core/store/lead-journal-challenges.h"
#include "core/store/lead-journal-entries.h"
#include "core/store/lead-journal-experiments.h"
#include "core/store/lead-journal-file.h"
#include "core/store/lead-journal-packs.h"
#include "core/store/lead-journal-sessions.h"
#include "core/store/lead-journal-upkeep.h"
#include "core/store/lead-schema.h"
#include "store-fixture.h"

#define DAY_MS (24 * 60 * 60 * G_GINT64_CONSTANT (1000))
#define NOBODY "7d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c11"

static LeadSession *
add (LeadJournal *journal,
     const char  *challenge,
     const char  *experiment,
     const char  *entry)
{
  LeadSessionBuilder *builder = lead_session_builder_new ();
  g_autoptr (LeadAgreement) agreement = lead_agreement_new (NULL, "Ask first", LEAD_DAY_NONE, experiment);
  g_autoptr (LeadSession) session = NULL;
  LeadSession *saved;

  lead_session_builder_set_whom (builder, "Rhian");
  lead_session_builder_put_agreement (builder, agreement);
  if (challenge != NULL)
    lead_session_builder_set_challenge (builder, challenge, TRUE);
  if (entry != NULL)
    {
      g_autoptr (LeadPassage) passage = lead_passage_new (0, 2, "If", "", " they");
      g_autoptr (LeadStrike) strike = lead_strike_new (NULL, passage);
      g_autoptr (LeadPiece) piece = lead_piece_new (NULL, entry, NULL, NULL);

      lead_piece_strike (piece, strike);
      lead_session_builder_put_piece (builder, piece);
    }
  session = lead_session_builder_end (builder);
  saved = lead_journal_save_session_sync (journal, session, NULL, NULL);
  g_assert_nonnull (saved);
  return saved;
}

static LeadSession *
get (LeadJournal *journal,
     LeadSession *session)
{
  return lead_journal_get_session_sync (journal, lead_session_get_uuid (session), NULL, NULL);
}

static gpointer
do_chores (LeadVault     *vault,
           gpointer       data,
           GCancellable  *cancellable,
           GError       **error)
{
  lead_chores_do (vault);
  return NULL;
}

static void
let_ninety_days_pass (Fixture     *f,
                      LeadJournal *journal)
{
  for (int i = 0; i < 19; i++)
    {
      lead_surroundings_advance (f->surroundings, 5 * DAY_MS);
      fixture_run (journal, do_chores);
    }
}

static void
test_expires (Fixture       *f,
              gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadSession) session = add (journal, NULL, NULL, NULL);
  g_autoptr (LeadSession) kept = add (journal, NULL, NULL, NULL);
  g_autoptr (LeadSession) gone = NULL;
  g_autoptr (LeadSession) still = NULL;

  fixture_run (journal, do_chores);
  lead_journal_trash_session_sync (journal, lead_session_get_id (session), TRUE, NULL, NULL);
  let_ninety_days_pass (f, journal);
  gone = get (journal, session);
  g_assert_null (gone);
  still = get (journal, kept);
  g_assert_nonnull (still);
}

static LeadChallenge *
add_challenge (LeadJournal *journal)
{
  LeadChallengeBuilder *builder = lead_challenge_builder_new ();
  g_autoptr (LeadChallenge) challenge = NULL;

  lead_challenge_builder_set_name (builder, "Falls at home");
  challenge = lead_challenge_builder_end (builder);
  return lead_journal_save_challenge_sync (journal, challenge, NULL, NULL);
}

static LeadExperiment *
add_experiment (LeadJournal *journal)
{
  LeadExperimentBuilder *builder = lead_experiment_builder_new ();
  g_autoptr (LeadExperiment) experiment = NULL;

  lead_experiment_builder_set_text (builder, LEAD_EXPERIMENT_TRY, "Ask first");
  experiment = lead_experiment_builder_end (builder);
  return lead_journal_save_experiment_sync (journal, experiment, NULL, NULL);
}

static gpointer
count_strikes (LeadVault     *vault,
               gpointer       data,
               GCancellable  *cancellable,
               GError       **error)
{
  int64_t count = -1;

  lead_database_ask_int (vault->database,
                         "SELECT (SELECT count (*) FROM session_piece)"
                         " + (SELECT count (*) FROM session_strike)", &count, NULL);
  return GINT_TO_POINTER ((int) count);
}

/* What it was about goes; the session stays, without the words of an entry that is gone. */
static void
test_named_goes (Fixture       *f,
                 gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadChallenge) challenge = add_challenge (journal);
  g_autoptr (LeadExperiment) experiment = add_experiment (journal);
  int64_t id = fixture_add_entry (journal, "2026-03-01T09:00", "A title", "If they came");
  g_autoptr (LeadEntry) entry = fixture_load (journal, id);
  g_autoptr (LeadSession) session
    = add (journal, lead_challenge_get_uuid (challenge), lead_experiment_get_uuid (experiment),
           lead_entry_get_uuid (entry));
  g_autoptr (LeadSession) left = NULL;

  g_assert_cmpint (GPOINTER_TO_INT (fixture_run (journal, count_strikes)), ==, 2);
  fixture_run (journal, do_chores);
  lead_journal_trash_challenge_sync (journal, lead_challenge_get_id (challenge), TRUE, NULL, NULL);
  lead_journal_trash_experiment_sync (journal, lead_experiment_get_id (experiment), TRUE, NULL, NULL);
  lead_journal_trash_entries_sync (journal, &id, 1, TRUE, NULL, NULL);
  let_ninety_days_pass (f, journal);
  left = get (journal, session);
  g_assert_null (lead_session_get_challenges (left)[0]);
  g_assert_null (((const LeadAgreement *) lead_session_get_agreements (left)->pdata[0])->experiment);
  g_assert_cmpint (GPOINTER_TO_INT (fixture_run (journal, count_strikes)), ==, 0);
}

/* Links to what never came are found, dropped and said. */
static void
test_dangling (Fixture       *f,
               gconstpointer  data)
{
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (LeadJournal) journal = fixture_create (f);
      g_autoptr (LeadSession) session = add (journal, i == 0 ? NOBODY : NULL, i == 1 ? NOBODY : NULL, NULL);
      g_autoptr (LeadCheckReport) report = lead_journal_check_sync (journal, TRUE, NULL, NULL);
      g_autoptr (LeadCheckReport) again = NULL;
      g_autoptr (LeadSession) mended = get (journal, session);

      g_assert_cmpuint (report->problems->len, ==, 0);
      g_assert_cmpuint (report->repaired->len, ==, 1);
      g_assert_null (lead_session_get_challenges (mended)[0]);
      g_assert_null (((const LeadAgreement *) lead_session_get_agreements (mended)->pdata[0])->experiment);
      again = lead_journal_check_sync (journal, TRUE, NULL, NULL);
      g_assert_cmpuint (again->repaired->len, ==, 0);
      lead_journal_close_sync (journal, NULL);
      g_assert_cmpint (g_remove (f->path), ==, 0);
    }
}

/* A journal of the version before opens, and keeps sessions from then on. */
static void
test_upgraded (Fixture       *f,
               gconstpointer  data)
{
  guint8 salt[LEAD_SALT_SIZE] = { 0x9c, 1, 2, 3 };
  g_autoptr (LeadKey) key = lead_key_source_obtain (f->key_source, salt, NULL, NULL);
  g_autoptr (LeadJournal) journal = NULL;
  g_autoptr (LeadSession) session = NULL;
  g_autoptr (GPtrArray) packs = NULL;
  g_autoptr (GError) error = NULL;
  LeadDatabase *database;

  g_assert_true (lead_journal_file_create (f->path, &error));
  database = lead_database_open (f->path, key, NULL, LEAD_DATABASE_DEFAULT, &error);
  g_assert_no_error (error);
  g_assert_true (lead_schema_create (database, 8, "0b6b9d7e-0000-4000-8000-000000000001",
                                     LEAD_TEST_NOW, &error));
  lead_database_free (database);
  journal = fixture_open (f);
  session = add (journal, NULL, NULL, NULL);
  packs = lead_journal_list_packs_sync (journal, NULL, NULL, NULL);
  g_assert_cmpuint (packs->len, ==, 0);
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);
  fixture_add ("/store/session-life/expires", test_expires);
  fixture_add ("/store/session-life/named-goes", test_named_goes);
  fixture_add ("/store/session-life/dangling", test_dangling);
  fixture_add ("/store/session-life/upgraded", test_upgraded);
  return g_test_run ();
}
