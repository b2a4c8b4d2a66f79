/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-picture-places.h"

#include <string.h>

#define TARGET "](attachment:"
#define HASH_LENGTH 64

/* The hash behind @at and the bracket that ends it. */
static gboolean
read_hash (GtkTextIter *at,
           char        *sha256)
{
  for (guint i = 0; i < HASH_LENGTH; i++)
    {
      gunichar c = gtk_text_iter_get_char (at);

      if (c > 127 || !g_ascii_isxdigit ((char) c) || g_ascii_isupper ((char) c))
        return FALSE;
      sha256[i] = (char) c;
      gtk_text_iter_forward_char (at);
    }
  sha256[HASH_LENGTH] = '\0';
  if (gtk_text_iter_get_char (at) != ')')
    return FALSE;
  /* At the very end there is nothing to go forward to, and it has gone there. */
  gtk_text_iter_forward_char (at);
  return TRUE;
}

/**
 * lead_picture_places_find:
 * @buffer: a text as it is written
 *
 * Returns: (transfer full) (element-type LeadPicturePlace): where it refers to
 *   pictures, in the order of the text
 */
GArray *
lead_picture_places_find (GtkTextBuffer *buffer)
{
  GArray *places = g_array_new (FALSE, TRUE, sizeof (LeadPicturePlace));
  GtkTextIter at;
  GtkTextIter target;

  g_return_val_if_fail (GTK_IS_TEXT_BUFFER (buffer), NULL);

  gtk_text_buffer_get_start_iter (buffer, &at);
  while (gtk_text_iter_forward_search (&at, TARGET, GTK_TEXT_SEARCH_TEXT_ONLY, &target, &at, NULL))
    {
      GtkTextIter line = target;
      GtkTextIter start;
      GtkTextIter end = at;
      LeadPicturePlace place = { .sha256 = "" };

      gtk_text_iter_set_line_offset (&line, 0);
      if (!gtk_text_iter_backward_search (&target, "![", GTK_TEXT_SEARCH_TEXT_ONLY, &start, NULL,
                                          &line)
          || !read_hash (&end, place.sha256))
        continue;
      place.start = (guint) gtk_text_iter_get_offset (&start);
      place.end = (guint) gtk_text_iter_get_offset (&end);
      g_array_append_val (places, place);
      at = end;
    }
  return places;
}

/**
 * lead_picture_places_may_concern:
 * @text: what has come into a text
 *
 * Returns: whether a reference may have come with it
 */
gboolean
lead_picture_places_may_concern (const char *text)
{
  g_return_val_if_fail (text != NULL, FALSE);

  return strstr (text, "attachment:") != NULL;
}

/**
 * lead_picture_places_dup_text:
 * @sha256: a picture
 *
 * Returns: (transfer full): how a text refers to it
 */
char *
lead_picture_places_dup_text (const char *sha256)
{
  g_return_val_if_fail (sha256 != NULL, NULL);

  return g_strdup_printf ("![" TARGET "%s)", sha256);
}
