/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "lead-body-map.h"
#include "lead-stretch.h"

/* How many deletions back a passage is found again. */
#define MAX_PAST 64

/*
 * The marks look inwards: what is typed at either edge stays outside. The price
 * is that words put back at an edge stay outside too, which is why a stretch
 * remembers what it was made of and widens again when it reads the same. Where
 * a stretch was lost the marks have changed sides, and hold what came instead.
 */
struct _LeadStretch
{
  /* owned */
  GtkTextBuffer *buffer;
  GtkTextMark *start;
  GtkTextMark *end;
  GtkTextTag *look;
  GPtrArray *past; /* LeadPassage, oldest first */
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

static void
settle (LeadStretch *self,
        guint        start_offset,
        guint        length)
{
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_iter_at_offset (self->buffer, &start, (int) start_offset);
  gtk_text_buffer_get_iter_at_offset (self->buffer, &end, (int) (start_offset + length));
  gtk_text_buffer_move_mark (self->buffer, self->start, &start);
  gtk_text_buffer_move_mark (self->buffer, self->end, &end);
  self->lost = FALSE;
  lead_stretch_paint (self);
}

static void
push (LeadStretch *self,
      LeadPassage *passage)
{
  /* The first stays: it is what the passage was before it was taken apart. */
  if (self->past->len >= MAX_PAST)
    g_ptr_array_remove_index (self->past, 1);
  g_ptr_array_add (self->past, passage);
}

/* The stretch at its best, which is what is said of it when it is lost. */
static const LeadPassage *
get_longest (LeadStretch *self)
{
  const LeadPassage *longest = self->past->pdata[0];

  for (guint i = 1; i < self->past->len; i++)
    if (((LeadPassage *) self->past->pdata[i])->length >= longest->length)
      longest = self->past->pdata[i];
  return longest;
}

/* Whether words at @from to @to can be the stretch as it was, now that there
 * is something new at @start to @end. What is left of it must be among them.
 * When nothing is left, the new must lie where it was lost; or else be those
 * words themselves, and more than a scrap of what they once were. */
static gboolean
is_plausible (LeadStretch *self,
              int          from,
              int          to,
              int          start,
              int          end)
{
  GtkTextIter first;
  GtkTextIter last;

  get_marks (self, &first, &last);
  if (!self->lost)
    return from <= gtk_text_iter_get_offset (&first) && to >= gtk_text_iter_get_offset (&last);
  if (start <= gtk_text_iter_get_offset (&first) && end >= gtk_text_iter_get_offset (&last))
    return TRUE;
  return from >= start && to <= end && (guint) (to - from) * 2 >= get_longest (self)->length;
}

/* Looks for @words in the text, where they overlap what is new in it. */
static gboolean
find (LeadStretch       *self,
      const LeadPassage *words,
      const GtkTextIter *start,
      const GtkTextIter *end)
{
  g_autofree char *around = NULL;
  GtkTextIter from = *start;
  GtkTextIter to = *end;

  gtk_text_iter_backward_chars (&from, (int) words->length - 1);
  gtk_text_iter_forward_chars (&to, (int) words->length - 1);
  around = gtk_text_buffer_get_slice (self->buffer, &from, &to, TRUE);
  for (const char *hit = strstr (around, words->quote); hit != NULL;
       hit = strstr (hit + 1, words->quote))
    {
      int at = gtk_text_iter_get_offset (&from) + (int) g_utf8_pointer_to_offset (around, hit);

      if (is_plausible (self, at, at + (int) words->length, gtk_text_iter_get_offset (start),
                        gtk_text_iter_get_offset (end)))
        {
          settle (self, (guint) at, words->length);
          return TRUE;
        }
    }
  return FALSE;
}

/**
 * lead_stretch_new:
 * @buffer: the text
 * @passage: the passage, as it is stored
 * @look: how it is shown
 *
 * Looks for @passage in @buffer. When it isn't there the stretch is lost until
 * its words turn up.
 *
 * Returns: (transfer full): a stretch
 */
LeadStretch *
lead_stretch_new (GtkTextBuffer     *buffer,
                  const LeadPassage *passage,
                  GtkTextTag        *look)
{
  LeadStretch *self = g_new0 (LeadStretch, 1);
  g_autofree char *body = lead_body_map_dup_body (buffer);
  g_autoptr (LeadPassage) found = lead_passage_locate (passage, body);
  GtkTextIter iter;

  self->buffer = g_object_ref (buffer);
  self->look = g_object_ref (look);
  self->past = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_passage_free);
  self->lost = TRUE;
  gtk_text_buffer_get_iter_at_offset (buffer, &iter,
                                      (int) lead_body_map_to_buffer (buffer, passage->start));
  self->start = g_object_ref (gtk_text_buffer_create_mark (buffer, NULL, &iter, FALSE));
  self->end = g_object_ref (gtk_text_buffer_create_mark (buffer, NULL, &iter, TRUE));

  if (found != NULL)
    settle (self, lead_body_map_to_buffer (buffer, found->start), found->length);
  else
    push (self, lead_passage_copy (passage));
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
  g_clear_pointer (&self->past, g_ptr_array_unref);
  g_free (self);
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

/**
 * lead_stretch_remember:
 * @self: a stretch
 * @start: where a deletion is about to start
 * @end: where it will end
 *
 * Keeps the words when the deletion touches them.
 */
void
lead_stretch_remember (LeadStretch       *self,
                       const GtkTextIter *start,
                       const GtkTextIter *end)
{
  g_autofree char *body = NULL;
  GtkTextIter from;
  GtkTextIter to;

  if (!lead_stretch_get_range (self, &from, &to)
      || gtk_text_iter_compare (end, &from) <= 0
      || gtk_text_iter_compare (start, &to) >= 0)
    return;

  body = lead_body_map_dup_body (self->buffer);
  push (self, lead_stretch_dup_passage (self, body));
}

/**
 * lead_stretch_notice_loss:
 * @self: a stretch
 *
 * To be called when something has been deleted.
 *
 * Returns: whether that was the last of it
 */
gboolean
lead_stretch_notice_loss (LeadStretch *self)
{
  GtkTextIter start;
  GtkTextIter end;

  if (!lead_stretch_get_range (self, &start, &end) || !gtk_text_iter_equal (&start, &end))
    return FALSE;
  self->lost = TRUE;
  return TRUE;
}

/**
 * lead_stretch_recover:
 * @self: a stretch
 * @start: where something has just been put in
 * @end: where that ends
 *
 * Widens to words it had before, or finds them again when all were gone.
 *
 * Returns: whether it was lost and is no longer
 */
gboolean
lead_stretch_recover (LeadStretch       *self,
                      const GtkTextIter *start,
                      const GtkTextIter *end)
{
  gboolean was_lost = self->lost;

  for (guint i = self->past->len; i > 0; i--)
    if (find (self, self->past->pdata[i - 1], start, end))
      {
        g_ptr_array_set_size (self->past, (int) i - 1);
        return was_lost;
      }
  return FALSE;
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
    return lead_passage_copy (get_longest (self));

  from = lead_body_map_to_body (self->buffer, (guint) gtk_text_iter_get_offset (&start));
  to = lead_body_map_to_body (self->buffer, (guint) gtk_text_iter_get_offset (&end));
  return lead_passage_cut (body, from, to - from);
}
