/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The challenges page on a real journal: cards come one at a time, what is
 * changed is kept whichever way one leaves, and what changes elsewhere shows. */

#include "config.h"

#include "core/model/lead-challenge-builder.h"
#include "core/model/lead-session-builder.h"
#include "core/store/lead-journal-challenges.h"
#include "core/store/lead-journal-sessions.h"
#include "lead-desk-fixture.h"
#include "ui/pages/challenges/lead-challenges-page.h"

#define NOW G_GINT64_CONSTANT (1795716000000)

typedef struct
{
  LeadDeskFixture  base;
  char            *uuid; /* of the challenge that is there */
} Fixture;

static LeadChallenge *
save (Fixture       *f,
      LeadChallenge *challenge)
{
  g_autoptr (GError) error = NULL;
  LeadChallenge *saved = lead_journal_save_challenge_sync (f->base.journal, challenge, NULL, &error);

  g_assert_no_error (error);
  return saved;
}

static LeadChallenge *
load (Fixture *f)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) all = lead_journal_list_challenges_sync (f->base.journal, FALSE, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (all->len, ==, 1);
  return g_object_ref (all->pdata[0]);
}

static void
make_challenge (Fixture *f)
{
  LeadChallengeBuilder *builder = lead_challenge_builder_new ();
  g_autoptr (LeadChallenge) challenge = NULL;
  g_autoptr (LeadChallenge) saved = NULL;

  lead_challenge_builder_set_name (builder, "Falls at home");
  challenge = lead_challenge_builder_end (builder);
  saved = save (f, challenge);
  f->uuid = g_strdup (lead_challenge_get_uuid (saved));
}

static void
set_up (Fixture       *f,
        gconstpointer  data)
{
  lead_desk_fixture_set_up (&f->base, NOW);
  make_challenge (f);
  lead_desk_fixture_show (&f->base, lead_challenges_page_new (), 800, 900);
}

static void
tear_down (Fixture       *f,
           gconstpointer  data)
{
  lead_desk_fixture_tear_down (&f->base);
  g_free (f->uuid);
}

typedef struct
{
  GtkWidget  *page;
  GType       type;
  const char *text;
} Awaited;

static gboolean
is_there (gpointer data)
{
  Awaited *awaited = data;

  return lead_ui_test_find (awaited->page, awaited->type, awaited->text) != NULL;
}

static void
await (Fixture    *f,
       GType       type,
       const char *text)
{
  Awaited awaited = { f->base.page, type, text };

  lead_test_await (is_there, &awaited);
}

/* As somebody comes back to it after a lock. */
static void
open_challenge (Fixture *f)
{
  g_autoptr (GVariant) place = g_variant_ref_sink (g_variant_new_string (f->uuid));

  lead_page_show_place (LEAD_PAGE (f->base.page), place);
  await (f, GTK_TYPE_BUTTON, "Add why it matters");
}

/* The list, with a field of its own, isn't to be seen while one is open. */
static GtkEditable *
find_name (Fixture *f)
{
  return GTK_EDITABLE (lead_ui_test_find (f->base.page, GTK_TYPE_ENTRY, NULL));
}

static void
flush (Fixture *f)
{
  lead_ui_test_flush (LEAD_PAGE (f->base.page));
}

static void
assert_name (Fixture    *f,
             const char *name)
{
  g_autoptr (LeadChallenge) stored = load (f);

  g_assert_cmpstr (lead_challenge_get_name (stored), ==, name);
}

static void
test_cards (Fixture       *f,
            gconstpointer  data)
{
  open_challenge (f);
  g_assert_false (lead_ui_test_reads (f->base.page, "Agreement and certainty"));
  lead_ui_test_press (f->base.page, "Add why it matters");
  await (f, GTK_TYPE_BUTTON, "Look at whether it is complex");
  g_assert_null (lead_ui_test_find (f->base.page, GTK_TYPE_BUTTON, "Add why it matters"));
  g_assert_false (lead_ui_test_reads (f->base.page, "Agreement and certainty"));
}

static void
test_flush (Fixture       *f,
            gconstpointer  data)
{
  open_challenge (f);
  gtk_editable_set_text (find_name (f), "Falls at home and outside");
  assert_name (f, "Falls at home");
  flush (f);
  assert_name (f, "Falls at home and outside");
}

/* Left before it was saved: closing the journal still waits for it. */
static void
test_leave (Fixture       *f,
            gconstpointer  data)
{
  open_challenge (f);
  gtk_editable_set_text (find_name (f), "Falls everywhere");
  g_assert_true (lead_page_go_back (LEAD_PAGE (f->base.page)));
  flush (f);
  assert_name (f, "Falls everywhere");
}

static void
add_session (Fixture    *f,
             const char *whom,
             const char *challenge)
{
  LeadSessionBuilder *builder = lead_session_builder_new ();
  g_autoptr (LeadSession) session = NULL;
  g_autoptr (LeadSession) saved = NULL;
  g_autoptr (GError) error = NULL;

  lead_session_builder_set_whom (builder, whom);
  lead_session_builder_set_day (builder, lead_day_new (2026, 3, 12));
  if (challenge != NULL)
    lead_session_builder_set_challenge (builder, challenge, TRUE);
  session = lead_session_builder_end (builder);
  saved = lead_journal_save_session_sync (f->base.journal, session, NULL, &error);
  g_assert_no_error (error);
}

/* Its own sessions stand in its timeline, and lead to where they are. */
static void
test_sessions (Fixture       *f,
               gconstpointer  data)
{
  open_challenge (f);
  add_session (f, "Owen", NULL);
  add_session (f, "Rhiannon", f->uuid);
  await (f, GTK_TYPE_LABEL, "Session with Rhiannon");
  g_assert_true (lead_ui_test_reads (f->base.page, "Thu 12 March 2026 · Session"));
  g_assert_false (lead_ui_test_reads (f->base.page, "Owen"));
}

static gboolean
shows_new_name (gpointer data)
{
  return g_str_equal (gtk_editable_get_text (find_name (data)), "Falls in the town");
}

static void
test_elsewhere (Fixture       *f,
                gconstpointer  data)
{
  g_autoptr (LeadChallenge) before = load (f);
  LeadChallengeBuilder *builder = lead_challenge_builder_new_from (before);
  g_autoptr (LeadChallenge) changed = NULL;
  g_autoptr (LeadChallenge) saved = NULL;

  open_challenge (f);
  lead_surroundings_advance (f->base.surroundings, 60000);
  lead_challenge_builder_set_name (builder, "Falls in the town");
  lead_challenge_builder_set_reason (builder, "Nobody picks them up.");
  changed = lead_challenge_builder_end (builder);
  saved = save (f, changed);
  lead_test_await (shows_new_name, f);
  await (f, GTK_TYPE_BUTTON, "Look at whether it is complex");
  flush (f);
  assert_name (f, "Falls in the town");
}

int
main (int argc, char **argv)
{
  lead_ui_test_init (&argc, &argv);
  g_test_add ("/challenges/cards", Fixture, NULL, set_up, test_cards, tear_down);
  g_test_add ("/challenges/flush", Fixture, NULL, set_up, test_flush, tear_down);
  g_test_add ("/challenges/leave", Fixture, NULL, set_up, test_leave, tear_down);
  g_test_add ("/challenges/elsewhere", Fixture, NULL, set_up, test_elsewhere, tear_down);
  g_test_add ("/challenges/sessions", Fixture, NULL, set_up, test_sessions, tear_down);
  return g_test_run ();
}
