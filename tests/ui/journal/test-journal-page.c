/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/store/lead-journal-lists.h"
#include "lead-ui-test.h"
#include "ui/pages/journal/lead-body-view.h"
#include "ui/pages/journal/lead-entry-editor.h"
#include "ui/pages/journal/lead-journal-page.h"
#include "ui/pages/journal/lead-picture-strip.h"
#include "ui/pages/journal/lead-picture-window.h"
#include "ui/pages/journal/lead-timeline-row.h"
#include "ui/widgets/lead-label-box.h"
#include "ui/widgets/lead-tag-chip.h"
#include "ui/widgets/lead-tag-tray.h"

/* The page with a real journal, in a window that has nothing else in it. */

typedef struct
{
  GtkApplication *application; /* for its styles and icons */
  LeadSurroundings *surroundings;
  char *folder;
  LeadJournal *journal;
  LeadContent *content;
  LeadDesk *desk;
  GtkWidget *window;
  LeadPage *page;
  LeadOperation *operation; /* offered last */
  int64_t wanted_id;
} Fixture;

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

static void
set_up (Fixture       *f,
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

static void
flush (Fixture *f)
{
  GAsyncResult *pending = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  lead_page_flush_async (f->page, lead_test_store_result, &pending);
  result = lead_test_await_result (&pending);
  g_assert_true (lead_page_flush_finish (f->page, result, &error));
  g_assert_no_error (error);
}

static void
tear_down (Fixture       *f,
           gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  if (f->page != NULL)
    flush (f);
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

static int64_t
write_entry (Fixture    *f,
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

static void
write_some (Fixture *f)
{
  write_entry (f, "2026-01-30T08:10", "", "Slower than I wanted.\nBut further.", NULL, 0);
  write_entry (f, "2026-02-18", "Board, again", "Everybody defended their own budget.",
               "barriers/funding-arrangements", LEAD_STANCE_WORKED_ROUND);
  write_entry (f, "2026-03-02T18:40", "What Dilys said in the car park",
               "I had the slides ready and did not use them. She said it in the car park, not "
               "in the room.\n\nI listened for once.",
               "barriers/tensions", LEAD_STANCE_MET);
}

static gboolean
is_loaded (gpointer data)
{
  Fixture *f = data;
  GtkWidget *editor = lead_ui_test_find (GTK_WIDGET (f->page), LEAD_TYPE_ENTRY_EDITOR, NULL);

  return editor != NULL && lead_entry_editor_get_id (LEAD_ENTRY_EDITOR (editor)) != 0;
}

static void
open_page (Fixture *f,
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

static gpointer
find (Fixture *f,
      GType    type)
{
  return lead_ui_test_find (GTK_WIDGET (f->page), type, NULL);
}

static LeadEntryEditor *
get_editor (Fixture *f)
{
  return find (f, LEAD_TYPE_ENTRY_EDITOR);
}

static GtkTextBuffer *
get_buffer (Fixture *f)
{
  return gtk_text_view_get_buffer (find (f, LEAD_TYPE_BODY_VIEW));
}

static LeadEntry *
load (Fixture *f,
      int64_t  id)
{
  g_autoptr (GError) error = NULL;
  LeadEntry *entry = lead_journal_load_entry_sync (f->journal, id, NULL, &error);

  g_assert_no_error (error);
  return entry;
}

static gboolean
has_two_labels (gpointer data)
{
  Fixture *f = data;
  g_autoptr (LeadEntry) entry = load (f, f->wanted_id);

  return g_strv_length ((char **) lead_entry_get_labels (entry)) == 2;
}

static guint
count_entries (Fixture *f)
{
  g_autoptr (LeadFilter) all = lead_filter_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) listed = lead_journal_list_entries_sync (f->journal, all, NULL, NULL, &error);

  g_assert_no_error (error);
  return listed->len;
}

/* The button around a text. */
static void
press_text (Fixture    *f,
            const char *text)
{
  GtkWidget *label = lead_ui_test_find (GTK_WIDGET (f->page), GTK_TYPE_LABEL, text);

  g_assert_nonnull (label);
  g_signal_emit_by_name (gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON), "clicked");
}

/* A chip in the tray, open or not. */
static LeadTagChip *
find_chip (GtkWidget  *root,
           const char *item_id)
{
  if (LEAD_IS_TAG_CHIP (root)
      && g_str_equal (lead_tag_chip_get_item_id (LEAD_TAG_CHIP (root)), item_id))
    return LEAD_TAG_CHIP (root);
  for (GtkWidget *child = gtk_widget_get_last_child (root); child != NULL;
       child = gtk_widget_get_prev_sibling (child))
    {
      LeadTagChip *chip = find_chip (child, item_id);

      if (chip != NULL)
        return chip;
    }
  return NULL;
}

static void
press_chip (Fixture    *f,
            const char *item_id)
{
  LeadTagChip *chip = find_chip (find (f, LEAD_TYPE_TAG_TRAY), item_id);

  g_assert_nonnull (chip);
  g_signal_emit_by_name (chip, "pressed");
}

static void
open_section (Fixture    *f,
              const char *title)
{
  GtkWidget *label = lead_ui_test_find (GTK_WIDGET (f->page), GTK_TYPE_LABEL, title);

  gtk_toggle_button_set_active (
      GTK_TOGGLE_BUTTON (gtk_widget_get_ancestor (label, GTK_TYPE_TOGGLE_BUTTON)), TRUE);
}

static void
test_opens_the_newest (Fixture       *f,
                       gconstpointer  data)
{
  write_some (f);
  open_page (f, 1100);
  lead_test_await (is_loaded, f);
  lead_ui_test_spin ();

  g_assert_true (lead_ui_test_reads (GTK_WIDGET (f->page), "3 entries"));
  g_assert_true (lead_ui_test_reads (GTK_WIDGET (f->page), "March 2026"));
  g_assert_true (lead_ui_test_reads (GTK_WIDGET (f->page), "Board, again"));
  lead_ui_test_shoot (f->window, "journal-wide");
}

static void
test_empty (Fixture       *f,
            gconstpointer  data)
{
  open_page (f, 1100);
  while (!lead_ui_test_reads (GTK_WIDGET (f->page), "Your journal starts here"))
    g_main_context_iteration (NULL, TRUE);
  lead_ui_test_shoot (f->window, "journal-empty");
}

/* What is typed and left in the same turn of the loop is kept. */
static void
test_type_and_switch (Fixture       *f,
                      gconstpointer  data)
{
  g_autoptr (LeadEntry) entry = NULL;
  int64_t first;
  int64_t last;

  write_some (f);
  first = write_entry (f, "2026-03-10", "Newest", "One.", NULL, 0);
  last = write_entry (f, "2026-01-01", "Oldest", "Zero.", NULL, 0);
  open_page (f, 1100);
  lead_test_await (is_loaded, f);
  g_assert_cmpint (lead_entry_editor_get_id (get_editor (f)), ==, first);

  gtk_text_buffer_insert_at_cursor (get_buffer (f), "Before all. ", -1);
  lead_desk_show_entry (f->desk, last);
  gtk_text_buffer_insert_at_cursor (get_buffer (f), "And this. ", -1);
  while (lead_entry_editor_get_id (get_editor (f)) != last)
    g_main_context_iteration (NULL, TRUE);

  entry = load (f, first);
  g_assert_cmpstr (lead_entry_get_body (entry), ==, "Before all. And this. One.");
}

static void
test_new_entry_leaves_nothing (Fixture       *f,
                               gconstpointer  data)
{
  write_some (f);
  open_page (f, 1100);
  lead_test_await (is_loaded, f);

  lead_desk_write (f->desk, NULL, NULL);
  while (lead_entry_editor_get_id (get_editor (f)) != 0)
    g_main_context_iteration (NULL, TRUE);
  flush (f);
  g_assert_cmpuint (count_entries (f), ==, 3);

  gtk_text_buffer_insert_at_cursor (get_buffer (f), "A thought", -1);
  flush (f);
  g_assert_cmpuint (count_entries (f), ==, 4);
  gtk_text_buffer_set_text (get_buffer (f), "", -1);
  flush (f);
  g_assert_cmpuint (count_entries (f), ==, 3);

  gtk_text_buffer_insert_at_cursor (get_buffer (f), "Another", -1);
  flush (f);
  g_assert_cmpuint (count_entries (f), ==, 4);
}

static void
test_tag_and_passage (Fixture       *f,
                      gconstpointer  data)
{
  g_autoptr (LeadEntry) entry = NULL;
  g_autoptr (LeadEntry) again = NULL;
  GtkTextIter start;
  GtkTextIter end;
  LeadTag *tag;
  int64_t id;

  write_some (f);
  open_page (f, 1100);
  lead_test_await (is_loaded, f);
  id = lead_entry_editor_get_id (get_editor (f));

  open_section (f, "Behaviours");
  press_chip (f, "behaviours/relationships");
  open_section (f, "Barriers");
  gtk_text_buffer_get_iter_at_offset (get_buffer (f), &start, 6);
  gtk_text_buffer_get_iter_at_offset (get_buffer (f), &end, 16);
  gtk_text_buffer_select_range (get_buffer (f), &start, &end);
  press_chip (f, "barriers/day-job");
  lead_ui_test_shoot (f->window, "journal-passage");
  flush (f);

  entry = load (f, id);
  g_assert_cmpuint (lead_entry_get_tags (entry)->len, ==, 3);
  tag = lead_entry_get_tags (entry)->pdata[1];
  g_assert_cmpstr (lead_tag_get_item (tag), ==, "behaviours/relationships");
  g_assert_cmpint (lead_tag_get_stance (tag), ==, LEAD_STANCE_PRACTISED);
  g_assert_null (lead_tag_get_passage (tag));
  tag = lead_entry_get_tags (entry)->pdata[2];
  g_assert_cmpint (lead_tag_get_stance (tag), ==, LEAD_STANCE_MET);
  g_assert_cmpstr (lead_tag_get_passage (tag)->quote, ==, "the slides");

  /* Pressed again it goes, and undo brings it back where it was. */
  press_chip (f, "barriers/day-job");
  flush (f);
  again = load (f, id);
  g_assert_cmpuint (lead_entry_get_tags (again)->len, ==, 2);
  lead_operation_undo (f->operation);
  flush (f);
  g_set_object (&again, NULL);
  again = load (f, id);
  g_assert_cmpuint (lead_entry_get_tags (again)->len, ==, 3);
  g_assert_cmpstr (lead_tag_get_passage (lead_entry_get_tags (again)->pdata[2])->quote, ==,
                   "the slides");
}

static void
assert_labels (Fixture    *f,
               int64_t     id,
               const char *expected)
{
  g_autoptr (LeadEntry) entry = NULL;
  g_autofree char *labels = NULL;

  flush (f);
  entry = load (f, id);
  labels = g_strjoinv (",", (char **) lead_entry_get_labels (entry));
  g_assert_cmpstr (labels, ==, expected);
}

/* Typed, completed, taken away and put back; also when another entry is open
 * by then. */
static void
test_labels (Fixture       *f,
             gconstpointer  data)
{
  GtkWidget *box;
  GtkWidget *field;
  int64_t other;
  int64_t id;

  write_some (f);
  open_page (f, 1100);
  lead_test_await (is_loaded, f);
  id = lead_entry_editor_get_id (get_editor (f));
  other = id - 1;
  box = find (f, LEAD_TYPE_LABEL_BOX);
  field = lead_ui_test_find (box, GTK_TYPE_TEXT, NULL);

  lead_ui_test_type (box, "Car park,");
  lead_ui_test_type (box, "network");
  g_signal_emit_by_name (field, "activate");
  lead_ui_test_type (box, "CAR PARK,");
  assert_labels (f, id, "Car park,network");

  press_text (f, "Car park");
  assert_labels (f, id, "network");
  lead_operation_undo (f->operation);
  assert_labels (f, id, "Car park,network");

  press_text (f, "Car park");
  lead_desk_show_entry (f->desk, other);
  while (lead_entry_editor_get_id (get_editor (f)) != other)
    g_main_context_iteration (NULL, TRUE);
  assert_labels (f, id, "network");
  lead_operation_undo (f->operation);
  f->wanted_id = id;
  lead_test_await (has_two_labels, f);
  assert_labels (f, other, "");
}

/* The question that an entry answers stands above its text. */
static void
test_question (Fixture       *f,
               gconstpointer  data)
{
  g_autoptr (LeadEntry) entry = NULL;
  const LeadAnswer *answer;

  write_some (f);
  open_page (f, 1100);
  lead_test_await (is_loaded, f);
  lead_desk_write (f->desk, "summing-up/start#1", "What will you just start?");
  lead_ui_test_spin ();
  g_assert_true (lead_ui_test_reads (GTK_WIDGET (f->page), "What will you just start?"));
  flush (f);
  g_assert_cmpuint (count_entries (f), ==, 3);

  gtk_text_buffer_insert_at_cursor (get_buffer (f), "A list.", -1);
  flush (f);
  entry = load (f, lead_entry_editor_get_id (get_editor (f)));
  answer = lead_entry_get_answers (entry)->pdata[0];
  g_assert_cmpstr (answer->prompt, ==, "summing-up/start#1");
  g_assert_null (answer->text);
}

static void
test_trash_and_undo (Fixture       *f,
                     gconstpointer  data)
{
  int64_t id;

  write_some (f);
  open_page (f, 1100);
  lead_test_await (is_loaded, f);
  id = lead_entry_editor_get_id (get_editor (f));

  gtk_widget_activate_action (GTK_WIDGET (get_editor (f)), "entry.trash", NULL);
  while (f->operation == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (count_entries (f), ==, 2);
  while (!lead_ui_test_reads (GTK_WIDGET (f->page), "2 entries"))
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (lead_entry_editor_get_id (get_editor (f)), !=, id);

  lead_operation_undo (f->operation);
  while (lead_entry_editor_get_id (get_editor (f)) != id)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (count_entries (f), ==, 3);
}

static void
test_search (Fixture       *f,
             gconstpointer  data)
{
  GtkWidget *search;

  write_some (f);
  open_page (f, 1100);
  lead_test_await (is_loaded, f);
  g_assert_true (lead_page_find (f->page));
  search = find (f, GTK_TYPE_SEARCH_ENTRY);

  lead_ui_test_type (search, "budg");
  while (!lead_ui_test_reads (GTK_WIDGET (f->page), "1 of 3 entries"))
    g_main_context_iteration (NULL, TRUE);
  lead_ui_test_shoot (f->window, "journal-search");
  lead_ui_test_type (search, "nothing like it");
  while (!lead_ui_test_reads (GTK_WIDGET (f->page), "Nothing found"))
    g_main_context_iteration (NULL, TRUE);
  lead_ui_test_shoot (f->window, "journal-no-hits");
  lead_ui_test_press (GTK_WIDGET (f->page), "all entries");
  while (!lead_ui_test_reads (GTK_WIDGET (f->page), "3 entries"))
    g_main_context_iteration (NULL, TRUE);
}

/* A row has room for a few words: what was found is among them. */
static void
test_search_shows_hit (Fixture       *f,
                       gconstpointer  data)
{
  GtkWidget *label;
  PangoAttrList *looks;
  PangoAttrIterator *iterator;
  int start = 0;
  int end = 0;

  write_some (f);
  open_page (f, 1100);
  lead_test_await (is_loaded, f);
  lead_ui_test_type (find (f, GTK_TYPE_SEARCH_ENTRY), "listened");
  while ((label = lead_ui_test_find (GTK_WIDGET (f->page), GTK_TYPE_LABEL, "…room. I")) == NULL)
    g_main_context_iteration (NULL, TRUE);

  looks = gtk_label_get_attributes (GTK_LABEL (label));
  iterator = pango_attr_list_get_iterator (looks);
  pango_attr_iterator_next (iterator);
  pango_attr_iterator_range (iterator, &start, &end);
  g_assert_cmpint (start, <=, 20);
  g_assert_true (g_str_has_prefix (gtk_label_get_text (GTK_LABEL (label)) + start, "listened "));
  g_assert_cmpint (end - start, ==, strlen ("listened"));
  pango_attr_iterator_destroy (iterator);
}

static void
test_filter (Fixture       *f,
             gconstpointer  data)
{
  g_autoptr (LeadFilter) filter = lead_filter_new ();

  write_some (f);
  open_page (f, 1100);
  lead_test_await (is_loaded, f);

  filter->item = g_strdup ("barriers/tensions");
  filter->stance = LEAD_STANCE_MET;
  filter->from = lead_day_new (2026, 1, 1);
  filter->to = lead_day_new (2026, 12, 31);
  lead_desk_show_filter (f->desk, filter);
  while (!lead_ui_test_reads (GTK_WIDGET (f->page), "1 of 3 entries"))
    g_main_context_iteration (NULL, TRUE);
  lead_ui_test_shoot (f->window, "journal-filter");
  press_text (f, "Tensions and misunderstandings: met");
  while (!lead_ui_test_reads (GTK_WIDGET (f->page), "3 of 3 entries"))
    g_main_context_iteration (NULL, TRUE);
}

static void
test_narrow (Fixture       *f,
             gconstpointer  data)
{
  int minimum;

  write_some (f);
  open_page (f, 360);
  while (find (f, LEAD_TYPE_TIMELINE_ROW) == NULL)
    g_main_context_iteration (NULL, TRUE);
  lead_ui_test_spin ();
  lead_ui_test_shoot (f->window, "journal-narrow-list");
  g_assert_false (lead_page_go_back (f->page));

  lead_desk_write (f->desk, NULL, NULL);
  while (find (f, LEAD_TYPE_BODY_VIEW) == NULL)
    g_main_context_iteration (NULL, TRUE);
  gtk_text_buffer_insert_at_cursor (get_buffer (f), "Three lines before the train comes.", -1);
  open_section (f, "Barriers");
  press_chip (f, "barriers/hard-work");
  open_section (f, "Behaviours");
  lead_ui_test_shoot (f->window, "journal-narrow-entry");
  gtk_widget_measure (GTK_WIDGET (f->page), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL,
                      NULL);
  g_assert_cmpint (minimum, <=, 360);
  g_assert_true (lead_page_go_back (f->page));
  g_assert_nonnull (find (f, LEAD_TYPE_TIMELINE_ROW));
}

static void
write_rich (Fixture *f)
{
  g_autoptr (LeadEntry) plain = lead_test_new_entry (
      "2026-03-14T18:40", "What Dilys said in the car park",
      "I had the slides ready and did not use them. She said it in the car park, not in the room: "
      "we keep protecting our own budgets and call it prudence.\n\nI asked what she would need "
      "from us. It took three minutes of silence. Then she talked for twenty, about the family on "
      "the fourth floor who have met eleven of our services and not one of our people twice.\n\n"
      "Next week I go with her.");
  LeadEntryBuilder *builder = lead_entry_builder_new_from (plain);
  static const struct
  {
    const char *item;
    LeadStance stance;
    const char *quote;
  } tags[] = {
    { "barriers/tensions", LEAD_STANCE_WORKED_ROUND, NULL },
    { "behaviours/outcomes-over-process", LEAD_STANCE_SEEN, NULL },
    { "behaviours/relationships", LEAD_STANCE_PRACTISED, "It took three minutes of silence." },
    { "barriers/funding-arrangements", LEAD_STANCE_MET, "protecting our own budgets" },
  };
  const char *const labels[] = { "Dementia network", "Fourth floor", NULL };
  g_autoptr (LeadEntry) entry = NULL;
  g_autoptr (LeadEntry) stored = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (tags); i++)
    {
      const char *body = lead_entry_get_body (plain);
      const char *hit = tags[i].quote != NULL ? strstr (body, tags[i].quote) : NULL;
      g_autoptr (LeadPassage) passage
          = hit != NULL ? lead_passage_cut (body, (guint) g_utf8_pointer_to_offset (body, hit),
                                            (guint) g_utf8_strlen (tags[i].quote, -1))
                        : NULL;
      g_autoptr (LeadTag) tag = lead_tag_new (NULL, tags[i].item, tags[i].stance, passage);

      lead_entry_builder_add_tag (builder, tag);
    }
  lead_entry_builder_set_labels (builder, labels);
  lead_entry_builder_set_starred (builder, TRUE);
  entry = lead_entry_builder_end (builder);
  stored = lead_journal_save_entry_sync (f->journal, entry, LEAD_SAVE_DEFAULT, NULL, NULL, &error);
  g_assert_no_error (error);
}

/* In every look there is nothing that doesn't fit. */
static void
test_looks (Fixture       *f,
            gconstpointer  data)
{
  AdwStyleManager *style = adw_style_manager_get_default ();
  GtkSettings *settings = gtk_settings_get_default ();
  int dpi;
  int minimum;

  write_some (f);
  write_rich (f);
  open_page (f, 1280);
  lead_test_await (is_loaded, f);
  lead_ui_test_shoot (f->window, "looks-light");

  adw_style_manager_set_color_scheme (style, ADW_COLOR_SCHEME_FORCE_DARK);
  open_section (f, "Behaviours");
  lead_ui_test_shoot (f->window, "looks-dark");
  adw_style_manager_set_color_scheme (style, ADW_COLOR_SCHEME_DEFAULT);

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  lead_ui_test_shoot (f->window, "looks-rtl");
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", dpi * 3 / 2, NULL);
  lead_ui_test_shoot (f->window, "looks-large");
  gtk_widget_measure (GTK_WIDGET (f->page), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL,
                      NULL);
  g_assert_cmpint (minimum, <=, 360);
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
}

static void
test_narrow_rich (Fixture       *f,
                  gconstpointer  data)
{
  int minimum;

  write_rich (f);
  open_page (f, 360);
  while (find (f, LEAD_TYPE_TIMELINE_ROW) == NULL)
    g_main_context_iteration (NULL, TRUE);
  lead_desk_show_entry (f->desk, 1);
  while (find (f, LEAD_TYPE_BODY_VIEW) == NULL)
    g_main_context_iteration (NULL, TRUE);
  lead_test_await (is_loaded, f);
  lead_ui_test_shoot (f->window, "looks-narrow");
  gtk_widget_measure (GTK_WIDGET (f->page), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL,
                      NULL);
  g_assert_cmpint (minimum, <=, 360);
  gtk_widget_measure (GTK_WIDGET (f->page), GTK_ORIENTATION_VERTICAL, 360, &minimum, NULL, NULL,
                      NULL);
  g_assert_cmpint (minimum, <=, 560);
}

/* A PNG of two colours, wide enough to be told from an icon. */
static GBytes *
new_png (void)
{
  g_autoptr (GdkPixbuf) pixbuf = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, 300, 200);
  g_autoptr (GdkPixbuf) half = gdk_pixbuf_new_subpixbuf (pixbuf, 0, 0, 150, 200);
  g_autoptr (GError) error = NULL;
  char *content;
  gsize size;

  gdk_pixbuf_fill (pixbuf, 0x2a62b8ff);
  gdk_pixbuf_fill (half, 0xe8c24aff);
  g_assert_true (gdk_pixbuf_save_to_buffer (pixbuf, &content, &size, "png", &error, NULL));
  g_assert_no_error (error);
  return g_bytes_new_take (content, size);
}

static LeadAttachment *
attach (Fixture    *f,
        GBytes     *content,
        const char *name)
{
  GAsyncResult *pending = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  LeadAttachment *attachment;

  lead_journal_add_attachment_async (f->journal, content, "image/png", name, NULL,
                                     lead_test_store_result, &pending);
  result = lead_test_await_result (&pending);
  attachment = lead_journal_add_attachment_finish (f->journal, result, &error);
  g_assert_no_error (error);
  return attachment;
}

static void
write_with_pictures (Fixture *f)
{
  g_autoptr (GBytes) png = new_png ();
  g_autoptr (GBytes) rubbish = g_bytes_new_static ("no picture", 10);
  g_autoptr (LeadAttachment) good = attach (f, png, "board.png");
  g_autoptr (LeadAttachment) bad = attach (f, rubbish, NULL);
  g_autofree char *body = g_strdup_printf ("Before.\n\n![](attachment:%s)\n\nAfter.", good->sha256);
  g_autoptr (LeadEntry) plain = lead_test_new_entry ("2026-03-14T18:40", "With a picture", body);
  LeadEntryBuilder *builder = lead_entry_builder_new_from (plain);
  g_autoptr (LeadEntry) entry = NULL;
  g_autoptr (LeadEntry) stored = NULL;
  g_autoptr (GError) error = NULL;

  lead_entry_builder_add_attachment (builder, good);
  lead_entry_builder_add_attachment (builder, bad);
  entry = lead_entry_builder_end (builder);
  stored = lead_journal_save_entry_sync (f->journal, entry, LEAD_SAVE_DEFAULT, NULL, NULL, &error);
  g_assert_no_error (error);
}

static GtkWidget *
get_picture_window (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (LEAD_IS_PICTURE_WINDOW (window))
        return window;
    }
  return NULL;
}

/* Pictures are seen small and large; one that can't be shown harms nothing,
 * and none outlives the page. */
static void
test_pictures (Fixture       *f,
               gconstpointer  data)
{
  GtkWidget *strip;
  GtkWidget *picture;

  write_with_pictures (f);
  open_page (f, 1100);
  lead_test_await (is_loaded, f);
  strip = find (f, LEAD_TYPE_PICTURE_STRIP);
  while ((picture = lead_ui_test_find (strip, GTK_TYPE_PICTURE, NULL)) == NULL)
    g_main_context_iteration (NULL, TRUE);
  lead_ui_test_shoot (f->window, "journal-pictures");

  g_signal_emit_by_name (gtk_widget_get_ancestor (picture, GTK_TYPE_BUTTON), "clicked");
  g_assert_nonnull (get_picture_window ());
  while (lead_ui_test_find (get_picture_window (), GTK_TYPE_PICTURE, NULL) == NULL)
    g_main_context_iteration (NULL, TRUE);
  adw_window_set_content (ADW_WINDOW (f->window), NULL);
  lead_ui_test_spin ();
  g_assert_null (get_picture_window ());
  f->page = NULL;
}

/* Nothing can be changed in a journal that is only read. */
static void
test_read_only (Fixture       *f,
                gconstpointer  data)
{
  g_autofree char *path = g_strdup (lead_journal_get_path (f->journal));
  g_autoptr (LeadKeySource) key_source = lead_test_new_key_source ("correct horse");
  g_autoptr (GError) error = NULL;

  write_some (f);
  g_object_unref (f->desk);
  g_assert_true (lead_journal_close_sync (f->journal, &error));
  g_object_unref (f->journal);
  f->journal = lead_journal_open_sync (path, key_source, f->surroundings, LEAD_OPEN_READ_ONLY, NULL,
                                       &error);
  g_assert_no_error (error);
  f->desk = lead_desk_new (f->journal, f->content);

  open_page (f, 1100);
  lead_test_await (is_loaded, f);
  g_assert_false (gtk_text_view_get_editable (find (f, LEAD_TYPE_BODY_VIEW)));
  g_assert_false (gtk_widget_is_sensitive (find (f, LEAD_TYPE_TAG_TRAY)));
  lead_desk_write (f->desk, NULL, NULL);
  lead_ui_test_spin ();
  g_assert_cmpint (lead_entry_editor_get_id (get_editor (f)), !=, 0);
}

/* What a screen reader is told: names that say it all. */
static void
test_accessible (Fixture       *f,
                 gconstpointer  data)
{
  GtkWidget *row;
  LeadTagChip *chip;

  write_some (f);
  open_page (f, 1100);
  lead_test_await (is_loaded, f);
  lead_ui_test_spin ();

  row = lead_ui_test_find (GTK_WIDGET (f->page), GTK_TYPE_LABEL, "What Dilys said");
  row = gtk_widget_get_ancestor (row, LEAD_TYPE_TIMELINE_ROW);
  gtk_test_accessible_assert_property (gtk_widget_get_parent (row),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "2 March 2026, What Dilys said in the car park");
  gtk_test_accessible_assert_property (
      gtk_widget_get_parent (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
      "Tensions and misunderstandings: met. I had the slides ready and did not use them. She said "
      "it in the car park, not in the room. I listened for once.");
  gtk_test_accessible_assert_property (find (f, LEAD_TYPE_BODY_VIEW),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Text");

  open_section (f, "Barriers");
  chip = find_chip (find (f, LEAD_TYPE_TAG_TRAY), "barriers/tensions");
  gtk_test_accessible_assert_property (gtk_widget_get_first_child (GTK_WIDGET (chip)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Tensions and misunderstandings: met");
  g_signal_emit_by_name (chip, "choose", LEAD_STANCE_WORKED_ROUND);
  gtk_test_accessible_assert_property (gtk_widget_get_first_child (GTK_WIDGET (chip)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Tensions and misunderstandings: worked round");
  g_signal_emit_by_name (chip, "pressed");
  gtk_test_accessible_assert_property (gtk_widget_get_first_child (GTK_WIDGET (chip)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Tensions and misunderstandings");
}

int
main (int    argc,
      char **argv)
{
  lead_ui_test_init (&argc, &argv);

#define ADD(path, test) g_test_add ("/journal/page/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("opens-the-newest", test_opens_the_newest);
  ADD ("empty", test_empty);
  ADD ("type-and-switch", test_type_and_switch);
  ADD ("new-entry-leaves-nothing", test_new_entry_leaves_nothing);
  ADD ("tag-and-passage", test_tag_and_passage);
  ADD ("labels", test_labels);
  ADD ("question", test_question);
  ADD ("trash-and-undo", test_trash_and_undo);
  ADD ("search", test_search);
  ADD ("search-shows-hit", test_search_shows_hit);
  ADD ("filter", test_filter);
  ADD ("narrow", test_narrow);
  ADD ("pictures", test_pictures);
  ADD ("read-only", test_read_only);
  ADD ("accessible", test_accessible);
  ADD ("looks", test_looks);
  ADD ("narrow-rich", test_narrow_rich);
#undef ADD
  return g_test_run ();
}
