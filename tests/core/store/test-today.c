/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/store/lead-journal-today.h"
#include "store-fixture.h"

static LeadDay
day (const char *text)
{
  LeadDay parsed = LEAD_DAY_NONE;

  g_assert_true (lead_day_parse (text, &parsed));
  return parsed;
}

static LeadSameDay *
list (LeadJournal *journal,
      const char  *same,
      const char  *before)
{
  g_autoptr (GError) error = NULL;
  LeadSameDay *found = lead_journal_list_same_day_sync (journal, day (same), day (before), NULL,
                                                        &error);

  g_assert_no_error (error);
  return found;
}

/* The days found, newest first, and how far away they may be. */
static void
assert_found (LeadJournal *journal,
              const char  *same,
              const char  *before,
              guint        spread,
              const char  *expected)
{
  g_autoptr (LeadSameDay) found = list (journal, same, before);
  g_autoptr (GString) days = g_string_new (NULL);

  for (guint i = 0; i < found->listed->len; i++)
    {
      g_autofree char *text
          = lead_day_to_string (g_array_index (found->listed, LeadListed, i).day);

      g_string_append_printf (days, "%s%s", i > 0 ? " " : "", text);
    }
  g_assert_cmpstr (days->str, ==, expected);
  g_assert_cmpuint (found->spread, ==, spread);
}

static void
test_same_day (Fixture       *fixture,
               gconstpointer  data)
{
  LeadJournal *journal = fixture_create (fixture);

  assert_found (journal, "2026-03-14", "2026-03-14", LEAD_SAME_DAY_SPREAD, "");
  fixture_add_entry (journal, "2026-03-14", "Today", "Not long ago.");
  fixture_add_entry (journal, "2025-03-14", "", "A year ago.");
  fixture_add_entry (journal, "2019-03-14", "", "Long ago.");
  fixture_add_entry (journal, "2019-03-14", "", "Long ago, again.");
  fixture_add_entry (journal, "2025-03-15", "", "The day after.");
  fixture_add_entry (journal, "2025-04-14", "", "Another month.");

  assert_found (journal, "2026-03-14", "2026-03-14", 0, "2025-03-14 2019-03-14 2019-03-14");
  /* Any other day of the year, of this year as well once it is over. */
  assert_found (journal, "2026-03-14", "2026-11-26", 0,
                "2026-03-14 2025-03-14 2019-03-14 2019-03-14");
  assert_found (journal, "2020-04-14", "2026-11-26", 0, "2025-04-14");
  fixture_close (journal);
}

static void
test_around (Fixture       *fixture,
             gconstpointer  data)
{
  LeadJournal *journal = fixture_create (fixture);

  fixture_add_entry (journal, "2026-03-12", "", "Two days ago: recent.");
  fixture_add_entry (journal, "2025-03-16", "", "Two days off.");
  fixture_add_entry (journal, "2024-03-18", "", "Four days off.");
  fixture_add_entry (journal, "2025-01-01", "", "New Year.");

  assert_found (journal, "2026-03-14", "2026-03-14", LEAD_SAME_DAY_SPREAD, "2025-03-16");
  /* Across the turn of the year. */
  assert_found (journal, "2026-12-30", "2026-03-14", LEAD_SAME_DAY_SPREAD, "2025-01-01");
  assert_found (journal, "2026-07-07", "2026-03-14", LEAD_SAME_DAY_SPREAD, "");
  fixture_close (journal);
}

static void
test_leap_day (Fixture       *fixture,
               gconstpointer  data)
{
  LeadJournal *journal = fixture_create (fixture);

  fixture_add_entry (journal, "2024-02-29", "", "The leap day.");
  fixture_add_entry (journal, "2025-02-28", "", "The last of February.");
  fixture_add_entry (journal, "2025-03-01", "", "The first of March.");

  assert_found (journal, "2028-02-29", "2028-02-29", 0, "2024-02-29");
  assert_found (journal, "2026-02-28", "2026-02-28", 0, "2025-02-28");
  assert_found (journal, "2026-03-01", "2026-03-01", 0, "2025-03-01");
  /* Before there was a leap day to look back at. */
  assert_found (journal, "2024-02-29", "2024-02-29", LEAD_SAME_DAY_SPREAD, "");
  /* In the journal's common years, around it is around the 28th. */
  fixture_add_entry (journal, "2023-02-27", "", "A common year.");
  assert_found (journal, "2024-02-29", "2024-02-29", LEAD_SAME_DAY_SPREAD, "2023-02-27");
  fixture_close (journal);
}

static void
trash (LeadJournal *journal,
       int64_t      id)
{
  g_autoptr (GError) error = NULL;

  lead_journal_trash_entries_sync (journal, &id, 1, TRUE, NULL, &error);
  g_assert_no_error (error);
}

static LeadGlance *
look (LeadJournal *journal)
{
  g_autoptr (GError) error = NULL;
  LeadGlance *glance = lead_journal_load_glance_sync (journal, day ("2026-03-01"),
                                                      day ("2026-03-14"), NULL, &error);

  g_assert_no_error (error);
  return glance;
}

static void
test_rhythm (Fixture       *fixture,
             gconstpointer  data)
{
  LeadJournal *journal = fixture_create (fixture);
  g_autoptr (LeadGlance) glance = NULL;
  const LeadWrittenDay *days;
  int64_t gone;

  fixture_add_entry (journal, "2026-02-28", "", "The day before does not count.");
  fixture_add_entry (journal, "2026-03-01", "", "Three words here.");
  fixture_add_entry (journal, "2026-03-01", "Titles do not count", "Two more.");
  fixture_add_entry (journal, "2026-03-14", "", "One.");
  gone = fixture_add_entry (journal, "2026-03-10", "", "Thrown away.");
  trash (journal, gone);

  glance = look (journal);
  g_assert_cmpuint (glance->days->len, ==, 2);
  days = &g_array_index (glance->days, LeadWrittenDay, 0);
  g_assert_cmpint (days[0].day, ==, day ("2026-03-01"));
  g_assert_cmpuint (days[0].entries, ==, 2);
  g_assert_cmpuint (days[0].words, ==, 5);
  g_assert_cmpint (days[1].day, ==, day ("2026-03-14"));
  g_assert_cmpuint (days[1].words, ==, 1);
  fixture_close (journal);
}

static int64_t
add_answer (LeadJournal *journal,
            const char  *date,
            const char  *prompt,
            const char  *text)
{
  g_autoptr (LeadEntry) plain = lead_test_new_entry (date, "", "");
  g_autoptr (LeadAnswer) answer = lead_answer_new (prompt, "Who?", text);
  LeadEntryBuilder *builder = lead_entry_builder_new_from (plain);
  g_autoptr (LeadEntry) entry = NULL;
  g_autoptr (LeadEntry) saved = NULL;

  lead_entry_builder_add_answer (builder, answer);
  entry = lead_entry_builder_end (builder);
  saved = fixture_save (journal, entry);
  return lead_entry_get_id (saved);
}

static void
test_answered (Fixture       *fixture,
               gconstpointer  data)
{
  LeadJournal *journal = fixture_create (fixture);
  g_autoptr (LeadGlance) glance = NULL;

  add_answer (journal, "2025-05-01", "summing-up/network#1", "Two of them.");
  add_answer (journal, "2026-03-02", "summing-up/network#1", "Nobody at all.");
  trash (journal, add_answer (journal, "2026-03-03", "summing-up/network#1", "No."));

  glance = look (journal);
  g_assert_cmpuint (lead_answered_get_count (glance->answered, "summing-up/network#1"), ==, 2);
  g_assert_cmpint (lead_answered_get_last (glance->answered, "summing-up/network#1"), ==,
                   day ("2026-03-02"));
  g_assert_cmpuint (lead_answered_get_count (glance->answered, "summing-up/network#2"), ==, 0);
  /* Answers are words too, when they stand outside the text. */
  g_assert_cmpuint (glance->days->len, ==, 1);
  g_assert_cmpuint (g_array_index (glance->days, LeadWrittenDay, 0).words, ==, 3);
  fixture_close (journal);
}

static void
test_latest (Fixture       *fixture,
             gconstpointer  data)
{
  LeadJournal *journal = fixture_create (fixture);
  g_autoptr (LeadGlance) none = look (journal);
  g_autoptr (LeadGlance) glance = NULL;
  g_autoptr (LeadEntry) entry = NULL;
  g_autoptr (LeadEntry) changed = NULL;
  g_autoptr (LeadEntry) saved = NULL;
  int64_t older = fixture_add_entry (journal, "2024-01-01", "", "Older.");

  g_assert_cmpint (none->latest, ==, 0);
  lead_surroundings_advance (fixture->surroundings, 1000);
  fixture_add_entry (journal, "2026-01-01", "", "Newer.");
  lead_surroundings_advance (fixture->surroundings, 1000);
  entry = fixture_load (journal, older);
  changed = fixture_with_body (entry, "Older, but changed since.");
  saved = fixture_save (journal, changed);

  glance = look (journal);
  g_assert_cmpint (glance->latest, ==, older);
  fixture_close (journal);
}

int
main (int   argc,
      char *argv[])
{
  lead_test_init (&argc, &argv);

  fixture_add ("/store/today/same-day", test_same_day);
  fixture_add ("/store/today/around", test_around);
  fixture_add ("/store/today/leap-day", test_leap_day);
  fixture_add ("/store/today/rhythm", test_rhythm);
  fixture_add ("/store/today/answered", test_answered);
  fixture_add ("/store/today/latest", test_latest);

  return g_test_run ();
}
