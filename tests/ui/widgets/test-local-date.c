/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-test.h"
#include "ui/widgets/lead-local-date.h"

/* French, with the short names too. */
static const char *const months[] = {
  "janvier", "février", "mars", "avril", "mai", "juin",
  "juillet", "août", "septembre", "octobre", "novembre", "décembre",
  "janv.", "févr.", "mars", "avr.", "mai", "juin",
  "juil.", "août", "sept.", "oct.", "nov.", "déc.",
  NULL
};

static const char *const weekdays[] = {
  "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", NULL
};

static void
test_english (void)
{
  static const char *const rows[][2] = {
    { "3 février 2026", "3 february 2026" },
    { "Mardi 3 FÉVRIER 2026", " 3 february 2026" },
    { "3 févr. 2026", "3 february. 2026" },
    { "1 mai 2026", "1 may 2026" },
    { "14 juin 2026", "14 june 2026" },
    { "14 juil 2026", "14 july 2026" },
    { "14 jui 2026", "14 jui 2026" },
    { "3 February 2026", "3 February 2026" },
    { "2026-02-03", "2026-02-03" },
    { "ma 2026", "ma 2026" },
    { "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = lead_local_date_dup_english (rows[i][0], months, weekdays);

      g_assert_cmpstr (text, ==, rows[i][1]);
    }
}

static void
test_parse (void)
{
  LeadDay day;
  g_autofree char *text = NULL;

  g_assert_true (lead_local_date_parse ("Tuesday, 3 Feb 2026", &day));
  text = lead_day_to_string (day);
  g_assert_cmpstr (text, ==, "2026-02-03");
  g_assert_false (lead_local_date_parse ("last Tuesday", &day));
  g_assert_false (lead_local_date_parse ("3 Floréal 2026", &day));
}

int
main (int    argc,
      char **argv)
{
  lead_test_init (&argc, &argv);
  g_test_add_func ("/local-date/english", test_english);
  g_test_add_func ("/local-date/parse", test_parse);
  return g_test_run ();
}
