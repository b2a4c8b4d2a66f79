/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The key on paper, and what the journal knows of its ways in. */

#include "config.h"

#include <string.h>

#include "core/model/lead-error.h"
#include "core/store/lead-journal-backups.h"
#include "core/store/lead-journal-recovery.h"
#include "core/store/lead-journal-upkeep.h"
#include "core/store/lead-recovery-code.h"
#include "store-fixture.h"

static const guint8 no_salt[LEAD_SALT_SIZE];

/* Every byte another one, so that no two characters of the code are left out. */
static LeadKey *
new_key (guint8 seed)
{
  guint8 bytes[LEAD_KEY_SIZE];

  for (guint i = 0; i < LEAD_KEY_SIZE; i++)
    bytes[i] = (guint8) (seed + i * 89);

  return lead_key_new (bytes, no_salt);
}

static void
assert_decodes (const char    *text,
                const LeadKey *key)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadKey) found = lead_recovery_code_decode (text, &error);

  g_assert_no_error (error);
  g_assert_true (lead_key_equal (found, key));
}

static void
test_round_trip (void)
{
  for (guint seed = 0; seed < 256; seed++)
    {
      g_autoptr (LeadKey) key = new_key (seed);
      g_autofree char *code = lead_recovery_code_encode (key);

      g_assert_cmpuint (strlen (code), ==, 13 * 6 - 1);
      assert_decodes (code, key);
    }
}

/* As people write: small letters, no hyphens, other dashes, l for 1, o for 0. */
static void
test_loose (void)
{
  g_autoptr (LeadKey) key = new_key (7);
  g_autofree char *code = lead_recovery_code_encode (key);
  g_autofree char *small = g_ascii_strdown (code, -1);
  g_auto (GStrv) groups = g_strsplit (code, "-", -1);
  g_autofree char *lines = g_strjoinv (" –\n", groups);
  g_autofree char *bare = g_strjoinv ("", groups);

  assert_decodes (small, key);
  assert_decodes (lines, key);
  assert_decodes (bare, key);
  for (char *c = bare; *c != '\0'; c++)
    *c = *c == '1' ? 'l' : *c == '0' ? 'o' : *c;
  assert_decodes (bare, key);
}

static void
assert_wrong_group (const char *text,
                    guint       group)
{
  g_autoptr (GError) error = NULL;
  guint good, wrong;

  g_assert_null (lead_recovery_code_decode (text, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
  lead_recovery_code_inspect (text, &good, &wrong);
  g_assert_cmpuint (wrong, ==, group);
  g_assert_cmpuint (good, ==, group - 1);
}

/* Whatever single character is mistyped, its group is named. */
static void
test_one_wrong (void)
{
  g_autoptr (LeadKey) key = new_key (31);
  g_autofree char *code = lead_recovery_code_encode (key);

  for (guint i = 0; code[i] != '\0'; i++)
    {
      char right = code[i];

      if (right == '-')
        continue;
      for (const char *other = "0123456789ABCDEFGHJKMNPQRSTVWXYZU"; *other != '\0'; other++)
        {
          if (*other == right)
            continue;
          code[i] = *other;
          assert_wrong_group (code, i / 6 + 1);
        }
      code[i] = right;
    }
}

static void
test_swapped (void)
{
  g_autoptr (LeadKey) key = new_key (31);
  g_autofree char *code = lead_recovery_code_encode (key);
  g_auto (GStrv) groups = g_strsplit (code, "-", -1);
  g_autofree char *mixed = NULL;
  char *third = groups[2];

  for (guint i = 0; i < 3; i++)
    {
      char first = code[i];

      if (first == code[i + 1])
        continue;
      code[i] = code[i + 1];
      code[i + 1] = first;
      assert_wrong_group (code, 1);
      code[i + 1] = code[i];
      code[i] = first;
    }

  groups[2] = groups[8];
  groups[8] = third;
  mixed = g_strjoinv ("-", groups);
  assert_wrong_group (mixed, 3);
}

static void
test_too_little (void)
{
  g_autoptr (LeadKey) key = new_key (31);
  g_autofree char *code = lead_recovery_code_encode (key);
  g_autofree char *longer = g_strconcat (code, "0", NULL);
  g_autoptr (GError) error = NULL;
  guint good, wrong;

  g_assert_null (lead_recovery_code_decode (longer, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
  g_clear_error (&error);

  code[6 * 4 + 2] = '\0';
  lead_recovery_code_inspect (code, &good, &wrong);
  g_assert_cmpuint (good, ==, 4);
  g_assert_cmpuint (wrong, ==, 0);
  g_assert_null (lead_recovery_code_decode (code, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
}

static LeadRecoveryState
load_state (LeadJournal *journal)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  GAsyncResult *waiting = NULL;
  LeadRecoveryState state = LEAD_RECOVERY_DONE;

  lead_journal_load_recovery_async (journal, NULL, lead_test_store_result, &waiting);
  result = lead_test_await_result (&waiting);
  lead_journal_load_recovery_finish (journal, result, &state, &error);
  g_assert_no_error (error);

  return state;
}

static void
set_state (LeadJournal       *journal,
           LeadRecoveryState  state)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  GAsyncResult *waiting = NULL;

  lead_journal_set_recovery_async (journal, state, NULL, lead_test_store_result, &waiting);
  result = lead_test_await_result (&waiting);
  lead_journal_set_recovery_finish (journal, result, &error);
  g_assert_no_error (error);
}

static gboolean
change (LeadJournal  *journal,
        const char   *former,
        const char   *next,
        GError      **error)
{
  g_autoptr (LeadPassphrase) old = former != NULL ? lead_passphrase_new (former, NULL) : NULL;
  g_autoptr (LeadPassphrase) passphrase = lead_passphrase_new (next, NULL);
  g_autoptr (GAsyncResult) result = NULL;
  GAsyncResult *waiting = NULL;

  lead_journal_change_passphrase_async (journal, old, passphrase, NULL, lead_test_store_result,
                                        &waiting);
  result = lead_test_await_result (&waiting);

  return lead_journal_change_passphrase_finish (journal, result, error);
}

/* The sheet is void with the key it was made from, and the journal knows. */
static void
test_sheet (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (fixture);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (load_state (journal), ==, LEAD_RECOVERY_DUE);
  set_state (journal, LEAD_RECOVERY_PUT_OFF);
  g_assert_cmpint (load_state (journal), ==, LEAD_RECOVERY_PUT_OFF);
  set_state (journal, LEAD_RECOVERY_DONE);
  fixture_close (g_steal_pointer (&journal));

  journal = fixture_open (fixture);
  g_assert_cmpint (load_state (journal), ==, LEAD_RECOVERY_DONE);
  change (journal, NULL, "another one", &error);
  g_assert_no_error (error);
  g_assert_cmpint (load_state (journal), ==, LEAD_RECOVERY_DUE);
  fixture_close (g_steal_pointer (&journal));
}

/* What stands on the paper opens the file, whoever has forgotten the passphrase. */
static void
test_sheet_opens (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = lead_test_new_journal (fixture->folder, fixture->surroundings);
  g_autofree char *path = g_strdup (lead_journal_get_path (journal));
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (LeadKeySource) source = NULL;
  g_autoptr (LeadKey) key = NULL;
  g_autoptr (LeadKey) typed = NULL;
  g_autofree char *code = NULL;
  GAsyncResult *waiting = NULL;
  g_autoptr (GError) error = NULL;

  lead_journal_load_key_async (journal, NULL, lead_test_store_result, &waiting);
  result = lead_test_await_result (&waiting);
  key = lead_journal_load_key_finish (journal, result, &error);
  g_assert_no_error (error);
  code = lead_recovery_code_encode (key);
  g_clear_object (&result);
  fixture_close (g_steal_pointer (&journal));

  typed = lead_recovery_code_decode (code, &error);
  g_assert_no_error (error);
  source = lead_key_source_new_key (typed);
  journal = lead_journal_open_sync (path, source, fixture->surroundings, LEAD_OPEN_NO_UPKEEP,
                                    NULL, &error);
  g_assert_no_error (error);
  fixture_close (g_steal_pointer (&journal));
}

static LeadBackupList *
load_backups (LeadJournal *journal)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  GAsyncResult *waiting = NULL;
  LeadBackupList *list;

  lead_journal_load_backups_async (journal, NULL, lead_test_store_result, &waiting);
  result = lead_test_await_result (&waiting);
  list = lead_journal_load_backups_finish (journal, result, &error);
  g_assert_no_error (error);

  return list;
}

static gboolean
check (LeadJournal  *journal,
       const char   *path,
       GError      **error)
{
  g_autoptr (GAsyncResult) result = NULL;
  GAsyncResult *waiting = NULL;

  lead_journal_check_backup_async (journal, path, NULL, lead_test_store_result, &waiting);
  result = lead_test_await_result (&waiting);

  return lead_journal_check_backup_finish (journal, result, error);
}

static void
test_former (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = lead_test_new_journal (fixture->folder, fixture->surroundings);
  g_autoptr (LeadBackupList) list = NULL;
  g_autoptr (GError) error = NULL;
  const LeadKeptBackup *backup;

  fixture_add_entry (journal, "2026-03-01", "One", "apples");
  g_assert_false (change (journal, "a wrong one", "another one", &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_WRONG_KEY);
  g_clear_error (&error);
  list = load_backups (journal);
  g_assert_cmpuint (list->backups->len, ==, 0);
  g_assert_cmpint (list->checked_ms, ==, 0);
  g_clear_pointer (&list, lead_backup_list_free);

  g_assert_true (change (journal, "correct horse", "another one", &error));
  g_assert_no_error (error);
  list = load_backups (journal);
  g_assert_cmpuint (list->backups->len, ==, 2);
  g_assert_cmpuint (lead_backup_list_count_former (list), ==, 1);

  backup = &g_array_index (list->backups, LeadKeptBackup, 0);
  g_assert_false (backup->former);
  g_assert_true (check (journal, backup->path, &error));
  g_assert_no_error (error);
  backup = &g_array_index (list->backups, LeadKeptBackup, 1);
  g_assert_true (backup->former);
  g_assert_false (check (journal, backup->path, &error));
  fixture_close (g_steal_pointer (&journal));
}

static void
test_checked (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (fixture);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (LeadBackupList) list = NULL;
  GAsyncResult *waiting = NULL;
  g_autoptr (GError) error = NULL;

  lead_journal_note_checked_async (journal, NULL, lead_test_store_result, &waiting);
  result = lead_test_await_result (&waiting);
  g_assert_true (lead_journal_note_checked_finish (journal, result, &error));
  g_assert_no_error (error);
  g_clear_object (&result);
  list = load_backups (journal);
  g_assert_cmpint (list->checked_ms, ==, lead_surroundings_get_now (fixture->surroundings));
  fixture_close (g_steal_pointer (&journal));
}

int
main (int    argc,
      char **argv)
{
  lead_test_init (&argc, &argv);

  g_test_add_func ("/recovery/code/round-trip", test_round_trip);
  g_test_add_func ("/recovery/code/loose", test_loose);
  g_test_add_func ("/recovery/code/one-wrong", test_one_wrong);
  g_test_add_func ("/recovery/code/swapped", test_swapped);
  g_test_add_func ("/recovery/code/too-little", test_too_little);
  fixture_add ("/recovery/sheet", test_sheet);
  fixture_add ("/recovery/sheet-opens", test_sheet_opens);
  fixture_add ("/recovery/former", test_former);
  fixture_add ("/recovery/checked", test_checked);

  return g_test_run ();
}
