/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The cards with which a session is prepared, over a real journal: what is offered, what of it
 * is chosen, and with which point it is looked at. */

#include "config.h"

#include "core/model/lead-challenge-builder.h"
#include "core/model/lead-session-builder.h"
#include "core/store/lead-journal-challenges.h"
#include "core/store/lead-journal-entries.h"
#include "core/store/lead-journal-sessions.h"
#include "lead-desk-fixture.h"
#include "ui/pages/sessions/lead-chart-row.h"
#include "ui/pages/sessions/lead-entry-finder.h"
#include "ui/pages/sessions/lead-piece-check.h"
#include "ui/pages/sessions/lead-piece-row.h"
#include "ui/pages/sessions/lead-point-button.h"
#include "ui/pages/sessions/lead-session-challenges.h"
#include "ui/pages/sessions/lead-session-prepare.h"
#include "ui/widgets/lead-choice-list.h"

/* Thursday 26 November 2026, 18:00 in London. */
#define EVENING G_GINT64_CONSTANT (1795716000000)

#define BODY "We sat down.\n\nI stopped talking, and nobody defended theirs."
#define QUOTE "I stopped talking"
#define POINT "3c5a0b1e-7d1f-4c55-9b1e-2f6d8a0c4e71"

typedef struct
{
  LeadDeskFixture   desk;
  LeadSessionDraft *draft;
} Fixture;

static void
set_up (Fixture       *f,
        gconstpointer  data)
{
  lead_desk_fixture_set_up (&f->desk, EVENING);
}

static void
tear_down (Fixture       *f,
           gconstpointer  data)
{
  g_clear_object (&f->draft);
  lead_desk_fixture_tear_down (&f->desk);
}

/* An entry in which a barrier shifted: at a passage, and once more without one. */
static LeadEntry *
add_entry (Fixture    *f,
           const char *title,
           gboolean    is_private)
{
  g_autoptr (LeadEntry) plain = lead_test_new_entry ("2026-11-20T09:00", title, BODY);
  LeadEntryBuilder *builder = lead_entry_builder_new_from (plain);
  const char *words = strstr (BODY, QUOTE);
  g_autoptr (LeadPassage) passage = lead_passage_cut (BODY, g_utf8_strlen (BODY, words - BODY),
                                                      g_utf8_strlen (QUOTE, -1));
  g_autoptr (LeadTag) met = lead_tag_new (NULL, "barriers/silo-mentality", LEAD_STANCE_SHIFTED,
                                          passage);
  g_autoptr (LeadTag) done = lead_tag_new (NULL, "behaviours/conflict-uncertainty",
                                           LEAD_STANCE_PRACTISED, passage);
  g_autoptr (LeadEntry) entry = NULL;
  g_autoptr (GError) error = NULL;
  LeadEntry *saved;

  lead_entry_builder_add_tag (builder, met);
  lead_entry_builder_add_tag (builder, done);
  lead_entry_builder_set_private (builder, is_private);
  entry = lead_entry_builder_end (builder);
  saved = lead_journal_save_entry_sync (f->desk.journal, entry, LEAD_SAVE_DEFAULT, NULL, NULL,
                                        &error);
  g_assert_no_error (error);

  return saved;
}

static LeadChallenge *
add_challenge (Fixture    *f,
               const char *name)
{
  LeadChallengeBuilder *builder = lead_challenge_builder_new ();
  g_autoptr (LeadViewpoint) carers = lead_viewpoint_new (LEAD_VIEWPOINT_CARERS, LEAD_DAY_NONE);
  g_autoptr (LeadChallenge) challenge = NULL;
  g_autoptr (GError) error = NULL;
  LeadChallenge *saved;

  lead_challenge_builder_set_name (builder, name);
  lead_challenge_builder_add_viewpoint (builder, carers);
  challenge = lead_challenge_builder_end (builder);
  saved = lead_journal_save_challenge_sync (f->desk.journal, challenge, NULL, &error);
  g_assert_no_error (error);

  return saved;
}

/* With one point on its agenda, “The car park”; on a window as narrow as a phone's. */
static void
open_cards (Fixture *f)
{
  LeadSessionBuilder *builder = lead_session_builder_new ();
  g_autoptr (LeadAgendaItem) item = lead_agenda_item_new (POINT, LEAD_AGENDA_OWN, NULL,
                                                          "The car park");
  g_autoptr (LeadSession) session = NULL;

  lead_session_builder_set_whom (builder, "R.");
  lead_session_builder_put_item (builder, item);
  session = lead_session_builder_end (builder);
  f->draft = lead_record_draft_new (LEAD_TYPE_SESSION_DRAFT, f->desk.desk, session);
  lead_desk_fixture_show (&f->desk, lead_session_prepare_new (f->draft), 360, 900);
}

static LeadSession *
get_session (Fixture *f)
{
  return lead_session_draft_get_session (f->draft);
}

static const LeadPiece *
get_piece (Fixture *f,
           guint    position)
{
  GPtrArray *pieces = lead_session_get_pieces (get_session (f));

  g_assert_cmpuint (pieces->len, >, position);

  return pieces->pdata[position];
}

/* What somebody chooses from a menu of choices below @root. It isn't shown: the window is higher
 * than the screen, and a menu off it has no monitor. */
static void
choose_below (GtkWidget  *root,
              const char *id)
{
  GtkWidget *menu = lead_ui_test_find (root, GTK_TYPE_MENU_BUTTON, NULL);
  GtkPopover *popover;

  g_assert_nonnull (menu);
  popover = gtk_menu_button_get_popover (GTK_MENU_BUTTON (menu));
  g_signal_emit_by_name (gtk_popover_get_child (popover), "chosen", id);
}

/* All of what is written, as it is in the file. */
static LeadSession *
flush (Fixture *f)
{
  GAsyncResult *pending = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  LeadSession *stored;

  lead_record_draft_flush_async (LEAD_RECORD_DRAFT (f->draft), lead_test_store_result, &pending);
  result = lead_test_await_result (&pending);
  lead_record_draft_flush_finish (LEAD_RECORD_DRAFT (f->draft), result, &error);
  g_assert_no_error (error);
  stored = lead_journal_get_session_sync (f->desk.journal, lead_session_get_uuid (get_session (f)),
                                          NULL, &error);
  g_assert_no_error (error);

  return stored;
}

/* What the journal offers is taken along with one press, and out again with another. */
static void
test_offer (Fixture       *f,
            gconstpointer  data)
{
  g_autoptr (LeadEntry) entry = add_entry (f, "Board, again", FALSE);
  g_autoptr (LeadEntry) mine = add_entry (f, "Mine alone", TRUE);
  g_autoptr (LeadSession) stored = NULL;
  GtkWidget *check;

  open_cards (f);
  lead_ui_test_await_text (f->desk.page, "A barrier shifted: Silo mentality");
  g_assert_false (lead_ui_test_reads (f->desk.page, "Mine alone"));
  check = lead_ui_test_await (f->desk.page, LEAD_TYPE_PIECE_CHECK);
  gtk_widget_activate (check);
  g_assert_cmpstr (get_piece (f, 0)->entry, ==, lead_entry_get_uuid (entry));
  g_assert_null (get_piece (f, 0)->passage);
  lead_ui_test_await (f->desk.page, LEAD_TYPE_PIECE_ROW);
  stored = flush (f);
  g_assert_cmpuint (lead_session_get_pieces (stored)->len, ==, 1);
  gtk_widget_activate (check);
  g_assert_cmpuint (lead_session_get_pieces (get_session (f))->len, ==, 0);
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (check)));
}

/* Two tags on the same words are one passage. It is looked at with a point. */
static void
test_passage (Fixture       *f,
              gconstpointer  data)
{
  g_autoptr (LeadEntry) entry = add_entry (f, "Board, again", FALSE);
  g_autoptr (LeadSession) stored = NULL;
  GtkWidget *row;
  const LeadPiece *piece;

  open_cards (f);
  row = lead_ui_test_await (f->desk.page, ADW_TYPE_EXPANDER_ROW);
  lead_ui_test_await_text (row, "1 passage");
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  lead_ui_test_await_text (row, "Silo mentality: shifted");
  gtk_widget_activate (lead_ui_test_find (lead_ui_test_find (row, GTK_TYPE_REVEALER, NULL),
                                          LEAD_TYPE_PIECE_CHECK, NULL));
  piece = get_piece (f, 0);
  g_assert_cmpstr (piece->passage->quote, ==, QUOTE);
  g_assert_null (piece->item);
  row = lead_ui_test_await (f->desk.page, LEAD_TYPE_PIECE_ROW);
  lead_ui_test_await_text (row, "With every point");
  choose_below (row, POINT);
  lead_ui_test_await_text (row, "With “The car park”");
  stored = flush (f);
  piece = lead_session_get_pieces (stored)->pdata[0];
  g_assert_cmpstr (piece->item, ==, POINT);
  g_assert_cmpstr (piece->passage->quote, ==, QUOTE);
  lead_ui_test_assert_narrow (f->desk.page);
}

static void
on_offer_undo (LeadDesk       *desk,
               LeadOperation  *operation,
               LeadOperation **offered)
{
  g_set_object (offered, operation);
}

static gboolean
is_empty (gpointer data)
{
  return lead_ui_test_find (data, LEAD_TYPE_PIECE_ROW, NULL) == NULL;
}

/* A row takes its piece out; undone, it stands where it stood, with its point. */
static void
test_take_out (Fixture       *f,
               gconstpointer  data)
{
  g_autoptr (LeadEntry) entry = add_entry (f, "Board, again", FALSE);
  g_autoptr (LeadPiece) piece = lead_piece_new (NULL, lead_entry_get_uuid (entry), NULL, POINT);
  g_autoptr (LeadOperation) offered = NULL;
  LeadSessionBuilder *builder;
  GtkWidget *row;

  g_signal_connect (f->desk.desk, "offer-undo", G_CALLBACK (on_offer_undo), &offered);
  open_cards (f);
  builder = lead_session_draft_begin (f->draft);
  lead_session_builder_put_piece (builder, piece);
  lead_session_draft_commit (f->draft, builder);
  row = lead_ui_test_await (f->desk.page, LEAD_TYPE_PIECE_ROW);
  g_signal_emit_by_name (row, "take-out");
  lead_test_await (is_empty, f->desk.page);
  g_assert_cmpuint (lead_session_get_pieces (get_session (f))->len, ==, 0);
  lead_operation_undo (offered);
  lead_ui_test_await (f->desk.page, LEAD_TYPE_PIECE_ROW);
  g_assert_cmpstr (get_piece (f, 0)->item, ==, POINT);
}

static gboolean
is_found (gpointer data)
{
  return lead_ui_test_find (data, LEAD_TYPE_PIECE_CHECK, NULL) != NULL;
}

/* Any entry can be found, but for those that are private. */
static void
test_find (Fixture       *f,
           gconstpointer  data)
{
  g_autoptr (LeadEntry) entry = add_entry (f, "Board, again", FALSE);
  g_autoptr (LeadEntry) mine = add_entry (f, "Mine alone", TRUE);
  GtkWidget *finder;

  open_cards (f);
  finder = lead_ui_test_await (f->desk.page, LEAD_TYPE_ENTRY_FINDER);
  lead_ui_test_type (finder, "defended");
  lead_test_await (is_found, finder);
  g_assert_true (lead_ui_test_reads (finder, "Board, again"));
  g_assert_false (lead_ui_test_reads (finder, "Mine alone"));
  lead_ui_test_type (finder, "xylophone");
  lead_ui_test_await_text (finder, "No entry says that.");
}

static void
test_charts (Fixture       *f,
             gconstpointer  data)
{
  g_autoptr (LeadSession) stored = NULL;
  GtkWidget *row, *check;

  open_cards (f);
  row = lead_ui_test_await (f->desk.page, LEAD_TYPE_CHART_ROW);
  check = lead_ui_test_find (row, GTK_TYPE_CHECK_BUTTON, NULL);
  g_assert_null (lead_ui_test_find (row, LEAD_TYPE_POINT_BUTTON, NULL));
  gtk_widget_activate (check);
  lead_ui_test_await_text (row, "With every point");
  choose_below (row, POINT);
  lead_ui_test_await_text (row, "With “The car park”");
  stored = flush (f);
  g_assert_cmpstr (lead_session_get_charts (stored)[0], ==, "barriers");
  g_assert_cmpstr (lead_session_get_chart_item (stored, "barriers"), ==, POINT);
  gtk_widget_activate (check);
  g_assert_null (lead_session_get_charts (get_session (f))[0]);
  g_assert_null (lead_ui_test_find (row, LEAD_TYPE_POINT_BUTTON, NULL));
}

/* As many as there are, in the order in which they were chosen. */
static void
test_challenges (Fixture       *f,
                 gconstpointer  data)
{
  g_autoptr (LeadChallenge) falls = add_challenge (f, "Falls at home");
  g_autoptr (LeadChallenge) beds = add_challenge (f, "Late in bed");
  const char * const *chosen;
  GtkWidget *challenges, *chip;

  open_cards (f);
  challenges = lead_ui_test_await (f->desk.page, LEAD_TYPE_SESSION_CHALLENGES);
  choose_below (challenges, lead_challenge_get_uuid (beds));
  choose_below (challenges, lead_challenge_get_uuid (falls));
  lead_ui_test_await_text (challenges, "Falls at home");
  chosen = lead_session_get_challenges (get_session (f));
  g_assert_cmpuint (g_strv_length ((char **) chosen), ==, 2);
  g_assert_cmpstr (chosen[0], ==, lead_challenge_get_uuid (beds));
  chip = gtk_widget_get_ancestor (lead_ui_test_find (challenges, GTK_TYPE_LABEL, "Late in bed"),
                                  GTK_TYPE_BUTTON);
  g_signal_emit_by_name (chip, "clicked");
  chosen = lead_session_get_challenges (get_session (f));
  g_assert_cmpuint (g_strv_length ((char **) chosen), ==, 1);
  g_assert_false (lead_ui_test_reads (challenges, "Late in bed"));
}

/* A view that isn't heard is something to talk about, and once it is on the agenda it isn't
 * proposed any more. */
static void
test_unheard (Fixture       *f,
              gconstpointer  data)
{
  g_autoptr (LeadChallenge) falls = add_challenge (f, "Falls at home");
  const LeadAgendaItem *item;
  GPtrArray *agenda;
  GtkWidget *row;

  open_cards (f);
  lead_ui_test_await_text (f->desk.page, "A view that you haven’t heard yet.");
  row = gtk_widget_get_ancestor (lead_ui_test_find (f->desk.page, GTK_TYPE_LABEL,
                                                    "A view that you haven’t heard yet."),
                                 ADW_TYPE_ACTION_ROW);
  lead_ui_test_press (row, "Add");
  agenda = lead_session_get_agenda (get_session (f));
  item = agenda->pdata[agenda->len - 1];
  g_assert_cmpstr (item->text, ==, "Carers on “Falls at home”");
  g_assert_false (lead_ui_test_reads (f->desk.page, "A view that you haven’t heard yet."));
}

/* As a reply to its pack does. */
static void
put_note_in_file (Fixture *f)
{
  g_autoptr (LeadSession) stored = flush (f);
  g_autoptr (LeadSessionNote) note = lead_session_note_new (NULL, POINT, "R.", "Whose?", 0);
  LeadSessionBuilder *builder = lead_session_builder_new_from (stored);
  g_autoptr (LeadSession) changed = NULL;
  g_autoptr (LeadSession) saved = NULL;

  lead_session_builder_put_note (builder, note);
  changed = lead_session_builder_end (builder);
  lead_surroundings_advance (f->desk.surroundings, 1000);
  saved = lead_journal_save_session_sync (f->desk.journal, changed, NULL, NULL);
  g_assert_nonnull (saved);
}

static void
want (Fixture    *f,
      const char *want)
{
  LeadSessionBuilder *builder = lead_session_draft_begin (f->draft);

  lead_session_builder_set_want (builder, want);
  lead_session_draft_commit (f->draft, builder);
}

/* What came to the session meanwhile is there with what was written, and stays. */
static void
test_written_meanwhile (Fixture       *f,
                        gconstpointer  data)
{
  g_autoptr (LeadSession) stored = NULL;

  open_cards (f);
  put_note_in_file (f);
  want (f, "To be");
  lead_record_draft_flush_async (LEAD_RECORD_DRAFT (f->draft), NULL, NULL);
  want (f, "To be asked");
  stored = flush (f);
  g_assert_cmpstr (lead_session_get_want (stored), ==, "To be asked");
  g_assert_cmpuint (lead_session_get_notes (stored)->len, ==, 1);
  g_assert_cmpuint (lead_session_get_notes (get_session (f))->len, ==, 1);
}

static void
add_test (const char *name,
          void      (*test) (Fixture       *f,
                             gconstpointer  data))
{
  g_test_add (name, Fixture, NULL, set_up, test, tear_down);
}

int
main (int argc, char **argv)
{
  lead_ui_test_init (&argc, &argv);

  add_test ("/prepare/offer", test_offer);
  add_test ("/prepare/passage", test_passage);
  add_test ("/prepare/take-out", test_take_out);
  add_test ("/prepare/find", test_find);
  add_test ("/prepare/charts", test_charts);
  add_test ("/prepare/challenges", test_challenges);
  add_test ("/prepare/unheard", test_unheard);
  add_test ("/prepare/written-meanwhile", test_written_meanwhile);

  return g_test_run ();
}
