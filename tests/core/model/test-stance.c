/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "lead-test.h"

#include "core/model/lead-stance.h"

static void
test_ids (void)
{
  LeadStance found;

  for (LeadStance stance = LEAD_STANCE_NONE; stance < LEAD_N_STANCES; stance++)
    {
      g_assert_true (lead_stance_from_id (lead_stance_to_id (stance), &found));
      g_assert_cmpint (found, ==, stance);
      g_assert_true (lead_stance_set_has (lead_stance_get_set (stance), stance));
    }
  g_assert_false (lead_stance_from_id ("worked round", &found));
}

static void
test_sets (void)
{
  LeadStanceSet found;

  g_assert_cmpint (lead_stance_set_get (LEAD_STANCE_SET_BEHAVIOUR, 0), ==, LEAD_STANCE_PRACTISED);
  g_assert_cmpint (lead_stance_set_get (LEAD_STANCE_SET_BARRIER, 0), ==, LEAD_STANCE_MET);
  g_assert_cmpint (lead_stance_set_get (LEAD_STANCE_SET_BARRIER, 2), ==, LEAD_STANCE_SHIFTED);
  g_assert_cmpint (lead_stance_set_get (LEAD_STANCE_SET_BARRIER, 3), ==, LEAD_STANCE_NONE);
  g_assert_false (lead_stance_set_has (LEAD_STANCE_SET_BARRIER, LEAD_STANCE_SEEN));
  g_assert_true (lead_stance_set_from_id ("barrier", &found));
  g_assert_cmpint (found, ==, LEAD_STANCE_SET_BARRIER);
  g_assert_false (lead_stance_set_from_id ("barriers", &found));
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);
  g_test_add_func ("/stance/ids", test_ids);
  g_test_add_func ("/stance/sets", test_sets);
  return g_test_run ();
}
