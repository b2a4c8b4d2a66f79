/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/model/lead-error.h"
#include "core/store/lead-journal-entries.h"
#include "core/store/lead-journal-import.h"
#include "core/store/lead-journal-lists.h"
#include "store-fixture.h"

static LeadIncoming *
new_incoming (const char *origin,
              const char *body)
{
  g_autoptr (LeadEntry) entry = lead_test_new_entry ("2026-03-01", "From elsewhere", body);

  return lead_incoming_new (entry, origin);
}

/* One batch of entries, "origin|body" each. */
static LeadTaken
add (LeadJournal        *journal,
     int64_t             import,
     const char * const *entries)
{
  g_autoptr (GPtrArray) incoming = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_incoming_free);
  g_autoptr (GError) error = NULL;
  LeadTaken taken;

  for (guint i = 0; entries[i] != NULL; i++)
    {
      g_auto (GStrv) parts = g_strsplit (entries[i], "|", 2);

      g_ptr_array_add (incoming, new_incoming (parts[0], parts[1]));
    }
  lead_journal_import_add_sync (journal, import, incoming, &taken, NULL, &error);
  g_assert_no_error (error);
  return taken;
}

static int64_t
begin (LeadJournal *journal)
{
  g_autoptr (GError) error = NULL;
  int64_t import;

  lead_journal_import_begin_sync (journal, "test", &import, &error);
  g_assert_no_error (error);
  return import;
}

static void
finish (LeadJournal *journal,
        int64_t      import)
{
  g_autoptr (GError) error = NULL;

  lead_journal_import_finish_sync (journal, import, &error);
  g_assert_no_error (error);
}

static guint
count (LeadJournal *journal,
       const char  *words,
       gboolean     trashed)
{
  g_autoptr (LeadFilter) filter = lead_filter_new ();
  g_autoptr (GArray) listed = NULL;
  g_autoptr (GError) error = NULL;
  guint total;

  filter->words = g_strdup (words);
  filter->trashed = trashed;
  listed = lead_journal_list_entries_sync (journal, filter, &total, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (listed->len, ==, total);
  return total;
}

static LeadEntry *
load_only (LeadJournal *journal)
{
  g_autoptr (LeadFilter) filter = lead_filter_new ();
  guint total;
  g_autoptr (GArray) listed = lead_journal_list_entries_sync (journal, filter, &total, NULL, NULL);

  g_assert_cmpuint (total, ==, 1);
  return lead_journal_load_entry_sync (journal, g_array_index (listed, LeadListed, 0).id, NULL, NULL);
}

static void
test_invisible_until_finished (Fixture       *fixture,
                               gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (fixture);
  int64_t import = begin (journal);
  LeadTaken taken = add (journal, import, (const char *[]) { "1|apples", "2|pears", NULL });

  g_assert_cmpuint (taken.imported, ==, 2);
  g_assert_cmpuint (count (journal, NULL, FALSE), ==, 0);
  g_assert_cmpuint (count (journal, "apples", FALSE), ==, 0);
  finish (journal, import);
  g_assert_cmpuint (count (journal, NULL, FALSE), ==, 2);
  g_assert_cmpuint (count (journal, "apples", FALSE), ==, 1);
  lead_journal_close_sync (journal, NULL);
}

static void
test_cancelled (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (fixture);
  g_autoptr (GError) error = NULL;
  int64_t import = begin (journal);

  add (journal, import, (const char *[]) { "1|apples", "2|pears", NULL });
  g_assert_true (lead_journal_import_cancel_sync (journal, import, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count (journal, NULL, FALSE), ==, 0);

  /* It left no origins either: the same comes in as new. */
  import = begin (journal);
  g_assert_cmpuint (add (journal, import, (const char *[]) { "1|apples", NULL }).imported, ==, 1);
  finish (journal, import);
  g_assert_cmpuint (count (journal, "apples", FALSE), ==, 1);
  lead_journal_close_sync (journal, NULL);
}

static void
test_left_behind (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (fixture);
  g_autoptr (LeadJournal) again = NULL;
  int64_t import;

  add (journal, begin (journal), (const char *[]) { "1|apples", "2|pears", NULL });
  lead_journal_close_sync (journal, NULL);

  again = fixture_open (fixture);
  g_assert_cmpuint (count (again, NULL, FALSE), ==, 0);
  import = begin (again);
  g_assert_cmpuint (add (again, import, (const char *[]) { "1|apples", NULL }).imported, ==, 1);
  finish (again, import);
  g_assert_cmpuint (count (again, NULL, FALSE), ==, 1);
  lead_journal_close_sync (again, NULL);
}

static void
test_twice (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (fixture);
  const char *entries[] = { "1|apples", "2|pears", "1|apples", NULL };
  int64_t import = begin (journal);
  LeadTaken taken = add (journal, import, entries);

  g_assert_cmpuint (taken.imported, ==, 2);
  g_assert_cmpuint (taken.unchanged, ==, 1);
  finish (journal, import);

  import = begin (journal);
  taken = add (journal, import, entries);
  g_assert_cmpuint (taken.imported, ==, 0);
  g_assert_cmpuint (taken.unchanged, ==, 3);
  finish (journal, import);
  g_assert_cmpuint (count (journal, NULL, FALSE), ==, 2);
  lead_journal_close_sync (journal, NULL);
}

/* What the writer did to an entry since then stands. */
static void
test_edited_trashed_deleted (Fixture       *fixture,
                             gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (fixture);
  const char *entries[] = { "1|apples", NULL };
  int64_t import = begin (journal);
  g_autoptr (LeadEntry) entry = NULL;
  g_autoptr (LeadEntry) edited = NULL;
  g_autoptr (LeadEntry) saved = NULL;
  g_autoptr (LeadEntryBuilder) builder = NULL;
  int64_t id;

  add (journal, import, entries);
  finish (journal, import);
  entry = load_only (journal);
  id = lead_entry_get_id (entry);
  builder = lead_entry_builder_new_from (entry);
  lead_entry_builder_set_body (builder, "oranges");
  edited = lead_entry_builder_end (g_steal_pointer (&builder));
  saved = lead_journal_save_entry_sync (journal, edited, LEAD_SAVE_DEFAULT, NULL, NULL, NULL);
  g_assert_nonnull (saved);

  import = begin (journal);
  g_assert_cmpuint (add (journal, import, entries).unchanged, ==, 1);
  finish (journal, import);
  g_assert_cmpuint (count (journal, "oranges", FALSE), ==, 1);
  g_assert_cmpuint (count (journal, "apples", FALSE), ==, 0);

  g_assert_true (lead_journal_trash_entries_sync (journal, &id, 1, TRUE, NULL, NULL));
  import = begin (journal);
  g_assert_cmpuint (add (journal, import, entries).unchanged, ==, 1);
  finish (journal, import);
  g_assert_cmpuint (count (journal, NULL, FALSE), ==, 0);
  g_assert_cmpuint (count (journal, "oranges", TRUE), ==, 1);

  g_assert_true (lead_journal_delete_entries_sync (journal, &id, 1, NULL, NULL));
  import = begin (journal);
  g_assert_cmpuint (add (journal, import, entries).unchanged, ==, 1);
  finish (journal, import);
  g_assert_cmpuint (count (journal, NULL, FALSE) + count (journal, NULL, TRUE), ==, 0);
  lead_journal_close_sync (journal, NULL);
}

static LeadEntry *
new_named (const char *uuid,
           const char *tag_uuid,
           const char *body)
{
  g_autoptr (LeadEntry) plain = lead_test_new_entry ("2026-03-01", "Named", body);
  g_autoptr (LeadEntryBuilder) builder = lead_entry_builder_new_from (plain);
  g_autoptr (LeadTag) tag = lead_tag_new (tag_uuid, "barriers/tensions", LEAD_STANCE_MET, NULL);

  lead_entry_builder_set_uuid (builder, uuid);
  lead_entry_builder_add_tag (builder, tag);
  return lead_entry_builder_end (g_steal_pointer (&builder));
}

static LeadTaken
add_entry (LeadJournal *journal,
           int64_t      import,
           LeadEntry   *entry,
           const char  *origin)
{
  g_autoptr (GPtrArray) incoming = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_incoming_free);
  g_autoptr (GError) error = NULL;
  LeadTaken taken;

  g_ptr_array_add (incoming, lead_incoming_new (entry, origin));
  lead_journal_import_add_sync (journal, import, incoming, &taken, NULL, &error);
  g_assert_no_error (error);
  return taken;
}

#define UUID     "6f4a1c1e-0000-4000-8000-000000000001"
#define TAG_UUID "6f4a1c1e-0000-4000-8000-000000000002"

/* The same uuid: the same text is the same entry, another text is another entry. */
static void
test_namesakes (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (fixture);
  g_autoptr (LeadEntry) first = new_named (UUID, TAG_UUID, "as it was");
  g_autoptr (LeadEntry) other = new_named (UUID, TAG_UUID, "quite another");
  g_autoptr (LeadEntry) found = NULL;
  int64_t import = begin (journal);

  g_assert_cmpuint (add_entry (journal, import, first, "a").imported, ==, 1);
  finish (journal, import);
  import = begin (journal);
  g_assert_cmpuint (add_entry (journal, import, first, "b").unchanged, ==, 1);
  g_assert_cmpuint (add_entry (journal, import, other, "c").imported, ==, 1);
  g_assert_cmpuint (add_entry (journal, import, other, "d").imported, ==, 1);
  finish (journal, import);
  g_assert_cmpuint (count (journal, NULL, FALSE), ==, 3);
  g_assert_cmpuint (count (journal, "quite", FALSE), ==, 2);

  found = lead_journal_find_entry_sync (journal, UUID, NULL, NULL);
  g_assert_cmpstr (lead_entry_get_body (found), ==, "as it was");
  lead_journal_close_sync (journal, NULL);
}

static void
test_records_come_with_it (Fixture       *fixture,
                           gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (fixture);
  g_autoptr (LeadEntry) entry = new_named (UUID, TAG_UUID, "as it was");
  g_autoptr (LeadFilter) filter = lead_filter_new ();
  g_autoptr (LeadRecords) before = NULL;
  g_autoptr (LeadRecords) after = NULL;
  int64_t import = begin (journal);
  gsize n_tags, n_entries;

  add_entry (journal, import, entry, "a");
  before = lead_journal_load_records_sync (journal, filter, NULL, NULL);
  lead_records_get_tags (before, &n_tags);
  g_assert_cmpuint (n_tags, ==, 0);

  finish (journal, import);
  after = lead_journal_load_records_sync (journal, filter, NULL, NULL);
  lead_records_get_tags (after, &n_tags);
  lead_records_get_days (after, &n_entries);
  g_assert_cmpuint (n_tags, ==, 1);
  g_assert_cmpuint (n_entries, ==, 1);
  g_assert_cmpstr (lead_records_get_item (after, 0), ==, "barriers/tensions");
  lead_journal_close_sync (journal, NULL);
}

static LeadRevision *
new_revision (const char *body,
              int64_t     saved_ms)
{
  LeadRevision *revision = g_new0 (LeadRevision, 1);

  revision->title = g_strdup ("Old");
  revision->body = g_strdup (body);
  revision->saved_ms = saved_ms;
  return revision;
}

static void
test_revisions (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (fixture);
  g_autoptr (GPtrArray) incoming = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_incoming_free);
  LeadIncoming *one = new_incoming ("1", "third");
  g_autoptr (LeadEntry) entry = NULL;
  g_autoptr (GPtrArray) history = NULL;
  int64_t import = begin (journal);
  LeadTaken taken;

  one->revisions = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_revision_free);
  g_ptr_array_add (one->revisions, new_revision ("first", 1000));
  g_ptr_array_add (one->revisions, new_revision ("second", 2000));
  g_ptr_array_add (incoming, one);
  g_assert_true (lead_journal_import_add_sync (journal, import, incoming, &taken, NULL, NULL));
  finish (journal, import);

  entry = load_only (journal);
  history = lead_journal_load_history_sync (journal, lead_entry_get_id (entry), NULL, NULL);
  g_assert_cmpuint (history->len, ==, 2);
  for (guint i = 0; i < history->len; i++)
    {
      LeadRevision *revision = history->pdata[i];

      g_assert_cmpint (revision->revision, <, lead_entry_get_revision (entry));
      g_assert_cmpstr (revision->body, ==, revision->saved_ms == 1000 ? "first" : "second");
    }
  g_assert_cmpuint (count (journal, "third", FALSE), ==, 1);
  lead_journal_close_sync (journal, NULL);
}

static void
test_adopt (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (fixture);
  int64_t import = begin (journal);

  add (journal, import, (const char *[]) { "1|apples", NULL });
  g_assert_true (lead_journal_import_adopt_sync (journal, import, UUID, NULL));
  g_assert_cmpstr (lead_journal_get_uuid (journal), !=, UUID);
  finish (journal, import);
  g_assert_cmpstr (lead_journal_get_uuid (journal), ==, UUID);

  /* Not a second time: it has entries of its own now. */
  import = begin (journal);
  g_assert_true (lead_journal_import_adopt_sync (journal, import, TAG_UUID, NULL));
  finish (journal, import);
  g_assert_cmpstr (lead_journal_get_uuid (journal), ==, UUID);
  lead_journal_close_sync (journal, NULL);
}

static void
test_several_at_once (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (fixture);
  int64_t first = begin (journal);
  int64_t second = begin (journal);

  add (journal, first, (const char *[]) { "1|apples", NULL });
  add (journal, second, (const char *[]) { "2|pears", NULL });
  finish (journal, second);
  g_assert_cmpuint (count (journal, NULL, FALSE), ==, 1);
  g_assert_true (lead_journal_import_cancel_sync (journal, first, NULL));
  g_assert_cmpuint (count (journal, "pears", FALSE), ==, 1);
  lead_journal_close_sync (journal, NULL);
}

static void
test_after_the_end (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (fixture);
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  int64_t import = begin (journal);
  LeadTaken taken;

  finish (journal, import);
  g_assert_false (lead_journal_import_add_sync (journal, import, none, &taken, NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND);
  lead_journal_close_sync (journal, NULL);
}

int
main (int    argc,
      char **argv)
{
  lead_test_init (&argc, &argv);

  fixture_add ("/store/import/invisible-until-finished", test_invisible_until_finished);
  fixture_add ("/store/import/cancelled", test_cancelled);
  fixture_add ("/store/import/left-behind", test_left_behind);
  fixture_add ("/store/import/twice", test_twice);
  fixture_add ("/store/import/edited-trashed-deleted", test_edited_trashed_deleted);
  fixture_add ("/store/import/namesakes", test_namesakes);
  fixture_add ("/store/import/records", test_records_come_with_it);
  fixture_add ("/store/import/revisions", test_revisions);
  fixture_add ("/store/import/adopt", test_adopt);
  fixture_add ("/store/import/several-at-once", test_several_at_once);
  fixture_add ("/store/import/after-the-end", test_after_the_end);

  return g_test_run ();
}
