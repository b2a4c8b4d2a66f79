/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Opening, making and closing a journal: what works, and what each thing that
 * isn't a journal is answered. */

#include "config.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/model/lead-error.h"
#include "core/store/lead-journal-private.h"
#include "lead-test.h"
#include "store-fixture.h"

static void
test_create (Fixture       *f,
             gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autofree char *uuid = g_strdup (lead_journal_get_uuid (journal));
  g_autoptr (GError) error = NULL;

  g_assert_true (g_uuid_string_is_valid (uuid));
  g_assert_false (lead_journal_get_read_only (journal));
  g_assert_null (lead_journal_get_notice (journal));
  lead_journal_close_sync (journal, &error);
  g_assert_no_error (error);
  lead_test_assert_finalize (g_steal_pointer (&journal));

  journal = fixture_open (f);
  g_assert_cmpstr (lead_journal_get_uuid (journal), ==, uuid);
}

int
main (int   argc,
      char *argv[])
{
  lead_test_init (&argc, &argv);

  fixture_add ("/store/journal/create", test_create);

  return g_test_run ();
}
