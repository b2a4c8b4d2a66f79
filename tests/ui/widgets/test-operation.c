/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-ui-test.h"
#include "ui/widgets/lead-operation.h"

static void
count (gpointer counter)
{
  *(int *) counter += 1;
}

/* Undone once at the most, and what it needed for that is freed either way. */
static void
test_undone_once (void)
{
  LeadOperation *operation;
  int data = 0;

  operation = lead_operation_new ("Moved to the trash", count, &data, NULL);
  g_assert_cmpstr (lead_operation_get_description (operation), ==, "Moved to the trash");
  lead_operation_undo (operation);
  lead_operation_undo (operation);
  g_assert_cmpint (data, ==, 1);
  lead_test_assert_finalize (operation);
}

static void
test_frees_its_data (void)
{
  LeadOperation *operation;
  int undone = 0;
  int freed = 0;

  operation = lead_operation_new ("Never taken back", count, &freed, count);
  lead_test_assert_finalize (operation);
  g_assert_cmpint (freed, ==, 1);

  freed = 0;
  operation = lead_operation_new ("Taken back", count, &undone, count);
  lead_operation_undo (operation);
  g_assert_cmpint (undone, ==, 2);
  lead_test_assert_finalize (operation);
  g_assert_cmpint (undone, ==, 2);
}

int
main (int   argc,
      char *argv[])
{
  lead_ui_test_init (&argc, &argv);

  g_test_add_func ("/ui/operation/undone-once", test_undone_once);
  g_test_add_func ("/ui/operation/frees-its-data", test_frees_its_data);

  return g_test_run ();
}
