/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Which labels a few letters offer. */

#include "config.h"

#include "ui/widgets/lead-label-choice.h"

#include "lead-test.h"

static const char *const known[]
    = { "Board", "Car park", "Dementia network", "École", "Network", "Ward 7", NULL };

static void
test_complete (void)
{
  static const struct
  {
    const char *typed;
    guint       limit;
    const char *expected;
  } cases[] = {
    { "b", 6, "Board" },
    { "BOA", 6, "Board" },
    { "ecole", 6, "École" },
    { "éco", 6, "École" },
    /* A word within comes after a beginning. */
    { "net", 6, "Network,Dementia network" },
    { "net", 1, "Network" },
    { "park", 6, "Car park" },
    { "ark", 6, "" },
    { "7", 6, "Ward 7" },
    { "x", 6, "" },
    /* What is there already isn't offered again. */
    { "ward", 6, "Ward 7" },
    { "", 3, "Board,Dementia network,École" },
  };
  static const char *const taken[] = { "CAR PARK", NULL };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gboolean all = *cases[i].typed != '\0';
      g_auto (GStrv) found
          = lead_label_complete (cases[i].typed, known, all ? NULL : taken, cases[i].limit);
      g_autofree char *joined = g_strjoinv (",", found);

      g_assert_cmpstr (joined, ==, cases[i].expected);
    }
}

static void
test_same (void)
{
  g_assert_true (lead_label_is_among ("car PARK", known));
  g_assert_true (lead_label_is_among ("ÉCOLE", known));
  g_assert_true (lead_label_is_among ("E\u0301cole", known));
  g_assert_false (lead_label_is_among ("Ecole", known));
  g_assert_false (lead_label_is_among ("Car", known));
  g_assert_false (lead_label_is_among ("Car", NULL));
}

int
main (int    argc,
      char **argv)
{
  lead_test_init (&argc, &argv);

  g_test_add_func ("/label-choice/complete", test_complete);
  g_test_add_func ("/label-choice/same", test_same);

  return g_test_run ();
}
