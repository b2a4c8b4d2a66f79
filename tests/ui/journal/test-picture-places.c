/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-test.h"
#include "ui/pages/journal/lead-picture-places.h"

#define HASH "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

/* Where references are, and what only looks like one. */
static void
test_find (void)
{
  static const struct
  {
    const char *text;
    guint n_places;
    guint start; /* of the first */
    guint length;
  } cases[] = {
    { "", 0, 0, 0 },
    { "no picture", 0, 0, 0 },
    { "![](attachment:" HASH ")", 1, 0, 80 },
    { "before\n![](attachment:" HASH ")\nafter", 1, 7, 80 },
    { "é🙂 ![a wall](attachment:" HASH ")", 1, 3, 86 },
    { "![](attachment:" HASH ") ![](attachment:" HASH ")", 2, 0, 80 },
    { "[](attachment:" HASH ")", 0, 0, 0 },
    { "![\n](attachment:" HASH ")", 0, 0, 0 },
    { "![](attachment:" HASH, 0, 0, 0 },
    { "![](attachment:0123)", 0, 0, 0 },
    { "![](attachment:" HASH "0)", 0, 0, 0 },
    { "![](https://example.org/a.png)", 0, 0, 0 },
    { "![](attachment:x) then ![](attachment:" HASH ")", 1, 23, 80 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GtkTextBuffer) buffer = gtk_text_buffer_new (NULL);
      g_autoptr (GArray) places = NULL;

      g_test_message ("%s", cases[i].text);
      gtk_text_buffer_set_text (buffer, cases[i].text, -1);
      places = lead_picture_places_find (buffer);
      g_assert_cmpuint (places->len, ==, cases[i].n_places);
      if (places->len > 0)
        {
          const LeadPicturePlace *place = &g_array_index (places, LeadPicturePlace, 0);

          g_assert_cmpuint (place->start, ==, cases[i].start);
          g_assert_cmpuint (place->end - place->start, ==, cases[i].length);
          g_assert_cmpstr (place->sha256, ==, HASH);
        }
    }
}

/* What is put in is found again. */
static void
test_text (void)
{
  g_autofree char *text = lead_picture_places_dup_text (HASH);
  g_autoptr (GtkTextBuffer) buffer = gtk_text_buffer_new (NULL);
  g_autoptr (GArray) places = NULL;

  g_assert_true (lead_picture_places_may_concern (text));
  g_assert_false (lead_picture_places_may_concern ("a line of words"));
  gtk_text_buffer_set_text (buffer, text, -1);
  places = lead_picture_places_find (buffer);
  g_assert_cmpuint (places->len, ==, 1);
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);
  g_test_add_func ("/picture-places/find", test_find);
  g_test_add_func ("/picture-places/text", test_text);
  return g_test_run ();
}
