/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "page-fixture.h"
#include "ui/pages/journal/lead-passage-row.h"
#include "ui/pages/journal/lead-picture-button.h"
#include "ui/pages/journal/lead-picture-strip.h"
#include "ui/pages/journal/lead-picture-window.h"
#include "ui/pages/journal/lead-timeline-row.h"
#include "ui/pages/journal/lead-title-field.h"
#include "ui/widgets/lead-tag-tray.h"

/* Less than any title is high. */
#define LINE_HEIGHT 18

static void
test_opens_the_newest (Fixture       *f,
                       gconstpointer  data)
{
  page_write_some (f);
  page_open (f, 1100);
  lead_test_await (page_is_loaded, f);
  lead_ui_test_spin ();

  g_assert_true (lead_ui_test_reads (GTK_WIDGET (f->page), "3 entries"));
  /* From the start, and not only once it has been drawn. */
  g_assert_cmpint (gtk_widget_get_height (page_find (f, LEAD_TYPE_TITLE_FIELD)), >=, LINE_HEIGHT);
  /* Rows speak when they have come into sight. */
  while (!lead_ui_test_reads (GTK_WIDGET (f->page), "Board, again"))
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (lead_ui_test_reads (GTK_WIDGET (f->page), "March 2026"));
  lead_ui_test_shoot (f->window, "journal-wide");
}

static void
test_empty (Fixture       *f,
            gconstpointer  data)
{
  page_open (f, 1100);
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

  page_write_some (f);
  first = page_write_entry (f, "2026-03-10", "Newest", "One.", NULL, 0);
  last = page_write_entry (f, "2026-01-01", "Oldest", "Zero.", NULL, 0);
  page_open (f, 1100);
  lead_test_await (page_is_loaded, f);
  g_assert_cmpint (lead_entry_editor_get_id (page_get_editor (f)), ==, first);

  gtk_text_buffer_insert_at_cursor (page_get_buffer (f), "Before all. ", -1);
  lead_desk_show_entry (f->desk, last);
  gtk_text_buffer_insert_at_cursor (page_get_buffer (f), "And this. ", -1);
  while (lead_entry_editor_get_id (page_get_editor (f)) != last)
    g_main_context_iteration (NULL, TRUE);

  entry = page_load (f, first);
  g_assert_cmpstr (lead_entry_get_body (entry), ==, "Before all. And this. One.");
}

static void
test_new_entry_leaves_nothing (Fixture       *f,
                               gconstpointer  data)
{
  page_write_some (f);
  page_open (f, 1100);
  lead_test_await (page_is_loaded, f);

  lead_desk_write (f->desk, NULL, NULL);
  while (lead_entry_editor_get_id (page_get_editor (f)) != 0)
    g_main_context_iteration (NULL, TRUE);
  page_flush (f);
  g_assert_cmpuint (page_count_entries (f), ==, 3);

  gtk_text_buffer_insert_at_cursor (page_get_buffer (f), "A thought", -1);
  page_flush (f);
  g_assert_cmpuint (page_count_entries (f), ==, 4);
  gtk_text_buffer_set_text (page_get_buffer (f), "", -1);
  page_flush (f);
  g_assert_cmpuint (page_count_entries (f), ==, 3);

  gtk_text_buffer_insert_at_cursor (page_get_buffer (f), "Another", -1);
  page_flush (f);
  g_assert_cmpuint (page_count_entries (f), ==, 4);
}

/* The question that an entry answers stands above its text. */
static void
test_question (Fixture       *f,
               gconstpointer  data)
{
  g_autoptr (LeadEntry) entry = NULL;
  const LeadAnswer *answer;

  page_write_some (f);
  page_open (f, 1100);
  lead_test_await (page_is_loaded, f);
  lead_desk_write (f->desk, "summing-up/start#1", "What will you just start?");
  lead_ui_test_spin ();
  g_assert_true (lead_ui_test_reads (GTK_WIDGET (f->page), "What will you just start?"));
  page_flush (f);
  g_assert_cmpuint (page_count_entries (f), ==, 3);

  gtk_text_buffer_insert_at_cursor (page_get_buffer (f), "A list.", -1);
  page_flush (f);
  entry = page_load (f, lead_entry_editor_get_id (page_get_editor (f)));
  answer = lead_entry_get_answers (entry)->pdata[0];
  g_assert_cmpstr (answer->prompt, ==, "summing-up/start#1");
  g_assert_null (answer->text);
}

static void
test_trash_and_undo (Fixture       *f,
                     gconstpointer  data)
{
  int64_t id;

  page_write_some (f);
  page_open (f, 1100);
  lead_test_await (page_is_loaded, f);
  id = lead_entry_editor_get_id (page_get_editor (f));

  gtk_widget_activate_action (GTK_WIDGET (page_get_editor (f)), "entry.trash", NULL);
  while (f->operation == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (page_count_entries (f), ==, 2);
  while (!lead_ui_test_reads (GTK_WIDGET (f->page), "2 entries"))
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (lead_entry_editor_get_id (page_get_editor (f)), !=, id);

  lead_operation_undo (f->operation);
  while (lead_entry_editor_get_id (page_get_editor (f)) != id)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (page_count_entries (f), ==, 3);
}

static void
test_search (Fixture       *f,
             gconstpointer  data)
{
  GtkWidget *search;

  page_write_some (f);
  page_open (f, 1100);
  lead_test_await (page_is_loaded, f);
  g_assert_true (lead_page_find (f->page));
  search = page_find (f, GTK_TYPE_SEARCH_ENTRY);

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
  GtkWidget *row;
  PangoLayout *excerpt;
  PangoAttrIterator *iterator;
  int start = 0;
  int end = 0;

  page_write_some (f);
  page_open (f, 1100);
  lead_test_await (page_is_loaded, f);
  lead_ui_test_type (page_find (f, GTK_TYPE_SEARCH_ENTRY), "listened");
  while ((row = lead_ui_test_find (GTK_WIDGET (f->page), LEAD_TYPE_TIMELINE_ROW, "…room. I"))
         == NULL)
    g_main_context_iteration (NULL, TRUE);

  excerpt = lead_timeline_row_get_words (LEAD_TIMELINE_ROW (row), LEAD_TIMELINE_EXCERPT);
  iterator = pango_attr_list_get_iterator (pango_layout_get_attributes (excerpt));
  pango_attr_iterator_next (iterator);
  pango_attr_iterator_range (iterator, &start, &end);
  g_assert_cmpint (start, <=, 20);
  g_assert_true (g_str_has_prefix (pango_layout_get_text (excerpt) + start, "listened "));
  g_assert_cmpint (end - start, ==, strlen ("listened"));
  pango_attr_iterator_destroy (iterator);
}

static void
test_filter (Fixture       *f,
             gconstpointer  data)
{
  g_autoptr (LeadFilter) filter = lead_filter_new ();

  page_write_some (f);
  page_open (f, 1100);
  lead_test_await (page_is_loaded, f);

  filter->item = g_strdup ("barriers/tensions");
  filter->stance = LEAD_STANCE_MET;
  filter->from = lead_day_new (2026, 1, 1);
  filter->to = lead_day_new (2026, 12, 31);
  lead_desk_show_filter (f->desk, filter);
  while (!lead_ui_test_reads (GTK_WIDGET (f->page), "1 of 3 entries"))
    g_main_context_iteration (NULL, TRUE);
  lead_ui_test_shoot (f->window, "journal-filter");
  page_press_text (f, "Tensions and misunderstandings: met");
  while (!lead_ui_test_reads (GTK_WIDGET (f->page), "3 of 3 entries"))
    g_main_context_iteration (NULL, TRUE);
}

static void
test_narrow (Fixture       *f,
             gconstpointer  data)
{
  int minimum;

  page_write_some (f);
  page_open (f, 360);
  while (page_find (f, LEAD_TYPE_TIMELINE_ROW) == NULL)
    g_main_context_iteration (NULL, TRUE);
  lead_ui_test_spin ();
  lead_ui_test_shoot (f->window, "journal-narrow-list");
  g_assert_false (lead_page_go_back (f->page));

  lead_desk_write (f->desk, NULL, NULL);
  while (page_find (f, LEAD_TYPE_BODY_VIEW) == NULL)
    g_main_context_iteration (NULL, TRUE);
  gtk_text_buffer_insert_at_cursor (page_get_buffer (f), "Three lines before the train comes.", -1);
  page_open_section (f, "Barriers");
  page_press_chip (f, "barriers/hard-work");
  page_open_section (f, "Behaviours");
  lead_ui_test_shoot (f->window, "journal-narrow-entry");
  gtk_widget_measure (GTK_WIDGET (f->page), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL,
                      NULL);
  g_assert_cmpint (minimum, <=, 360);
  g_assert_true (lead_page_go_back (f->page));
  g_assert_nonnull (page_find (f, LEAD_TYPE_TIMELINE_ROW));
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

  page_write_some (f);
  write_rich (f);
  page_open (f, 1280);
  lead_test_await (page_is_loaded, f);
  lead_ui_test_shoot (f->window, "looks-light");

  adw_style_manager_set_color_scheme (style, ADW_COLOR_SCHEME_FORCE_DARK);
  page_open_section (f, "Behaviours");
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
  page_open (f, 360);
  while (page_find (f, LEAD_TYPE_TIMELINE_ROW) == NULL)
    g_main_context_iteration (NULL, TRUE);
  lead_desk_show_entry (f->desk, 1);
  while (page_find (f, LEAD_TYPE_BODY_VIEW) == NULL)
    g_main_context_iteration (NULL, TRUE);
  lead_test_await (page_is_loaded, f);
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

/* Pictures are seen in the text, or below it when it has no place for them, and
 * large; one that can't be shown harms nothing, and none outlives the page. */
static void
test_pictures (Fixture       *f,
               gconstpointer  data)
{
  GtkWidget *picture;

  write_with_pictures (f);
  page_open (f, 1100);
  lead_test_await (page_is_loaded, f);
  picture = lead_ui_test_await (page_find (f, LEAD_TYPE_BODY_VIEW), GTK_TYPE_PICTURE);
  lead_ui_test_await (page_find (f, LEAD_TYPE_PICTURE_STRIP), LEAD_TYPE_PICTURE_BUTTON);
  g_assert_null (lead_ui_test_find (page_find (f, LEAD_TYPE_PICTURE_STRIP), GTK_TYPE_PICTURE,
                                    NULL));
  lead_ui_test_shoot (f->window, "journal-pictures");

  g_signal_emit_by_name (gtk_widget_get_ancestor (picture, GTK_TYPE_BUTTON), "clicked");
  g_assert_nonnull (get_picture_window ());
  lead_ui_test_await (get_picture_window (), GTK_TYPE_PICTURE);
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
  g_autofree char *words = NULL;
  GtkTextIter start;
  GtkTextIter end;
  GtkWidget *row;

  write_rich (f);
  g_object_unref (f->desk);
  g_assert_true (lead_journal_close_sync (f->journal, &error));
  g_object_unref (f->journal);
  f->journal = lead_journal_open_sync (path, key_source, f->surroundings, LEAD_OPEN_READ_ONLY, NULL,
                                       &error);
  g_assert_no_error (error);
  f->desk = lead_desk_new (f->journal, f->content);

  page_open (f, 1100);
  lead_test_await (page_is_loaded, f);
  g_assert_false (gtk_text_view_get_editable (page_find (f, LEAD_TYPE_BODY_VIEW)));
  g_assert_false (gtk_widget_is_sensitive (page_find (f, LEAD_TYPE_TAG_TRAY)));
  lead_desk_write (f->desk, NULL, NULL);
  lead_ui_test_spin ();
  g_assert_cmpint (lead_entry_editor_get_id (page_get_editor (f)), !=, 0);

  /* F6 still leads to the passages, and Enter from there to their words. */
  gtk_widget_activate_action (page_find (f, LEAD_TYPE_BODY_VIEW), "entry.tags", NULL);
  lead_ui_test_spin ();
  row = gtk_root_get_focus (GTK_ROOT (f->window));
  g_assert_true (LEAD_IS_PASSAGE_ROW (row));
  gtk_widget_activate_action (row, "passage.remove", NULL);
  lead_ui_test_spin ();
  g_assert_true (lead_ui_test_reads (GTK_WIDGET (f->page), "2 passages"));
  gtk_widget_activate (row);
  lead_ui_test_spin ();
  g_assert_true (LEAD_IS_BODY_VIEW (gtk_root_get_focus (GTK_ROOT (f->window))));
  g_assert_true (gtk_text_buffer_get_selection_bounds (page_get_buffer (f), &start, &end));
  words = gtk_text_buffer_get_text (page_get_buffer (f), &start, &end, FALSE);
  g_assert_cmpstr (words, ==, "protecting our own budgets");
}

/* What a screen reader is told: names that say it all. */
static void
test_accessible (Fixture       *f,
                 gconstpointer  data)
{
  GtkWidget *row;
  LeadTagChip *chip;

  page_write_some (f);
  page_open (f, 1100);
  lead_test_await (page_is_loaded, f);
  lead_ui_test_spin ();

  while ((row = lead_ui_test_find (GTK_WIDGET (f->page), LEAD_TYPE_TIMELINE_ROW, "What Dilys said"))
         == NULL)
    g_main_context_iteration (NULL, TRUE);
  gtk_test_accessible_assert_property (gtk_widget_get_parent (row),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "2 March 2026, What Dilys said in the car park");
  gtk_test_accessible_assert_property (
      gtk_widget_get_parent (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
      "Tensions and misunderstandings: met. I had the slides ready and did not use them. She said "
      "it in the car park, not in the room. I listened for once.");
  gtk_test_accessible_assert_property (page_find (f, LEAD_TYPE_BODY_VIEW),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Text");

  page_open_section (f, "Barriers");
  chip = page_find_chip (page_find (f, LEAD_TYPE_TAG_TRAY), "barriers/tensions");
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

#define ADD(path, test) g_test_add ("/journal/page/" path, Fixture, NULL, page_set_up, test, page_tear_down)
  ADD ("opens-the-newest", test_opens_the_newest);
  ADD ("empty", test_empty);
  ADD ("type-and-switch", test_type_and_switch);
  ADD ("new-entry-leaves-nothing", test_new_entry_leaves_nothing);
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
