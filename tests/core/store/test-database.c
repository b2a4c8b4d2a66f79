/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Small things below the journal: what result codes mean, the order of keys,
 * facts and labels. */

#include "config.h"

#include <errno.h>

#include "core/model/lead-error.h"
#include "core/model/lead-label.h"
#include "core/store/lead-changes.h"
#include "core/store/lead-database-error.h"
#include "core/store/lead-meta.h"
#include "core/store/lead-sort-key.h"
#include "store-fixture.h"

typedef struct
{
  int       rc;
  int       system_errno;
  LeadError code;
} Code;

static const Code codes[] = {
  { SQLITE_FULL, 0, LEAD_ERROR_NO_SPACE },
  { SQLITE_IOERR_WRITE, ENOSPC, LEAD_ERROR_NO_SPACE },
  { SQLITE_IOERR_WRITE, EDQUOT, LEAD_ERROR_NO_SPACE },
  { SQLITE_IOERR_WRITE, EFBIG, LEAD_ERROR_NO_SPACE },
  { SQLITE_IOERR_WRITE, EROFS, LEAD_ERROR_READ_ONLY },
  { SQLITE_IOERR_FSYNC, EIO, LEAD_ERROR_FAILED },
  { SQLITE_READONLY, 0, LEAD_ERROR_READ_ONLY },
  { SQLITE_READONLY_DIRECTORY, 0, LEAD_ERROR_READ_ONLY },
  { SQLITE_READONLY_DBMOVED, 0, LEAD_ERROR_NOT_FOUND },
  { SQLITE_NOTADB, 0, LEAD_ERROR_WRONG_KEY },
  { SQLITE_CORRUPT, 0, LEAD_ERROR_DAMAGED },
  { SQLITE_CORRUPT_VTAB, 0, LEAD_ERROR_DAMAGED },
  { SQLITE_BUSY, 0, LEAD_ERROR_IN_USE },
  { SQLITE_BUSY_RECOVERY, 0, LEAD_ERROR_IN_USE },
  { SQLITE_LOCKED, 0, LEAD_ERROR_IN_USE },
  { SQLITE_CANTOPEN, EACCES, LEAD_ERROR_FAILED },
  { SQLITE_TOOBIG, 0, LEAD_ERROR_REFUSED },
  { SQLITE_NOMEM, 0, LEAD_ERROR_FAILED },
  { SQLITE_MISUSE, 0, LEAD_ERROR_FAILED },
};

static void
test_codes (void)
{
  g_autoptr (GError) stopped = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      g_autoptr (GError) error = NULL;

      lead_database_error_set (&error, codes[i].rc, codes[i].system_errno);
      g_test_message ("code %d: %s", codes[i].rc, error->message);
      g_assert_error (error, LEAD_ERROR, (int) codes[i].code);
    }
  lead_database_error_set (&stopped, SQLITE_INTERRUPT, 0);
  g_assert_error (stopped, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* Keys stand in the order of local time, whatever the zone, and give the day
 * back. */
static void
test_keys (void)
{
  static const char * const ordered[] = {
    "0001-01-01", "1969-12-31T23:59:59", "1970-01-01", "2026-03-14T00:00:00+14:00",
    "2026-03-14T09:00:00-11:00", "2026-03-14T09:00:01+14:00", "2026-03-15", "9999-12-31T23:59:59",
  };
  int64_t last = INT64_MIN;

  for (gsize i = 0; i < G_N_ELEMENTS (ordered); i++)
    {
      g_autoptr (LeadEntry) entry = lead_test_new_entry (ordered[i], "", "");
      const LeadMoment *moment = lead_entry_get_moment (entry);
      int64_t key = lead_sort_key_for_moment (moment);

      g_assert_cmpint (key, >, last);
      g_assert_cmpint (lead_sort_key_get_day (key), ==, moment->day);
      g_assert_cmpint (lead_sort_key_first (moment->day), <=, key);
      g_assert_cmpint (lead_sort_key_last (moment->day), >=, key);
      last = key;
    }
}

static void
test_folding (void)
{
  static const char * const same[][2] = {
    { "Team", "tEAM" }, { "Zürich", "ZU\xcc\x88RICH" }, { "Straße", "STRASSE" }, { "ﬁne", "FINE" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (same); i++)
    {
      g_autofree char *a = lead_label_fold (same[i][0]);
      g_autofree char *b = lead_label_fold (same[i][1]);

      g_assert_cmpstr (a, ==, b);
    }
}

static void
test_changes (void)
{
  g_autoptr (LeadChanges) changes = lead_changes_new ();
  g_autoptr (LeadChanges) more = lead_changes_new ();

  lead_changes_add (changes, LEAD_CHANGE_ENTRIES, 7);
  lead_changes_add (changes, LEAD_CHANGE_TAGS, 7);
  g_assert_cmpuint (changes->ids->len, ==, 1);
  g_assert_cmpuint (changes->kinds, ==, LEAD_CHANGE_ENTRIES | LEAD_CHANGE_TAGS);
  for (int64_t id = 0; id < 300; id++)
    lead_changes_add (more, LEAD_CHANGE_ENTRIES, id);
  g_assert_true (more->many);
  lead_changes_merge (changes, more);
  g_assert_true (changes->many);
  g_assert_cmpuint (changes->ids->len, ==, 0);
}

static gpointer
check_meta (LeadVault     *vault,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  g_autofree char *nothing = lead_meta_dup_text (vault->database, "none such", error);
  g_autofree char *text = NULL;
  int64_t number = -1;

  g_assert_cmpstr (nothing, ==, "");
  g_assert_true (lead_meta_get_int (vault->database, "none such", &number, error));
  g_assert_cmpint (number, ==, 0);
  g_assert_true (lead_meta_set_text (vault->database, "a", "text", error));
  g_assert_true (lead_meta_set_int (vault->database, "a", G_MAXINT64, error));
  g_assert_true (lead_meta_get_int (vault->database, "a", &number, error));
  g_assert_cmpint (number, ==, G_MAXINT64);
  g_assert_true (lead_meta_set_text (vault->database, "a", "text again", error));
  text = lead_meta_dup_text (vault->database, "a", error);
  g_assert_cmpstr (text, ==, "text again");
  return NULL;
}

static void
test_meta (Fixture       *f,
           gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);

  fixture_run (journal, check_meta);
}

int
main (int   argc,
      char *argv[])
{
  lead_test_init (&argc, &argv);

  g_test_add_func ("/store/database/codes", test_codes);
  g_test_add_func ("/store/database/keys", test_keys);
  g_test_add_func ("/store/database/folding", test_folding);
  g_test_add_func ("/store/database/changes", test_changes);
  fixture_add ("/store/database/meta", test_meta);

  return g_test_run ();
}
