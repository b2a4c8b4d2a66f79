/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/insight/lead-reminder.h"
#include "lead-test.h"

/* Monday to Friday at 18:00. */
static const LeadReminder evenings = { 0x1f, 18 * 60 };

static void
test_due (void)
{
  LeadDay friday = lead_day_new (2026, 11, 27);

  g_assert_false (lead_reminder_is_due (&evenings, friday, 18 * 60 - 1, LEAD_DAY_NONE));
  g_assert_true (lead_reminder_is_due (&evenings, friday, 18 * 60, LEAD_DAY_NONE));
  g_assert_true (lead_reminder_is_due (&evenings, friday, 18 * 60, friday - 1));
  g_assert_false (lead_reminder_is_due (&evenings, friday, 18 * 60, friday));
  g_assert_false (lead_reminder_is_due (&evenings, friday, 20 * 60, LEAD_DAY_NONE));
  g_assert_false (lead_reminder_is_due (&evenings, friday + 1, 18 * 60, LEAD_DAY_NONE));
}

static void
test_next (void)
{
  const LeadReminder never = { 0, 18 * 60 };
  LeadDay friday = lead_day_new (2026, 11, 27);
  LeadDay next;

  g_assert_true (lead_reminder_next (&evenings, friday, 9 * 60, LEAD_DAY_NONE, &next));
  g_assert_cmpint (next, ==, friday);
  g_assert_true (lead_reminder_next (&evenings, friday, 23 * 60, LEAD_DAY_NONE, &next));
  g_assert_cmpint (next, ==, friday + 3);
  g_assert_true (lead_reminder_next (&evenings, friday, 9 * 60, friday, &next));
  g_assert_cmpint (next, ==, friday + 3);
  g_assert_false (lead_reminder_next (&never, friday, 9 * 60, LEAD_DAY_NONE, &next));
}

int
main (int argc, char *argv[])
{
  lead_test_init (&argc, &argv);

  g_test_add_func ("/insight/reminder/due", test_due);
  g_test_add_func ("/insight/reminder/next", test_next);

  return g_test_run ();
}
