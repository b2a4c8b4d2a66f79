/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What is said of an entry and its passages, and its labels. */

#include "config.h"

#include "page-fixture.h"
#include "ui/widgets/lead-label-box.h"
#include "ui/widgets/lead-tag-palette.h"

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
  ADD ("labels", test_labels);
#undef ADD
  return g_test_run ();
}
