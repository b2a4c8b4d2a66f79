/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/model/lead-day.h"
#include "core/store/lead-rotation.h"
#include "lead-test.h"

#define MS_A_DAY G_GINT64_CONSTANT (86400000)
#define PLENTY   G_MAXUINT64

static int64_t
noon (const char *day)
{
  LeadDay parsed;

  g_assert_true (lead_day_parse (day, &parsed));
  return parsed * MS_A_DAY + MS_A_DAY / 2;
}

static void
prepend (GArray  *backups,
         int64_t  utc_ms,
         guint64  size)
{
  LeadDay day = (LeadDay) (utc_ms / MS_A_DAY);
  LeadBackupFile backup = { lead_day_to_string (day), utc_ms, size };

  g_array_prepend_val (backups, backup);
}

static GArray *
new_backups (void)
{
  GArray *backups = g_array_new (FALSE, FALSE, sizeof (LeadBackupFile));

  g_array_set_clear_func (backups, lead_backup_file_clear);
  return backups;
}

static void
remove_chosen (GArray    *backups,
               GPtrArray *chosen)
{
  for (guint i = backups->len; i-- > 0;)
    if (g_ptr_array_find_with_equal_func (chosen, g_array_index (backups, LeadBackupFile, i).path,
                                          g_str_equal, NULL))
      g_array_remove_index (backups, i);
}

/* A backup every day for three years, the old ones let go as it goes. */
static void
test_years (void)
{
  g_autoptr (GArray) backups = new_backups ();
  int64_t now = noon ("2023-01-01");

  for (guint i = 0; i < 3 * 365; i++, now += MS_A_DAY)
    {
      g_autoptr (GPtrArray) chosen = NULL;

      prepend (backups, now, 1);
      chosen = lead_rotation_choose (backups, now, PLENTY);
      remove_chosen (backups, chosen);
      g_assert_cmpuint (backups->len, <=, 7 + 4 + 12);
      g_assert_cmpint (g_array_index (backups, LeadBackupFile, 0).utc_ms, ==, now);
    }
  g_assert_cmpuint (backups->len, >=, 7 + 2 + 10);
  /* The oldest is of eleven months ago. */
  g_assert_cmpint (now - g_array_index (backups, LeadBackupFile, backups->len - 1).utc_ms, >,
                   MS_A_DAY * 330);
}

static void
test_nothing (void)
{
  g_autoptr (GArray) backups = new_backups ();
  g_autoptr (GPtrArray) chosen = lead_rotation_choose (backups, 0, PLENTY);

  g_assert_cmpuint (chosen->len, ==, 0);
}

/* Away for a year: what was there stays, however old. */
static void
test_pause (void)
{
  g_autoptr (GArray) backups = new_backups ();
  g_autoptr (GPtrArray) chosen = NULL;

  prepend (backups, noon ("2024-05-01"), 1);
  prepend (backups, noon ("2024-05-02"), 1);
  prepend (backups, noon ("2025-05-02"), 1);
  chosen = lead_rotation_choose (backups, noon ("2025-05-02"), PLENTY);
  g_assert_cmpuint (chosen->len, ==, 0);
}

static void
test_several_a_day (void)
{
  g_autoptr (GArray) backups = new_backups ();
  g_autoptr (GPtrArray) chosen = NULL;

  for (guint i = 0; i < 5; i++)
    prepend (backups, noon ("2024-05-01") + i * 60000, 1);
  chosen = lead_rotation_choose (backups, noon ("2024-05-01") + 300000, PLENTY);
  g_assert_cmpuint (chosen->len, ==, 2);
}

static void
test_clock_went_back (void)
{
  g_autoptr (GArray) backups = new_backups ();
  g_autoptr (GPtrArray) chosen = NULL;

  for (guint i = 0; i < 60; i++)
    prepend (backups, noon ("2024-05-01") + i * MS_A_DAY, 1);
  chosen = lead_rotation_choose (backups, noon ("2023-01-01"), PLENTY);
  g_assert_cmpuint (chosen->len, ==, 0);
}

static void
test_size (void)
{
  g_autoptr (GArray) backups = new_backups ();
  g_autoptr (GPtrArray) chosen = NULL;
  g_autoptr (GPtrArray) tiny = NULL;

  for (guint i = 0; i < 7; i++)
    prepend (backups, noon ("2024-05-06") + i * MS_A_DAY, 100);
  chosen = lead_rotation_choose (backups, noon ("2024-05-12"), 500);
  g_assert_cmpuint (chosen->len, ==, 2);
  g_assert_true (g_ptr_array_find_with_equal_func (chosen, "2024-05-06", g_str_equal, NULL));
  g_assert_true (g_ptr_array_find_with_equal_func (chosen, "2024-05-07", g_str_equal, NULL));

  tiny = lead_rotation_choose (backups, noon ("2024-05-12"), 1);
  g_assert_cmpuint (tiny->len, ==, 4);
  g_assert_false (g_ptr_array_find_with_equal_func (tiny, "2024-05-12", g_str_equal, NULL));
}

int
main (int    argc,
      char **argv)
{
  lead_test_init (&argc, &argv);

  g_test_add_func ("/store/rotation/years", test_years);
  g_test_add_func ("/store/rotation/nothing", test_nothing);
  g_test_add_func ("/store/rotation/pause", test_pause);
  g_test_add_func ("/store/rotation/several-a-day", test_several_a_day);
  g_test_add_func ("/store/rotation/clock-went-back", test_clock_went_back);
  g_test_add_func ("/store/rotation/size", test_size);

  return g_test_run ();
}
