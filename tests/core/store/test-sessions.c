/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Sessions in the journal: kept whole, found, followed up, and never showing
 * what the writer keeps to themselves. */

#include "config.h"

#include "core/model/lead-entry-builder.h"
#include "core/model/lead-error.h"
#include "core/model/lead-session-builder.h"
#include "core/store/lead-journal-entries.h"
#include "core/store/lead-journal-sessions.h"
#include "core/store/lead-session-search.h"
#include "store-fixture.h"

#define CHALLENGE "7d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c11"
#define EXPERIMENT "7d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c12"
#define ITEM "1d7f2c7e-4d0e-4a6b-8f3e-5a3f0c1b2d01"

static LeadSession *
save (LeadJournal *journal,
      LeadSession *session)
{
  g_autoptr (GError) error = NULL;
  LeadSession *saved = lead_journal_save_session_sync (journal, session, NULL, &error);

  g_assert_no_error (error);
  return saved;
}

static LeadSession *
end_and_save (LeadJournal        *journal,
              LeadSessionBuilder *builder)
{
  g_autoptr (LeadSession) session = lead_session_builder_end (builder);

  return save (journal, session);
}

static void
put_piece (LeadSessionBuilder *builder,
           const char         *entry)
{
  g_autoptr (LeadPassage) passage = lead_passage_new (3, 4, "they", "If ", " came");
  g_autoptr (LeadStrike) strike = lead_strike_new ("summing-up/network#1", passage);
  g_autoptr (LeadPiece) piece = lead_piece_new (NULL, entry, passage, ITEM);
  g_autoptr (LeadPiece) all = lead_piece_new (NULL, entry, NULL, NULL);

  lead_piece_strike (all, strike);
  lead_piece_strike (all, strike);
  all->patterns_only = TRUE;
  lead_session_builder_put_piece (builder, piece);
  lead_session_builder_put_piece (builder, all);
}

static void
put_agreement (LeadSessionBuilder *builder,
               const char         *text,
               LeadDay             due)
{
  g_autoptr (LeadAgreement) agreement = lead_agreement_new (NULL, text, due, EXPERIMENT);

  lead_session_builder_put_agreement (builder, agreement);
}

/* Says something of everything; with @entry, two pieces are of it. */
static LeadSessionBuilder *
make (const char *entry)
{
  LeadSessionBuilder *builder = lead_session_builder_new ();
  g_autoptr (LeadAim) aim = lead_aim_new (NULL, "Ask more", LEAD_DAY_NONE, LEAD_DAY_NONE);
  g_autoptr (LeadAgendaItem) item = lead_agenda_item_new (ITEM, LEAD_AGENDA_NOTICED,
                                                          "barriers/tensions", "Why again?");
  g_autoptr (LeadSessionNote) note = lead_session_note_new (NULL, ITEM, "Rhian", "Whose?", 0);

  lead_session_builder_set_whom (builder, "Rhian");
  lead_session_builder_set_with (builder, LEAD_SESSION_LEARNING_SET);
  lead_session_builder_set_day (builder, 20540);
  lead_session_builder_set_period (builder, 20440, 20539);
  lead_session_builder_set_want (builder, "To see what I don’t");
  lead_session_builder_set_challenge (builder, CHALLENGE, TRUE);
  lead_session_builder_set_chart (builder, "barriers", TRUE);
  lead_session_builder_set_chart_item (builder, "barriers", ITEM);
  lead_session_builder_put_aim (builder, aim);
  lead_session_builder_put_item (builder, item);
  lead_session_builder_put_note (builder, note);
  put_agreement (builder, "Ask before the paper", 20560);
  if (entry != NULL)
    put_piece (builder, entry);
  return builder;
}

static LeadSession *
get (LeadJournal *journal,
     LeadSession *session)
{
  g_autoptr (GError) error = NULL;
  LeadSession *found = lead_journal_get_session_sync (journal, lead_session_get_uuid (session),
                                                      NULL, &error);

  g_assert_no_error (error);
  return found;
}

static LeadEntry *
add_entry (LeadJournal *journal)
{
  return fixture_load (journal, fixture_add_entry (journal, "2026-03-01T09:00", "A title",
                                                   "If they came, so did I"));
}

static void
set_private (LeadJournal *journal,
             LeadEntry   *entry,
             gboolean     is_private)
{
  g_autoptr (LeadEntry) now = fixture_load (journal, lead_entry_get_id (entry));
  LeadEntryBuilder *builder = lead_entry_builder_new_from (now);
  g_autoptr (LeadEntry) changed = NULL;
  g_autoptr (LeadEntry) saved = NULL;

  lead_entry_builder_set_private (builder, is_private);
  changed = lead_entry_builder_end (builder);
  saved = fixture_save (journal, changed);
  g_assert_cmpint (lead_entry_get_private (saved), ==, is_private);
}

static void
set_trashed (LeadJournal *journal,
             LeadEntry   *entry,
             gboolean     trashed)
{
  int64_t id = lead_entry_get_id (entry);

  g_assert_true (lead_journal_trash_entries_sync (journal, &id, 1, trashed, NULL, NULL));
}

static void
test_kept (Fixture       *f,
           gconstpointer  data)
{
  LeadJournal *journal = fixture_create (f);
  g_autoptr (LeadEntry) entry = add_entry (journal);
  g_autoptr (LeadSession) wanted = lead_session_builder_end (make (lead_entry_get_uuid (entry)));
  g_autoptr (LeadSession) saved = save (journal, wanted);
  g_autoptr (LeadSession) found = NULL;
  const LeadPiece *piece, *all;

  g_assert_true (g_uuid_string_is_valid (lead_session_get_uuid (saved)));
  g_assert_cmpint (lead_session_get_created_ms (saved), ==, LEAD_TEST_NOW);
  fixture_close (journal);

  journal = fixture_open (f);
  found = get (journal, saved);
  g_assert_true (lead_session_equal (found, saved));
  g_assert_cmpint (lead_session_get_to (found), ==, 20539);
  g_assert_cmpint (lead_session_get_with (found), ==, LEAD_SESSION_LEARNING_SET);
  g_assert_cmpuint (lead_session_get_pieces (found)->len, ==, 2);
  piece = lead_session_get_pieces (found)->pdata[0];
  all = lead_session_get_pieces (found)->pdata[1];
  g_assert_cmpstr (piece->passage->quote, ==, "they");
  g_assert_cmpstr (piece->item, ==, ITEM);
  g_assert_false (piece->patterns_only);
  g_assert_true (all->patterns_only);
  g_assert_cmpuint (all->struck->len, ==, 2);
  g_assert_cmpstr (((const LeadStrike *) all->struck->pdata[1])->prompt, ==, "summing-up/network#1");
  g_assert_cmpint (((const LeadAim *) lead_session_get_aims (found)->pdata[0])->begun, ==,
                   lead_day_new (2026, 3, 14));
  g_assert_cmpstr (((const LeadSessionNote *) lead_session_get_notes (found)->pdata[0])->by, ==,
                   "Rhian");
  fixture_close (journal);
}

static LeadSession *
add (LeadJournal *journal,
     const char  *whom,
     LeadDay      day,
     LeadDay      held)
{
  LeadSessionBuilder *builder = lead_session_builder_new ();

  lead_session_builder_set_whom (builder, whom);
  lead_session_builder_set_day (builder, day);
  lead_session_builder_set_held (builder, held);
  if (held != LEAD_DAY_NONE)
    lead_session_builder_set_challenge (builder, CHALLENGE, TRUE);
  return end_and_save (journal, builder);
}

static void
assert_listed (LeadJournal             *journal,
               const LeadSessionFilter *filter,
               const char              *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) sessions = lead_journal_list_sessions_sync (journal, filter, NULL, &error);
  g_autoptr (GString) names = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < sessions->len; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? "," : "", lead_session_get_whom (sessions->pdata[i]));
  g_assert_cmpstr (names->str, ==, expected);
}

static void
test_listed (Fixture       *f,
             gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadSession) undated = add (journal, "undated", LEAD_DAY_NONE, LEAD_DAY_NONE);
  g_autoptr (LeadSession) later = add (journal, "later", 20600, LEAD_DAY_NONE);
  g_autoptr (LeadSession) soon = add (journal, "soon", 20550, LEAD_DAY_NONE);
  g_autoptr (LeadSession) first = add (journal, "first", 20400, 20401);
  g_autoptr (LeadSession) last = add (journal, "last", 20450, 20450);
  static const LeadSessionFilter open = { .stage = LEAD_SESSIONS_OPEN };
  static const LeadSessionFilter held = { .stage = LEAD_SESSIONS_HELD };
  static const LeadSessionFilter about = { .challenge = (char *) CHALLENGE };
  static const LeadSessionFilter trashed = { .trashed = TRUE };

  assert_listed (journal, NULL, "soon,later,undated,last,first");
  assert_listed (journal, &open, "soon,later,undated");
  assert_listed (journal, &held, "last,first");
  assert_listed (journal, &about, "last,first");
  g_assert_true (lead_journal_trash_session_sync (journal, lead_session_get_id (soon), TRUE, NULL, NULL));
  assert_listed (journal, &trashed, "soon");
  assert_listed (journal, &open, "later,undated");
  g_assert_true (lead_journal_trash_session_sync (journal, lead_session_get_id (soon), FALSE, NULL, NULL));
  assert_listed (journal, &trashed, "");
  assert_listed (journal, &open, "soon,later,undated");
}

static void
test_found (Fixture       *f,
            gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadSession) other = add (journal, "Bethan", LEAD_DAY_NONE, LEAD_DAY_NONE);
  g_autoptr (LeadSession) session = end_and_save (journal, make (NULL));
  static const LeadSessionFilter texts[] = {
    { .text = (char *) "rhian" },
    { .text = (char *) "PAPER before" },
    { .text = (char *) "whose don" },
    { .text = (char *) "Why again" },
    { .text = (char *) "\"before the paper\"" },
  };
  static const LeadSessionFilter both = { .text = (char *) "" };
  static const LeadSessionFilter nones[] = {
    { .text = (char *) "rhian bethan" },
    { .text = (char *) "\"paper before\"" },
    { .text = (char *) "pap before" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    assert_listed (journal, &texts[i], "Rhian");
  assert_listed (journal, &both, "Rhian,Bethan");
  for (guint i = 0; i < G_N_ELEMENTS (nones); i++)
    assert_listed (journal, &nones[i], "");
}

/* What is found is what stands there now. */
static void
test_found_anew (Fixture       *f,
                 gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadSession) session = end_and_save (journal, make (NULL));
  LeadSessionBuilder *builder = lead_session_builder_new_from (session);
  g_autoptr (LeadSession) changed = NULL;
  static const LeadSessionFilter before = { .text = (char *) "see" };
  static const LeadSessionFilter after = { .text = (char *) "asked" };

  assert_listed (journal, &before, "Rhian");
  lead_session_builder_set_want (builder, "To be asked");
  changed = end_and_save (journal, builder);
  assert_listed (journal, &before, "");
  assert_listed (journal, &after, "Rhian");
  g_assert_true (lead_journal_trash_session_sync (journal, lead_session_get_id (changed), TRUE,
                                                  NULL, NULL));
  assert_listed (journal, &after, "");
  g_assert_true (lead_journal_trash_session_sync (journal, lead_session_get_id (changed), FALSE,
                                                  NULL, NULL));
  assert_listed (journal, &after, "Rhian");
}

/* The line that is shown is the one with the words. */
static void
test_line (Fixture       *f,
           gconstpointer  data)
{
  LeadSessionBuilder *builder = make (NULL);
  g_autoptr (LeadSession) session = lead_session_builder_end (builder);
  g_autofree char *agreed = lead_session_search_dup_line (session, "paper", 60);
  g_autofree char *person = lead_session_search_dup_line (session, "rhian", 60);

  g_assert_cmpstr (agreed, ==, "Ask before the paper");
  g_assert_null (person);
}

static void
note_change (LeadJournal *journal,
             guint        kinds,
             GArray      *ids,
             gpointer     data)
{
  *(guint *) data |= kinds;
}

static void
test_changed (Fixture       *f,
              gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadSession) first = end_and_save (journal, make (NULL));
  g_autoptr (LeadSession) changed = NULL;
  g_autoptr (LeadSession) same = NULL;
  LeadSessionBuilder *builder = lead_session_builder_new_from (first);
  guint seen = 0;

  lead_surroundings_advance (f->surroundings, 1000);
  g_signal_connect (journal, "changed", G_CALLBACK (note_change), &seen);
  lead_session_builder_set_want (builder, "To be asked");
  lead_session_builder_remove (builder, ITEM);
  changed = end_and_save (journal, builder);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (seen, ==, LEAD_CHANGE_SESSIONS);
  g_assert_cmpint (lead_session_get_modified_ms (changed), ==, LEAD_TEST_NOW + 1000);
  g_assert_cmpint (lead_session_get_created_ms (changed), ==, LEAD_TEST_NOW);
  g_assert_cmpuint (lead_session_get_agenda (changed)->len, ==, 0);
  g_assert_cmpuint (lead_session_get_notes (changed)->len, ==, 1);
  g_assert_null (((const LeadSessionNote *) lead_session_get_notes (changed)->pdata[0])->item);

  lead_surroundings_advance (f->surroundings, 1000);
  same = save (journal, changed);
  g_assert_cmpint (lead_session_get_modified_ms (same), ==, LEAD_TEST_NOW + 1000);
}

static void
assert_refused (LeadJournal        *journal,
                LeadSessionBuilder *builder,
                LeadError           code)
{
  g_autoptr (LeadSession) session = lead_session_builder_end (builder);
  g_autoptr (GError) error = NULL;

  g_assert_null (lead_journal_save_session_sync (journal, session, NULL, &error));
  g_assert_error (error, LEAD_ERROR, (int) code);
}

static void
test_refused (Fixture       *f,
              gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadEntry) entry = add_entry (journal);
  LeadSessionBuilder *builder = make (NULL);
  g_autoptr (GError) error = NULL;

  put_agreement (builder, "two", LEAD_DAY_NONE);
  put_agreement (builder, "three", LEAD_DAY_NONE);
  put_agreement (builder, "four", LEAD_DAY_NONE);
  assert_refused (journal, builder, LEAD_ERROR_REFUSED);

  set_private (journal, entry, TRUE);
  assert_refused (journal, make (lead_entry_get_uuid (entry)), LEAD_ERROR_REFUSED);

  builder = make (NULL);
  lead_session_builder_set_id (builder, 99);
  assert_refused (journal, builder, LEAD_ERROR_NOT_FOUND);
  assert_listed (journal, NULL, "");
  g_assert_null (lead_journal_get_session_sync (journal, CHALLENGE, NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_false (lead_journal_trash_session_sync (journal, 99, TRUE, NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND);
}

static void
assert_shown (LeadJournal *journal,
              LeadSession *session,
              guint        n_pieces,
              guint        n_items)
{
  g_autoptr (LeadSession) found = get (journal, session);

  g_assert_cmpuint (lead_session_get_pieces (found)->len, ==, n_pieces);
  g_assert_cmpuint (lead_session_get_agenda (found)->len, ==, n_items);
}

/* What may not be shown any more isn't, and a save by somebody who couldn't see
 * it doesn't lose it. */
static void
test_kept_back (Fixture       *f,
                gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadEntry) entry = add_entry (journal);
  LeadSessionBuilder *builder = make (lead_entry_get_uuid (entry));
  g_autoptr (LeadAgendaItem) item
    = lead_agenda_item_new (NULL, LEAD_AGENDA_ENTRY, lead_entry_get_uuid (entry), "A title");
  g_autoptr (LeadSession) session = NULL;
  g_autoptr (LeadSession) now = NULL;
  g_autoptr (LeadSession) changed = NULL;
  g_autoptr (LeadSession) stale = NULL;

  lead_session_builder_put_item (builder, item);
  session = end_and_save (journal, builder);
  set_private (journal, entry, TRUE);
  assert_shown (journal, session, 0, 1);
  now = get (journal, session);
  builder = lead_session_builder_new_from (now);
  lead_session_builder_set_want (builder, "Something else");
  changed = end_and_save (journal, builder);
  g_assert_cmpuint (lead_session_get_pieces (changed)->len, ==, 0);
  set_private (journal, entry, FALSE);
  assert_shown (journal, session, 2, 2);

  set_trashed (journal, entry, TRUE);
  assert_shown (journal, session, 0, 2);
  /* Somebody still has it as it was before. */
  builder = lead_session_builder_new_from (session);
  lead_session_builder_set_want (builder, "A third thing");
  stale = end_and_save (journal, builder);
  g_assert_cmpuint (lead_session_get_pieces (stale)->len, ==, 0);
  set_trashed (journal, entry, FALSE);
  assert_shown (journal, session, 2, 2);
}

static void
assert_open (LeadJournal *journal,
             const char  *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) open = lead_journal_list_open_agreements_sync (journal, NULL, &error);
  g_autoptr (GString) texts = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < open->len; i++)
    {
      const LeadOpenAgreement *agreement = open->pdata[i];

      g_assert_cmpint (lead_session_get_held (agreement->session), !=, LEAD_DAY_NONE);
      g_string_append_printf (texts, "%s%s", i > 0 ? "," : "", agreement->agreement->text);
    }
  g_assert_cmpstr (texts->str, ==, expected);
}

static void
test_open_agreements (Fixture       *f,
                      gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  LeadSessionBuilder *builder = make (NULL);
  g_autoptr (LeadSession) prepared = NULL;
  g_autoptr (LeadSession) held = NULL;
  g_autoptr (LeadSession) settled = NULL;
  g_autoptr (LeadAgreement) agreement = NULL;

  put_agreement (builder, "no day", LEAD_DAY_NONE);
  put_agreement (builder, "early", 20550);
  prepared = end_and_save (journal, builder);
  assert_open (journal, "");
  builder = lead_session_builder_new_from (prepared);
  lead_session_builder_set_held (builder, 20540);
  held = end_and_save (journal, builder);
  assert_open (journal, "early,Ask before the paper,no day");

  agreement = lead_agreement_copy (lead_session_get_agreements (held)->pdata[2]);
  lead_agreement_settle (agreement, "They said no", 20551);
  builder = lead_session_builder_new_from (held);
  lead_session_builder_put_agreement (builder, agreement);
  settled = end_and_save (journal, builder);
  assert_open (journal, "Ask before the paper,no day");
  g_assert_cmpstr (lead_session_find_agreement (settled, agreement->uuid)->outcome, ==, "They said no");
  lead_journal_trash_session_sync (journal, lead_session_get_id (held), TRUE, NULL, NULL);
  assert_open (journal, "");
}

static void
test_agenda_basis (Fixture       *f,
                   gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadEntry) entry = add_entry (journal);
  g_autoptr (LeadEntry) other = add_entry (journal);
  g_autoptr (LeadSession) session = end_and_save (journal, make (NULL));
  g_autoptr (LeadAgendaBasis) basis = NULL;
  g_autoptr (LeadAgendaBasis) again = NULL;
  gsize n_entries;

  set_private (journal, entry, TRUE);
  basis = lead_journal_load_agenda_basis_sync (journal, NULL, NULL, NULL);
  g_assert_cmpuint (basis->sessions->len, ==, 1);
  g_assert_true (lead_agenda_basis_is_private (basis, lead_entry_get_id (entry)));
  g_assert_false (lead_agenda_basis_is_private (basis, lead_entry_get_id (other)));
  lead_chronicle_get_entries (basis->patterns->chronicle, &n_entries);
  g_assert_cmpuint (n_entries, ==, 2);
  again = lead_journal_load_agenda_basis_sync (journal, basis->patterns, NULL, NULL);
  g_assert_true (again->patterns == basis->patterns);
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);
  fixture_add ("/store/sessions/kept", test_kept);
  fixture_add ("/store/sessions/listed", test_listed);
  fixture_add ("/store/sessions/found", test_found);
  fixture_add ("/store/sessions/found-anew", test_found_anew);
  fixture_add ("/store/sessions/line", test_line);
  fixture_add ("/store/sessions/changed", test_changed);
  fixture_add ("/store/sessions/refused", test_refused);
  fixture_add ("/store/sessions/kept-back", test_kept_back);
  fixture_add ("/store/sessions/open-agreements", test_open_agreements);
  fixture_add ("/store/sessions/agenda-basis", test_agenda_basis);
  return g_test_run ();
}
