/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The page of experiments and its card on Today, over a real journal. */

#include "config.h"

#include "core/model/lead-error.h"
#include "core/model/lead-experiment-builder.h"
#include "core/store/lead-journal-experiments.h"
#include "core/store/lead-journal-private.h"
#include "lead-fault-vfs.h"
#include "lead-ui-test.h"
#include "ui/pages/experiments/lead-experiment-cards.h"
#include "ui/pages/experiments/lead-experiment-row.h"
#include "ui/pages/experiments/lead-experiments-page.h"
#include "ui/pages/lead-page.h"
#include "ui/widgets/lead-card-provider.h"

/* Thursday 26 November 2026, 18:00 in London. */
#define EVENING G_GINT64_CONSTANT (1795716000000)
#define TODAY (lead_day_new (2026, 11, 26))

typedef struct
{
  char             *folder;
  LeadSurroundings *surroundings;
  LeadJournal      *journal;
  LeadContent      *content;
  LeadDesk         *desk;
  GtkWindow        *window;
  GtkWidget        *page;
  LeadOperation    *operation; /* what can be taken back */
} Fixture;

static void
on_undo (LeadDesk      *desk,
         LeadOperation *operation,
         gpointer       user_data)
{
  g_set_object ((LeadOperation **) user_data, operation);
}

static LeadJournal *
open_faulty (Fixture *f)
{
  g_autoptr (LeadKeySource) key_source = lead_test_new_key_source ("correct horse");
  g_autofree char *path = g_build_filename (f->folder, "journal.syslead", NULL);
  g_autoptr (GError) error = NULL;
  LeadJournal *journal;

  lead_fault_vfs_register ();
  journal = lead_journal_open_vfs_sync (path, LEAD_FAULT_VFS, key_source, f->surroundings,
                                        LEAD_OPEN_CREATE | LEAD_OPEN_NO_UPKEEP, NULL, &error);
  g_assert_no_error (error);

  return journal;
}

/* @data: set when the journal is to be on a disk that can fail */
static void
set_up (Fixture       *f,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  f->folder = lead_test_dup_folder ();
  f->surroundings = lead_surroundings_new_fixed (EVENING, "Europe/London", 42);
  f->journal = data != NULL ? open_faulty (f)
                            : lead_test_new_journal (f->folder, f->surroundings);
  f->content = lead_content_load (&error);
  g_assert_no_error (error);
  f->desk = lead_desk_new (f->journal, f->content);
  g_signal_connect (f->desk, "offer-undo", G_CALLBACK (on_undo), &f->operation);
}

static void
tear_down (Fixture       *f,
           gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  if (f->window != NULL)
    {
      gtk_window_destroy (f->window);
      g_clear_object (&f->operation);
      lead_test_assert_finalize (g_steal_pointer (&f->page));
    }
  g_clear_object (&f->operation);
  g_clear_object (&f->desk);
  g_clear_object (&f->content);
  lead_journal_close_sync (f->journal, &error);
  g_assert_no_error (error);
  g_clear_object (&f->journal);
  g_clear_object (&f->surroundings);
  lead_test_remove_folder (f->folder);
  g_free (f->folder);
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
  saved = lead_journal_save_experiment_sync (f->journal, experiment, NULL, &error);
  g_assert_no_error (error);
}

static GPtrArray *
list (Fixture *f)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *experiments
    = lead_journal_list_experiments_sync (f->journal, NULL, NULL, &error);

  g_assert_no_error (error);

  return experiments;
}

typedef struct
{
  GtkWidget  *root;
  const char *text;
} Awaited;

static gboolean
reads (gpointer data)
{
  Awaited *awaited = data;

  return lead_ui_test_reads (awaited->root, awaited->text);
}

static void
await (GtkWidget  *root,
       const char *text)
{
  Awaited awaited = { root, text };

  g_test_message ("waiting for “%s”", text);
  lead_test_await (reads, &awaited);
}

static void
show_page (Fixture *f)
{
  f->window = GTK_WINDOW (adw_window_new ());
  adw_window_set_content (ADW_WINDOW (f->window), f->page);
  gtk_window_set_default_size (f->window, 800, 900);
  gtk_window_present (f->window);
}

static void
open_page (Fixture *f)
{
  f->page = g_object_ref_sink (lead_experiments_page_new ());
  lead_page_set_desk (LEAD_PAGE (f->page), f->desk);
  show_page (f);
}

static gboolean
is_flushed (gpointer data)
{
  return *(GAsyncResult **) data != NULL;
}

static void
flush (Fixture *f)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  lead_page_flush_async (LEAD_PAGE (f->page), lead_test_store_result, &result);
  lead_test_await (is_flushed, &result);
  lead_page_flush_finish (LEAD_PAGE (f->page), result, &error);
  g_assert_no_error (error);
}

static void
flush_in_vain (Fixture *f)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  lead_page_flush_async (LEAD_PAGE (f->page), lead_test_store_result, &result);
  lead_test_await (is_flushed, &result);
  g_assert_false (lead_page_flush_finish (LEAD_PAGE (f->page), result, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_NO_SPACE);
}

static void
type_first (Fixture    *f,
            const char *text)
{
  GtkWidget *view = lead_ui_test_await (f->page, GTK_TYPE_TEXT_VIEW);

  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), text, -1);
}

static void
test_empty (Fixture       *f,
            gconstpointer  data)
{
  open_page (f);
  await (f->page, "What could you try?");
  lead_ui_test_press (f->page, "_Try something");
  await (f->page, "What will you try?");
  await (f->page, "Or begin with something that others have tried");
  g_assert_false (lead_ui_test_reads (f->page, "Look again"));
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
  await (f->page, "What could you try?");
  lead_ui_test_press (f->page, "_Try something");
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
  await (f->page, "Look again");
}

/* Emptied by mistake, it stays what it was. */
static void
test_not_emptied (Fixture       *f,
                  gconstpointer  data)
{
  g_autoptr (GPtrArray) after = NULL;

  open_page (f);
  await (f->page, "What could you try?");
  lead_ui_test_press (f->page, "_Try something");
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
  await (f->page, "Ask before I answer");
  gtk_widget_activate (lead_ui_test_await (f->page, LEAD_TYPE_EXPERIMENT_ROW));
  await (f->page, "All experiments");
  lead_fault_vfs_plan (LEAD_FAULT_FULL, 1, TRUE);
  type_first (f, "Ask twice before I answer");
  g_assert_true (lead_page_go_back (LEAD_PAGE (f->page)));
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
  lead_desk_begin_experiment (f->desk, start);
  await (f->page, "Use narrative");
  row = lead_ui_test_find (f->page, GTK_TYPE_LIST_BOX_ROW, NULL);
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
  await (f->page, "To look at again");
  await (f->page, "You meant to look at this again on 10 May");
  await (f->page, "Look again on 29 November");
  g_assert_false (lead_ui_test_reads (f->page, "What could you try?"));
  g_assert_false (lead_ui_test_reads (f->page, "Learnt from"));

  lead_desk_set_discreet (f->desk, TRUE);
  await (f->page, "An experiment");
  g_assert_false (lead_ui_test_reads (f->page, "Goes on"));
}

static void
test_trash (Fixture       *f,
            gconstpointer  data)
{
  g_autoptr (GPtrArray) gone = NULL;

  add (f, "Ask before I answer", TODAY + 3);
  open_page (f);
  await (f->page, "Ask before I answer");
  gtk_widget_activate (lead_ui_test_await (f->page, LEAD_TYPE_EXPERIMENT_ROW));
  await (f->page, "All experiments");
  gtk_widget_activate_action (lead_ui_test_find (f->page, GTK_TYPE_TEXT_VIEW, NULL),
                              "experiment.trash", NULL);
  await (f->page, "In the trash");
  gone = list (f);
  g_assert_cmpuint (gone->len, ==, 0);
  lead_operation_undo (f->operation);
  await (f->page, "Going on");
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
  bin = f->page = g_object_ref_sink (adw_bin_new ());
  show_page (f);
  cards = lead_experiment_cards_new (f->desk);
  while (!lead_record_list_get_loaded (LEAD_RECORD_LIST (lead_desk_get_experiments (f->desk))))
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
