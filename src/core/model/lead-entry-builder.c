/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-entry-builder.h"

#include "lead-entry-private.h"
#include "lead-fields.h"

#include <string.h>

struct _LeadEntryBuilder
{
  LeadEntry *entry;
  GPtrArray *labels; /* char *, one for each as it is compared */
};

/* Labels are the same when they differ in case or composition only. */
static char *
label_key (const char *label)
{
  g_autofree char *composed = g_utf8_normalize (label, -1, G_NORMALIZE_ALL_COMPOSE);

  return g_utf8_casefold (composed != NULL ? composed : label, -1);
}

static gboolean
same_label (gconstpointer a, gconstpointer b)
{
  g_autofree char *key_a = label_key (a);
  g_autofree char *key_b = label_key (b);

  return g_str_equal (key_a, key_b);
}

static int
compare_labels (gconstpointer a, gconstpointer b)
{
  g_autofree char *key_a = label_key (*(char * const *) a);
  g_autofree char *key_b = label_key (*(char * const *) b);
  int order = strcmp (key_a, key_b);

  return order != 0 ? order : strcmp (*(char * const *) a, *(char * const *) b);
}

/**
 * lead_entry_builder_new:
 *
 * Returns: (transfer full): a builder that starts from an empty entry
 */
LeadEntryBuilder *
lead_entry_builder_new (void)
{
  LeadEntryBuilder *self = g_new0 (LeadEntryBuilder, 1);

  self->entry = g_object_new (LEAD_TYPE_ENTRY, NULL);
  self->entry->title = g_strdup ("");
  self->entry->body = g_strdup ("");
  self->labels = lead_fields_new_names ();
  return self;
}

static void
copy_fields (LeadEntry *to, LeadEntry *from)
{
  to->id = from->id;
  to->revision = from->revision;
  to->moment = from->moment;
  to->created_ms = from->created_ms;
  to->modified_ms = from->modified_ms;
  to->trashed_ms = from->trashed_ms;
  to->starred = from->starred;
  to->is_private = from->is_private;
  to->uuid = g_strdup (from->uuid);
  to->challenge = g_strdup (from->challenge);
  to->extra = g_strdup (from->extra);
}

/**
 * lead_entry_builder_new_from:
 * @entry: an entry
 *
 * Returns: (transfer full): a builder that starts from all that @entry has
 */
LeadEntryBuilder *
lead_entry_builder_new_from (LeadEntry *entry)
{
  LeadEntryBuilder *self;

  g_return_val_if_fail (LEAD_IS_ENTRY (entry), NULL);

  self = lead_entry_builder_new ();
  copy_fields (self->entry, entry);
  lead_entry_builder_set_title (self, entry->title);
  lead_entry_builder_set_body (self, entry->body);
  lead_entry_builder_set_labels (self, (const char * const *) entry->labels);
  lead_entry_builder_set_tags (self, entry->tags);
  for (guint i = 0; i < entry->answers->len; i++)
    lead_entry_builder_add_answer (self, entry->answers->pdata[i]);
  for (guint i = 0; i < entry->attachments->len; i++)
    lead_entry_builder_add_attachment (self, entry->attachments->pdata[i]);
  return self;
}

/**
 * lead_entry_builder_free:
 * @self: (transfer full): a builder
 */
void
lead_entry_builder_free (LeadEntryBuilder *self)
{
  g_return_if_fail (self != NULL);

  g_clear_object (&self->entry);
  g_clear_pointer (&self->labels, g_ptr_array_unref);
  g_free (self);
}

/**
 * lead_entry_builder_end:
 * @self: (transfer full): a builder
 *
 * Returns: (transfer full): the entry
 */
LeadEntry *
lead_entry_builder_end (LeadEntryBuilder *self)
{
  LeadEntry *entry;

  g_return_val_if_fail (self != NULL, NULL);

  g_ptr_array_sort (self->labels, compare_labels);
  self->entry->labels = lead_fields_end_names (g_steal_pointer (&self->labels));
  entry = g_steal_pointer (&self->entry);
  g_free (self);
  return entry;
}

/**
 * lead_entry_builder_set_id:
 * @self: a builder
 * @id: its number in the journal file
 */
void
lead_entry_builder_set_id (LeadEntryBuilder *self, int64_t id)
{
  g_return_if_fail (self != NULL);

  self->entry->id = id;
}

/**
 * lead_entry_builder_set_uuid:
 * @self: a builder
 * @uuid: (nullable): what names it for good
 */
void
lead_entry_builder_set_uuid (LeadEntryBuilder *self, const char *uuid)
{
  g_return_if_fail (self != NULL);

  lead_fields_set_text (&self->entry->uuid, uuid);
}

/**
 * lead_entry_builder_set_revision:
 * @self: a builder
 * @revision: which text of it this was based on
 */
void
lead_entry_builder_set_revision (LeadEntryBuilder *self, int64_t revision)
{
  g_return_if_fail (self != NULL);

  self->entry->revision = revision;
}

/**
 * lead_entry_builder_set_moment:
 * @self: a builder
 * @moment: when it is about
 */
void
lead_entry_builder_set_moment (LeadEntryBuilder *self, const LeadMoment *moment)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (moment != NULL);

  self->entry->moment = *moment;
}

/**
 * lead_entry_builder_set_created_ms:
 * @self: a builder
 * @created_ms: milliseconds since the epoch
 */
void
lead_entry_builder_set_created_ms (LeadEntryBuilder *self, int64_t created_ms)
{
  g_return_if_fail (self != NULL);

  self->entry->created_ms = created_ms;
}

/**
 * lead_entry_builder_set_modified_ms:
 * @self: a builder
 * @modified_ms: milliseconds since the epoch
 */
void
lead_entry_builder_set_modified_ms (LeadEntryBuilder *self, int64_t modified_ms)
{
  g_return_if_fail (self != NULL);

  self->entry->modified_ms = modified_ms;
}

/**
 * lead_entry_builder_set_trashed_ms:
 * @self: a builder
 * @trashed_ms: milliseconds since the epoch, 0 for not in the trash
 */
void
lead_entry_builder_set_trashed_ms (LeadEntryBuilder *self, int64_t trashed_ms)
{
  g_return_if_fail (self != NULL);

  self->entry->trashed_ms = trashed_ms;
}

/**
 * lead_entry_builder_set_title:
 * @self: a builder
 * @title: its title, one line
 */
void
lead_entry_builder_set_title (LeadEntryBuilder *self, const char *title)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (title != NULL);

  lead_fields_set_text (&self->entry->title, title);
}

/**
 * lead_entry_builder_set_body:
 * @self: a builder
 * @body: its text: valid UTF-8
 */
void
lead_entry_builder_set_body (LeadEntryBuilder *self, const char *body)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (body != NULL);

  lead_fields_set_text (&self->entry->body, body);
}

/**
 * lead_entry_builder_set_starred:
 * @self: a builder
 * @starred: whether it is starred
 */
void
lead_entry_builder_set_starred (LeadEntryBuilder *self, gboolean starred)
{
  g_return_if_fail (self != NULL);

  self->entry->starred = starred;
}

/**
 * lead_entry_builder_set_private:
 * @self: a builder
 * @is_private: whether it must never be in a review pack
 */
void
lead_entry_builder_set_private (LeadEntryBuilder *self, gboolean is_private)
{
  g_return_if_fail (self != NULL);

  self->entry->is_private = is_private;
}

/**
 * lead_entry_builder_set_challenge:
 * @self: a builder
 * @challenge: (nullable): uuid of its challenge
 */
void
lead_entry_builder_set_challenge (LeadEntryBuilder *self, const char *challenge)
{
  g_return_if_fail (self != NULL);

  lead_fields_set_text (&self->entry->challenge, challenge);
}

/**
 * lead_entry_builder_set_extra:
 * @self: a builder
 * @extra: (nullable): a JSON object
 */
void
lead_entry_builder_set_extra (LeadEntryBuilder *self, const char *extra)
{
  g_return_if_fail (self != NULL);

  lead_fields_set_text (&self->entry->extra, extra);
}

/**
 * lead_entry_builder_set_labels:
 * @self: a builder
 * @labels: (nullable): its labels, in place of those it has
 */
void
lead_entry_builder_set_labels (LeadEntryBuilder *self, const char * const *labels)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_set_size (self->labels, 0);
  for (guint i = 0; labels != NULL && labels[i] != NULL; i++)
    lead_entry_builder_add_label (self, labels[i]);
}

/**
 * lead_entry_builder_add_label:
 * @self: a builder
 * @label: a label; left out when it is blank or there already
 */
void
lead_entry_builder_add_label (LeadEntryBuilder *self, const char *label)
{
  g_autofree char *trimmed = NULL;

  g_return_if_fail (self != NULL);
  g_return_if_fail (label != NULL);

  trimmed = g_strstrip (g_strdup (label));
  if (*trimmed == '\0'
      || g_ptr_array_find_with_equal_func (self->labels, trimmed, same_label, NULL))
    return;
  g_ptr_array_add (self->labels, g_steal_pointer (&trimmed));
}

/**
 * lead_entry_builder_set_tags:
 * @self: a builder
 * @tags: (element-type LeadTag): its tags, in place of those it has
 */
void
lead_entry_builder_set_tags (LeadEntryBuilder *self, GPtrArray *tags)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (tags != NULL && tags != self->entry->tags);

  g_ptr_array_set_size (self->entry->tags, 0);
  for (guint i = 0; i < tags->len; i++)
    lead_entry_builder_add_tag (self, tags->pdata[i]);
}

/**
 * lead_entry_builder_add_tag:
 * @self: a builder
 * @tag: a tag
 */
void
lead_entry_builder_add_tag (LeadEntryBuilder *self, LeadTag *tag)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (LEAD_IS_TAG (tag));

  g_ptr_array_add (self->entry->tags, g_object_ref (tag));
}

/**
 * lead_entry_builder_set_answers:
 * @self: a builder
 * @answers: (element-type LeadAnswer): what it answers, in place of what it did
 */
void
lead_entry_builder_set_answers (LeadEntryBuilder *self, GPtrArray *answers)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (answers != NULL && answers != self->entry->answers);

  g_ptr_array_set_size (self->entry->answers, 0);
  for (guint i = 0; i < answers->len; i++)
    lead_entry_builder_add_answer (self, answers->pdata[i]);
}

/**
 * lead_entry_builder_add_answer:
 * @self: a builder
 * @answer: a prompt that it answers
 */
void
lead_entry_builder_add_answer (LeadEntryBuilder *self, const LeadAnswer *answer)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (answer != NULL);

  g_ptr_array_add (self->entry->answers, lead_answer_copy (answer));
}

/**
 * lead_entry_builder_set_attachments:
 * @self: a builder
 * @attachments: (element-type LeadAttachment): all of its pictures from now on
 */
void
lead_entry_builder_set_attachments (LeadEntryBuilder *self, GPtrArray *attachments)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (attachments != NULL);

  g_ptr_array_set_size (self->entry->attachments, 0);
  for (guint i = 0; i < attachments->len; i++)
    lead_entry_builder_add_attachment (self, attachments->pdata[i]);
}

/**
 * lead_entry_builder_add_attachment:
 * @self: a builder
 * @attachment: a picture of it
 */
void
lead_entry_builder_add_attachment (LeadEntryBuilder *self, const LeadAttachment *attachment)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (attachment != NULL);

  g_ptr_array_add (self->entry->attachments, lead_attachment_copy (attachment));
}
