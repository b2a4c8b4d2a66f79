/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-entry-private.h"

/*
 * A dated piece of reflection: text, answers to prompts, tags, labels and
 * pictures. Immutable, so that any thread may read it; a change is made with
 * a LeadEntryBuilder and comes back from the journal as a new entry.
 */
G_DEFINE_FINAL_TYPE (LeadEntry, lead_entry, G_TYPE_OBJECT)

static void
lead_entry_finalize (GObject *object)
{
  LeadEntry *self = LEAD_ENTRY (object);

  g_clear_pointer (&self->uuid, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->body, g_free);
  g_clear_pointer (&self->challenge, g_free);
  g_clear_pointer (&self->extra, g_free);
  g_clear_pointer (&self->labels, g_strfreev);
  g_clear_pointer (&self->tags, g_ptr_array_unref);
  g_clear_pointer (&self->answers, g_ptr_array_unref);
  g_clear_pointer (&self->attachments, g_ptr_array_unref);

  G_OBJECT_CLASS (lead_entry_parent_class)->finalize (object);
}

static void
lead_entry_class_init (LeadEntryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = lead_entry_finalize;
}

static void
lead_entry_init (LeadEntry *self)
{
  self->tags = g_ptr_array_new_with_free_func (g_object_unref);
  self->answers = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_answer_free);
  self->attachments = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_attachment_free);
}

/**
 * lead_entry_get_id:
 * @self: an entry
 *
 * Returns: its number in the journal file, 0 before it is stored
 */
int64_t
lead_entry_get_id (LeadEntry *self)
{
  g_return_val_if_fail (LEAD_IS_ENTRY (self), 0);

  return self->id;
}

/**
 * lead_entry_get_uuid:
 * @self: an entry
 *
 * Returns: (transfer none) (nullable): what names it for good, %NULL before it is stored
 */
const char *
lead_entry_get_uuid (LeadEntry *self)
{
  g_return_val_if_fail (LEAD_IS_ENTRY (self), NULL);

  return self->uuid;
}

/**
 * lead_entry_get_revision:
 * @self: an entry
 *
 * Returns: which text of it this is, growing with each save; 0 before it is stored
 */
int64_t
lead_entry_get_revision (LeadEntry *self)
{
  g_return_val_if_fail (LEAD_IS_ENTRY (self), 0);

  return self->revision;
}

/**
 * lead_entry_get_moment:
 * @self: an entry
 *
 * Returns: (transfer none): when it is about, in the writer's own time
 */
const LeadMoment *
lead_entry_get_moment (LeadEntry *self)
{
  g_return_val_if_fail (LEAD_IS_ENTRY (self), NULL);

  return &self->moment;
}

/**
 * lead_entry_get_created_ms:
 * @self: an entry
 *
 * Returns: when it was first stored, milliseconds since the epoch
 */
int64_t
lead_entry_get_created_ms (LeadEntry *self)
{
  g_return_val_if_fail (LEAD_IS_ENTRY (self), 0);

  return self->created_ms;
}

/**
 * lead_entry_get_modified_ms:
 * @self: an entry
 *
 * Returns: when it was last changed, milliseconds since the epoch
 */
int64_t
lead_entry_get_modified_ms (LeadEntry *self)
{
  g_return_val_if_fail (LEAD_IS_ENTRY (self), 0);

  return self->modified_ms;
}

/**
 * lead_entry_get_trashed_ms:
 * @self: an entry
 *
 * Returns: when it was moved to the trash, 0 when it is not there
 */
int64_t
lead_entry_get_trashed_ms (LeadEntry *self)
{
  g_return_val_if_fail (LEAD_IS_ENTRY (self), 0);

  return self->trashed_ms;
}

/**
 * lead_entry_get_title:
 * @self: an entry
 *
 * Returns: (transfer none): its title, empty when it has none
 */
const char *
lead_entry_get_title (LeadEntry *self)
{
  g_return_val_if_fail (LEAD_IS_ENTRY (self), NULL);

  return self->title;
}

/**
 * lead_entry_get_body:
 * @self: an entry
 *
 * Returns: (transfer none): its text: Markdown, UTF-8, lines ended by LF
 */
const char *
lead_entry_get_body (LeadEntry *self)
{
  g_return_val_if_fail (LEAD_IS_ENTRY (self), NULL);

  return self->body;
}

/**
 * lead_entry_get_starred:
 * @self: an entry
 *
 * Returns: whether it is starred
 */
gboolean
lead_entry_get_starred (LeadEntry *self)
{
  g_return_val_if_fail (LEAD_IS_ENTRY (self), FALSE);

  return self->starred;
}

/**
 * lead_entry_get_private:
 * @self: an entry
 *
 * Returns: whether it must never be in a review pack
 */
gboolean
lead_entry_get_private (LeadEntry *self)
{
  g_return_val_if_fail (LEAD_IS_ENTRY (self), FALSE);

  return self->is_private;
}

/**
 * lead_entry_get_challenge:
 * @self: an entry
 *
 * Returns: (transfer none) (nullable): uuid of the challenge it belongs to
 */
const char *
lead_entry_get_challenge (LeadEntry *self)
{
  g_return_val_if_fail (LEAD_IS_ENTRY (self), NULL);

  return self->challenge;
}

/**
 * lead_entry_get_extra:
 * @self: an entry
 *
 * Returns: (transfer none) (nullable): what its source knew and we have no place for, as a JSON
 * object
 */
const char *
lead_entry_get_extra (LeadEntry *self)
{
  g_return_val_if_fail (LEAD_IS_ENTRY (self), NULL);

  return self->extra;
}

/**
 * lead_entry_get_labels:
 * @self: an entry
 *
 * Returns: (transfer none) (array zero-terminated=1): its labels, sorted, never %NULL
 */
const char * const *
lead_entry_get_labels (LeadEntry *self)
{
  g_return_val_if_fail (LEAD_IS_ENTRY (self), NULL);

  return (const char * const *) self->labels;
}

/**
 * lead_entry_get_tags:
 * @self: an entry
 *
 * Returns: (transfer none) (element-type LeadTag): its tags; not to be changed
 */
GPtrArray *
lead_entry_get_tags (LeadEntry *self)
{
  g_return_val_if_fail (LEAD_IS_ENTRY (self), NULL);

  return self->tags;
}

/**
 * lead_entry_get_answers:
 * @self: an entry
 *
 * Returns: (transfer none) (element-type LeadAnswer): the prompts it answers; not to be changed
 */
GPtrArray *
lead_entry_get_answers (LeadEntry *self)
{
  g_return_val_if_fail (LEAD_IS_ENTRY (self), NULL);

  return self->answers;
}

/**
 * lead_entry_get_attachments:
 * @self: an entry
 *
 * Returns: (transfer none) (element-type LeadAttachment): its pictures; not to be changed
 */
GPtrArray *
lead_entry_get_attachments (LeadEntry *self)
{
  g_return_val_if_fail (LEAD_IS_ENTRY (self), NULL);

  return self->attachments;
}

/**
 * lead_entry_dup_excerpt:
 * @self: an entry
 * @max_length: code points, at least 1
 *
 * The start of the text on one line, for a list.
 *
 * Returns: (transfer full): at most @max_length code points, cut with an
 *   ellipsis
 */
char *
lead_entry_dup_excerpt (LeadEntry *self, guint max_length)
{
  GString *line;
  guint length = 0;
  gboolean gap = FALSE;

  g_return_val_if_fail (LEAD_IS_ENTRY (self), NULL);
  g_return_val_if_fail (max_length > 0, NULL);

  line = g_string_new (NULL);
  for (const char *at = self->body; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (g_unichar_isspace (c))
        {
          gap = length > 0;
          continue;
        }
      if (length + gap + 1 > max_length)
        {
          g_string_append (line, "…");
          break;
        }
      if (gap)
        g_string_append_c (line, ' ');
      g_string_append_unichar (line, c);
      length += gap + 1;
      gap = FALSE;
    }
  return g_string_free (line, FALSE);
}
