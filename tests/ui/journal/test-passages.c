/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "lead-test.h"
#include "ui/pages/journal/lead-body-map.h"
#include "ui/pages/journal/lead-passage-marks.h"

static const char BODY[] = "I had the slides ready and did not use them.\n"
                           "Ça va \xf0\x9f\x99\x82: she said it in the car park, not in the room.\n"
                           "them them them";

typedef struct
{
  GtkTextBuffer *buffer;
  GtkTextTag *look;
  LeadPassageMarks *marks;
  guint changes;
} Fixture;

static void
count_cb (Fixture *f)
{
  f->changes++;
}

static void
set_up (Fixture       *f,
        gconstpointer  data)
{
  f->buffer = gtk_text_buffer_new (NULL);
  lead_body_map_load (f->buffer, BODY);
  f->look
      = gtk_text_buffer_create_tag (f->buffer, NULL, "underline", PANGO_UNDERLINE_SINGLE, NULL);
  f->marks = lead_passage_marks_new (f->buffer);
  g_signal_connect_swapped (f->marks, "changed", G_CALLBACK (count_cb), f);
}

static void
tear_down (Fixture       *f,
           gconstpointer  data)
{
  lead_test_assert_finalize (f->marks);
  lead_test_assert_finalize (f->buffer);
}

static void
add (Fixture    *f,
     const char *key,
     const char *quote)
{
  g_autofree char *body = lead_body_map_dup_body (f->buffer);
  const char *hit = strstr (body, quote);
  g_autoptr (LeadPassage) passage = NULL;

  g_assert_nonnull (hit);
  passage = lead_passage_cut (body, (guint) g_utf8_pointer_to_offset (body, hit),
                              (guint) g_utf8_strlen (quote, -1));
  g_assert_true (lead_passage_marks_add (f->marks, key, passage, f->look));
}

static void
erase (Fixture *f,
       int      start,
       int      end)
{
  GtkTextIter from;
  GtkTextIter to;

  gtk_text_buffer_get_iter_at_offset (f->buffer, &from, start);
  gtk_text_buffer_get_iter_at_offset (f->buffer, &to, end);
  gtk_text_buffer_begin_user_action (f->buffer);
  gtk_text_buffer_delete (f->buffer, &from, &to);
  gtk_text_buffer_end_user_action (f->buffer);
}

static void
type (Fixture    *f,
      int         at,
      const char *text)
{
  GtkTextIter iter;

  gtk_text_buffer_get_iter_at_offset (f->buffer, &iter, at);
  gtk_text_buffer_begin_user_action (f->buffer);
  gtk_text_buffer_insert (f->buffer, &iter, text, -1);
  gtk_text_buffer_end_user_action (f->buffer);
}

static void
get (Fixture    *f,
     const char *key,
     int        *start,
     int        *end)
{
  GtkTextIter from;
  GtkTextIter to;

  g_assert_true (lead_passage_marks_get_range (f->marks, key, &from, &to));
  *start = gtk_text_iter_get_offset (&from);
  *end = gtk_text_iter_get_offset (&to);
}

static gboolean
is_lost (Fixture    *f,
         const char *key)
{
  GtkTextIter start;
  GtkTextIter end;

  return !lead_passage_marks_get_range (f->marks, key, &start, &end);
}

static void
assert_quote (Fixture    *f,
              const char *key,
              const char *quote)
{
  g_autofree char *body = lead_body_map_dup_body (f->buffer);
  g_autoptr (LeadPassage) passage = lead_passage_marks_dup_passage (f->marks, key, body);

  g_assert_nonnull (passage);
  g_assert_cmpstr (passage->quote, ==, quote);
}

static void
assert_painted (Fixture    *f,
                const char *key)
{
  GtkTextIter start;
  GtkTextIter end;

  g_assert_true (lead_passage_marks_get_range (f->marks, key, &start, &end));
  g_assert_true (gtk_text_iter_has_tag (&start, f->look));
  gtk_text_iter_backward_char (&end);
  g_assert_true (gtk_text_iter_has_tag (&end, f->look));
}

static void
test_body_is_kept (Fixture       *f,
                   gconstpointer  data)
{
  static const char *const bodies[] = {
    "", "a", "\n", "a\n\nb\n", "tab\there", "\xef\xbf\xbc object", "e\xcc\x81 combined",
    "line\xe2\x80\xa8separator", "![](attachment:00)", "carriage\rreturn\r\n",
  };

  for (guint i = 0; i < G_N_ELEMENTS (bodies); i++)
    {
      g_autofree char *body = NULL;
      guint length = (guint) g_utf8_strlen (bodies[i], -1);

      lead_body_map_load (f->buffer, bodies[i]);
      body = lead_body_map_dup_body (f->buffer);
      g_assert_cmpstr (body, ==, bodies[i]);
      g_assert_false (gtk_text_buffer_get_can_undo (f->buffer));
      for (guint at = 0; at <= length; at++)
        g_assert_cmpuint (lead_body_map_to_buffer (f->buffer,
                                                   lead_body_map_to_body (f->buffer, at)),
                          ==, at);
    }
}

static void
test_typing_around (Fixture       *f,
                    gconstpointer  data)
{
  int start;
  int end;

  add (f, "a", "the slides");
  get (f, "a", &start, &end);

  type (f, end, " and the notes");
  assert_quote (f, "a", "the slides");
  type (f, start, "all ");
  assert_quote (f, "a", "the slides");
  get (f, "a", &start, &end);
  type (f, start + 3, " good");
  assert_quote (f, "a", "the good slides");
  assert_painted (f, "a");
  g_assert_cmpuint (f->changes, ==, 0);
}

static void
test_cut_and_undo (Fixture       *f,
                   gconstpointer  data)
{
  int start;
  int end;

  add (f, "a", "in the car park");
  get (f, "a", &start, &end);

  erase (f, start, end);
  g_assert_true (is_lost (f, "a"));
  g_assert_cmpuint (f->changes, ==, 1);
  assert_quote (f, "a", "in the car park");

  gtk_text_buffer_undo (f->buffer);
  g_assert_false (is_lost (f, "a"));
  g_assert_cmpuint (f->changes, ==, 2);
  assert_quote (f, "a", "in the car park");
  assert_painted (f, "a");
}

static void
test_cut_over_the_edge_and_undo (Fixture       *f,
                                 gconstpointer  data)
{
  int start;
  int end;

  add (f, "a", "in the car park");
  get (f, "a", &start, &end);

  erase (f, end - 4, end + 5);
  assert_quote (f, "a", "in the car ");
  erase (f, start - 3, start + 3);
  assert_quote (f, "a", "the car ");
  gtk_text_buffer_undo (f->buffer);
  assert_quote (f, "a", "in the car ");
  gtk_text_buffer_undo (f->buffer);
  assert_quote (f, "a", "in the car park");
  assert_painted (f, "a");
}

static void
test_moved (Fixture       *f,
            gconstpointer  data)
{
  int start;
  int end;

  add (f, "a", "in the car park");
  get (f, "a", &start, &end);

  erase (f, start, end);
  type (f, start, "somewhere");
  g_assert_true (is_lost (f, "a"));
  type (f, 0, "First in the car park. ");
  assert_quote (f, "a", "in the car park");
  get (f, "a", &start, &end);
  g_assert_cmpint (start, ==, 6);
}

static void
test_same_words_elsewhere (Fixture       *f,
                           gconstpointer  data)
{
  g_autofree char *body = lead_body_map_dup_body (f->buffer);
  const char *hit = g_strrstr (body, "them them") + 5;
  int last = (int) g_utf8_pointer_to_offset (body, hit);
  g_autoptr (LeadPassage) passage = lead_passage_cut (body, (guint) last, 4);
  int start;
  int end;

  g_assert_true (lead_passage_marks_add (f->marks, "a", passage, f->look));
  erase (f, last, last + 4);
  gtk_text_buffer_undo (f->buffer);
  get (f, "a", &start, &end);
  g_assert_cmpint (start, ==, last);
}

static void
test_not_there (Fixture       *f,
                gconstpointer  data)
{
  g_autoptr (LeadPassage) passage = lead_passage_new (3, 7, "nowhere", "be", "af");

  g_assert_false (lead_passage_marks_add (f->marks, "a", passage, f->look));
  assert_quote (f, "a", "nowhere");
  type (f, 10, "no");
  g_assert_true (is_lost (f, "a"));
  type (f, 30, "to nowhere at all");
  g_assert_false (is_lost (f, "a"));
}

/* A scrap of a passage is no passage: it isn't taken for it elsewhere. */
static void
test_scraps (Fixture       *f,
             gconstpointer  data)
{
  int start;
  int end;

  add (f, "a", "the slides ready");
  get (f, "a", &start, &end);
  erase (f, start + 4, end);
  erase (f, start, start + 4);
  type (f, start + 8, "the ");
  type (f, start + 8, "here is the rest of it");
  g_assert_true (is_lost (f, "a"));
  assert_quote (f, "a", "the slides ready");
}

static void
test_overlapping (Fixture       *f,
                  gconstpointer  data)
{
  add (f, "a", "the slides ready");
  add (f, "b", "slides ready and");
  lead_passage_marks_remove (f->marks, "a");
  g_assert_true (is_lost (f, "a"));
  assert_painted (f, "b");
  lead_passage_marks_clear (f->marks);
  g_assert_true (is_lost (f, "b"));
}

/* Whatever is done to the text: when all of it has been undone, the passages
 * are what they were; and what is kept of them always fits the text. */
static void
test_random (Fixture       *f,
             gconstpointer  data)
{
  static const char *const words[] = { "a", "them", " ", "\n", "\xf0\x9f\x99\x82", "in the car" };
  static const char *const quotes[] = { "the slides", "in the car park", "did not use them" };

  for (guint round = 0; round < 200; round++)
    {
      lead_passage_marks_clear (f->marks);
      lead_body_map_load (f->buffer, BODY);
      for (guint i = 0; i < G_N_ELEMENTS (quotes); i++)
        add (f, quotes[i], quotes[i]);

      for (guint step = 0; step < 12; step++)
        {
          int length = gtk_text_buffer_get_char_count (f->buffer);
          int at = g_test_rand_int_range (0, length + 1);

          if (g_test_rand_bit ())
            type (f, at, words[g_test_rand_int_range (0, G_N_ELEMENTS (words))]);
          else
            erase (f, at, MIN (length, at + g_test_rand_int_range (0, 12)));

          for (guint i = 0; i < G_N_ELEMENTS (quotes); i++)
            {
              g_autofree char *body = lead_body_map_dup_body (f->buffer);
              g_autoptr (LeadPassage) passage
                  = lead_passage_marks_dup_passage (f->marks, quotes[i], body);
              g_autoptr (LeadPassage) again = NULL;

              g_assert_nonnull (passage);
              if (is_lost (f, quotes[i]))
                continue;
              again = lead_passage_cut (body, passage->start, passage->length);
              g_assert_true (lead_passage_equal (passage, again));
            }
        }

      while (gtk_text_buffer_get_can_undo (f->buffer))
        gtk_text_buffer_undo (f->buffer);
      for (guint i = 0; i < G_N_ELEMENTS (quotes); i++)
        {
          g_assert_false (is_lost (f, quotes[i]));
          assert_quote (f, quotes[i], quotes[i]);
          assert_painted (f, quotes[i]);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  lead_test_init (&argc, &argv);

#define ADD(path, test) \
  g_test_add ("/journal/passages/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("body-is-kept", test_body_is_kept);
  ADD ("typing-around", test_typing_around);
  ADD ("cut-and-undo", test_cut_and_undo);
  ADD ("cut-over-the-edge-and-undo", test_cut_over_the_edge_and_undo);
  ADD ("moved", test_moved);
  ADD ("same-words-elsewhere", test_same_words_elsewhere);
  ADD ("not-there", test_not_there);
  ADD ("scraps", test_scraps);
  ADD ("overlapping", test_overlapping);
  ADD ("random", test_random);
#undef ADD
  return g_test_run ();
}
