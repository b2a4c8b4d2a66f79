/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/store/lead-journal-prompts.h"
#include "lead-window-fixture.h"
#include "ui/dialogs/lead-questions-dialog.h"

/* The writer's own questions, and those that aren't asked again. */

#define TODAY 20526

typedef struct
{
  LeadWindowFixture parent;
  GtkWidget        *dialog;
} Fixture;

static void
change (Fixture          *fixture,
        LeadPromptChange *one)
{
  g_autoptr(GPtrArray) changes
    = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_prompt_change_free);
  g_autoptr(GError) error = NULL;

  g_ptr_array_add (changes, one);
  lead_journal_change_prompts_sync (lead_desk_get_journal (fixture->parent.desk), changes, NULL, &error);
  g_assert_no_error (error);
}

static LeadPromptBasis *
look (Fixture *fixture)
{
  g_autoptr(GError) error = NULL;
  LeadPromptBasis *basis
    = lead_journal_load_prompt_basis_sync (lead_desk_get_journal (fixture->parent.desk), TODAY, NULL,
                                           &error);

  g_assert_no_error (error);
  return basis;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  lead_window_fixture_set_up (&fixture->parent);
  lead_window_fixture_open (&fixture->parent);
  change (fixture, lead_prompt_change_new (LEAD_PROMPT_REFUSED, TODAY, "summing-up/network#1",
                                           NULL));
  fixture->dialog = lead_questions_dialog_new (GTK_WINDOW (fixture->parent.window), fixture->parent.desk);
  gtk_window_present (GTK_WINDOW (fixture->dialog));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->dialog));
  lead_window_fixture_tear_down (&fixture->parent);
}

typedef struct
{
  Fixture    *fixture;
  const char *text;
  guint       n_own;
  guint       n_refusals;
} Awaited;

static gboolean
reads (gpointer data)
{
  Awaited *awaited = data;

  return lead_ui_test_reads (awaited->fixture->dialog, awaited->text);
}

static void
await_words (Fixture    *fixture,
             const char *text)
{
  Awaited awaited = { .fixture = fixture, .text = text };

  lead_test_await (reads, &awaited);
}

static gboolean
has_as_many (gpointer data)
{
  Awaited *awaited = data;
  g_autoptr(LeadPromptBasis) basis = look (awaited->fixture);

  return basis->own->len == awaited->n_own
         && lead_asked_get_n_refusals (basis->asked) == awaited->n_refusals;
}

static void
await_counts (Fixture *fixture,
              guint    n_own,
              guint    n_refusals)
{
  Awaited awaited = { .fixture = fixture, .n_own = n_own, .n_refusals = n_refusals };

  lead_test_await (has_as_many, &awaited);
}

static void
test_ask_again (Fixture       *fixture,
                gconstpointer  data)
{
  await_words (fixture, "Build a network");
  lead_ui_test_press (fixture->dialog, "Ask again");
  await_counts (fixture, 0, 0);
}

static void
add (Fixture    *fixture,
     const char *text)
{
  GtkWidget *field = lead_ui_test_find (fixture->dialog, ADW_TYPE_ENTRY_ROW, NULL);

  gtk_editable_set_text (GTK_EDITABLE (field), text);
  lead_ui_test_press (fixture->dialog, "Add");
}

static void
test_add (Fixture       *fixture,
          gconstpointer  data)
{
  GtkWidget *about = lead_ui_test_find (fixture->dialog, ADW_TYPE_COMBO_ROW, NULL);
  g_autoptr(LeadPromptBasis) basis = NULL;
  const LeadOwnQuestion *question;

  adw_combo_row_set_selected (ADW_COMBO_ROW (about), 1);
  add (fixture, "  Who waited for me?  ");
  await_counts (fixture, 1, 1);
  basis = look (fixture);
  question = basis->own->pdata[0];
  g_assert_cmpstr (question->text, ==, "Who waited for me?");
  g_assert_cmpstr (question->item, ==, "summing-up/enabler");
  await_words (fixture, "Central enabler");
}

static GtkWidget *
find_tip (GtkWidget  *root,
          const char *tip)
{
  GtkWidget *found = NULL;

  if (g_strcmp0 (gtk_widget_get_tooltip_text (root), tip) == 0)
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_tip (child, tip);
  return found;
}

/* Removed and brought back: the same one, so that answers to it are its own. */
static void
test_remove (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr(LeadPromptBasis) before = NULL;
  g_autoptr(LeadPromptBasis) after = NULL;
  GtkWidget *button;

  add (fixture, "Who was missing?");
  await_words (fixture, "About nothing in particular");
  before = look (fixture);
  button = find_tip (fixture->dialog, "Remove");
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  await_counts (fixture, 0, 1);
  lead_ui_test_press (fixture->dialog, "ndo");
  await_counts (fixture, 1, 1);
  after = look (fixture);
  g_assert_cmpstr (((LeadOwnQuestion *) after->own->pdata[0])->uuid, ==,
                   ((LeadOwnQuestion *) before->own->pdata[0])->uuid);
}

#define ADD(name, test) \
  g_test_add ("/ui/questions/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int   argc,
      char *argv[])
{
  lead_ui_test_init (&argc, &argv);

  ADD ("ask-again", test_ask_again);
  ADD ("add", test_add);
  ADD ("remove", test_remove);

  return g_test_run ();
}
