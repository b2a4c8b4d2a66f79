/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "lead-test.h"

#include "core/model/lead-session-builder.h"

#define TODAY 20540

static void
put_item (LeadSessionBuilder *builder,
          const char         *uuid,
          const char         *text)
{
  g_autoptr (LeadAgendaItem) item = lead_agenda_item_new (uuid, LEAD_AGENDA_OWN, NULL, text);

  lead_session_builder_put_item (builder, item);
}

static void
put_aim (LeadSessionBuilder *builder,
         const char         *uuid,
         LeadDay             closed)
{
  g_autoptr (LeadAim) aim = lead_aim_new (uuid, "Let the room decide", 20500, closed);

  lead_session_builder_put_aim (builder, aim);
}

static LeadSession *
make_session (void)
{
  LeadSessionBuilder *builder = lead_session_builder_new ();
  g_autoptr (LeadPiece) piece = lead_piece_new ("p", "entry", NULL, "b");
  g_autoptr (LeadAgreement) agreement = lead_agreement_new ("g", "Ask them", TODAY, NULL);

  lead_session_builder_set_uuid (builder, "an-id");
  lead_session_builder_set_whom (builder, "Rhian");
  lead_session_builder_set_with (builder, LEAD_SESSION_PEER);
  lead_session_builder_set_day (builder, TODAY);
  lead_session_builder_set_challenge (builder, "a-challenge", TRUE);
  lead_session_builder_set_challenge (builder, "a-challenge", TRUE);
  lead_session_builder_set_chart (builder, "barriers", TRUE);
  lead_session_builder_set_chart_item (builder, "barriers", "b");
  put_aim (builder, "open", LEAD_DAY_NONE);
  put_aim (builder, "closed", 20530);
  put_item (builder, "a", "First");
  put_item (builder, "b", "Second");
  lead_session_builder_put_piece (builder, piece);
  lead_session_builder_put_agreement (builder, agreement);
  return lead_session_builder_end (builder);
}

static const char *
item_at (LeadSession *session,
         guint        position)
{
  return ((const LeadAgendaItem *) lead_session_get_agenda (session)->pdata[position])->text;
}

static void
test_build (void)
{
  g_autoptr (LeadSession) session = make_session ();
  g_autoptr (LeadSession) changed = NULL;
  LeadSessionBuilder *builder = lead_session_builder_new_from (session);

  g_assert_cmpuint (g_strv_length ((char **) lead_session_get_challenges (session)), ==, 1);
  put_item (builder, "a", "First, said better");
  put_item (builder, "c", "Third");
  g_assert_true (lead_session_builder_move (builder, "c", 0));
  g_assert_true (lead_session_builder_remove (builder, "b"));
  g_assert_false (lead_session_builder_remove (builder, "b"));
  g_assert_false (lead_session_builder_move (builder, "nobody", 0));
  changed = lead_session_builder_end (builder);
  g_assert_cmpuint (lead_session_get_agenda (changed)->len, ==, 2);
  g_assert_cmpstr (item_at (changed, 0), ==, "Third");
  g_assert_cmpstr (item_at (changed, 1), ==, "First, said better");
  g_assert_cmpstr (item_at (session, 0), ==, "First");
  g_assert_null (lead_session_find_item (changed, "b"));
  g_assert_null (lead_session_find_item (changed, NULL));
  g_assert_cmpstr (lead_session_find_agreement (changed, "g")->text, ==, "Ask them");
}

/* What a session needs before it is stored: names, times, and no loose ends. */
static void
test_complete (void)
{
  g_autoptr (LeadSurroundings) surroundings = lead_surroundings_new_fixed (LEAD_TEST_NOW, "UTC", 1);
  g_autoptr (LeadSession) session = make_session ();
  g_autoptr (LeadSession) completed = NULL;
  g_autoptr (LeadSessionNote) note = lead_session_note_new (NULL, "b", NULL, "Said it", 0);
  LeadSessionBuilder *builder = lead_session_builder_new_from (session);
  const LeadSessionNote *noted;

  lead_session_builder_put_note (builder, note);
  lead_session_builder_put_note (builder, note);
  lead_session_builder_remove (builder, "b");
  put_item (builder, NULL, "New");
  lead_session_builder_complete (builder, surroundings);
  completed = lead_session_builder_end (builder);
  g_assert_cmpuint (lead_session_get_notes (completed)->len, ==, 2);
  noted = lead_session_get_notes (completed)->pdata[1];
  g_assert_true (g_uuid_string_is_valid (noted->uuid));
  g_assert_cmpstr (noted->by, ==, LEAD_SESSION_NOTE_ME);
  g_assert_cmpint (noted->at_ms, ==, LEAD_TEST_NOW);
  g_assert_null (noted->item);
  g_assert_null (((const LeadPiece *) lead_session_get_pieces (completed)->pdata[0])->item);
  g_assert_cmpstr (lead_session_get_chart_item (session, "barriers"), ==, "b");
  g_assert_null (lead_session_get_chart_item (completed, "barriers"));
  g_assert_cmpstr (item_at (completed, 1), ==, "New");
}

static void
test_state (void)
{
  static const struct
  {
    LeadDay           day;
    LeadDay           held;
    LeadSessionState  state;
  } cases[] = {
    { LEAD_DAY_NONE, LEAD_DAY_NONE, LEAD_SESSION_PREPARED },
    { TODAY + 1, LEAD_DAY_NONE, LEAD_SESSION_TO_COME },
    { TODAY, LEAD_DAY_NONE, LEAD_SESSION_TODAY },
    { TODAY - 1, LEAD_DAY_NONE, LEAD_SESSION_PASSED },
    { TODAY + 1, TODAY, LEAD_SESSION_HELD },
    { LEAD_DAY_NONE, TODAY, LEAD_SESSION_HELD },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      LeadSessionBuilder *builder = lead_session_builder_new ();
      g_autoptr (LeadSession) session = NULL;

      lead_session_builder_set_day (builder, cases[i].day);
      lead_session_builder_set_held (builder, cases[i].held);
      session = lead_session_builder_end (builder);
      g_assert_cmpint (lead_session_get_state (session, TODAY), ==, cases[i].state);
    }
}

/* Each of these alone makes it another session. */
static void
test_equal (void)
{
  g_autoptr (LeadSession) session = make_session ();
  g_autoptr (LeadPassage) passage = lead_passage_new (3, 4, "word", "", "");
  g_autoptr (LeadStrike) strike = lead_strike_new (NULL, passage);
  g_autoptr (LeadAgreement) settled = lead_agreement_new ("g", "Ask them", TODAY, NULL);

  lead_agreement_settle (settled, "They came", TODAY);
  g_assert_false (lead_agreement_is_open (settled));
  for (guint i = 0; i < 10; i++)
    {
      LeadSessionBuilder *builder = lead_session_builder_new_from (session);
      g_autoptr (LeadSession) other = NULL;

      if (i == 1)
        lead_session_builder_set_whom (builder, "Bethan");
      else if (i == 2)
        lead_session_builder_set_period (builder, 20400, LEAD_DAY_NONE);
      else if (i == 3)
        lead_session_builder_set_held (builder, TODAY);
      else if (i == 4)
        lead_session_builder_set_chart (builder, "barriers", FALSE);
      else if (i == 5)
        g_assert_true (lead_session_builder_strike (builder, "p", strike));
      else if (i == 6)
        lead_session_builder_put_agreement (builder, settled);
      else if (i == 7)
        lead_session_builder_move (builder, "b", 0);
      else if (i == 8)
        lead_session_builder_set_with (builder, LEAD_SESSION_COACH);
      else if (i == 9)
        lead_session_builder_set_chart_item (builder, "barriers", NULL);
      other = lead_session_builder_end (builder);
      g_assert_cmpint (lead_session_equal (session, other), ==, i == 0);
    }
}

static void
test_after (void)
{
  g_autoptr (LeadSession) session = make_session ();
  g_autoptr (LeadSession) next = lead_session_builder_end (lead_session_builder_new_after (session));

  g_assert_null (lead_session_get_uuid (next));
  g_assert_cmpstr (lead_session_get_whom (next), ==, "Rhian");
  g_assert_cmpint (lead_session_get_with (next), ==, LEAD_SESSION_PEER);
  g_assert_cmpint (lead_session_get_from (next), ==, TODAY);
  g_assert_cmpint (lead_session_get_day (next), ==, LEAD_DAY_NONE);
  g_assert_cmpuint (lead_session_get_aims (next)->len, ==, 1);
  g_assert_cmpstr (((const LeadAim *) lead_session_get_aims (next)->pdata[0])->uuid, ==, "open");
  g_assert_cmpuint (lead_session_get_agenda (next)->len, ==, 0);
  g_assert_cmpstr (lead_session_get_challenges (next)[0], ==, "a-challenge");
}

static void
test_ids (void)
{
  for (guint i = 0; i < LEAD_AGENDA_N_KINDS; i++)
    {
      LeadAgendaKind kind;

      g_assert_true (lead_agenda_kind_from_id (lead_agenda_kind_to_id (i), &kind));
      g_assert_cmpint (kind, ==, i);
    }
  for (guint i = 0; i < LEAD_SESSION_N_WITH; i++)
    {
      LeadSessionWith with;

      g_assert_true (lead_session_with_from_id (lead_session_with_to_id (i), &with));
      g_assert_cmpint (with, ==, i);
      g_assert_false (lead_session_with_from_id ("Coach", &with));
      g_assert_false (lead_session_with_from_id (NULL, &with));
    }
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);

  g_test_add_func ("/model/session/build", test_build);
  g_test_add_func ("/model/session/complete", test_complete);
  g_test_add_func ("/model/session/state", test_state);
  g_test_add_func ("/model/session/equal", test_equal);
  g_test_add_func ("/model/session/after", test_after);
  g_test_add_func ("/model/session/ids", test_ids);
  return g_test_run ();
}
