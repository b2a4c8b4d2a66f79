/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-tag.h"

/*
 * An item set on an entry or on a passage of it, with what is said of it.
 * Immutable: a change makes a new tag that keeps the uuid.
 */
struct _LeadTag
{
  GObject parent_instance;

  char        *uuid;
  const char  *item;
  LeadStance   stance;
  LeadPassage *passage;
};

G_DEFINE_FINAL_TYPE (LeadTag, lead_tag, G_TYPE_OBJECT)

static void
lead_tag_finalize (GObject *object)
{
  LeadTag *self = LEAD_TAG (object);

  g_clear_pointer (&self->uuid, g_free);
  g_clear_pointer (&self->passage, lead_passage_free);

  G_OBJECT_CLASS (lead_tag_parent_class)->finalize (object);
}

static void
lead_tag_class_init (LeadTagClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = lead_tag_finalize;
}

static void
lead_tag_init (LeadTag *self)
{
}

/**
 * lead_tag_new:
 * @uuid: (nullable): what names the tag for good; a new one when %NULL
 * @item: canonical id of an item, such as "barriers/tensions"
 * @stance: what is said of it
 * @passage: (nullable): the stretch it is set on; the whole entry when %NULL
 *
 * Returns: (transfer full): a tag
 */
LeadTag *
lead_tag_new (const char *uuid, const char *item, LeadStance stance, const LeadPassage *passage)
{
  LeadTag *self;

  g_return_val_if_fail (item != NULL, NULL);
  g_return_val_if_fail (stance < LEAD_N_STANCES, NULL);

  self = g_object_new (LEAD_TYPE_TAG, NULL);
  self->uuid = uuid != NULL ? g_strdup (uuid) : g_uuid_string_random ();
  self->item = g_intern_string (item);
  self->stance = stance;
  self->passage = passage != NULL ? lead_passage_copy (passage) : NULL;
  return self;
}

/**
 * lead_tag_get_uuid:
 * @self: a tag
 *
 * Returns: (transfer none): what names the tag for good
 */
const char *
lead_tag_get_uuid (LeadTag *self)
{
  g_return_val_if_fail (LEAD_IS_TAG (self), NULL);

  return self->uuid;
}

/**
 * lead_tag_get_item:
 * @self: a tag
 *
 * Returns: (transfer none): the canonical id of its item, interned
 */
const char *
lead_tag_get_item (LeadTag *self)
{
  g_return_val_if_fail (LEAD_IS_TAG (self), NULL);

  return self->item;
}

/**
 * lead_tag_get_stance:
 * @self: a tag
 *
 * Returns: what is said of the item
 */
LeadStance
lead_tag_get_stance (LeadTag *self)
{
  g_return_val_if_fail (LEAD_IS_TAG (self), LEAD_STANCE_NONE);

  return self->stance;
}

/**
 * lead_tag_get_passage:
 * @self: a tag
 *
 * Returns: (transfer none) (nullable): its passage, %NULL for the whole entry
 */
const LeadPassage *
lead_tag_get_passage (LeadTag *self)
{
  g_return_val_if_fail (LEAD_IS_TAG (self), NULL);

  return self->passage;
}

/**
 * lead_tag_with_stance:
 * @self: a tag
 * @stance: what is said of the item from now on
 *
 * Returns: (transfer full): the same tag, changed
 */
LeadTag *
lead_tag_with_stance (LeadTag *self, LeadStance stance)
{
  g_return_val_if_fail (LEAD_IS_TAG (self), NULL);

  return lead_tag_new (self->uuid, self->item, stance, self->passage);
}

/**
 * lead_tag_with_passage:
 * @self: a tag
 * @passage: (nullable): the stretch it is set on from now on
 *
 * Returns: (transfer full): the same tag, changed
 */
LeadTag *
lead_tag_with_passage (LeadTag *self, const LeadPassage *passage)
{
  g_return_val_if_fail (LEAD_IS_TAG (self), NULL);

  return lead_tag_new (self->uuid, self->item, self->stance, passage);
}

/**
 * lead_tag_equal:
 * @self: a tag
 * @other: another
 *
 * Returns: whether they are the same in everything, the uuid included
 */
gboolean
lead_tag_equal (LeadTag *self, LeadTag *other)
{
  g_return_val_if_fail (LEAD_IS_TAG (self), FALSE);
  g_return_val_if_fail (LEAD_IS_TAG (other), FALSE);

  return g_str_equal (self->uuid, other->uuid) && self->item == other->item
         && self->stance == other->stance && lead_passage_equal (self->passage, other->passage);
}

/**
 * lead_tags_find_stance:
 * @tags: (element-type LeadTag): tags
 * @item: canonical id of an item
 *
 * Returns: the stance of the first of @tags that is of @item, or
 *   %LEAD_STANCE_UNSAID
 */
LeadStance
lead_tags_find_stance (GPtrArray  *tags,
                       const char *item)
{
  g_return_val_if_fail (tags != NULL, LEAD_STANCE_UNSAID);
  g_return_val_if_fail (item != NULL, LEAD_STANCE_UNSAID);

  for (guint i = 0; i < tags->len; i++)
    if (g_str_equal (lead_tag_get_item (tags->pdata[i]), item))
      return lead_tag_get_stance (tags->pdata[i]);
  return LEAD_STANCE_UNSAID;
}
