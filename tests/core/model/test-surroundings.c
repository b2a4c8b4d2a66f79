/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "lead-test.h"

#include <string.h>

static void
test_fixed (void)
{
  g_autoptr (LeadSurroundings) a = lead_test_new_surroundings ();
  g_autoptr (LeadSurroundings) b = lead_test_new_surroundings ();
  g_autofree char *uuid_a = lead_surroundings_new_uuid (a);
  g_autofree char *uuid_b = lead_surroundings_new_uuid (b);
  g_autofree char *next = lead_surroundings_new_uuid (a);
  g_autoptr (GTimeZone) zone = lead_surroundings_get_zone (a);

  g_assert_cmpstr (uuid_a, ==, uuid_b);
  g_assert_cmpstr (uuid_a, !=, next);
  g_assert_true (g_uuid_string_is_valid (uuid_a));
  g_assert_cmpint (lead_surroundings_get_now (a), ==, LEAD_TEST_NOW);
  lead_surroundings_advance (a, 1500);
  g_assert_cmpint (lead_surroundings_get_now (a), ==, LEAD_TEST_NOW + 1500);
  g_assert_cmpstr (g_time_zone_get_identifier (zone), ==, "Europe/London");
}

static void
test_system (void)
{
  g_autoptr (LeadSurroundings) self = lead_surroundings_new_system ();
  guint8 a[32] = { 0 }, b[32] = { 0 };

  lead_surroundings_fill (self, a, sizeof a);
  lead_surroundings_fill (self, b, sizeof b);
  g_assert_cmpint (memcmp (a, b, sizeof a), !=, 0);
  g_assert_cmpint (lead_surroundings_get_now (self), >, LEAD_TEST_NOW - 86400000);
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);
  g_test_add_func ("/surroundings/fixed", test_fixed);
  g_test_add_func ("/surroundings/system", test_system);
  return g_test_run ();
}
