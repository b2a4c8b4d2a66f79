/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The talk, over a real journal: what lies on the table, what comes up only when asked for, and
 * what is noted. */

#include "config.h"

#include "charts/lead-chart-frame.h"
#include "core/model/lead-entry-builder.h"
#include "core/model/lead-session-builder.h"
#include "core/store/lead-journal-entries.h"
#include "core/store/lead-journal-sessions.h"
#include "lead-desk-fixture.h"
#include "ui/pages/sessions/lead-entry-finder.h"
#include "ui/pages/sessions/lead-session-talk.h"
#include "ui/pages/sessions/lead-talk-notes.h"
#include "ui/pages/sessions/lead-talk-questions.h"
#include "ui/widgets/lead-text-field.h"

/* Thursday 26 November 2026, 18:00 in London. */
#define EVENING G_GINT64_CONSTANT (1795716000000)
#define TODAY (lead_day_new (2026, 11, 26))

#define FIRST "3c5a0b1e-7d1f-4c55-9b1e-2f6d8a0c4e71"
#define SECOND "3c5a0b1e-7d1f-4c55-9b1e-2f6d8a0c4e72"
#define AGREED "3c5a0b1e-7d1f-4c55-9b1e-2f6d8a0c4e73"

typedef struct
{
  LeadDeskFixture     desk;
  LeadSessionDraft   *draft;
  LeadSessionBuilder *builder; /* of the session that is talked about */
} Fixture;

static void
set_up (Fixture       *f,
        gconstpointer  data)
{
  lead_desk_fixture_set_up (&f->desk, EVENING);
  f->builder = lead_session_builder_new ();
  lead_session_builder_set_whom (f->builder, "R.");
}

static void
tear_down (Fixture       *f,
           gconstpointer  data)
{
  g_clear_object (&f->draft);
  lead_desk_fixture_tear_down (&f->desk);
}

static LeadEntry *
add_entry (Fixture    *f,
           const char *title,
           const char *body,
           gboolean    is_private)
{
  g_autoptr (LeadEntry) plain = lead_test_new_entry ("2026-11-20T09:00", title, body);
  LeadEntryBuilder *builder = lead_entry_builder_new_from (plain);
  g_autoptr (LeadTag) tag = lead_tag_new (NULL, "barriers/tensions", LEAD_STANCE_MET, NULL);
  g_autoptr (LeadEntry) entry = NULL;
  g_autoptr (GError) error = NULL;
  LeadEntry *saved;

  lead_entry_builder_add_tag (builder, tag);
  lead_entry_builder_set_private (builder, is_private);
  entry = lead_entry_builder_end (builder);
  saved = lead_journal_save_entry_sync (f->desk.journal, entry, LEAD_SAVE_DEFAULT, NULL, NULL,
                                        &error);
  g_assert_no_error (error);

  return saved;
}

static void
put_point (Fixture        *f,
           const char     *uuid,
           LeadAgendaKind  kind,
           const char     *subject,
           const char     *text)
{
  g_autoptr (LeadAgendaItem) item = lead_agenda_item_new (uuid, kind, subject, text);

  lead_session_builder_put_item (f->builder, item);
}

static void
put_piece (Fixture    *f,
           LeadEntry  *entry,
           const char *point,
           const char *struck)
{
  g_autoptr (LeadPiece) piece = lead_piece_new (NULL, lead_entry_get_uuid (entry), NULL, point);
  const char *body = lead_entry_get_body (entry);

  if (struck != NULL)
    {
      const char *words = strstr (body, struck);
      g_autoptr (LeadPassage) passage = lead_passage_cut (body, g_utf8_strlen (body, words - body),
                                                          g_utf8_strlen (struck, -1));
      g_autoptr (LeadStrike) strike = lead_strike_new (NULL, passage);

      lead_piece_strike (piece, strike);
    }
  lead_session_builder_put_piece (f->builder, piece);
}

/* In a window as narrow as a phone's, or as wide as a desktop's. */
static void
begin (Fixture *f,
       int      width)
{
  g_autoptr (LeadSession) session = lead_session_builder_end (f->builder);

  GtkWidget *place = adw_bin_new ();

  f->draft = lead_record_draft_new (LEAD_TYPE_SESSION_DRAFT, f->desk.desk, session);
  adw_bin_set_child (ADW_BIN (place), lead_session_talk_new (f->draft));
  lead_desk_fixture_show (&f->desk, place, width, 800);
}

static gboolean
reads (Fixture    *f,
       const char *text)
{
  return lead_ui_test_reads (f->desk.page, text);
}

static void
await (Fixture    *f,
       const char *text)
{
  lead_ui_test_await_text (f->desk.page, text);
}

/* A point has what was chosen for it; what was chosen for none waits beside it. */
static void
test_table (Fixture       *f,
            gconstpointer  data)
{
  g_autoptr (LeadEntry) first = add_entry (f, "Car park", "She said it there. He did not.", FALSE);
  g_autoptr (LeadEntry) other = add_entry (f, "Sunday", "Nobody rang.", FALSE);
  g_autoptr (LeadEntry) mine = add_entry (f, "Mine alone", "I cried.", FALSE);
  GtkWidget *frame;

  put_point (f, FIRST, LEAD_AGENDA_OWN, NULL, "What was said");
  put_point (f, SECOND, LEAD_AGENDA_OWN, NULL, "What wasn’t");
  put_piece (f, first, FIRST, "He did not.");
  put_piece (f, other, NULL, NULL);
  lead_session_builder_set_chart (f->builder, "barriers", TRUE);
  begin (f, 360);
  await (f, "She said it there.");
  g_assert_false (reads (f, "He did not."));
  g_assert_true (reads (f, "[…]"));
  g_assert_true (reads (f, "1 of 2"));
  g_assert_false (reads (f, "Nobody rang."));
  lead_ui_test_assert_narrow (f->desk.page);

  lead_ui_test_press (f->desk.page, "_Next point");
  await (f, "Nobody rang.");
  g_assert_false (reads (f, "She said it there."));
  g_assert_false (reads (f, "I cried."));
  frame = lead_ui_test_await (f->desk.page, LEAD_TYPE_CHART_FRAME);
  g_assert_nonnull (lead_chart_frame_get_figure (LEAD_CHART_FRAME (frame)));
  g_assert_true (lead_ui_test_reads (frame, "What gets in the way"));
  g_object_set (frame, "table-shown", TRUE, NULL);
  lead_ui_test_assert_narrow (f->desk.page);
  g_assert_cmpstr (lead_entry_get_title (mine), ==, "Mine alone");
}

/* What a point is about is loaded by a press alone, and goes with the point. */
static void
test_show (Fixture       *f,
           gconstpointer  data)
{
  LeadSessionBuilder *earlier = lead_session_builder_new ();
  g_autoptr (LeadAgreement) agreement = lead_agreement_new (AGREED, "Ask first", TODAY - 3, NULL);
  g_autoptr (LeadSession) session = NULL;
  g_autoptr (LeadSession) saved = NULL;
  g_autoptr (GError) error = NULL;

  lead_agreement_settle (agreement, "I asked, twice.", TODAY - 2);
  lead_session_builder_put_agreement (earlier, agreement);
  lead_session_builder_set_held (earlier, TODAY - 30);
  session = lead_session_builder_end (earlier);
  saved = lead_journal_save_session_sync (f->desk.journal, session, NULL, &error);
  g_assert_no_error (error);

  put_point (f, FIRST, LEAD_AGENDA_AGREEMENT, AGREED, "Asking first");
  put_point (f, SECOND, LEAD_AGENDA_OWN, NULL, "Sundays");
  begin (f, 360);
  await (f, "Asking first");
  g_assert_false (reads (f, "I asked, twice."));
  lead_ui_test_press (f->desk.page, "_Show what was agreed");
  await (f, "I asked, twice.");
  g_assert_true (reads (f, "Agreed on 27 October 2026"));
  lead_ui_test_press (f->desk.page, "_Next point");
  lead_ui_test_press (f->desk.page, "_Back");
  g_assert_false (reads (f, "I asked, twice."));
}

/* One that became private since is never shown, whatever is asked. */
static void
test_private (Fixture       *f,
              gconstpointer  data)
{
  g_autoptr (LeadEntry) mine = add_entry (f, "Mine alone", "I cried.", TRUE);
  g_autoptr (LeadEntry) open = add_entry (f, "For anybody", "I laughed.", FALSE);
  GtkWidget *finder;

  put_point (f, FIRST, LEAD_AGENDA_ENTRY, lead_entry_get_uuid (mine), "That day");
  begin (f, 360);
  lead_ui_test_press (f->desk.page, "_Show the entry");
  await (f, "It is private");
  g_assert_false (reads (f, "I cried."));

  lead_ui_test_press (f->desk.page, "Show an _entry");
  finder = lead_ui_test_await (f->desk.page, LEAD_TYPE_ENTRY_FINDER);
  lead_ui_test_type (lead_ui_test_find (finder, GTK_TYPE_SEARCH_ENTRY, NULL), "I");
  await (f, "For anybody");
  g_assert_false (reads (f, "Mine alone"));
  lead_ui_test_assert_narrow (f->desk.page);
  lead_ui_test_press (finder, "Show");
  await (f, "I laughed.");
  g_assert_cmpstr (lead_entry_get_title (open), ==, "For anybody");
}

/* Tab goes from the point that is talked about to what is shown of it, and doesn't tick the rest. */
static void
test_tab (Fixture       *f,
          gconstpointer  data)
{
  GtkWidget *row;

  put_point (f, FIRST, LEAD_AGENDA_OWN, NULL, "What was said");
  put_point (f, SECOND, LEAD_AGENDA_OWN, NULL, "What wasn’t");
  begin (f, 1200);
  await (f, "1 of 2");
  row = lead_ui_test_await (f->desk.page, GTK_TYPE_LIST_BOX_ROW);
  g_assert_true (gtk_window_get_focus (f->desk.window) == row);
  for (guint i = 0; i < 20; i++)
    gtk_widget_child_focus (GTK_WIDGET (f->desk.window), GTK_DIR_TAB_FORWARD);
  g_assert_true (reads (f, "1 of 2"));

  gtk_widget_grab_focus (row);
  g_signal_emit_by_name (gtk_widget_get_parent (row), "move-cursor", GTK_MOVEMENT_DISPLAY_LINES, 1,
                         FALSE, FALSE);
  await (f, "2 of 2");
  g_assert_true (gtk_window_get_focus (f->desk.window) == gtk_widget_get_next_sibling (row));
}

static GtkWidget *
find_questions (Fixture *f)
{
  return lead_ui_test_find (f->desk.page, LEAD_TYPE_TALK_QUESTIONS, NULL);
}

/* Those of what lies on the table; wide, they stand beside it. */
static void
test_questions (Fixture       *f,
                gconstpointer  data)
{
  g_autoptr (LeadEntry) entry = add_entry (f, "Car park", "She said it there.", FALSE);
  LeadItem *item = lead_content_get_item (f->desk.content, "barriers/tensions");
  gboolean found = FALSE;

  put_point (f, FIRST, LEAD_AGENDA_OWN, NULL, "What was said");
  put_piece (f, entry, FIRST, NULL);
  begin (f, 1200);
  await (f, "She said it there.");
  await (f, "Questions at hand");
  for (guint i = 0; i < lead_item_get_n_questions (item); i++)
    found |= lead_ui_test_reads (find_questions (f), lead_item_get_question (item, i));
  g_assert_true (found);
}

static const LeadSessionNote *
get_note (Fixture *f,
          guint    position)
{
  GPtrArray *notes = lead_session_get_notes (lead_session_draft_get_session (f->draft));

  return position < notes->len ? notes->pdata[position] : NULL;
}

/* By whom, on which point; a note can be put right, and taken away. */
static void
test_notes (Fixture       *f,
            gconstpointer  data)
{
  GtkWidget *notes;
  GtkWidget *field;

  put_point (f, FIRST, LEAD_AGENDA_OWN, NULL, "What was said");
  put_point (f, SECOND, LEAD_AGENDA_OWN, NULL, "What wasn’t");
  begin (f, 360);
  notes = lead_ui_test_await (f->desk.page, LEAD_TYPE_TALK_NOTES);
  field = lead_ui_test_find (notes, LEAD_TYPE_TEXT_FIELD, NULL);
  lead_text_field_set_text (LEAD_TEXT_FIELD (field), "Say it in the rom");
  gtk_drop_down_set_selected (GTK_DROP_DOWN (lead_ui_test_find (notes, GTK_TYPE_DROP_DOWN, NULL)),
                              1);
  lead_ui_test_press (notes, "_Keep the note");
  g_assert_cmpstr (get_note (f, 0)->text, ==, "Say it in the rom");
  g_assert_cmpstr (get_note (f, 0)->by, ==, "R.");
  g_assert_cmpstr (get_note (f, 0)->item, ==, FIRST);

  g_signal_emit_by_name (lead_ui_test_find (notes, GTK_TYPE_BUTTON, NULL), "clicked");
  lead_text_field_set_text (LEAD_TEXT_FIELD (field), "Say it in the room");
  /* Going on keeps what stands in the field, with the point that it was written on. */
  lead_ui_test_press (f->desk.page, "_Next point");
  g_assert_cmpstr (get_note (f, 0)->text, ==, "Say it in the room");
  g_assert_cmpstr (get_note (f, 0)->item, ==, FIRST);
  g_assert_null (get_note (f, 1));
  g_assert_false (lead_ui_test_reads (notes, "in the room"));

  lead_ui_test_press (f->desk.page, "_Back");
  g_assert_true (lead_ui_test_reads (notes, "in the room"));
  g_signal_emit_by_name (lead_ui_test_find (notes, GTK_TYPE_BUTTON, NULL), "clicked");
  lead_text_field_set_text (LEAD_TEXT_FIELD (field), "");
  lead_ui_test_press (notes, "_Keep the note");
  g_assert_null (get_note (f, 0));
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

  add_test ("/sessions/talk/table", test_table);
  add_test ("/sessions/talk/show", test_show);
  add_test ("/sessions/talk/private", test_private);
  add_test ("/sessions/talk/tab", test_tab);
  add_test ("/sessions/talk/questions", test_questions);
  add_test ("/sessions/talk/notes", test_notes);

  return g_test_run ();
}
