/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/insight/lead-rhythm.h"
#include "core/model/lead-chronicle-builder.h"
#include "lead-test.h"

#define FIRST_DAY 20000
#define N_DAYS    60

typedef struct
{
  guint entries;
  guint words;
} Made;

static LeadChronicle *
make_chronicle (Made *days)
{
  LeadChronicleBuilder *builder = lead_chronicle_builder_new ();
  int64_t id = 0;

  for (guint day = 0; day < N_DAYS; day++)
    {
      days[day] = (Made) { 0 };
      for (int n = g_test_rand_int_range (-2, 4); n > 0; n--)
        {
          guint words = (guint) g_test_rand_int_range (0, 900);

          id++;
          lead_chronicle_builder_add_entry (builder, id, id, FIRST_DAY + (LeadDay) day, words,
                                            LEAD_CHRONICLE_NONE);
          days[day].entries++;
          days[day].words += words;
        }
    }
  return lead_chronicle_builder_end (builder);
}

static void
assert_total (LeadRhythm *rhythm, LeadSide side, const Made *days, guint first, guint last)
{
  const LeadRhythmTotal *total = lead_rhythm_get_total (rhythm, side);
  LeadRhythmTotal meant = { 0 };

  for (guint i = first; i <= last; i++)
    {
      meant.days += days[i].entries > 0;
      meant.entries += days[i].entries;
      meant.words += days[i].words;
    }
  g_assert_cmpuint (total->days, ==, meant.days);
  g_assert_cmpuint (total->entries, ==, meant.entries);
  g_assert_cmpuint (total->words, ==, meant.words);
}

/* The days that were written on, from @first to the last, are those there are. */
static void
assert_days (LeadRhythm *rhythm, const Made *days, guint first)
{
  gsize n_written, n_met = 0;
  const LeadRhythmDay *written = lead_rhythm_get_days (rhythm, &n_written);

  for (guint i = first; i < N_DAYS; i++)
    {
      if (days[i].entries == 0)
        continue;
      g_assert_cmpuint (n_met, <, n_written);
      g_assert_cmpint (written[n_met].day, ==, FIRST_DAY + (LeadDay) i);
      g_assert_cmpuint (written[n_met].entries, ==, days[i].entries);
      g_assert_cmpuint (written[n_met++].words, ==, days[i].words);
    }
  g_assert_cmpuint (n_met, ==, n_written);
}

static void
test_days (void)
{
  for (guint round = 0; round < 20; round++)
    {
      Made days[N_DAYS];
      g_autoptr (LeadChronicle) chronicle = make_chronicle (days);
      LeadScope scope = { .range = lead_range_new (FIRST_DAY + 30, FIRST_DAY + 59) };
      g_autoptr (LeadSlice) slice = lead_slice_new (chronicle, &scope, LEAD_DAY_NONE);
      g_autoptr (LeadRhythm) rhythm = lead_rhythm_new (slice);

      assert_days (rhythm, days, 30);
      assert_total (rhythm, LEAD_SIDE_NOW, days, 30, 59);
      assert_total (rhythm, LEAD_SIDE_BEFORE, days, 0, 29);
    }
}

int
main (int argc, char *argv[])
{
  lead_test_init (&argc, &argv);

  g_test_add_func ("/insight/rhythm/days", test_days);
  return g_test_run ();
}
