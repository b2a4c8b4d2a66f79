/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What Today says of sessions and agreements, over a real journal. */

#include "config.h"

#include "core/model/lead-session-builder.h"
#include "core/store/lead-journal-sessions.h"
#include "lead-desk-fixture.h"
#include "ui/pages/sessions/lead-agreement-cards.h"
#include "ui/pages/sessions/lead-session-cards.h"
#include "ui/widgets/lead-card-provider.h"

/* Thursday 26 November 2026, 18:00 in London. */
#define EVENING G_GINT64_CONSTANT (1795716000000)
#define TODAY (lead_day_new (2026, 11, 26))

typedef struct
{
  LeadDeskFixture  base;
  GObject         *cards;
  char            *asked; /* uuid of the session that was asked for */
} Fixture;

static void
on_show (LeadDesk   *desk,
         const char *uuid,
         char      **asked)
{
  g_free (*asked);
  *asked = g_strdup (uuid);
}

static void
set_up (Fixture       *f,
        gconstpointer  data)
{
  lead_desk_fixture_set_up (&f->base, EVENING);
  g_signal_connect (f->base.desk, "show-session", G_CALLBACK (on_show), &f->asked);
}

static void
tear_down (Fixture       *f,
           gconstpointer  data)
{
  lead_test_assert_finalize (f->cards);
  lead_desk_fixture_tear_down (&f->base);
  g_free (f->asked);
}

static char *
save (Fixture            *f,
      LeadSessionBuilder *builder)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadSession) session = lead_session_builder_end (builder);
  g_autoptr (LeadSession) saved
    = lead_journal_save_session_sync (f->base.journal, session, NULL, &error);

  g_assert_no_error (error);

  return g_strdup (lead_session_get_uuid (saved));
}

static char *
add_to_come (Fixture    *f,
             const char *whom,
             LeadDay     day)
{
  LeadSessionBuilder *builder = lead_session_builder_new ();

  lead_session_builder_set_whom (builder, whom);
  lead_session_builder_set_day (builder, day);

  return save (f, builder);
}

static char *
add_held (Fixture    *f,
          LeadDay     held,
          const char *agreed,
          LeadDay     due)
{
  LeadSessionBuilder *builder = lead_session_builder_new ();
  g_autoptr (LeadAgreement) agreement = lead_agreement_new (NULL, agreed, due, NULL);

  lead_session_builder_set_whom (builder, "Rhiannon");
  lead_session_builder_set_day (builder, held);
  lead_session_builder_set_held (builder, held);
  lead_session_builder_put_agreement (builder, agreement);

  return save (f, builder);
}

static GtkWidget *
make_card (Fixture *f)
{
  GtkWidget *card;

  while (!lead_record_list_get_loaded (LEAD_RECORD_LIST (lead_desk_get_sessions (f->base.desk))))
    g_main_context_iteration (NULL, TRUE);
  card = lead_card_provider_make_card (LEAD_CARD_PROVIDER (f->cards));

  return card != NULL ? g_object_ref_sink (card) : NULL;
}

static void
test_before_a_session (Fixture       *f,
                       gconstpointer  data)
{
  g_autofree char *far = add_to_come (f, "Owen", TODAY + 8);
  g_autofree char *near = add_to_come (f, "Rhiannon", TODAY + 7);
  g_autoptr (GtkWidget) card = NULL;

  f->cards = G_OBJECT (lead_session_cards_new (f->base.desk));
  card = make_card (f);
  g_assert_nonnull (card);
  g_assert_true (lead_ui_test_reads (card, "Session with Rhiannon"));
  g_assert_true (lead_ui_test_reads (card, "It is on Thursday 3 December"));
  lead_ui_test_press (card, "_Prepare");
  g_assert_cmpstr (f->asked, ==, near);
}

static void
test_not_long_before (Fixture       *f,
                      gconstpointer  data)
{
  g_autofree char *far = add_to_come (f, "Owen", TODAY + 8);
  g_autofree char *gone = add_to_come (f, "Owen", TODAY - 1);
  g_autofree char *unset = add_to_come (f, "Owen", LEAD_DAY_NONE);

  f->cards = G_OBJECT (lead_session_cards_new (f->base.desk));
  g_assert_null (make_card (f));
}

/* Somebody may look over the shoulder, and may have had enough. */
static void
test_discreet_and_declined (Fixture       *f,
                            gconstpointer  data)
{
  g_autofree char *today = add_to_come (f, "Rhiannon", TODAY);
  g_autoptr (GtkWidget) card = NULL;

  f->cards = G_OBJECT (lead_session_cards_new (f->base.desk));
  lead_desk_set_discreet (f->base.desk, TRUE);
  card = make_card (f);
  g_assert_nonnull (card);
  g_assert_true (lead_ui_test_reads (card, "A session"));
  g_assert_true (lead_ui_test_reads (card, "It is today"));
  g_assert_false (lead_ui_test_reads (card, "Rhiannon"));
  lead_ui_test_press (card, "Not _now");
  g_assert_null (make_card (f));
}

static void
test_after_a_session (Fixture       *f,
                      gconstpointer  data)
{
  g_autofree char *lately = add_held (f, TODAY - 3, "Walk the wards", LEAD_DAY_NONE);
  g_autofree char *due = add_held (f, TODAY - 30, "Ask Dilys first", TODAY);
  g_autoptr (GtkWidget) card = NULL;

  f->cards = G_OBJECT (lead_agreement_cards_new (f->base.desk));
  card = make_card (f);
  g_assert_nonnull (card);
  g_assert_true (lead_ui_test_reads (card, "Ask Dilys first"));
  g_assert_true (lead_ui_test_reads (card, "You agreed this on 27 October 2026"));
  lead_ui_test_press (card, "_Say what happened");
  g_assert_cmpstr (f->asked, ==, due);
}

/* The list may be read again more than once, and at first without the word. */
static gboolean
is_open (Fixture    *f,
         const char *uuid)
{
  LeadSession *session = lead_session_list_find (lead_desk_get_sessions (f->base.desk), uuid);
  const LeadAgreement *agreement = lead_session_get_agreements (session)->pdata[0];

  return *agreement->outcome == '\0';
}

/* Without a day it is asked after two weeks; once there is a word on it, no more. */
static void
test_until_there_is_a_word (Fixture       *f,
                            gconstpointer  data)
{
  g_autofree char *uuid = add_held (f, TODAY - 14, "Walk the wards", LEAD_DAY_NONE);
  g_autoptr (GtkWidget) card = NULL;
  LeadSession *session;
  LeadSessionBuilder *builder;
  g_autoptr (LeadAgreement) settled = NULL;
  g_autofree char *same = NULL;

  f->cards = G_OBJECT (lead_agreement_cards_new (f->base.desk));
  card = make_card (f);
  g_assert_nonnull (card);
  session = lead_session_list_find (lead_desk_get_sessions (f->base.desk), uuid);
  settled = lead_agreement_copy (lead_session_get_agreements (session)->pdata[0]);
  lead_agreement_settle (settled, "Did it twice.", TODAY);
  builder = lead_session_builder_new_from (session);
  lead_session_builder_put_agreement (builder, settled);
  same = save (f, builder);
  g_assert_cmpstr (same, ==, uuid);
  while (is_open (f, uuid))
    g_main_context_iteration (NULL, TRUE);
  g_assert_null (make_card (f));
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

  add_test ("/session-cards/before-a-session", test_before_a_session);
  add_test ("/session-cards/not-long-before", test_not_long_before);
  add_test ("/session-cards/discreet-and-declined", test_discreet_and_declined);
  add_test ("/session-cards/after-a-session", test_after_a_session);
  add_test ("/session-cards/until-there-is-a-word", test_until_there_is_a_word);

  return g_test_run ();
}
