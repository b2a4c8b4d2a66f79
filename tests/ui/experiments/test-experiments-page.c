/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The page of experiments and its card on Today, over a real journal. */

#include "config.h"

#include "core/model/lead-error.h"
#include "core/model/lead-experiment-builder.h"
#include "core/store/lead-journal-experiments.h"
#include "lead-desk-fixture.h"
#include "lead-fault-vfs.h"
#include "ui/pages/experiments/lead-experiment-cards.h"
#include "ui/pages/experiments/lead-experiment-row.h"
#include "ui/pages/experiments/lead-experiments-page.h"
#include "ui/widgets/lead-card-provider.h"

/* Thursday 26 November 2026, 18:00 in London. */
#define EVENING G_GINT64_CONSTANT (1795716000000)
#define TODAY (lead_day_new (2026, 11, 26))

typedef struct
{
  LeadDeskFixture  base;
  LeadOperation   *operation; /* what can be taken back */
} Fixture;

static void
on_undo (LeadDesk      *desk,
         LeadOperation *operation,
         gpointer       user_data)
{
  g_set_object ((LeadOperation **) user_data, operation);
}

/* @data: set when the journal is to be on a disk that can fail */
static void
set_up (Fixture       *f,
        gconstpointer  data)
{
  if (data != NULL)
    lead_desk_fixture_set_up_faulty (&f->base, EVENING);
  else
    lead_desk_fixture_set_up (&f->base, EVENING);
  g_signal_connect (f->base.desk, "offer-undo", G_CALLBACK (on_undo), &f->operation);
}

static void
tear_down (Fixture       *f,
           gconstpointer  data)
{
  g_clear_object (&f->operation);
  lead_desk_fixture_tear_down (&f->base);
}

static void
add (Fixture    *f,
     const char *text,
     LeadDay     due)
{
  LeadExperimentBuilder *builder = lead_experiment_builder_new ();
  g_autoptr (LeadExperiment) experiment = NULL;
  g_autoptr (LeadExperiment) saved = NULL;
  g_autoptr (GError) error = NULL;

  lead_experiment_builder_set_text (builder, LEAD_EXPERIMENT_TRY, text);
  lead_experiment_builder_set_due (builder, due);
  experiment = lead_experiment_builder_end (builder);
  saved = lead_journal_save_experiment_sync (f->base.journal, experiment, NULL, &error);
  g_assert_no_error (error);
}

static GPtrArray *
list (Fixture *f)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *experiments
    = lead_journal_list_experiments_sync (f->base.journal, NULL, NULL, &error);

  g_assert_no_error (error);

  return experiments;
}

static void
open_page (Fixture *f)
{
  lead_desk_fixture_show (&f->base, lead_experiments_page_new (), 800, 900);
}

static void
flush (Fixture *f)
{
  lead_ui_test_flush (LEAD_PAGE (f->base.page));
}

static void
flush_in_vain (Fixture *f)
{
  GAsyncResult *waiting = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  lead_page_flush_async (LEAD_PAGE (f->base.page), lead_test_store_result, &waiting);
  result = lead_test_await_result (&waiting);
  g_assert_false (lead_page_flush_finish (LEAD_PAGE (f->base.page), result, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_NO_SPACE);
}

static void
type_first (Fixture    *f,
            const char *text)
{
  GtkWidget *view = lead_ui_test_await (f->base.page, GTK_TYPE_TEXT_VIEW);

  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), text, -1);
}

static void
test_empty (Fixture       *f,
            gconstpointer  data)
{
  open_page (f);
  lead_ui_test_await_text (f->base.page, "What could you try?");
  lead_ui_test_press (f->base.page, "_Try something");
  lead_ui_test_await_text (f->base.page, "What will you try?");
  lead_ui_test_await_text (f->base.page, "Or begin with something that others have tried");
  g_assert_false (lead_ui_test_reads (f->base.page, "Look again"));
}

/* Nothing is kept before it says what is tried; then all is, and again looked at
 * in two weeks. */
static void
test_kept (Fixture       *f,
           gconstpointer  data)
{
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GPtrArray) after = NULL;

  open_page (f);
  lead_ui_test_await_text (f->base.page, "What could you try?");
  lead_ui_test_press (f->base.page, "_Try something");
  type_first (f, "  ");
  flush (f);
  before = list (f);
  g_assert_cmpuint (before->len, ==, 0);

  type_first (f, "Ask before I answer");
  flush (f);
  after = list (f);
  g_assert_cmpuint (after->len, ==, 1);
  g_assert_cmpstr (lead_experiment_get_text (after->pdata[0], LEAD_EXPERIMENT_TRY), ==,
                   "Ask before I answer");
  g_assert_cmpint (lead_experiment_get_due (after->pdata[0]), ==, TODAY + 14);
  g_assert_cmpint (lead_experiment_get_begun (after->pdata[0]), ==, TODAY);
  lead_ui_test_await_text (f->base.page, "Look again");
}

/* Emptied by mistake, it stays what it was. */
static void
test_not_emptied (Fixture       *f,
                  gconstpointer  data)
{
  g_autoptr (GPtrArray) after = NULL;

  open_page (f);
  lead_ui_test_await_text (f->base.page, "What could you try?");
  lead_ui_test_press (f->base.page, "_Try something");
  type_first (f, "Ask before I answer");
  flush (f);
  type_first (f, "");
  flush (f);
  after = list (f);
  g_assert_cmpuint (after->len, ==, 1);
  g_assert_cmpstr (lead_experiment_get_text (after->pdata[0], LEAD_EXPERIMENT_TRY), ==,
                   "Ask before I answer");
}

/* One that was left while it couldn't be saved is waited for all the same. */
static void
test_left_unsaved (Fixture       *f,
                   gconstpointer  data)
{
  g_autoptr (GPtrArray) after = NULL;

  add (f, "Ask before I answer", TODAY + 3);
  open_page (f);
  lead_ui_test_await_text (f->base.page, "Ask before I answer");
  gtk_widget_activate (lead_ui_test_await (f->base.page, LEAD_TYPE_EXPERIMENT_ROW));
  lead_ui_test_await_text (f->base.page, "All experiments");
  lead_fault_vfs_plan (LEAD_FAULT_FULL, 1, TRUE);
  type_first (f, "Ask twice before I answer");
  g_assert_true (lead_page_go_back (LEAD_PAGE (f->base.page)));
  flush_in_vain (f);

  lead_fault_vfs_clear ();
  flush (f);
  after = list (f);
  g_assert_cmpstr (lead_experiment_get_text (after->pdata[0], LEAD_EXPERIMENT_TRY), ==,
                   "Ask twice before I answer");
}

/* What it is about brings what speaks to it; one press says so. */
static void
test_starter (Fixture       *f,
              gconstpointer  data)
{
  LeadExperimentBuilder *builder = lead_experiment_builder_new ();
  g_autoptr (LeadExperiment) start = NULL;
  g_autoptr (GPtrArray) after = NULL;
  GtkWidget *row;

  open_page (f);
  lead_experiment_builder_set_item (builder, "barriers/tensions", TRUE);
  start = lead_experiment_builder_end (builder);
  lead_desk_begin_experiment (f->base.desk, start);
  lead_ui_test_await_text (f->base.page, "Use narrative");
  row = lead_ui_test_find (f->base.page, GTK_TYPE_LIST_BOX_ROW, NULL);
  gtk_widget_activate (row);
  flush (f);
  after = list (f);
  g_assert_cmpuint (after->len, ==, 1);
  g_assert_true (lead_experiment_has_item (after->pdata[0], "barriers/tensions"));
  g_assert_true (lead_experiment_has_item (after->pdata[0], "moves/frame")
                 || lead_experiment_has_item (after->pdata[0], "moves/narrative"));
  g_assert_cmpstr (lead_experiment_get_text (after->pdata[0], LEAD_EXPERIMENT_TRY), !=, "");
}

static void
test_sections (Fixture       *f,
               gconstpointer  data)
{
  add (f, "Goes on", TODAY + 3);
  add (f, "Is due", TODAY - 200);
  open_page (f);
  lead_ui_test_await_text (f->base.page, "To look at again");
  lead_ui_test_await_text (f->base.page, "You meant to look at this again on 10 May");
  lead_ui_test_await_text (f->base.page, "Look again on 29 November");
  g_assert_false (lead_ui_test_reads (f->base.page, "What could you try?"));
  g_assert_false (lead_ui_test_reads (f->base.page, "Learnt from"));

  lead_desk_set_discreet (f->base.desk, TRUE);
  lead_ui_test_await_text (f->base.page, "An experiment");
  g_assert_false (lead_ui_test_reads (f->base.page, "Goes on"));
}

static void
test_trash (Fixture       *f,
            gconstpointer  data)
{
  g_autoptr (GPtrArray) gone = NULL;

  add (f, "Ask before I answer", TODAY + 3);
  open_page (f);
  lead_ui_test_await_text (f->base.page, "Ask before I answer");
  gtk_widget_activate (lead_ui_test_await (f->base.page, LEAD_TYPE_EXPERIMENT_ROW));
  lead_ui_test_await_text (f->base.page, "All experiments");
  gtk_widget_activate_action (lead_ui_test_find (f->base.page, GTK_TYPE_TEXT_VIEW, NULL),
                              "experiment.trash", NULL);
  lead_ui_test_await_text (f->base.page, "In the trash");
  gone = list (f);
  g_assert_cmpuint (gone->len, ==, 0);
  lead_operation_undo (f->operation);
  lead_ui_test_await_text (f->base.page, "Going on");
}

static gboolean
has_card (LeadExperimentCards *cards)
{
  GtkWidget *card = lead_card_provider_make_card (LEAD_CARD_PROVIDER (cards));

  if (card != NULL)
    g_object_unref (g_object_ref_sink (card));

  return card != NULL;
}

/* On Today: what is due, put off and taken back. */
static void
test_cards (Fixture       *f,
            gconstpointer  data)
{
  g_autoptr (LeadExperimentCards) cards = NULL;
  GtkWidget *bin;

  add (f, "Ask before I answer", TODAY);
  bin = adw_bin_new ();
  lead_desk_fixture_show (&f->base, bin, 800, 900);
  cards = lead_experiment_cards_new (f->base.desk);
  while (!lead_record_list_get_loaded (LEAD_RECORD_LIST (lead_desk_get_experiments (f->base.desk))))
    g_main_context_iteration (NULL, TRUE);
  adw_bin_set_child (ADW_BIN (bin), lead_card_provider_make_card (LEAD_CARD_PROVIDER (cards)));
  g_assert_true (lead_ui_test_reads (bin, "You wanted to look at this again today"));
  lead_ui_test_press (bin, "L_ater");
  while (has_card (cards))
    g_main_context_iteration (NULL, TRUE);
  g_assert_nonnull (f->operation);
  lead_operation_undo (f->operation);
  while (!has_card (cards))
    g_main_context_iteration (NULL, TRUE);
  adw_bin_set_child (ADW_BIN (bin), lead_card_provider_make_card (LEAD_CARD_PROVIDER (cards)));
  g_assert_true (lead_ui_test_reads (bin, "Ask before I answer"));
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

  add_test ("/experiments/empty", test_empty);
  add_test ("/experiments/kept", test_kept);
  add_test ("/experiments/not-emptied", test_not_emptied);
  g_test_add ("/experiments/left-unsaved", Fixture, "faulty", set_up, test_left_unsaved,
              tear_down);
  add_test ("/experiments/starter", test_starter);
  add_test ("/experiments/sections", test_sections);
  add_test ("/experiments/trash", test_trash);
  add_test ("/experiments/cards", test_cards);

  return g_test_run ();
}
