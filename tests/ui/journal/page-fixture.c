/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "page-fixture.h"

#include "ui/widgets/lead-tag-tray.h"

static void
offer_undo_cb (Fixture       *f,
               LeadOperation *operation)
{
  g_set_object (&f->operation, operation);
}

static void
fail_cb (LeadDesk     *desk,
         const GError *error)
{
  g_error ("%s", error->message);
}

void
page_set_up (Fixture       *f,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  f->application = lead_ui_test_new_application ();
  f->surroundings = lead_test_new_surroundings ();
  f->folder = lead_test_dup_folder ();
  f->journal = lead_test_new_journal (f->folder, f->surroundings);
  f->content = lead_content_load (&error);
  g_assert_no_error (error);
  f->desk = lead_desk_new (f->journal, f->content);
  g_signal_connect_swapped (f->desk, "offer-undo", G_CALLBACK (offer_undo_cb), f);
  g_signal_connect (f->desk, "report", G_CALLBACK (fail_cb), NULL);
}

void
page_flush (Fixture *f)
{
  GAsyncResult *pending = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  lead_page_flush_async (f->page, lead_test_store_result, &pending);
  result = lead_test_await_result (&pending);
  g_assert_true (lead_page_flush_finish (f->page, result, &error));
  g_assert_no_error (error);
}

void
page_tear_down (Fixture       *f,
           gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  if (f->page != NULL)
    page_flush (f);
  gtk_window_destroy (GTK_WINDOW (f->window));
  g_clear_object (&f->operation);
  lead_ui_test_spin ();
  lead_test_assert_finalize (f->desk);
  g_object_unref (f->content);
  g_assert_true (lead_journal_close_sync (f->journal, &error));
  g_assert_no_error (error);
  lead_test_assert_finalize (f->journal);
  g_object_unref (f->surroundings);
  lead_test_remove_folder (f->folder);
  g_free (f->folder);
  g_object_unref (f->application);
}

int64_t
page_write_entry (Fixture    *f,
             const char *date,
             const char *title,
             const char *body,
             const char *item,
             LeadStance  stance)
{
  g_autoptr (LeadEntry) plain = lead_test_new_entry (date, title, body);
  LeadEntryBuilder *builder = lead_entry_builder_new_from (plain);
  g_autoptr (LeadEntry) entry = NULL;
  g_autoptr (LeadEntry) stored = NULL;
  g_autoptr (GError) error = NULL;

  if (item != NULL)
    {
      g_autoptr (LeadTag) tag = lead_tag_new (NULL, item, stance, NULL);

      lead_entry_builder_add_tag (builder, tag);
    }
  entry = lead_entry_builder_end (builder);
  stored = lead_journal_save_entry_sync (f->journal, entry, LEAD_SAVE_DEFAULT, NULL, NULL, &error);
  g_assert_no_error (error);
  return lead_entry_get_id (stored);
}

void
page_write_some (Fixture *f)
{
  page_write_entry (f, "2026-01-30T08:10", "", "Slower than I wanted.\nBut further.", NULL, 0);
  page_write_entry (f, "2026-02-18", "Board, again", "Everybody defended their own budget.",
               "barriers/funding-arrangements", LEAD_STANCE_WORKED_ROUND);
  page_write_entry (f, "2026-03-02T18:40", "What Dilys said in the car park",
               "I had the slides ready and did not use them. She said it in the car park, not "
               "in the room.\n\nI listened for once.",
               "barriers/tensions", LEAD_STANCE_MET);
}

gboolean
page_is_loaded (gpointer data)
{
  Fixture *f = data;
  GtkWidget *editor = lead_ui_test_find (GTK_WIDGET (f->page), LEAD_TYPE_ENTRY_EDITOR, NULL);

  return editor != NULL && lead_entry_editor_get_id (LEAD_ENTRY_EDITOR (editor)) != 0;
}

void
page_open (Fixture *f,
           int      width)
{
  f->window = adw_window_new ();
  f->page = LEAD_PAGE (lead_journal_page_new ());
  gtk_window_set_default_size (GTK_WINDOW (f->window), width, 720);
  adw_window_set_content (ADW_WINDOW (f->window), GTK_WIDGET (f->page));
  lead_page_set_desk (f->page, f->desk);
  gtk_window_present (GTK_WINDOW (f->window));
  lead_ui_test_spin ();
}

gpointer
page_find (Fixture *f,
      GType    type)
{
  return lead_ui_test_find (GTK_WIDGET (f->page), type, NULL);
}

LeadEntryEditor *
page_get_editor (Fixture *f)
{
  return page_find (f, LEAD_TYPE_ENTRY_EDITOR);
}

GtkTextBuffer *
page_get_buffer (Fixture *f)
{
  return gtk_text_view_get_buffer (page_find (f, LEAD_TYPE_BODY_VIEW));
}

LeadEntry *
page_load (Fixture *f,
      int64_t  id)
{
  g_autoptr (GError) error = NULL;
  LeadEntry *entry = lead_journal_load_entry_sync (f->journal, id, NULL, &error);

  g_assert_no_error (error);
  return entry;
}

guint
page_count_entries (Fixture *f)
{
  g_autoptr (LeadFilter) all = lead_filter_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) listed = lead_journal_list_entries_sync (f->journal, all, NULL, NULL, &error);

  g_assert_no_error (error);
  return listed->len;
}

/* The button around a text. */
void
page_press_text (Fixture    *f,
            const char *text)
{
  GtkWidget *label = lead_ui_test_find (GTK_WIDGET (f->page), GTK_TYPE_LABEL, text);

  g_assert_nonnull (label);
  g_signal_emit_by_name (gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON), "clicked");
}

/* A chip in the tray, open or not. */
LeadTagChip *
page_find_chip (GtkWidget  *root,
           const char *item_id)
{
  if (LEAD_IS_TAG_CHIP (root)
      && g_str_equal (lead_tag_chip_get_item_id (LEAD_TAG_CHIP (root)), item_id))
    return LEAD_TAG_CHIP (root);
  for (GtkWidget *child = gtk_widget_get_last_child (root); child != NULL;
       child = gtk_widget_get_prev_sibling (child))
    {
      LeadTagChip *chip = page_find_chip (child, item_id);

      if (chip != NULL)
        return chip;
    }
  return NULL;
}

void
page_press_chip (Fixture    *f,
            const char *item_id)
{
  LeadTagChip *chip = page_find_chip (page_find (f, LEAD_TYPE_TAG_TRAY), item_id);

  g_assert_nonnull (chip);
  g_signal_emit_by_name (chip, "pressed");
}

void
page_open_section (Fixture    *f,
              const char *title)
{
  GtkWidget *label = lead_ui_test_find (GTK_WIDGET (f->page), GTK_TYPE_LABEL, title);

  gtk_toggle_button_set_active (
      GTK_TOGGLE_BUTTON (gtk_widget_get_ancestor (label, GTK_TYPE_TOGGLE_BUTTON)), TRUE);
}
