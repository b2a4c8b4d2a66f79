/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Experiments in the journal: kept whole, found by what they are linked with,
 * chained, and never taking anything else with them. */

#include "config.h"

#include <glib/gstdio.h>

#include "core/model/lead-challenge-builder.h"
#include "core/model/lead-error.h"
#include "core/model/lead-experiment-builder.h"
#include "core/store/lead-chores.h"
#include "core/store/lead-journal-adaptation.h"
#include "core/store/lead-journal-challenges.h"
#include "core/store/lead-journal-experiments.h"
#include "core/store/lead-journal-file.h"
#include "core/store/lead-journal-import.h"
#include "core/store/lead-journal-upkeep.h"
#include "core/store/lead-schema.h"
#include "store-fixture.h"

#define DAY_MS (24 * 60 * 60 * G_GINT64_CONSTANT (1000))

/* Of nobody: an entry and a challenge that aren't in the journal. */
#define ENTRY "1d7f2c7e-4d0e-4a6b-8f3e-5a3f0c1b2d01"
#define OTHER_ENTRY "1d7f2c7e-4d0e-4a6b-8f3e-5a3f0c1b2d02"
#define CHALLENGE "7d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c11"

/* What a test says about an experiment; all else is the same in all of them. */
typedef struct
{
  const char *text;
  LeadDay     due;
  LeadDay     closed;
  const char *challenge;
  const char *follows;
  const char *source;
  const char *entry;
  const char *item;
} Wish;

static LeadExperiment *
make (const Wish *wish)
{
  LeadExperimentBuilder *builder = lead_experiment_builder_new ();

  lead_experiment_builder_set_text (builder, LEAD_EXPERIMENT_TRY, wish->text);
  lead_experiment_builder_set_text (builder, LEAD_EXPERIMENT_EXPECT, "They stay longer");
  lead_experiment_builder_set_text (builder, LEAD_EXPERIMENT_SIGNS, "Nobody looks at the clock");
  lead_experiment_builder_set_text (builder, LEAD_EXPERIMENT_LEARNED, "Ask first");
  lead_experiment_builder_set_due (builder, wish->due != 0 ? wish->due : LEAD_DAY_NONE);
  lead_experiment_builder_set_closed (builder, wish->closed != 0 ? wish->closed : LEAD_DAY_NONE);
  lead_experiment_builder_set_challenge (builder, wish->challenge);
  lead_experiment_builder_set_follows (builder, wish->follows);
  lead_experiment_builder_set_source (builder, wish->source);
  lead_experiment_builder_set_item (builder, "moves/cede-power", TRUE);
  if (wish->entry != NULL)
    lead_experiment_builder_set_entry (builder, wish->entry, TRUE);
  if (wish->item != NULL)
    lead_experiment_builder_set_item (builder, wish->item, TRUE);
  return lead_experiment_builder_end (builder);
}

static LeadExperiment *
save (LeadJournal    *journal,
      LeadExperiment *experiment)
{
  g_autoptr (GError) error = NULL;
  LeadExperiment *saved = lead_journal_save_experiment_sync (journal, experiment, NULL, &error);

  g_assert_no_error (error);
  return saved;
}

static LeadExperiment *
add (LeadJournal *journal,
     const Wish  *wish)
{
  g_autoptr (LeadExperiment) experiment = make (wish);

  return save (journal, experiment);
}

/* Returns: the headlines of what is listed, with commas between them */
static char *
name_all (GPtrArray *experiments)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < experiments->len; i++)
    {
      g_autofree char *name = lead_experiment_dup_headline (experiments->pdata[i]);

      g_string_append_printf (names, "%s%s", i > 0 ? "," : "", name);
    }
  return g_string_free (names, FALSE);
}

static char *
list (LeadJournal                *journal,
      const LeadExperimentFilter *filter)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) experiments
    = lead_journal_list_experiments_sync (journal, filter, NULL, &error);

  g_assert_no_error (error);
  return name_all (experiments);
}

static void
assert_listed (LeadJournal *journal,
               const char  *names)
{
  g_autofree char *listed = list (journal, NULL);

  g_assert_cmpstr (listed, ==, names);
}

static void
assert_chain (LeadJournal    *journal,
              LeadExperiment *experiment,
              const char     *names)
{
  g_autoptr (GPtrArray) chain = lead_journal_list_experiment_chain_sync (
      journal, lead_experiment_get_uuid (experiment), NULL, NULL);
  g_autofree char *listed = name_all (chain);

  g_assert_cmpstr (listed, ==, names);
}

static LeadExperiment *
get (LeadJournal    *journal,
     LeadExperiment *experiment)
{
  g_autoptr (GError) error = NULL;
  LeadExperiment *found = lead_journal_get_experiment_sync (
      journal, lead_experiment_get_uuid (experiment), NULL, &error);

  g_assert_no_error (error);
  return found;
}

static void
test_kept (Fixture       *f,
           gconstpointer  data)
{
  LeadJournal *journal = fixture_create (f);
  static const Wish wish = { "Ask only", 20540, 20541, CHALLENGE, CHALLENGE, ENTRY, OTHER_ENTRY,
                             "barriers/tensions" };
  g_autoptr (LeadExperiment) wanted = make (&wish);
  g_autoptr (LeadExperiment) saved = save (journal, wanted);
  g_autoptr (LeadExperiment) found = NULL;

  g_assert_true (g_uuid_string_is_valid (lead_experiment_get_uuid (saved)));
  g_assert_cmpint (lead_experiment_get_created_ms (saved), ==, LEAD_TEST_NOW);
  g_assert_cmpint (lead_experiment_get_begun (saved), ==, lead_day_new (2026, 3, 14));
  fixture_close (journal);

  journal = fixture_open (f);
  found = get (journal, saved);
  g_assert_true (lead_experiment_equal (found, saved));
  g_assert_cmpint (lead_experiment_get_id (found), ==, lead_experiment_get_id (saved));
  g_assert_cmpstr (lead_experiment_get_text (found, LEAD_EXPERIMENT_SIGNS), ==,
                   "Nobody looks at the clock");
  g_assert_true (lead_experiment_has_item (found, "barriers/tensions"));
  g_assert_cmpstr (lead_experiment_get_entries (found)[0], ==, OTHER_ENTRY);
  g_assert_cmpstr (lead_experiment_get_source (found), ==, ENTRY);
  fixture_close (journal);
}

/* Each only once what asks for it is there; the order is by the day to look again. */
static void
test_listed (Fixture       *f,
             gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  static const Wish wishes[] = {
    { "undated", 0, 0, NULL, NULL, NULL, ENTRY, NULL },
    { "late", 20600, 0, CHALLENGE, NULL, OTHER_ENTRY, ENTRY, NULL },
    { "early", 20500, 0, NULL, NULL, ENTRY, NULL, "barriers/tensions" },
    { "closed", 20400, 20450, CHALLENGE, NULL, NULL, NULL, "barriers/tensions" },
    { "closed later", 20400, 20451, NULL, NULL, NULL, NULL, NULL },
  };
  static const struct
  {
    LeadExperimentFilter  filter;
    const char           *names;
  } cases[] = {
    { { .due_by = LEAD_DAY_NONE }, "early,late,undated,closed later,closed" },
    { { .stage = LEAD_EXPERIMENTS_OPEN, .due_by = LEAD_DAY_NONE }, "early,late,undated" },
    { { .stage = LEAD_EXPERIMENTS_CLOSED, .due_by = LEAD_DAY_NONE }, "closed later,closed" },
    { { .due_by = 20499 }, "" },
    { { .due_by = 20500 }, "early" },
    { { .due_by = 20600 }, "early,late" },
    { { .due_by = LEAD_DAY_NONE, .challenge = (char *) CHALLENGE }, "late,closed" },
    { { .due_by = LEAD_DAY_NONE, .entry = (char *) ENTRY }, "early,late,undated" },
    { { .due_by = LEAD_DAY_NONE, .entry = (char *) OTHER_ENTRY }, "late" },
    { { .due_by = LEAD_DAY_NONE, .item = (char *) "barriers/tensions" }, "early,closed" },
    { { .due_by = LEAD_DAY_NONE, .trashed = TRUE }, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (wishes); i++)
    {
      g_autoptr (LeadExperiment) experiment = add (journal, &wishes[i]);

      g_assert_cmpint (lead_experiment_get_id (experiment), >, 0);
    }
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *names = list (journal, &cases[i].filter);

      g_assert_cmpstr (names, ==, cases[i].names);
    }
}

static LeadExperiment *
change (LeadJournal        *journal,
        LeadExperiment     *experiment,
        LeadExperimentText  which,
        const char         *text,
        LeadDay             closed)
{
  LeadExperimentBuilder *builder = lead_experiment_builder_new_from (experiment);
  g_autoptr (LeadExperiment) changed = NULL;

  lead_experiment_builder_set_text (builder, which, text);
  lead_experiment_builder_set_closed (builder, closed);
  lead_experiment_builder_set_item (builder, "moves/cede-power", FALSE);
  lead_experiment_builder_set_entry (builder, OTHER_ENTRY, TRUE);
  changed = lead_experiment_builder_end (builder);
  return save (journal, changed);
}

static void
note_change (LeadJournal *journal,
             guint        kinds,
             GArray      *ids,
             gpointer     data)
{
  guint *seen = data;

  *seen |= kinds;
}

static void
test_changed (Fixture       *f,
              gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  static const Wish wish = { "Ask only", 20540, 0, CHALLENGE, NULL, NULL, ENTRY, NULL };
  g_autoptr (LeadExperiment) first = add (journal, &wish);
  g_autoptr (LeadExperiment) changed = NULL;
  g_autoptr (LeadExperiment) same = NULL;
  guint seen = 0;

  lead_surroundings_advance (f->surroundings, 1000);
  g_signal_connect (journal, "changed", G_CALLBACK (note_change), &seen);
  changed = change (journal, first, LEAD_EXPERIMENT_HAPPENED, "They stayed", 20541);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (seen, ==, LEAD_CHANGE_EXPERIMENTS);
  g_assert_cmpint (lead_experiment_get_modified_ms (changed), ==, LEAD_TEST_NOW + 1000);
  g_assert_cmpint (lead_experiment_get_created_ms (changed), ==, LEAD_TEST_NOW);
  g_assert_cmpint (lead_experiment_get_begun (changed), ==, lead_experiment_get_begun (first));
  g_assert_cmpstr (lead_experiment_get_text (changed, LEAD_EXPERIMENT_HAPPENED), ==, "They stayed");
  g_assert_null (lead_experiment_get_items (changed)[0]);
  g_assert_cmpstr (lead_experiment_get_entries (changed)[1], ==, OTHER_ENTRY);

  lead_surroundings_advance (f->surroundings, 1000);
  same = save (journal, changed);
  g_assert_cmpint (lead_experiment_get_modified_ms (same), ==, LEAD_TEST_NOW + 1000);
}

/* A day is the writer's own: the one on the wall when they begin, wherever they are. */
static void
test_local_day (Fixture       *f,
                gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = NULL;
  g_autoptr (LeadExperiment) experiment = NULL;
  static const Wish wish = { "Ask only", 0, 0, NULL, NULL, NULL, NULL, NULL };

  g_clear_object (&f->surroundings);
  f->surroundings = lead_surroundings_new_fixed (LEAD_TEST_NOW, "Pacific/Auckland", 1);
  journal = fixture_create (f);
  experiment = add (journal, &wish);
  g_assert_cmpint (lead_experiment_get_begun (experiment), ==, lead_day_new (2026, 3, 15));
}

static LeadExperiment *
add_after (LeadJournal    *journal,
           LeadExperiment *before,
           const char     *text)
{
  Wish wish = { text, 0, 0, NULL, lead_experiment_get_uuid (before), NULL, NULL, NULL };

  return add (journal, &wish);
}

static void
test_chain (Fixture       *f,
            gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  static const Wish wish = { "first", 0, 0, NULL, NULL, NULL, NULL, NULL };
  static const Wish alone = { "alone", 0, 0, NULL, NULL, NULL, NULL, NULL };
  g_autoptr (LeadExperiment) first = add (journal, &wish);
  g_autoptr (LeadExperiment) other = add (journal, &alone);
  g_autoptr (LeadExperiment) second = add_after (journal, first, "second");
  g_autoptr (LeadExperiment) third = add_after (journal, second, "third");
  g_autoptr (LeadExperiment) found = NULL;

  assert_chain (journal, first, "first,second,third");
  assert_chain (journal, second, "first,second,third");
  assert_chain (journal, third, "first,second,third");
  assert_chain (journal, other, "alone");
  found = get (journal, first);
  g_assert_cmpstr (lead_experiment_get_follower (found), ==, lead_experiment_get_uuid (second));
  g_assert_null (lead_experiment_get_follower (third));

  lead_journal_trash_experiment_sync (journal, lead_experiment_get_id (second), TRUE, NULL, NULL);
  assert_chain (journal, third, "first,third");
  g_clear_object (&found);
  found = get (journal, first);
  g_assert_null (lead_experiment_get_follower (found));
}

static void
assert_refused (LeadJournal    *journal,
                LeadExperiment *experiment,
                LeadExperiment *follows)
{
  LeadExperimentBuilder *builder = lead_experiment_builder_new_from (experiment);
  g_autoptr (LeadExperiment) round = NULL;
  g_autoptr (LeadExperiment) kept = NULL;
  g_autoptr (GError) error = NULL;

  lead_experiment_builder_set_follows (builder, lead_experiment_get_uuid (follows));
  round = lead_experiment_builder_end (builder);
  g_assert_null (lead_journal_save_experiment_sync (journal, round, NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
  kept = get (journal, experiment);
  g_assert_true (lead_experiment_equal (kept, experiment));
}

static void
test_round (Fixture       *f,
            gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  static const Wish wish = { "first", 0, 0, NULL, NULL, NULL, NULL, NULL };
  g_autoptr (LeadExperiment) first = add (journal, &wish);
  g_autoptr (LeadExperiment) second = add_after (journal, first, "second");
  g_autoptr (LeadExperiment) third = add_after (journal, second, "third");

  assert_refused (journal, first, first);
  assert_refused (journal, first, third);
}

static void
test_trash (Fixture       *f,
            gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  static const Wish wish = { "Ask only", 0, 0, CHALLENGE, NULL, NULL, ENTRY, NULL };
  static const LeadExperimentFilter in_trash = { .due_by = LEAD_DAY_NONE, .trashed = TRUE };
  g_autoptr (LeadExperiment) experiment = add (journal, &wish);
  g_autoptr (LeadExperiment) trashed = NULL;
  g_autoptr (LeadExperiment) back = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *names = NULL;
  int64_t id = lead_experiment_get_id (experiment);

  g_assert_true (lead_journal_trash_experiment_sync (journal, id, TRUE, NULL, NULL));
  assert_listed (journal, "");
  names = list (journal, &in_trash);
  g_assert_cmpstr (names, ==, "Ask only");
  trashed = get (journal, experiment);
  g_assert_cmpint (lead_experiment_get_trashed_ms (trashed), ==, LEAD_TEST_NOW);

  g_assert_true (lead_journal_trash_experiment_sync (journal, id, FALSE, NULL, NULL));
  back = get (journal, experiment);
  g_assert_cmpint (lead_experiment_get_trashed_ms (back), ==, 0);
  g_assert_true (lead_experiment_equal (back, experiment));
  g_assert_false (lead_journal_trash_experiment_sync (journal, 99, TRUE, NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND);
}

static void
test_missing (Fixture       *f,
              gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  static const Wish wish = { "Ask only", 0, 0, NULL, NULL, NULL, NULL, NULL };
  g_autoptr (LeadExperiment) plain = make (&wish);
  LeadExperimentBuilder *builder = lead_experiment_builder_new_from (plain);
  g_autoptr (LeadExperiment) unknown = NULL;
  g_autoptr (GPtrArray) chain = NULL;
  g_autoptr (GError) error = NULL;

  lead_experiment_builder_set_id (builder, 77);
  unknown = lead_experiment_builder_end (builder);
  g_assert_null (lead_journal_save_experiment_sync (journal, unknown, NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_null (lead_journal_get_experiment_sync (journal, ENTRY, NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND);
  chain = lead_journal_list_experiment_chain_sync (journal, ENTRY, NULL, NULL);
  g_assert_cmpuint (chain->len, ==, 0);
  assert_listed (journal, "");
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

/* When one goes for good, those on both sides of it are joined. */
static void
test_expires (Fixture       *f,
              gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  static const Wish wish = { "first", 0, 0, NULL, NULL, NULL, NULL, NULL };
  g_autoptr (LeadExperiment) first = add (journal, &wish);
  g_autoptr (LeadExperiment) second = add_after (journal, first, "second");
  g_autoptr (LeadExperiment) third = add_after (journal, second, "third");
  g_autoptr (LeadExperiment) left = NULL;
  g_autoptr (LeadExperiment) gone = NULL;

  fixture_run (journal, do_chores);
  lead_journal_trash_experiment_sync (journal, lead_experiment_get_id (second), TRUE, NULL, NULL);
  let_ninety_days_pass (f, journal);
  gone = lead_journal_get_experiment_sync (journal, lead_experiment_get_uuid (second), NULL, NULL);
  g_assert_null (gone);
  left = get (journal, third);
  g_assert_cmpstr (lead_experiment_get_follows (left), ==, lead_experiment_get_uuid (first));
  assert_chain (journal, third, "first,third");
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

/* A challenge that goes for good leaves its experiments behind. */
static void
test_challenge_gone (Fixture       *f,
                     gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadChallenge) challenge = add_challenge (journal);
  Wish wish = { "Ask only", 0, 0, lead_challenge_get_uuid (challenge), NULL, NULL, NULL, NULL };
  g_autoptr (LeadExperiment) experiment = add (journal, &wish);
  g_autoptr (LeadExperiment) left = NULL;

  fixture_run (journal, do_chores);
  lead_journal_trash_challenge_sync (journal, lead_challenge_get_id (challenge), TRUE, NULL, NULL);
  let_ninety_days_pass (f, journal);
  left = get (journal, experiment);
  g_assert_null (lead_experiment_get_challenge (left));
  assert_listed (journal, "Ask only");
}

/* Links to a challenge and an experiment that never came are found, dropped and said. */
static void
test_dangling (Fixture       *f,
               gconstpointer  data)
{
  static const Wish wishes[] = {
    { "no challenge", 0, 0, CHALLENGE, NULL, NULL, ENTRY, NULL },
    { "no experiment", 0, 0, NULL, OTHER_ENTRY, NULL, NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (wishes); i++)
    {
      g_autoptr (LeadJournal) journal = fixture_create (f);
      g_autoptr (LeadExperiment) experiment = add (journal, &wishes[i]);
      g_autoptr (LeadCheckReport) report = lead_journal_check_sync (journal, TRUE, NULL, NULL);
      g_autoptr (LeadCheckReport) again = NULL;
      g_autoptr (LeadExperiment) mended = get (journal, experiment);

      g_assert_cmpuint (report->problems->len, ==, 0);
      g_assert_cmpuint (report->repaired->len, ==, 1);
      g_assert_null (lead_experiment_get_challenge (mended));
      g_assert_null (lead_experiment_get_follows (mended));
      again = lead_journal_check_sync (journal, TRUE, NULL, NULL);
      g_assert_cmpuint (again->repaired->len, ==, 0);
      lead_journal_close_sync (journal, NULL);
      g_assert_cmpint (g_remove (f->path), ==, 0);
    }
}

/* An item of the writer's own stays while an experiment is about it. */
static void
test_own_item (Fixture       *f,
               gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadAdaptation) adaptation = lead_adaptation_new ();
  static const Wish wish = { "Ask only", 0, 0, NULL, NULL, NULL, NULL, "own/" ENTRY };
  g_autoptr (LeadExperiment) experiment = add (journal, &wish);
  g_autoptr (LeadExperiment) other = NULL;
  LeadExperimentBuilder *builder = lead_experiment_builder_new_from (experiment);
  g_autoptr (LeadExperiment) changed = NULL;
  g_autoptr (GError) error = NULL;

  lead_adaptation_add_item (adaptation, ENTRY, "barriers", "Board season", "What it is");
  g_assert_true (lead_journal_adapt_sync (journal, adaptation, NULL, NULL));
  g_assert_false (lead_journal_remove_own_item_sync (journal, ENTRY, NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
  lead_experiment_builder_set_item (builder, "own/" ENTRY, FALSE);
  changed = lead_experiment_builder_end (builder);
  other = save (journal, changed);
  g_assert_true (lead_journal_remove_own_item_sync (journal, ENTRY, NULL, NULL));
}

static int64_t
begin_import (LeadJournal    *journal,
              LeadExperiment *first,
              LeadExperiment *second)
{
  g_autoptr (GPtrArray) batch = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_incoming_free);
  g_autoptr (GError) error = NULL;
  LeadTaken taken = { 0 };
  int64_t import;

  g_ptr_array_add (batch, lead_incoming_new_record (G_OBJECT (first), "one"));
  g_ptr_array_add (batch, lead_incoming_new_record (G_OBJECT (second), "another"));
  lead_journal_import_begin_sync (journal, "test", &import, &error);
  g_assert_no_error (error);
  lead_journal_import_add_sync (journal, import, batch, &taken, NULL, &error);
  g_assert_no_error (error);
  return import;
}

static LeadExperiment *
make_named (const char *uuid,
            const char *follows,
            const char *text)
{
  Wish wish = { text, 0, 0, NULL, follows, NULL, ENTRY, NULL };
  g_autoptr (LeadExperiment) plain = make (&wish);
  LeadExperimentBuilder *builder = lead_experiment_builder_new_from (plain);

  lead_experiment_builder_set_uuid (builder, uuid);
  lead_experiment_builder_set_begun (builder, 20500);
  return lead_experiment_builder_end (builder);
}

/* Invisible until the import ends, gone without a trace when it doesn't; and
 * two that follow each other, as only somebody else's file can have them, are
 * taken in without anything walking round for ever. */
static void
test_staged (Fixture       *f,
             gconstpointer  data)
{
  LeadJournal *journal = fixture_create (f);
  g_autoptr (LeadExperiment) first = make_named (ENTRY, OTHER_ENTRY, "one");
  g_autoptr (LeadExperiment) second = make_named (OTHER_ENTRY, ENTRY, "another");
  int64_t import = begin_import (journal, first, second);

  assert_listed (journal, "");
  assert_chain (journal, first, "");
  lead_journal_import_cancel_sync (journal, import, NULL);
  begin_import (journal, first, second);
  fixture_close (journal);
  journal = fixture_open (f);
  assert_listed (journal, "");

  import = begin_import (journal, first, second);
  g_assert_true (lead_journal_import_finish_sync (journal, import, NULL));
  assert_listed (journal, "another,one");
  assert_chain (journal, first, "one,another");
  import = begin_import (journal, first, second);
  g_assert_true (lead_journal_import_finish_sync (journal, import, NULL));
  assert_listed (journal, "another,one");
  fixture_close (journal);
}

/* One of the same name that says something else is kept beside the one that is here. */
static void
test_namesake (Fixture       *f,
               gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadExperiment) here = make_named (ENTRY, NULL, "here");
  g_autoptr (LeadExperiment) saved = save (journal, here);
  g_autoptr (LeadExperiment) same = make_named (ENTRY, NULL, "here");
  g_autoptr (LeadExperiment) brought = make_named (ENTRY, NULL, "brought");
  g_autoptr (LeadExperiment) left = NULL;
  int64_t import = begin_import (journal, same, brought);

  g_assert_true (lead_journal_import_finish_sync (journal, import, NULL));
  assert_listed (journal, "brought,here");
  left = get (journal, saved);
  g_assert_true (lead_experiment_equal (left, saved));
}

/* A journal of the version before there were experiments. */
static void
make_version_6 (Fixture *f)
{
  g_autoptr (GError) error = NULL;
  guint8 salt[LEAD_SALT_SIZE] = { 0x9c, 1, 2, 3 };
  g_autoptr (LeadKey) key = lead_key_source_obtain (f->key_source, salt, NULL, NULL);
  LeadDatabase *database;

  g_assert_true (lead_journal_file_create (f->path, &error));
  database = lead_database_open (f->path, key, NULL, LEAD_DATABASE_DEFAULT, &error);
  g_assert_no_error (error);
  g_assert_true (lead_schema_create (database, 6, "0b6b9d7e-0000-4000-8000-000000000001",
                                     LEAD_TEST_NOW, &error));
  g_assert_true (lead_database_execute (
      database,
      "INSERT INTO challenge (uuid, name, reason, place, created_ms, modified_ms)"
      " VALUES ('" CHALLENGE "', 'Falls at home', '', '', 1, 1)",
      &error));
  g_assert_no_error (error);
  lead_database_free (database);
}

static void
test_upgraded (Fixture       *f,
               gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = NULL;
  g_autoptr (GPtrArray) challenges = NULL;
  g_autoptr (LeadExperiment) experiment = NULL;
  g_auto (GStrv) backups = NULL;
  static const Wish wish = { "Ask only", 0, 0, CHALLENGE, NULL, NULL, NULL, NULL };

  make_version_6 (f);
  journal = fixture_open (f);
  backups = lead_journal_list_backups (f->path);
  g_assert_cmpuint (g_strv_length (backups), ==, 1);
  challenges = lead_journal_list_challenges_sync (journal, FALSE, NULL, NULL);
  g_assert_cmpuint (challenges->len, ==, 1);
  experiment = add (journal, &wish);
  g_assert_cmpstr (lead_experiment_get_challenge (experiment), ==, CHALLENGE);
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);
  fixture_add ("/store/experiments/kept", test_kept);
  fixture_add ("/store/experiments/listed", test_listed);
  fixture_add ("/store/experiments/changed", test_changed);
  fixture_add ("/store/experiments/local-day", test_local_day);
  fixture_add ("/store/experiments/chain", test_chain);
  fixture_add ("/store/experiments/round", test_round);
  fixture_add ("/store/experiments/trash", test_trash);
  fixture_add ("/store/experiments/missing", test_missing);
  fixture_add ("/store/experiments/expires", test_expires);
  fixture_add ("/store/experiments/challenge-gone", test_challenge_gone);
  fixture_add ("/store/experiments/dangling", test_dangling);
  fixture_add ("/store/experiments/own-item", test_own_item);
  fixture_add ("/store/experiments/staged", test_staged);
  fixture_add ("/store/experiments/namesake", test_namesake);
  fixture_add ("/store/experiments/upgraded", test_upgraded);
  return g_test_run ();
}
