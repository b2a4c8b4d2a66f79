/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What an entry has joined, and which items were used last. */

#include "config.h"

#include "core/store/lead-journal-joins.h"
#include "store-fixture.h"

#define TENSIONS "barriers/tensions"
#define DAY_JOB "barriers/day-job"
#define RELATIONSHIPS "behaviours/relationships"

static int64_t
add (LeadJournal *journal,
     const char  *date,
     const char  *item,
     LeadStance   stance)
{
  g_autoptr (LeadEntry) plain = lead_test_new_entry (date, date, "Text");
  g_autoptr (LeadEntry) tagged = fixture_with_tag (plain, item, stance);
  g_autoptr (LeadEntry) saved = fixture_save (journal, tagged);

  return lead_entry_get_id (saved);
}

static GPtrArray *
list (LeadJournal *journal,
      int64_t      id)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *joins = lead_journal_list_joins_sync (journal, id, NULL, &error);

  g_assert_no_error (error);
  return joins;
}

static void
assert_join (GPtrArray  *joins,
             guint       position,
             const char *item,
             guint       n_others,
             int64_t     entry,
             const char *date)
{
  LeadJoin *join;
  LeadDay day = LEAD_DAY_NONE;

  g_assert_cmpuint (position, <, joins->len);
  join = joins->pdata[position];
  if (date != NULL)
    g_assert_true (lead_day_parse (date, &day));
  g_assert_cmpstr (join->item, ==, item);
  g_assert_cmpuint (join->n_others, ==, n_others);
  g_assert_cmpint (join->entry, ==, entry);
  g_assert_cmpint (join->day, ==, day);
}

/* Whatever was said: two things said of one entry make it one other. */
static void
test_others (Fixture       *fixture,
             gconstpointer  data)
{
  LeadJournal *journal = fixture_create (fixture);
  int64_t newest = add (journal, "2026-06-03", TENSIONS, LEAD_STANCE_SHIFTED);
  int64_t oldest = add (journal, "2026-01-01", TENSIONS, LEAD_STANCE_MET);
  g_autoptr (LeadEntry) first = fixture_load (journal, oldest);
  g_autoptr (LeadEntry) twice = fixture_with_tag (first, TENSIONS, LEAD_STANCE_SHIFTED);
  g_autoptr (LeadEntry) plain = lead_test_new_entry ("2026-03-01", "Mine", "Text");
  g_autoptr (LeadEntry) one = fixture_with_tag (plain, RELATIONSHIPS, LEAD_STANCE_PRACTISED);
  g_autoptr (LeadEntry) two = fixture_with_tag (one, TENSIONS, LEAD_STANCE_MET);
  g_autoptr (LeadEntry) three = fixture_with_tag (two, TENSIONS, LEAD_STANCE_WORKED_ROUND);
  g_autoptr (LeadEntry) mine = fixture_save (journal, three);
  g_autoptr (GPtrArray) joins = NULL;

  g_object_unref (fixture_save (journal, twice));
  add (journal, "2026-07-01", DAY_JOB, LEAD_STANCE_MET);
  joins = list (journal, lead_entry_get_id (mine));

  g_assert_cmpuint (joins->len, ==, 2);
  assert_join (joins, 0, RELATIONSHIPS, 0, 0, NULL);
  assert_join (joins, 1, TENSIONS, 2, newest, "2026-06-03");
  fixture_close (journal);
}

static void
test_trash (Fixture       *fixture,
            gconstpointer  data)
{
  LeadJournal *journal = fixture_create (fixture);
  int64_t gone = add (journal, "2026-06-03", TENSIONS, LEAD_STANCE_MET);
  int64_t kept = add (journal, "2026-01-01", TENSIONS, LEAD_STANCE_MET);
  int64_t mine = add (journal, "2026-03-01", TENSIONS, LEAD_STANCE_MET);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) joins = NULL;

  lead_journal_trash_entries_sync (journal, &gone, 1, TRUE, NULL, &error);
  g_assert_no_error (error);
  joins = list (journal, mine);

  g_assert_cmpuint (joins->len, ==, 1);
  assert_join (joins, 0, TENSIONS, 1, kept, "2026-01-01");
  fixture_close (journal);
}

static void
test_nothing (Fixture       *fixture,
              gconstpointer  data)
{
  LeadJournal *journal = fixture_create (fixture);
  int64_t plain = fixture_add_entry (journal, "2026-01-01", "Plain", "Text");
  g_autoptr (GPtrArray) joins = list (journal, plain);
  g_autoptr (GPtrArray) none = list (journal, 4711);

  g_assert_cmpuint (joins->len, ==, 0);
  g_assert_cmpuint (none->len, ==, 0);
  fixture_close (journal);
}

static void
assert_recent (LeadJournal *journal,
               guint        limit,
               const char  *expected)
{
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) items = lead_journal_recent_items_sync (journal, limit, NULL, &error);
  g_autofree char *joined = NULL;

  g_assert_no_error (error);
  joined = g_strjoinv (" ", items);
  g_assert_cmpstr (joined, ==, expected);
}

/* By the day of the entry, not by when it was written. */
static void
test_recent (Fixture       *fixture,
             gconstpointer  data)
{
  LeadJournal *journal = fixture_create (fixture);
  int64_t newest;
  g_autoptr (GError) error = NULL;

  assert_recent (journal, 5, "");
  newest = add (journal, "2026-06-03", TENSIONS, LEAD_STANCE_MET);
  add (journal, "2026-01-01", RELATIONSHIPS, LEAD_STANCE_SEEN);
  add (journal, "2026-02-01", DAY_JOB, LEAD_STANCE_SHIFTED);
  add (journal, "2025-02-01", DAY_JOB, LEAD_STANCE_MET);
  assert_recent (journal, 5, TENSIONS " " DAY_JOB " " RELATIONSHIPS);
  assert_recent (journal, 2, TENSIONS " " DAY_JOB);

  lead_journal_trash_entries_sync (journal, &newest, 1, TRUE, NULL, &error);
  g_assert_no_error (error);
  assert_recent (journal, 5, DAY_JOB " " RELATIONSHIPS);
  fixture_close (journal);
}

int
main (int    argc,
      char **argv)
{
  lead_test_init (&argc, &argv);

  fixture_add ("/store/joins/others", test_others);
  fixture_add ("/store/joins/trash", test_trash);
  fixture_add ("/store/joins/nothing", test_nothing);
  fixture_add ("/store/joins/recent", test_recent);

  return g_test_run ();
}
