/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-passage-marks.h"

#include "lead-body-map.h"
#include "lead-stretch.h"

struct _LeadPassageMarks
{
  GObject parent_instance;

  /* owned */
  GtkTextBuffer *buffer;
  GHashTable *stretches; /* key → LeadStretch */
  GHashTable *looks;     /* every GtkTextTag in use */
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadPassageMarks, lead_passage_marks, G_TYPE_OBJECT)

/* Stretches overlap, so taking one away means painting the others anew. */
static void
repaint (LeadPassageMarks *self)
{
  GHashTableIter iter;
  gpointer item;
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  g_hash_table_iter_init (&iter, self->looks);
  while (g_hash_table_iter_next (&iter, &item, NULL))
    gtk_text_buffer_remove_tag (self->buffer, item, &start, &end);

  g_hash_table_iter_init (&iter, self->stretches);
  while (g_hash_table_iter_next (&iter, NULL, &item))
    lead_stretch_paint (item);
}

/* FNV-1a: tells the texts of one session apart. */
static guint64
hash_text (const char *text)
{
  guint64 hash = G_GUINT64_CONSTANT (14695981039346656037);

  for (const char *at = text; *at != '\0'; at++)
    hash = (hash ^ (guint8) *at) * G_GUINT64_CONSTANT (1099511628211);
  return hash;
}

static guint64
hash_buffer (LeadPassageMarks *self)
{
  g_autofree char *body = lead_body_map_dup_body (self->buffer);

  return hash_text (body);
}

static void
before_delete_cb (LeadPassageMarks *self,
                  GtkTextIter      *start,
                  GtkTextIter      *end)
{
  g_autofree char *body = NULL;
  GHashTableIter iter;
  gpointer stretch;

  if (g_hash_table_size (self->stretches) == 0)
    return;

  body = lead_body_map_dup_body (self->buffer);
  g_hash_table_iter_init (&iter, self->stretches);
  while (g_hash_table_iter_next (&iter, NULL, &stretch))
    lead_stretch_remember (stretch, start, end, body);
}

static void
after_delete_cb (LeadPassageMarks *self)
{
  GHashTableIter iter;
  gpointer stretch;
  gboolean changed = FALSE;
  guint64 text;

  if (g_hash_table_size (self->stretches) == 0)
    return;

  text = hash_buffer (self);
  g_hash_table_iter_init (&iter, self->stretches);
  while (g_hash_table_iter_next (&iter, NULL, &stretch))
    changed |= lead_stretch_follow (stretch, text);
  if (changed)
    g_signal_emit (self, signals[CHANGED], 0);
}

static void
after_insert_cb (LeadPassageMarks *self,
                 GtkTextIter      *location,
                 const char       *inserted,
                 int               length)
{
  GtkTextIter start = *location;
  GHashTableIter iter;
  gpointer stretch;
  gboolean changed = FALSE;
  guint64 text;

  if (g_hash_table_size (self->stretches) == 0)
    return;

  text = hash_buffer (self);
  gtk_text_iter_backward_chars (&start, (int) g_utf8_strlen (inserted, length));
  g_hash_table_iter_init (&iter, self->stretches);
  while (g_hash_table_iter_next (&iter, NULL, &stretch))
    {
      changed |= lead_stretch_follow (stretch, text);
      changed |= lead_stretch_adopt (stretch, &start, location, text);
    }
  if (changed)
    g_signal_emit (self, signals[CHANGED], 0);
}

static void
lead_passage_marks_dispose (GObject *object)
{
  LeadPassageMarks *self = LEAD_PASSAGE_MARKS (object);

  g_clear_pointer (&self->stretches, g_hash_table_unref);
  g_clear_pointer (&self->looks, g_hash_table_unref);
  g_clear_object (&self->buffer);

  G_OBJECT_CLASS (lead_passage_marks_parent_class)->dispose (object);
}

static void
lead_passage_marks_class_init (LeadPassageMarksClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = lead_passage_marks_dispose;

  signals[CHANGED] = g_signal_new ("changed", LEAD_TYPE_PASSAGE_MARKS, G_SIGNAL_RUN_LAST,
                                   0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
lead_passage_marks_init (LeadPassageMarks *self)
{
  self->stretches = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                           (GDestroyNotify) lead_stretch_free);
  self->looks = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
}

/**
 * lead_passage_marks_new:
 * @buffer: the text that is edited
 *
 * Returns: (transfer full): marks for @buffer, none yet
 */
LeadPassageMarks *
lead_passage_marks_new (GtkTextBuffer *buffer)
{
  LeadPassageMarks *self;

  g_return_val_if_fail (GTK_IS_TEXT_BUFFER (buffer), NULL);

  self = g_object_new (LEAD_TYPE_PASSAGE_MARKS, NULL);
  self->buffer = g_object_ref (buffer);
  g_signal_connect_object (buffer, "delete-range", G_CALLBACK (before_delete_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (buffer, "delete-range", G_CALLBACK (after_delete_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (buffer, "insert-text", G_CALLBACK (after_insert_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  return self;
}

/**
 * lead_passage_marks_add:
 * @self: the marks
 * @key: a name for the passage, such as its tag's uuid
 * @passage: the passage, as it is stored
 * @look: how it is shown
 *
 * Follows @passage from now on, in the place of one with the same key.
 *
 * Returns: whether it was found in the text
 */
gboolean
lead_passage_marks_add (LeadPassageMarks  *self,
                        const char        *key,
                        const LeadPassage *passage,
                        GtkTextTag        *look)
{
  g_autofree char *body = NULL;
  LeadStretch *stretch;
  GtkTextIter start;
  GtkTextIter end;

  g_return_val_if_fail (LEAD_IS_PASSAGE_MARKS (self), FALSE);
  g_return_val_if_fail (key != NULL, FALSE);
  g_return_val_if_fail (passage != NULL, FALSE);
  g_return_val_if_fail (GTK_IS_TEXT_TAG (look), FALSE);

  body = lead_body_map_dup_body (self->buffer);
  stretch = lead_stretch_new (self->buffer, passage, look, body);
  lead_stretch_follow (stretch, hash_text (body));
  g_hash_table_add (self->looks, g_object_ref (look));
  g_hash_table_replace (self->stretches, g_strdup (key), stretch);
  return lead_stretch_get_range (stretch, &start, &end);
}

/**
 * lead_passage_marks_remove:
 * @self: the marks
 * @key: the passage's name
 *
 * Follows it no longer.
 */
void
lead_passage_marks_remove (LeadPassageMarks *self,
                           const char       *key)
{
  g_return_if_fail (LEAD_IS_PASSAGE_MARKS (self));
  g_return_if_fail (key != NULL);

  if (g_hash_table_remove (self->stretches, key))
    repaint (self);
}

/**
 * lead_passage_marks_clear:
 * @self: the marks
 *
 * Forgets all passages: another text is about to be shown.
 */
void
lead_passage_marks_clear (LeadPassageMarks *self)
{
  g_return_if_fail (LEAD_IS_PASSAGE_MARKS (self));

  g_hash_table_remove_all (self->stretches);
  repaint (self);
}

/**
 * lead_passage_marks_get_range:
 * @self: the marks
 * @key: the passage's name
 * @start: (out): its first character
 * @end: (out): behind its last
 *
 * Returns: %FALSE when it is lost or unknown
 */
gboolean
lead_passage_marks_get_range (LeadPassageMarks *self,
                              const char       *key,
                              GtkTextIter      *start,
                              GtkTextIter      *end)
{
  LeadStretch *stretch;

  g_return_val_if_fail (LEAD_IS_PASSAGE_MARKS (self), FALSE);
  g_return_val_if_fail (key != NULL, FALSE);

  stretch = g_hash_table_lookup (self->stretches, key);
  return stretch != NULL && lead_stretch_get_range (stretch, start, end);
}

/**
 * lead_passage_marks_dup_passage:
 * @self: the marks
 * @key: the passage's name
 * @body: the buffer's text as it is stored
 *
 * Returns: (transfer full) (nullable): the passage as it is now, or as it was
 *   last when it is lost; %NULL for an unknown @key
 */
LeadPassage *
lead_passage_marks_dup_passage (LeadPassageMarks *self,
                                const char       *key,
                                const char       *body)
{
  LeadStretch *stretch;

  g_return_val_if_fail (LEAD_IS_PASSAGE_MARKS (self), NULL);
  g_return_val_if_fail (key != NULL, NULL);
  g_return_val_if_fail (body != NULL, NULL);

  stretch = g_hash_table_lookup (self->stretches, key);
  return stretch != NULL ? lead_stretch_dup_passage (stretch, body) : NULL;
}
