/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "lead-body-map.h"
#include "lead-stretch.h"

/* How many texts back a passage is found again: enough for any undoing. */
#define MAX_PLACES 1024

/* Where the stretch was in a text; of length 0 when it was lost. */
typedef struct
{
  guint64 text;
  int start;
  int length;
} Place;

/*
 * The marks look inwards: what is typed at either edge stays outside. The price
 * is that words put back at an edge stay outside too, were it not for the
 * places.
 */
struct _LeadStretch
{
  /* owned */
  GtkTextBuffer *buffer;
  GtkTextMark *start;
  GtkTextMark *end;
  GtkTextTag *look;
  LeadPassage *words; /* what it was before it was taken apart */
  GArray *places;     /* Place, as a ring once it is full */

  guint next_place;
  gboolean lost;
};

static void
get_marks (LeadStretch *self,
           GtkTextIter *start,
           GtkTextIter *end)
{
  gtk_text_buffer_get_iter_at_mark (self->buffer, start, self->start);
  gtk_text_buffer_get_iter_at_mark (self->buffer, end, self->end);
}

/**
 * lead_stretch_get_range:
 * @self: a stretch
 * @start: (out): its first character
 * @end: (out): behind its last
 *
 * Returns: %FALSE when it is lost
 */
gboolean
lead_stretch_get_range (LeadStretch *self,
                        GtkTextIter *start,
                        GtkTextIter *end)
{
  if (self->lost)
    return FALSE;
  get_marks (self, start, end);
  return TRUE;
}

/**
 * lead_stretch_paint:
 * @self: a stretch
 *
 * Shows it in the text, when it is there.
 */
void
lead_stretch_paint (LeadStretch *self)
{
  GtkTextIter start;
  GtkTextIter end;

  if (lead_stretch_get_range (self, &start, &end))
    gtk_text_buffer_apply_tag (self->buffer, self->look, &start, &end);
}

static void
settle (LeadStretch *self,
        int          offset,
        int          length)
{
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_iter_at_offset (self->buffer, &start, offset);
  gtk_text_buffer_get_iter_at_offset (self->buffer, &end, offset + length);
  gtk_text_buffer_move_mark (self->buffer, self->start, &start);
  gtk_text_buffer_move_mark (self->buffer, self->end, &end);
  self->lost = FALSE;
  lead_stretch_paint (self);
}

static Place *
find_place (LeadStretch *self,
            guint64      text)
{
  for (guint i = 0; i < self->places->len; i++)
    {
      Place *place = &g_array_index (self->places, Place, i);

      if (place->text == text)
        return place;
    }
  return NULL;
}

static void
keep_place (LeadStretch *self,
            guint64      text)
{
  Place *known = find_place (self, text);
  Place place = { text, 0, 0 };
  GtkTextIter start;
  GtkTextIter end;

  if (lead_stretch_get_range (self, &start, &end))
    {
      place.start = gtk_text_iter_get_offset (&start);
      place.length = gtk_text_iter_get_offset (&end) - place.start;
    }
  if (known != NULL)
    *known = place;
  else if (self->places->len < MAX_PLACES)
    g_array_append_val (self->places, place);
  else
    g_array_index (self->places, Place, self->next_place++ % MAX_PLACES) = place;
}

/**
 * lead_stretch_new:
 * @buffer: the text
 * @passage: the passage, as it is stored
 * @look: how it is shown
 * @body: what @buffer holds, as it is stored
 *
 * Looks for @passage in the text. When it isn't there the stretch is lost until
 * its words turn up.
 *
 * Returns: (transfer full): a stretch
 */
LeadStretch *
lead_stretch_new (GtkTextBuffer     *buffer,
                  const LeadPassage *passage,
                  GtkTextTag        *look,
                  const char        *body)
{
  LeadStretch *self = g_new0 (LeadStretch, 1);
  g_autoptr (LeadPassage) found = lead_passage_locate (passage, body);
  GtkTextIter iter;

  self->buffer = g_object_ref (buffer);
  self->look = g_object_ref (look);
  self->words = lead_passage_copy (passage);
  self->places = g_array_new (FALSE, FALSE, sizeof (Place));
  self->lost = TRUE;
  gtk_text_buffer_get_start_iter (buffer, &iter);
  self->start = g_object_ref (gtk_text_buffer_create_mark (buffer, NULL, &iter, FALSE));
  self->end = g_object_ref (gtk_text_buffer_create_mark (buffer, NULL, &iter, TRUE));
  if (found != NULL)
    settle (self, (int) lead_body_map_to_buffer (buffer, found->start), (int) found->length);
  return self;
}

/**
 * lead_stretch_free:
 * @self: (nullable): a stretch
 *
 * Takes its marks out of the buffer. How the text looks is left to the caller,
 * for stretches overlap.
 */
void
lead_stretch_free (LeadStretch *self)
{
  if (self == NULL)
    return;

  gtk_text_buffer_delete_mark (self->buffer, self->start);
  gtk_text_buffer_delete_mark (self->buffer, self->end);
  g_clear_object (&self->start);
  g_clear_object (&self->end);
  g_clear_object (&self->look);
  g_clear_object (&self->buffer);
  g_clear_pointer (&self->words, lead_passage_free);
  g_clear_pointer (&self->places, g_array_unref);
  g_free (self);
}

/**
 * lead_stretch_dup_passage:
 * @self: a stretch
 * @body: the buffer's text as it is stored
 *
 * Returns: (transfer full): the passage as it is now, or as it was last when
 *   it is lost
 */
LeadPassage *
lead_stretch_dup_passage (LeadStretch *self,
                          const char  *body)
{
  GtkTextIter start;
  GtkTextIter end;
  guint from;
  guint to;

  if (!lead_stretch_get_range (self, &start, &end))
    return lead_passage_copy (self->words);

  from = lead_body_map_to_body (self->buffer, (guint) gtk_text_iter_get_offset (&start));
  to = lead_body_map_to_body (self->buffer, (guint) gtk_text_iter_get_offset (&end));
  return lead_passage_cut (body, from, to - from);
}

/**
 * lead_stretch_remember:
 * @self: a stretch
 * @start: where a deletion is about to start
 * @end: where it will end
 * @body: the text before it, as it is stored
 *
 * Keeps the words when the deletion touches them, unless they are but a rest of
 * those that are kept.
 */
void
lead_stretch_remember (LeadStretch       *self,
                       const GtkTextIter *start,
                       const GtkTextIter *end,
                       const char        *body)
{
  g_autoptr (LeadPassage) words = NULL;
  GtkTextIter from;
  GtkTextIter to;

  if (!lead_stretch_get_range (self, &from, &to)
      || gtk_text_iter_compare (end, &from) <= 0
      || gtk_text_iter_compare (start, &to) >= 0)
    return;

  words = lead_stretch_dup_passage (self, body);
  if (strstr (self->words->quote, words->quote) != NULL)
    return;
  lead_passage_free (self->words);
  self->words = g_steal_pointer (&words);
}

/**
 * lead_stretch_follow:
 * @self: a stretch
 * @text: what tells the text, as it is now, from any other
 *
 * To be called with the first text and after every change.
 *
 * Returns: whether the stretch was lost or found by it
 */
gboolean
lead_stretch_follow (LeadStretch *self,
                     guint64      text)
{
  const Place *place = find_place (self, text);
  gboolean was_lost = self->lost;
  GtkTextIter start;
  GtkTextIter end;

  if (place != NULL && place->length > 0)
    settle (self, place->start, place->length);
  else if (place != NULL)
    self->lost = TRUE;
  else
    {
      if (lead_stretch_get_range (self, &start, &end) && gtk_text_iter_equal (&start, &end))
        self->lost = TRUE;
      keep_place (self, text);
    }
  return self->lost != was_lost;
}

/**
 * lead_stretch_adopt:
 * @self: a stretch
 * @start: where something has just been put in
 * @end: where that ends
 * @text: what tells the text, as it is now, from any other
 *
 * When the stretch is lost and its words are among what came in, it is there
 * from now on: it has been moved.
 *
 * Returns: whether it is
 */
gboolean
lead_stretch_adopt (LeadStretch       *self,
                    const GtkTextIter *start,
                    const GtkTextIter *end,
                    guint64            text)
{
  g_autofree char *inserted = NULL;
  const char *hit;

  if (!self->lost)
    return FALSE;

  inserted = gtk_text_iter_get_slice (start, end);
  hit = strstr (inserted, self->words->quote);
  if (hit == NULL)
    return FALSE;
  settle (self,
          gtk_text_iter_get_offset (start) + (int) g_utf8_pointer_to_offset (inserted, hit),
          (int) self->words->length);
  keep_place (self, text);
  return TRUE;
}
