/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/model/lead-format.h"
#include "lead-ui-test.h"
#include "ui/pages/journal/lead-body-view.h"

/* A text as it is written: its looks, its passages and its undoing. */

static GtkWidget *
show (const char    *body,
      GPtrArray     *tags,
      LeadBodyView **view)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  GtkWidget *window = gtk_window_new ();

  *view = LEAD_BODY_VIEW (lead_body_view_new ());
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (*view));
  lead_body_view_load (*view, body, tags != NULL ? tags : none);
  gtk_window_present (GTK_WINDOW (window));
  lead_ui_test_spin ();
  return window;
}

static gboolean
has_look (LeadBodyView *view,
          int           offset,
          const char   *property)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  g_autoptr (GSList) tags = NULL;
  GtkTextIter iter;

  gtk_text_buffer_get_iter_at_offset (buffer, &iter, offset);
  tags = gtk_text_iter_get_tags (&iter);
  for (GSList *item = tags; item != NULL; item = item->next)
    {
      gboolean set = FALSE;

      g_object_get (item->data, property, &set, NULL);
      if (set)
        return TRUE;
    }
  return FALSE;
}

static void
test_looks (void)
{
  LeadBodyView *view;
  GtkWidget *window = show ("## A heading\nplain **bold** plain\n- item\n> said", NULL, &view);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  g_autofree char *body = NULL;
  GtkTextIter start;
  GtkTextIter end;

  g_assert_true (has_look (view, 5, "scale-set"));
  g_assert_false (has_look (view, 14, "weight-set"));
  g_assert_true (has_look (view, 22, "weight-set"));
  g_assert_false (has_look (view, 30, "weight-set"));
  g_assert_true (has_look (view, 38, "indent-set"));
  g_assert_true (has_look (view, 45, "style-set"));

  /* Without its first sign "bold" isn't bold any more, and is again when that
   * is undone. */
  gtk_text_buffer_get_iter_at_offset (buffer, &start, 19);
  gtk_text_buffer_get_iter_at_offset (buffer, &end, 21);
  gtk_text_buffer_delete (buffer, &start, &end);
  g_assert_false (has_look (view, 20, "weight-set"));
  g_assert_true (has_look (view, 5, "scale-set"));
  gtk_text_buffer_undo (buffer);
  g_assert_true (has_look (view, 22, "weight-set"));

  body = lead_body_view_dup_body (view);
  g_assert_cmpstr (body, ==, "## A heading\nplain **bold** plain\n- item\n> said");
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
toggle (LeadBodyView *view,
        int           from,
        int           to,
        LeadFormat    format)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_iter_at_offset (buffer, &start, from);
  gtk_text_buffer_get_iter_at_offset (buffer, &end, to);
  gtk_text_buffer_select_range (buffer, &start, &end);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (view), "text.format", "i", (int) format));
}

static void
assert_body (LeadBodyView *view,
             const char   *expected)
{
  g_autofree char *body = lead_body_view_dup_body (view);

  g_assert_cmpstr (body, ==, expected);
}

/* Formatting the words of a passage leaves the passage where it is, and is one
 * step to undo. */
static void
test_passage (void)
{
  const char *body = "one two three";
  g_autoptr (LeadPassage) passage = lead_passage_cut (body, 4, 3);
  g_autoptr (LeadTag) tag = lead_tag_new ("11111111-1111-4111-8111-111111111111",
                                          "barriers/tensions", LEAD_STANCE_MET, passage);
  g_autoptr (GPtrArray) tags = g_ptr_array_new ();
  LeadBodyView *view;
  GtkWidget *window;
  GtkTextIter start;
  GtkTextIter end;
  g_autofree char *quote = NULL;

  g_ptr_array_add (tags, tag);
  window = show (body, tags, &view);
  toggle (view, 4, 7, LEAD_FORMAT_BOLD);
  assert_body (view, "one **two** three");
  g_assert_true (lead_entry_tags_get_range (lead_body_view_get_tags (view), tag, &start, &end));
  quote = gtk_text_iter_get_slice (&start, &end);
  g_assert_cmpstr (quote, ==, "two");

  gtk_text_buffer_undo (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)));
  assert_body (view, body);
  g_assert_true (lead_entry_tags_get_range (lead_body_view_get_tags (view), tag, &start, &end));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_formats (void)
{
  LeadBodyView *view;
  GtkWidget *window = show ("one\ntwo", NULL, &view);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));

  toggle (view, 0, 7, LEAD_FORMAT_LIST);
  assert_body (view, "- one\n- two");
  toggle (view, 0, 11, LEAD_FORMAT_LIST);
  assert_body (view, "one\ntwo");
  gtk_text_buffer_undo (buffer);
  assert_body (view, "- one\n- two");
  gtk_text_buffer_undo (buffer);
  assert_body (view, "one\ntwo");
  g_assert_false (gtk_text_buffer_get_can_undo (buffer));

  /* What is only read isn't formatted. */
  gtk_text_view_set_editable (GTK_TEXT_VIEW (view), FALSE);
  toggle (view, 0, 3, LEAD_FORMAT_BOLD);
  assert_body (view, "one\ntwo");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Each format is one step, also right after one on the same line. */
static void
test_undo_formats (void)
{
  LeadBodyView *view;
  GtkWidget *window = show ("one\nafter", NULL, &view);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));

  toggle (view, 9, 9, LEAD_FORMAT_HEADING);
  assert_body (view, "one\n## after");
  toggle (view, 12, 12, LEAD_FORMAT_HEADING);
  assert_body (view, "one\nafter");
  toggle (view, 9, 9, LEAD_FORMAT_QUOTE);
  assert_body (view, "one\n> after");
  toggle (view, 0, 11, LEAD_FORMAT_NUMBERS);
  assert_body (view, "1. one\n> 2. after");
  gtk_text_buffer_undo (buffer);
  assert_body (view, "one\n> after");
  gtk_text_buffer_undo (buffer);
  assert_body (view, "one\nafter");
  gtk_text_buffer_undo (buffer);
  assert_body (view, "one\n## after");
  gtk_text_buffer_undo (buffer);
  assert_body (view, "one\nafter");
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/body-view/looks", test_looks);
  g_test_add_func ("/body-view/passage", test_passage);
  g_test_add_func ("/body-view/formats", test_formats);
  g_test_add_func ("/body-view/undo-formats", test_undo_formats);

  return g_test_run ();
}
