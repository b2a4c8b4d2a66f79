/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <signal.h>
#include <sys/resource.h>

#include "core/store/lead-journal-lists.h"
#include "lead-test.h"
#include "ui/widgets/lead-edit-session.h"
#include "ui/widgets/lead-save-status.h"

/* A session with a real journal; the fixture is the editor. */

typedef struct
{
  LeadSurroundings *surroundings;
  char *folder;
  LeadJournal *journal;
  LeadEditSession *session;
  GString *body; /* what is in the editor */
  guint conflicts;
  guint composed;
} Fixture;

static LeadEntry *
compose (LeadEntry *base,
         gpointer   user_data)
{
  Fixture *f = user_data;
  LeadEntryBuilder *builder = lead_entry_builder_new_from (base);

  f->composed++;
  lead_entry_builder_set_body (builder, f->body->str);
  return lead_entry_builder_end (builder);
}

static void
conflict_cb (Fixture *f)
{
  f->conflicts++;
}

static void
begin (Fixture   *f,
       LeadEntry *entry)
{
  g_clear_object (&f->session);
  g_string_assign (f->body, lead_entry_get_body (entry));
  f->session = lead_edit_session_new (f->journal, entry, compose, f);
  g_signal_connect_swapped (f->session, "conflict", G_CALLBACK (conflict_cb), f);
}

static LeadEntry *
new_blank (void)
{
  return lead_test_new_entry ("2026-03-14T18:40", "", "");
}

static void
set_up (Fixture       *f,
        gconstpointer  data)
{
  g_autoptr (LeadEntry) blank = new_blank ();

  f->surroundings = lead_test_new_surroundings ();
  f->folder = lead_test_dup_folder ();
  f->journal = lead_test_new_journal (f->folder, f->surroundings);
  f->body = g_string_new (NULL);
  begin (f, blank);
}

static void
tear_down (Fixture       *f,
           gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  lead_test_assert_finalize (f->session);
  g_assert_true (lead_journal_close_sync (f->journal, &error));
  g_assert_no_error (error);
  lead_test_assert_finalize (f->journal);
  g_object_unref (f->surroundings);
  lead_test_remove_folder (f->folder);
  g_free (f->folder);
  g_string_free (f->body, TRUE);
}

static void
type (Fixture    *f,
      const char *text)
{
  g_string_append (f->body, text);
  lead_edit_session_touch (f->session);
}

static gboolean
flush (Fixture *f,
       GError **error)
{
  GAsyncResult *pending = NULL;
  g_autoptr (GAsyncResult) result = NULL;

  lead_edit_session_flush_async (f->session, lead_test_store_result, &pending);
  result = lead_test_await_result (&pending);
  return lead_edit_session_flush_finish (f->session, result, error);
}

static void
end (Fixture *f)
{
  GAsyncResult *pending = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  lead_edit_session_end_async (f->session, lead_test_store_result, &pending);
  result = lead_test_await_result (&pending);
  g_assert_true (lead_edit_session_end_finish (f->session, result, &error));
  g_assert_no_error (error);
}

static int64_t
get_id (Fixture *f)
{
  return lead_entry_get_id (lead_edit_session_get_base (f->session));
}

static void
assert_stored (Fixture    *f,
               const char *body)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadEntry) entry = lead_journal_load_entry_sync (f->journal, get_id (f), NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (lead_entry_get_body (entry), ==, body);
}

static guint
count_entries (Fixture *f)
{
  g_autoptr (LeadFilter) filter = lead_filter_new ();
  g_autoptr (GError) error = NULL;
  guint count = 0;

  for (guint trashed = 0; trashed < 2; trashed++)
    {
      g_autoptr (GArray) listed = NULL;

      filter->trashed = trashed;
      listed = lead_journal_list_entries_sync (f->journal, filter, NULL, NULL, &error);
      g_assert_no_error (error);
      count += listed->len;
    }
  return count;
}

static gboolean
is_saved (gpointer data)
{
  return lead_edit_session_get_state (((Fixture *) data)->session) == LEAD_EDIT_SAVED;
}

/* By itself, once typing rests. */
static void
test_saves_by_itself (Fixture       *f,
                      gconstpointer  data)
{
  g_assert_cmpint (lead_edit_session_get_state (f->session), ==, LEAD_EDIT_CLEAN);
  type (f, "One ");
  g_assert_cmpint (lead_edit_session_get_state (f->session), ==, LEAD_EDIT_EDITING);
  type (f, "two");
  g_assert_cmpuint (f->composed, ==, 0);
  lead_test_await (is_saved, f);
  g_assert_cmpuint (f->composed, ==, 1);
  assert_stored (f, "One two");
  g_assert_cmpint (lead_edit_session_get_saved_ms (f->session), ==, LEAD_TEST_NOW);
}

static gboolean
type_on (gpointer data)
{
  type (data, "x");
  return G_SOURCE_CONTINUE;
}

static gboolean
is_stored (gpointer data)
{
  return get_id (data) != 0;
}

/* Typing that never rests is saved all the same. */
static void
test_saves_while_typing (Fixture       *f,
                         gconstpointer  data)
{
  guint source = g_timeout_add (20, type_on, f);

  lead_test_await (is_stored, f);
  g_source_remove (source);
  g_assert_true (flush (f, NULL));
  assert_stored (f, f->body->str);
}

/* What is typed while a save is on its way goes with the next one, and no
 * second entry comes of it. */
static void
test_one_after_the_other (Fixture       *f,
                          gconstpointer  data)
{
  GAsyncResult *pending[3] = { NULL };

  for (guint i = 0; i < G_N_ELEMENTS (pending); i++)
    {
      type (f, "word ");
      lead_edit_session_flush_async (f->session, lead_test_store_result, &pending[i]);
    }
  g_assert_cmpint (lead_edit_session_get_state (f->session), ==, LEAD_EDIT_SAVING);
  g_assert_cmpuint (f->composed, ==, 1);
  for (guint i = 0; i < G_N_ELEMENTS (pending); i++)
    {
      g_autoptr (GAsyncResult) result = lead_test_await_result (&pending[i]);

      g_assert_true (lead_edit_session_flush_finish (f->session, result, NULL));
    }
  g_assert_true (lead_edit_session_get_safe (f->session));
  assert_stored (f, "word word word ");
  g_assert_cmpuint (count_entries (f), ==, 1);
}

static void
test_nothing_typed (Fixture       *f,
                    gconstpointer  data)
{
  lead_edit_session_touch (f->session);
  end (f);
  g_assert_cmpuint (count_entries (f), ==, 0);
  g_assert_cmpint (lead_edit_session_get_state (f->session), ==, LEAD_EDIT_CLEAN);
}

/* Emptied again, it leaves nothing behind, not even in the trash; and can be
 * gone on with. */
static void
test_emptied (Fixture       *f,
              gconstpointer  data)
{
  type (f, "No.");
  g_assert_true (flush (f, NULL));
  g_assert_cmpuint (count_entries (f), ==, 1);
  g_string_truncate (f->body, 0);
  type (f, "");
  end (f);
  g_assert_cmpuint (count_entries (f), ==, 0);

  type (f, "Yes.");
  end (f);
  g_assert_cmpuint (count_entries (f), ==, 1);
  assert_stored (f, "Yes.");
}

/* An entry that was there before is kept when it is emptied. */
static void
test_emptied_old (Fixture       *f,
                  gconstpointer  data)
{
  g_autoptr (LeadEntry) entry = NULL;

  type (f, "Old.");
  end (f);
  entry = g_object_ref (lead_edit_session_get_base (f->session));
  begin (f, entry);
  g_string_truncate (f->body, 0);
  type (f, "");
  end (f);
  g_assert_cmpuint (count_entries (f), ==, 1);
}

/* What a session began with can be gone back to. */
static void
test_keeps_what_was (Fixture       *f,
                     gconstpointer  data)
{
  g_autoptr (LeadEntry) entry = NULL;
  g_autoptr (GPtrArray) history = NULL;
  g_autoptr (GError) error = NULL;

  type (f, "First.");
  end (f);
  entry = g_object_ref (lead_edit_session_get_base (f->session));
  begin (f, entry);
  for (guint i = 0; i < 3; i++)
    {
      type (f, " More.");
      g_assert_true (flush (f, NULL));
    }
  history = lead_journal_load_history_sync (f->journal, get_id (f), NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (history->len, ==, 1);
  g_assert_cmpstr (((LeadRevision *) history->pdata[0])->body, ==, "First.");

  lead_surroundings_advance (f->surroundings, 11 * 60 * 1000);
  type (f, " Later.");
  g_assert_true (flush (f, NULL));
  g_ptr_array_unref (history);
  history = lead_journal_load_history_sync (f->journal, get_id (f), NULL, &error);
  g_assert_cmpuint (history->len, ==, 2);
}

static void
test_conflict (Fixture       *f,
               gconstpointer  data)
{
  g_autoptr (LeadEntry) other = NULL;
  g_autoptr (LeadEntry) stored = NULL;
  g_autoptr (GPtrArray) history = NULL;
  g_autoptr (GError) error = NULL;
  LeadEntryBuilder *builder;

  type (f, "Mine.");
  g_assert_true (flush (f, NULL));
  builder = lead_entry_builder_new_from (lead_edit_session_get_base (f->session));
  lead_entry_builder_set_body (builder, "Theirs.");
  other = lead_entry_builder_end (builder);
  stored = lead_journal_save_entry_sync (f->journal, other, LEAD_SAVE_DEFAULT, NULL, NULL, &error);
  g_assert_no_error (error);

  type (f, " And more.");
  g_assert_true (flush (f, NULL));
  g_assert_cmpuint (f->conflicts, ==, 1);
  assert_stored (f, "Mine. And more.");
  history = lead_journal_load_history_sync (f->journal, get_id (f), NULL, &error);
  g_assert_cmpstr (((LeadRevision *) history->pdata[0])->body, ==, "Theirs.");
}

static void
limit_files (rlim_t bytes)
{
  struct rlimit limit;

  getrlimit (RLIMIT_FSIZE, &limit);
  limit.rlim_cur = bytes;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
}

/* The system refuses to write: the text stays, that it isn't saved is said, and
 * it is saved as soon as that is possible. */
static void
test_cannot_write (Fixture       *f,
                   gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *said = NULL;
  g_autofree char *expected = NULL;

  type (f, "Safe.");
  g_assert_true (flush (f, NULL));
  signal (SIGXFSZ, SIG_IGN);
  limit_files (1);
  type (f, " Not yet safe.");
  g_assert_false (flush (f, &error));
  limit_files (RLIM_INFINITY);
  g_assert_nonnull (error);
  g_assert_cmpint (lead_edit_session_get_state (f->session), ==, LEAD_EDIT_FAILED);
  g_assert_false (lead_edit_session_get_safe (f->session));
  said = lead_save_status_dup_text (LEAD_EDIT_FAILED, 0,
                                    lead_edit_session_get_error (f->session), 4, NULL);
  expected = g_strdup_printf ("Not saved: %s · 4 words", error->message);
  g_assert_cmpstr (said, ==, expected);
  assert_stored (f, "Safe.");

  /* By itself: nobody types or flushes. */
  lead_test_await (is_saved, f);
  assert_stored (f, "Safe. Not yet safe.");
  g_assert_null (lead_edit_session_get_error (f->session));
}

static void
test_status (void)
{
  g_autoptr (GTimeZone) zone = lead_zone_new ("Europe/London");
  static const struct
  {
    LeadEditState state;
    guint words;
    const char *text;
  } cases[] = {
    { LEAD_EDIT_CLEAN, 214, "214 words" },       { LEAD_EDIT_CLEAN, 1, "1 word" },
    { LEAD_EDIT_CLEAN, 0, "" },                  { LEAD_EDIT_EDITING, 0, "Editing" },
    { LEAD_EDIT_EDITING, 2, "Editing · 2 words" }, { LEAD_EDIT_SAVING, 2, "Saving · 2 words" },
    { LEAD_EDIT_SAVED, 2, "Saved 18:40 · 2 words" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = lead_save_status_dup_text (cases[i].state, LEAD_TEST_NOW, NULL,
                                                         cases[i].words, zone);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

int
main (int    argc,
      char **argv)
{
  lead_test_init (&argc, &argv);

#define ADD(path, test) \
  g_test_add ("/journal/edit-session/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("saves-by-itself", test_saves_by_itself);
  ADD ("saves-while-typing", test_saves_while_typing);
  ADD ("one-after-the-other", test_one_after_the_other);
  ADD ("nothing-typed", test_nothing_typed);
  ADD ("emptied", test_emptied);
  ADD ("emptied-old", test_emptied_old);
  ADD ("keeps-what-was", test_keeps_what_was);
  ADD ("conflict", test_conflict);
  ADD ("cannot-write", test_cannot_write);
#undef ADD
  g_test_add_func ("/journal/edit-session/status", test_status);
  return g_test_run ();
}
