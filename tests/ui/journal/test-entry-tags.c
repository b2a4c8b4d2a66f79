/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What is said of an entry and its passages, and its labels. */

#include "config.h"

#include "page-fixture.h"
#include "ui/pages/journal/lead-margin-button.h"
#include "ui/pages/journal/lead-passage-row.h"
#include "ui/widgets/lead-label-box.h"
#include "ui/widgets/lead-tag-palette.h"
#include "ui/widgets/lead-tag-tray.h"

static gboolean
has_two_labels (gpointer data)
{
  Fixture *f = data;
  g_autoptr (LeadEntry) entry = page_load (f, f->wanted_id);

  return g_strv_length ((char **) lead_entry_get_labels (entry)) == 2;
}

static void
press_key (GtkWidget *widget,
           guint      keyval)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
      gboolean handled = FALSE;

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", keyval, 0, 0, &handled);
      if (handled)
        return;
    }
  g_error ("Nobody wants the key %s", gdk_keyval_name (keyval));
}

/* The button around a text. */
static void
press_in (GtkWidget  *root,
          const char *text)
{
  GtkWidget *label = lead_ui_test_find (root, GTK_TYPE_LABEL, text);

  g_assert_nonnull (label);
  g_signal_emit_by_name (gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON), "clicked");
}

static void
select_words (Fixture *f,
              int      from,
              int      to)
{
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_iter_at_offset (page_get_buffer (f), &start, from);
  gtk_text_buffer_get_iter_at_offset (page_get_buffer (f), &end, to);
  gtk_text_buffer_select_range (page_get_buffer (f), &start, &end);
}

static GtkWidget *
open_palette (Fixture    *f,
              const char *words)
{
  GtkWidget *palette = page_find (f, LEAD_TYPE_TAG_PALETTE);
  GtkWidget *entry;

  if (palette == NULL || !gtk_widget_get_visible (palette))
    gtk_widget_activate_action (page_find (f, LEAD_TYPE_BODY_VIEW), "entry.tag", NULL);
  lead_ui_test_spin ();
  palette = page_find (f, LEAD_TYPE_TAG_PALETTE);
  g_assert_true (gtk_widget_get_visible (palette));
  entry = lead_ui_test_find (palette, GTK_TYPE_ENTRY, NULL);
  gtk_editable_set_text (GTK_EDITABLE (entry), words);
  return entry;
}

static void
assert_tag (Fixture    *f,
            guint       position,
            const char *item,
            LeadStance  stance,
            const char *quote)
{
  g_autoptr (LeadEntry) entry = NULL;
  LeadTag *tag;

  page_flush (f);
  entry = page_load (f, lead_entry_editor_get_id (page_get_editor (f)));
  g_assert_cmpuint (lead_entry_get_tags (entry)->len, >, position);
  tag = lead_entry_get_tags (entry)->pdata[position];
  g_assert_cmpstr (lead_tag_get_item (tag), ==, item);
  g_assert_cmpint (lead_tag_get_stance (tag), ==, stance);
  if (quote == NULL)
    g_assert_null (lead_tag_get_passage (tag));
  else
    g_assert_cmpstr (lead_tag_get_passage (tag)->quote, ==, quote);
}

/* A few letters and Enter say the usual of the entry. */
static void
test_palette (Fixture       *f,
              gconstpointer  data)
{
  GtkWidget *entry;

  page_write_some (f);
  page_open (f, 1100);
  lead_test_await (page_is_loaded, f);

  entry = open_palette (f, "xyz");
  g_assert_true (lead_ui_test_reads (GTK_WIDGET (f->page), "Nothing fits. Try another word."));
  gtk_editable_set_text (GTK_EDITABLE (entry), "Härd");
  g_assert_true (lead_ui_test_reads (GTK_WIDGET (f->page),
                                     "1 fits · Enter: met · Tab: something else"));
  gtk_test_accessible_assert_property (
      entry, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
      "It is hard work. 1 fits · Enter: met · Tab: something else");
  lead_ui_test_shoot (f->window, "palette");
  g_signal_emit_by_name (entry, "activate");
  lead_ui_test_spin ();

  assert_tag (f, 1, "barriers/hard-work", LEAD_STANCE_MET, NULL);
  g_assert_false (gtk_widget_get_visible (gtk_widget_get_ancestor (entry, GTK_TYPE_POPOVER)));
}

/* Arrows and Tab reach everything else; what comes next is written behind. */
static void
test_palette_on_words (Fixture       *f,
                       gconstpointer  data)
{
  GtkWidget *palette;
  GtkWidget *entry;

  page_write_some (f);
  page_open (f, 1100);
  lead_test_await (page_is_loaded, f);

  select_words (f, 6, 16);
  entry = open_palette (f, "shared");
  palette = gtk_widget_get_ancestor (entry, GTK_TYPE_POPOVER);
  press_key (entry, GDK_KEY_Down);
  press_key (entry, GDK_KEY_Down);
  press_key (entry, GDK_KEY_Up);
  press_key (entry, GDK_KEY_Tab);
  g_assert_true (lead_ui_test_reads (palette, "Shared ambition"));
  press_in (palette, "missed");
  lead_ui_test_spin ();
  assert_tag (f, 1, "summing-up/ambition", LEAD_STANCE_MISSED, "the slides");
  g_assert_false (gtk_text_buffer_get_has_selection (page_get_buffer (f)));

  /* What is said already is said differently. */
  select_words (f, 6, 16);
  entry = open_palette (f, "ambition");
  g_signal_emit_by_name (entry, "activate");
  press_in (palette, "seen");
  lead_ui_test_spin ();
  assert_tag (f, 1, "summing-up/ambition", LEAD_STANCE_SEEN, "the slides");
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

  page_write_some (f);
  page_open (f, 1100);
  lead_test_await (page_is_loaded, f);
  id = lead_entry_editor_get_id (page_get_editor (f));

  page_open_section (f, "Behaviours");
  page_press_chip (f, "behaviours/relationships");
  page_open_section (f, "Barriers");
  gtk_text_buffer_get_iter_at_offset (page_get_buffer (f), &start, 6);
  gtk_text_buffer_get_iter_at_offset (page_get_buffer (f), &end, 16);
  gtk_text_buffer_select_range (page_get_buffer (f), &start, &end);
  page_press_chip (f, "barriers/day-job");
  lead_ui_test_shoot (f->window, "journal-passage");
  page_flush (f);

  entry = page_load (f, id);
  g_assert_cmpuint (lead_entry_get_tags (entry)->len, ==, 3);
  tag = lead_entry_get_tags (entry)->pdata[1];
  g_assert_cmpstr (lead_tag_get_item (tag), ==, "behaviours/relationships");
  g_assert_cmpint (lead_tag_get_stance (tag), ==, LEAD_STANCE_PRACTISED);
  g_assert_null (lead_tag_get_passage (tag));
  tag = lead_entry_get_tags (entry)->pdata[2];
  g_assert_cmpint (lead_tag_get_stance (tag), ==, LEAD_STANCE_MET);
  g_assert_cmpstr (lead_tag_get_passage (tag)->quote, ==, "the slides");

  /* Pressed again it goes, and undo brings it back where it was. */
  page_press_chip (f, "barriers/day-job");
  page_flush (f);
  again = page_load (f, id);
  g_assert_cmpuint (lead_entry_get_tags (again)->len, ==, 2);
  lead_operation_undo (f->operation);
  page_flush (f);
  g_set_object (&again, NULL);
  again = page_load (f, id);
  g_assert_cmpuint (lead_entry_get_tags (again)->len, ==, 3);
  g_assert_cmpstr (lead_tag_get_passage (lead_entry_get_tags (again)->pdata[2])->quote, ==,
                   "the slides");
}

/* Some things were so or weren't, and nothing more is to be said of them. */
static void
test_without_stance (Fixture       *f,
                     gconstpointer  data)
{
  GtkWidget *chip;
  GtkWidget *entry;

  page_write_some (f);
  page_open (f, 1100);
  lead_test_await (page_is_loaded, f);

  select_words (f, 6, 16);
  entry = open_palette (f, "humble");
  g_assert_true (lead_ui_test_reads (GTK_WIDGET (f->page), "1 fits · Enter: this was about it"));
  g_signal_emit_by_name (entry, "activate");
  lead_ui_test_spin ();
  assert_tag (f, 1, "mindset/humble", LEAD_STANCE_NONE, "the slides");
  g_assert_true (lead_ui_test_reads (GTK_WIDGET (f->page), "1 passage"));

  page_open_section (f, "Mindset and practices");
  page_press_chip (f, "mindset/listening");
  assert_tag (f, 2, "mindset/listening", LEAD_STANCE_NONE, NULL);
  chip = GTK_WIDGET (page_find_chip (page_find (f, LEAD_TYPE_TAG_TRAY), "mindset/listening"));
  g_assert_true (gtk_widget_has_css_class (chip, "fill-full"));
  lead_ui_test_shoot (f->window, "without-stance");
  page_press_chip (f, "mindset/listening");
  g_assert_true (gtk_widget_has_css_class (chip, "fill-none"));
}

/* A list in the order of the text; what is taken away comes back, and words that
 * are deleted leave what was said of them. */
static void
test_passages (Fixture       *f,
               gconstpointer  data)
{
  GtkTextIter start;
  GtkTextIter end;
  GtkWidget *row;

  page_write_some (f);
  page_open (f, 1100);
  lead_test_await (page_is_loaded, f);
  page_open_section (f, "Barriers");
  select_words (f, 41, 44);
  page_press_chip (f, "barriers/day-job");
  select_words (f, 6, 16);
  page_press_chip (f, "barriers/hard-work");
  g_assert_true (lead_ui_test_reads (GTK_WIDGET (f->page), "2 passages"));

  gtk_widget_activate_action (page_find (f, LEAD_TYPE_BODY_VIEW), "entry.tags", NULL);
  lead_ui_test_spin ();
  row = gtk_root_get_focus (GTK_ROOT (f->window));
  g_assert_true (LEAD_IS_PASSAGE_ROW (row));
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "It is hard work: met");
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "“the slides”");
  lead_ui_test_shoot (f->window, "passages");

  gtk_widget_activate_action (row, "passage.remove", NULL);
  lead_ui_test_spin ();
  g_assert_true (lead_ui_test_reads (GTK_WIDGET (f->page), "1 passage"));
  g_assert_true (LEAD_IS_PASSAGE_ROW (gtk_root_get_focus (GTK_ROOT (f->window))));
  lead_operation_undo (f->operation);
  lead_ui_test_spin ();
  g_assert_true (lead_ui_test_reads (GTK_WIDGET (f->page), "2 passages"));

  gtk_text_buffer_get_iter_at_offset (page_get_buffer (f), &start, 6);
  gtk_text_buffer_get_iter_at_offset (page_get_buffer (f), &end, 16);
  gtk_text_buffer_delete (page_get_buffer (f), &start, &end);
  g_assert_true (
      lead_ui_test_reads (GTK_WIDGET (f->page), "These words are no longer in the text"));

  /* F6 again: back to the text. */
  gtk_widget_activate_action (row = gtk_root_get_focus (GTK_ROOT (f->window)), "entry.tags", NULL);
  lead_ui_test_spin ();
  g_assert_true (LEAD_IS_BODY_VIEW (gtk_root_get_focus (GTK_ROOT (f->window))));
}

static gboolean
is_beside (GtkWidget *note,
           Fixture   *f,
           int        offset)
{
  GtkTextView *view = page_find (f, LEAD_TYPE_BODY_VIEW);
  graphene_point_t place;
  GdkRectangle line;
  GtkTextIter iter;

  gtk_text_buffer_get_iter_at_offset (page_get_buffer (f), &iter, offset);
  gtk_text_view_get_iter_location (view, &iter, &line);
  gtk_text_view_buffer_to_window_coords (view, GTK_TEXT_WINDOW_WIDGET, 0, line.y, NULL, &line.y);
  g_assert_true (gtk_widget_compute_point (note, GTK_WIDGET (view), &GRAPHENE_POINT_INIT (0, 0),
                                           &place));
  return ABS (place.y - line.y) <= 1;
}

/* Beside its line, also when lines come above it; a press selects its words. */
static void
test_margin (Fixture       *f,
             gconstpointer  data)
{
  GtkWidget *note;
  GtkTextIter start;
  GtkTextIter end;

  page_write_some (f);
  page_open (f, 1100);
  lead_test_await (page_is_loaded, f);
  g_assert_null (page_find (f, LEAD_TYPE_MARGIN_BUTTON));
  page_open_section (f, "Barriers");
  select_words (f, 6, 16);
  page_press_chip (f, "barriers/hard-work");
  page_open_section (f, "Behaviours");
  note = lead_ui_test_await (GTK_WIDGET (f->page), LEAD_TYPE_MARGIN_BUTTON);
  while (!is_beside (note, f, 6))
    g_main_context_iteration (NULL, TRUE);
  lead_ui_test_shoot (f->window, "margin");

  gtk_text_buffer_get_start_iter (page_get_buffer (f), &start);
  gtk_text_buffer_insert (page_get_buffer (f), &start, "One\nTwo\nThree\n", -1);
  while (!is_beside (note, f, 6 + 14))
    g_main_context_iteration (NULL, TRUE);

  g_signal_emit_by_name (note, "pressed");
  g_assert_true (gtk_text_buffer_get_selection_bounds (page_get_buffer (f), &start, &end));
  g_assert_cmpint (gtk_text_iter_get_offset (&start), ==, 6 + 14);
  g_assert_cmpint (gtk_text_iter_get_offset (&end), ==, 16 + 14);
}

/* Where there is no room, the list is all there is. */
static void
test_no_margin (Fixture       *f,
                gconstpointer  data)
{
  page_write_some (f);
  page_open (f, 800);
  lead_test_await (page_is_loaded, f);
  page_open_section (f, "Barriers");
  select_words (f, 6, 16);
  page_press_chip (f, "barriers/hard-work");
  lead_ui_test_spin ();
  g_assert_true (lead_ui_test_reads (GTK_WIDGET (f->page), "1 passage"));
  while (page_find (f, LEAD_TYPE_MARGIN_BUTTON) != NULL)
    g_main_context_iteration (NULL, TRUE);
}

static void
show_filter_cb (Fixture          *f,
                const LeadFilter *filter)
{
  g_assert_cmpstr (filter->item, ==, "barriers/funding-arrangements");
  f->wanted_id = -1;
}

static void
finish_writing (Fixture    *f,
                const char *words)
{
  gtk_widget_activate_action (page_find (f, LEAD_TYPE_BODY_VIEW), "entry.done", NULL);
  while (!lead_ui_test_reads (GTK_WIDGET (f->page), words))
    g_main_context_iteration (NULL, TRUE);
}

/* Done saves, and says what the entry joins: one entry to go to, or several to
 * be listed. */
static void
test_done (Fixture       *f,
           gconstpointer  data)
{
  int64_t old;
  int64_t id;

  old = page_write_entry (f, "2025-05-01", "Old", "Text.", "behaviours/relationships",
                          LEAD_STANCE_SEEN);
  page_write_entry (f, "2025-06-03", "Money", "Text.", "barriers/funding-arrangements",
                    LEAD_STANCE_MET);
  page_write_some (f);
  g_signal_connect_swapped (f->desk, "show-filter", G_CALLBACK (show_filter_cb), f);
  page_open (f, 1100);
  lead_test_await (page_is_loaded, f);
  id = lead_entry_editor_get_id (page_get_editor (f));

  finish_writing (f, "Saved. The first entry of which this is said.");
  gtk_text_buffer_insert_at_cursor (page_get_buffer (f), "More. ", -1);
  g_assert_false (lead_ui_test_reads (GTK_WIDGET (f->page), "Saved. The first"));

  page_open_section (f, "Behaviours");
  page_press_chip (f, "behaviours/relationships");
  page_open_section (f, "Barriers");
  page_press_chip (f, "barriers/funding-arrangements");
  finish_writing (f, "Saved. Joins");
  lead_ui_test_shoot (f->window, "done");
  g_assert_true (
      lead_ui_test_reads (GTK_WIDGET (f->page), "Relationships (1 entry, on 1 May 2025)"));
  gtk_test_accessible_assert_property (
      gtk_widget_get_ancestor (lead_ui_test_find (GTK_WIDGET (f->page), GTK_TYPE_LABEL,
                                                  "Funding arrangements (2)"),
                               GTK_TYPE_BUTTON),
      GTK_ACCESSIBLE_PROPERTY_LABEL, "Funding arrangements (2 entries, last on 18 February)");
  g_assert_true (GTK_IS_BUTTON (gtk_root_get_focus (GTK_ROOT (f->window))));
  page_press_text (f, "Funding arrangements (");
  g_assert_cmpint (f->wanted_id, ==, -1);

  page_press_text (f, "Relationships (1 entry, on 1 May 2025)");
  while (lead_entry_editor_get_id (page_get_editor (f)) == id)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (lead_entry_editor_get_id (page_get_editor (f)), ==, old);
  g_assert_false (lead_ui_test_reads (GTK_WIDGET (f->page), "Saved. Joins"));
}

static void
assert_labels (Fixture    *f,
               int64_t     id,
               const char *expected)
{
  g_autoptr (LeadEntry) entry = NULL;
  g_autofree char *labels = NULL;

  page_flush (f);
  entry = page_load (f, id);
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

  page_write_some (f);
  page_open (f, 1100);
  lead_test_await (page_is_loaded, f);
  id = lead_entry_editor_get_id (page_get_editor (f));
  other = id - 1;
  box = page_find (f, LEAD_TYPE_LABEL_BOX);
  field = lead_ui_test_find (box, GTK_TYPE_TEXT, NULL);

  lead_ui_test_type (box, "Car park,");
  lead_ui_test_type (box, "network");
  g_signal_emit_by_name (field, "activate");
  lead_ui_test_type (box, "CAR PARK,");
  assert_labels (f, id, "Car park,network");

  page_press_text (f, "Car park");
  assert_labels (f, id, "network");
  lead_operation_undo (f->operation);
  assert_labels (f, id, "Car park,network");

  page_press_text (f, "Car park");
  lead_desk_show_entry (f->desk, other);
  while (lead_entry_editor_get_id (page_get_editor (f)) != other)
    g_main_context_iteration (NULL, TRUE);
  assert_labels (f, id, "network");
  lead_operation_undo (f->operation);
  f->wanted_id = id;
  lead_test_await (has_two_labels, f);
  assert_labels (f, other, "");
}

int
main (int    argc,
      char **argv)
{
  lead_ui_test_init (&argc, &argv);

#define ADD(path, test) \
  g_test_add ("/journal/tags/" path, Fixture, NULL, page_set_up, test, page_tear_down)
  ADD ("palette", test_palette);
  ADD ("palette-on-words", test_palette_on_words);
  ADD ("tag-and-passage", test_tag_and_passage);
  ADD ("without-stance", test_without_stance);
  ADD ("passages", test_passages);
  ADD ("margin", test_margin);
  ADD ("no-margin", test_no_margin);
  ADD ("done", test_done);
  ADD ("labels", test_labels);
#undef ADD
  return g_test_run ();
}
