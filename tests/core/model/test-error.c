/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "lead-test.h"

#include "core/model/lead-error.h"

/* Every code has something to say on all three counts. */
static void
test_advice (void)
{
  for (int code = LEAD_ERROR_FAILED; code <= LEAD_ERROR_WRONG_PASSPHRASE; code++)
    {
      g_autoptr (GError) error = g_error_new_literal (LEAD_ERROR, code, "It happened.");

      g_assert_true (g_str_has_suffix (lead_error_get_safe (error), "."));
      g_assert_true (g_str_has_suffix (lead_error_get_next (error), "."));
    }
}

static void
test_foreign (void)
{
  g_autoptr (GError) error = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_EXISTS, "There.");
  g_autoptr (GError) failed = g_error_new_literal (LEAD_ERROR, LEAD_ERROR_FAILED, "It failed.");

  g_assert_cmpstr (lead_error_get_safe (error), ==, lead_error_get_safe (failed));
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);
  g_test_add_func ("/error/advice", test_advice);
  g_test_add_func ("/error/foreign", test_foreign);
  return g_test_run ();
}
