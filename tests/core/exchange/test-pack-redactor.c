/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/exchange/lead-pack-redactor.h"

#include "core/model/lead-error.h"
#include "lead-test.h"

typedef struct
{
  const char *text;
  const char *clean;
} Case;

static void
add (GPtrArray *names, const char *name, const char *alias, gboolean as_written)
{
  g_ptr_array_add (names, lead_pack_name_new (name, alias, as_written));
}

static GPtrArray *
new_names (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) lead_pack_name_free);
}

static void
check (LeadPackRedactor *redactor, const Case *cases, guint n_cases)
{
  for (guint i = 0; i < n_cases; i++)
    {
      g_autofree char *clean = lead_pack_redactor_clean (redactor, cases[i].text);

      g_assert_cmpstr (clean, ==, cases[i].clean);
    }
}

static void
test_names (void)
{
  static const Case cases[] = {
    { "Sam came.", "A. came." },
    { "Sam’s plan, and Sam's", "A.’s plan, and A.'s" },
    { "Sams Plan", "A.s Plan" },
    { "SAM, sam", "A., A." },
    { "the same sample, Samantha, Isam", "the same sample, Samantha, Isam" },
    { "Sam-led (Sam) \"Sam\" Sam2 _Sam_", "A.-led (A.) \"A.\" A.2 _A._" },
    { "Sa\u00adm and S\u200bam", "A. and A." },
    { "Jane Doe, Jane\nDoe, Jane\u00a0 Doe, jane-doe", "Alex, Alex, Alex, Alex" },
    { "JANE DOE'S", "ALEX'S" },
    { "Jane alone", "Jane alone" },
    { "Jane Doe-Smith", "Alex-Smith" },
    { "Siân, Sian and Sia\u0302n", "Bea, Bea and Bea" },
    { "Will will go", "C. will go" },
    { "R&D (North) met", "Team met" },
    { "", "" },
  };
  g_autoptr (GPtrArray) names = new_names ();
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadPackRedactor) redactor = NULL;

  add (names, "Sam", "A.", FALSE);
  add (names, "Jane Doe", "Alex", FALSE);
  add (names, "Siân", "Bea", FALSE);
  add (names, "Will", "C.", TRUE);
  add (names, "R&D (North)", "Team", FALSE);
  redactor = lead_pack_redactor_new (names, FALSE, &error);
  g_assert_no_error (error);
  check (redactor, cases, G_N_ELEMENTS (cases));
}

/* The longer name goes first, whatever the order. */
static void
test_overlap (void)
{
  static const Case cases[] = {
    { "Oak Street Surgery and Oak Street", "Partner B and Partner A" },
  };
  g_autoptr (GPtrArray) names = new_names ();
  g_autoptr (LeadPackRedactor) redactor = NULL;

  add (names, "Oak Street", "Partner A", FALSE);
  add (names, "Oak Street Surgery", "Partner B", FALSE);
  redactor = lead_pack_redactor_new (names, FALSE, NULL);
  check (redactor, cases, G_N_ELEMENTS (cases));
}

static void
test_refused (void)
{
  static const char * const aliases[] = { "", " ", "Sam", "the other SAM", "Kim’s friend" };

  for (guint i = 0; i < G_N_ELEMENTS (aliases); i++)
    {
      g_autoptr (GPtrArray) names = new_names ();
      g_autoptr (GError) error = NULL;

      add (names, "Sam", aliases[i], FALSE);
      add (names, "Kim", "B.", FALSE);
      g_assert_null (lead_pack_redactor_new (names, FALSE, &error));
      g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
    }
}

static void
test_dates (void)
{
  static const Case cases[] = {
    { "On 2026-03-12 we met", "On March 2026 we met" },
    { "2026-03-12T09:15:00Z", "March 2026" },
    { "Tuesday, 12 March 2026", "March 2026" },
    { "on Tue 12th of March", "on March" },
    { "March 12, 2026 and March 3rd.", "March 2026 and March." },
    { "March 2026 stays", "March 2026 stays" },
    { "12/03/2026 or 3.12.26", "[…] or […]" },
    { "between 3 and 5 May", "between May" },
    { "3–5 May", "May" },
    { "12 people, 2026, 3.5, 10:30", "12 people, 2026, 3.5, 10:30" },
    { "version 1.2.3 of it", "version 1.2.3 of it" },
    { "We may 12 times", "We may 12 times" },
  };
  g_autoptr (GPtrArray) names = new_names ();
  g_autoptr (LeadPackRedactor) coarse = lead_pack_redactor_new (names, TRUE, NULL);
  g_autoptr (LeadPackRedactor) exact = lead_pack_redactor_new (names, FALSE, NULL);
  LeadDay day = lead_day_new (2026, 3, 12);
  g_autofree char *month = lead_pack_redactor_dup_date (coarse, day);
  g_autofree char *date = lead_pack_redactor_dup_date (exact, day);

  check (coarse, cases, G_N_ELEMENTS (cases));
  g_assert_cmpstr (month, ==, "March 2026");
  g_assert_cmpstr (date, ==, "12 March 2026");
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);
  g_test_add_func ("/pack-redactor/names", test_names);
  g_test_add_func ("/pack-redactor/overlap", test_overlap);
  g_test_add_func ("/pack-redactor/refused", test_refused);
  g_test_add_func ("/pack-redactor/dates", test_dates);
  return g_test_run ();
}
