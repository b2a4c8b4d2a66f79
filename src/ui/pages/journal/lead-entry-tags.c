/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-entry-tags.h"

#include "lead-passage-marks.h"
#include "ui/widgets/lead-tag-chip.h"

/* Over a tint of its own, in every style. */
#define HIGHLIGHT "rgba(128,128,128,0.32)"

struct _LeadEntryTags
{
  GObject parent_instance;

  /* owned */
  GtkTextBuffer *buffer;
  LeadPassageMarks *marks;
  GPtrArray *tags; /* LeadTag, in the order they were set */
  GtkTextTag *barrier;
  GtkTextTag *behaviour;
  GtkTextTag *plain;
  GtkTextTag *highlight;
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadEntryTags, lead_entry_tags, G_TYPE_OBJECT)

static void
emit_changed (LeadEntryTags *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static gboolean
find (LeadEntryTags *self,
      const char    *uuid,
      guint         *position)
{
  for (guint i = 0; i < self->tags->len; i++)
    if (g_str_equal (lead_tag_get_uuid (self->tags->pdata[i]), uuid))
      {
        *position = i;
        return TRUE;
      }
  return FALSE;
}

static void
mark (LeadEntryTags *self,
      LeadTag       *tag)
{
  const LeadPassage *passage = lead_tag_get_passage (tag);
  const char *family = lead_stance_get_family (lead_tag_get_stance (tag));

  if (passage != NULL)
    lead_passage_marks_add (self->marks, lead_tag_get_uuid (tag), passage,
                            lead_entry_tags_get_look (self, family));
}

static void
lead_entry_tags_dispose (GObject *object)
{
  LeadEntryTags *self = LEAD_ENTRY_TAGS (object);

  g_clear_object (&self->marks);
  g_clear_object (&self->buffer);
  g_clear_object (&self->barrier);
  g_clear_object (&self->behaviour);
  g_clear_object (&self->plain);
  g_clear_object (&self->highlight);
  g_clear_pointer (&self->tags, g_ptr_array_unref);

  G_OBJECT_CLASS (lead_entry_tags_parent_class)->dispose (object);
}

static void
lead_entry_tags_class_init (LeadEntryTagsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_entry_tags_dispose;

  signals[CHANGED] = g_signal_new ("changed", LEAD_TYPE_ENTRY_TAGS, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
lead_entry_tags_init (LeadEntryTags *self)
{
  self->tags = g_ptr_array_new_with_free_func (g_object_unref);
}

static GtkTextTag *
new_look (GtkTextBuffer *buffer,
          const char    *family)
{
  GtkTextTag *look = gtk_text_tag_new (family);

  g_object_set (look, "underline", PANGO_UNDERLINE_SINGLE, NULL);
  gtk_text_tag_table_add (gtk_text_buffer_get_tag_table (buffer), look);
  return look;
}

/**
 * lead_entry_tags_new:
 * @buffer: the text that is edited
 *
 * Returns: (transfer full): no tags yet
 */
LeadEntryTags *
lead_entry_tags_new (GtkTextBuffer *buffer)
{
  LeadEntryTags *self;

  g_return_val_if_fail (GTK_IS_TEXT_BUFFER (buffer), NULL);

  self = g_object_new (LEAD_TYPE_ENTRY_TAGS, NULL);
  self->buffer = g_object_ref (buffer);
  self->barrier = new_look (buffer, "barrier");
  self->behaviour = new_look (buffer, "behaviour");
  self->plain = new_look (buffer, "plain");
  self->highlight = gtk_text_tag_new (NULL);
  g_object_set (self->highlight, "background", HIGHLIGHT, NULL);
  gtk_text_tag_table_add (gtk_text_buffer_get_tag_table (buffer), self->highlight);
  self->marks = lead_passage_marks_new (buffer);
  g_signal_connect_object (self->marks, "changed", G_CALLBACK (emit_changed), self,
                           G_CONNECT_SWAPPED);
  return self;
}

/**
 * lead_entry_tags_get_look:
 * @self: the tags
 * @family: "barrier", "behaviour" or "plain"
 *
 * Returns: (transfer none): how passages of that family look in the text
 */
GtkTextTag *
lead_entry_tags_get_look (LeadEntryTags *self,
                          const char    *family)
{
  g_return_val_if_fail (LEAD_IS_ENTRY_TAGS (self), NULL);

  if (g_str_equal (family, "plain"))
    return self->plain;
  return g_str_equal (family, "barrier") ? self->barrier : self->behaviour;
}

/**
 * lead_entry_tags_load:
 * @self: the tags
 * @tags: (element-type LeadTag): those of an entry whose text is in the buffer
 *
 * Puts @tags in the place of all there are.
 */
void
lead_entry_tags_load (LeadEntryTags *self,
                      GPtrArray     *tags)
{
  g_return_if_fail (LEAD_IS_ENTRY_TAGS (self));
  g_return_if_fail (tags != NULL);

  lead_passage_marks_clear (self->marks);
  g_ptr_array_set_size (self->tags, 0);
  for (guint i = 0; i < tags->len; i++)
    {
      g_ptr_array_add (self->tags, g_object_ref (tags->pdata[i]));
      mark (self, tags->pdata[i]);
    }
  emit_changed (self);
}

/**
 * lead_entry_tags_put:
 * @self: the tags
 * @tag: a tag, in the place of one with its uuid if there is one
 */
void
lead_entry_tags_put (LeadEntryTags *self,
                     LeadTag       *tag)
{
  guint position;

  g_return_if_fail (LEAD_IS_ENTRY_TAGS (self));
  g_return_if_fail (LEAD_IS_TAG (tag));

  if (find (self, lead_tag_get_uuid (tag), &position))
    {
      g_object_unref (self->tags->pdata[position]);
      self->tags->pdata[position] = g_object_ref (tag);
    }
  else
    {
      g_ptr_array_add (self->tags, g_object_ref (tag));
      mark (self, tag);
    }
  emit_changed (self);
}

/**
 * lead_entry_tags_remove:
 * @self: the tags
 * @uuid: the uuid of one of them
 */
void
lead_entry_tags_remove (LeadEntryTags *self,
                        const char    *uuid)
{
  g_autofree char *key = g_strdup (uuid);
  guint position;

  g_return_if_fail (LEAD_IS_ENTRY_TAGS (self));

  if (!find (self, key, &position))
    return;
  g_ptr_array_remove_index (self->tags, position);
  lead_passage_marks_remove (self->marks, key);
  emit_changed (self);
}

/**
 * lead_entry_tags_get_all:
 * @self: the tags
 *
 * Returns: (transfer none) (element-type LeadTag): all of them. Their passages
 *   are where they were when the tag was loaded or set
 */
GPtrArray *
lead_entry_tags_get_all (LeadEntryTags *self)
{
  g_return_val_if_fail (LEAD_IS_ENTRY_TAGS (self), NULL);

  return self->tags;
}

/**
 * lead_entry_tags_select:
 * @self: the tags
 *
 * Returns: (transfer full) (element-type LeadTag): the tags of passages that
 *   the selection touches; without a selection those of the entry as a whole
 */
GPtrArray *
lead_entry_tags_select (LeadEntryTags *self)
{
  GPtrArray *tags = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean is_passage;
  GtkTextIter from;
  GtkTextIter to;

  g_return_val_if_fail (LEAD_IS_ENTRY_TAGS (self), NULL);

  is_passage = gtk_text_buffer_get_selection_bounds (self->buffer, &from, &to);
  for (guint i = 0; i < self->tags->len; i++)
    {
      LeadTag *tag = self->tags->pdata[i];
      GtkTextIter start;
      GtkTextIter end;

      if (is_passage
              ? lead_entry_tags_get_range (self, tag, &start, &end)
                    && gtk_text_iter_compare (&start, &to) < 0
                    && gtk_text_iter_compare (&end, &from) > 0
              : lead_tag_get_passage (tag) == NULL)
        g_ptr_array_add (tags, g_object_ref (tag));
    }
  return tags;
}

/**
 * lead_entry_tags_dup_all:
 * @self: the tags
 * @body: the text, as it is to be stored
 *
 * Returns: (transfer full) (element-type LeadTag): all of them, with their
 *   passages as they are in @body
 */
GPtrArray *
lead_entry_tags_dup_all (LeadEntryTags *self,
                         const char    *body)
{
  GPtrArray *tags = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (LEAD_IS_ENTRY_TAGS (self), NULL);

  for (guint i = 0; i < self->tags->len; i++)
    {
      LeadTag *tag = self->tags->pdata[i];
      g_autoptr (LeadPassage) passage
          = lead_passage_marks_dup_passage (self->marks, lead_tag_get_uuid (tag), body);

      g_ptr_array_add (tags, passage != NULL ? lead_tag_with_passage (tag, passage)
                                             : g_object_ref (tag));
    }
  return tags;
}

/**
 * lead_entry_tags_get_range:
 * @self: the tags
 * @tag: one of them
 * @start: (out): where its passage starts
 * @end: (out): where its passage ends
 *
 * Returns: whether it is of a passage, and that is in the text
 */
gboolean
lead_entry_tags_get_range (LeadEntryTags *self,
                           LeadTag       *tag,
                           GtkTextIter   *start,
                           GtkTextIter   *end)
{
  g_return_val_if_fail (LEAD_IS_ENTRY_TAGS (self), FALSE);
  g_return_val_if_fail (LEAD_IS_TAG (tag), FALSE);

  return lead_passage_marks_get_range (self->marks, lead_tag_get_uuid (tag), start, end);
}

typedef struct
{
  LeadTag *tag;
  int from;
  int to;
} Found;

static int
compare_found (gconstpointer a,
               gconstpointer b)
{
  const Found *left = a;
  const Found *right = b;

  return left->from != right->from ? left->from - right->from : left->to - right->to;
}

/**
 * lead_entry_tags_dup_found:
 * @self: the tags
 *
 * Returns: (transfer full) (element-type LeadTag): those of passages that are
 *   in the text, in its order
 */
GPtrArray *
lead_entry_tags_dup_found (LeadEntryTags *self)
{
  GPtrArray *tags = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (Found));

  g_return_val_if_fail (LEAD_IS_ENTRY_TAGS (self), tags);

  for (guint i = 0; i < self->tags->len; i++)
    {
      GtkTextIter start;
      GtkTextIter end;
      Found found = { .tag = self->tags->pdata[i] };

      if (!lead_entry_tags_get_range (self, found.tag, &start, &end))
        continue;
      found.from = gtk_text_iter_get_offset (&start);
      found.to = gtk_text_iter_get_offset (&end);
      g_array_append_val (places, found);
    }
  g_array_sort (places, compare_found);
  for (guint i = 0; i < places->len; i++)
    g_ptr_array_add (tags, g_object_ref (g_array_index (places, Found, i).tag));
  return tags;
}

/**
 * lead_entry_tags_highlight:
 * @self: the tags
 * @tag: (nullable): one of them, whose passage is to stand out; %NULL for none
 */
void
lead_entry_tags_highlight (LeadEntryTags *self,
                           LeadTag       *tag)
{
  GtkTextIter start;
  GtkTextIter end;

  g_return_if_fail (LEAD_IS_ENTRY_TAGS (self));

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  gtk_text_buffer_remove_tag (self->buffer, self->highlight, &start, &end);
  if (tag != NULL && lead_entry_tags_get_range (self, tag, &start, &end))
    gtk_text_buffer_apply_tag (self->buffer, self->highlight, &start, &end);
}
