/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "store-fixture.h"

#include <string.h>

/* A key that is known, so that no test waits for a derivation. */
LeadKeySource *
fixture_new_key (guint8 seed)
{
  guint8 bytes[LEAD_KEY_SIZE];
  guint8 salt[LEAD_SALT_SIZE] = { 0 };
  g_autoptr (LeadKey) key = NULL;

  memset (bytes, seed, sizeof bytes);
  key = lead_key_new (bytes, salt);
  return lead_key_source_new_key (key);
}

void
fixture_set_up (Fixture       *fixture,
                gconstpointer  data)
{
  fixture->folder = lead_test_dup_folder ();
  fixture->path = g_build_filename (fixture->folder, "test.syslead", NULL);
  fixture->key_source = fixture_new_key (7);
  fixture->surroundings = lead_test_new_surroundings ();
}

void
fixture_tear_down (Fixture       *fixture,
                   gconstpointer  data)
{
  lead_test_remove_folder (fixture->folder);
  g_clear_object (&fixture->key_source);
  g_clear_object (&fixture->surroundings);
  g_free (fixture->folder);
  g_free (fixture->path);
}

void
fixture_add (const char  *name,
             FixtureFunc  test)
{
  g_test_add (name, Fixture, NULL, fixture_set_up, test, fixture_tear_down);
}

LeadJournal *
fixture_try (Fixture        *fixture,
             LeadOpenFlags   flags,
             GError        **error)
{
  return lead_journal_open_sync (fixture->path, fixture->key_source, fixture->surroundings,
                                 flags, NULL, error);
}

LeadJournal *
fixture_create (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  LeadJournal *journal = fixture_try (fixture, LEAD_OPEN_CREATE, &error);

  g_assert_no_error (error);
  return journal;
}

LeadJournal *
fixture_open (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  LeadJournal *journal = fixture_try (fixture, LEAD_OPEN_DEFAULT, &error);

  g_assert_no_error (error);
  return journal;
}
