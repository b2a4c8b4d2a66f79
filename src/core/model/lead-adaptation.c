/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-adaptation.h"

struct _LeadAdaptation
{
  GPtrArray *items;   /* of LeadOwnItem */
  GPtrArray *choices; /* of LeadItemChoice */
};

G_DEFINE_BOXED_TYPE (LeadAdaptation, lead_adaptation, lead_adaptation_ref, lead_adaptation_unref)

static void
own_item_free (gpointer data)
{
  LeadOwnItem *self = data;

  g_free (self->uuid);
  g_free (self->framework);
  g_free (self->name);
  g_free (self->gloss);
  g_free (self);
}

static void
choice_free (gpointer data)
{
  LeadItemChoice *self = data;

  g_free (self->item);
  g_strfreev (self->dimensions);
  g_free (self);
}

/**
 * lead_adaptation_new:
 *
 * Returns: (transfer full): the frameworks as they come
 */
LeadAdaptation *
lead_adaptation_new (void)
{
  LeadAdaptation *self = g_atomic_rc_box_new0 (LeadAdaptation);

  self->items = g_ptr_array_new_with_free_func (own_item_free);
  self->choices = g_ptr_array_new_with_free_func (choice_free);
  return self;
}

/**
 * lead_adaptation_ref:
 * @self: an adaptation
 *
 * Returns: (transfer full): @self
 */
LeadAdaptation *
lead_adaptation_ref (LeadAdaptation *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  LeadAdaptation *self = data;

  g_ptr_array_unref (self->items);
  g_ptr_array_unref (self->choices);
}

/**
 * lead_adaptation_unref:
 * @self: (transfer full): an adaptation
 */
void
lead_adaptation_unref (LeadAdaptation *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, clear);
}

/**
 * lead_adaptation_is_empty:
 * @self: an adaptation
 *
 * Returns: whether nothing is added or decided
 */
gboolean
lead_adaptation_is_empty (LeadAdaptation *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return self->items->len == 0 && self->choices->len == 0;
}

/**
 * lead_adaptation_add_item:
 * @self: an adaptation
 * @uuid: of the item
 * @framework: id of the framework that it is added to
 * @name: what it is called
 * @gloss: (nullable): what it means
 */
void
lead_adaptation_add_item (LeadAdaptation *self,
                          const char     *uuid,
                          const char     *framework,
                          const char     *name,
                          const char     *gloss)
{
  LeadOwnItem *item;

  g_return_if_fail (self != NULL);
  g_return_if_fail (uuid != NULL && framework != NULL && name != NULL);

  item = g_new0 (LeadOwnItem, 1);
  item->uuid = g_strdup (uuid);
  item->framework = g_strdup (framework);
  item->name = g_strdup (name);
  item->gloss = g_strdup (gloss != NULL ? gloss : "");
  g_ptr_array_add (self->items, item);
}

/**
 * lead_adaptation_add_choice:
 * @self: an adaptation
 * @item: canonical id of an item
 * @hidden: whether it is no longer offered
 * @dimensions: (nullable) (array zero-terminated=1): canonical ids of the
 *   dimensions that it is to belong to; %NULL for the app's own
 */
void
lead_adaptation_add_choice (LeadAdaptation     *self,
                            const char         *item,
                            gboolean            hidden,
                            const char * const *dimensions)
{
  LeadItemChoice *choice;

  g_return_if_fail (self != NULL);
  g_return_if_fail (item != NULL);

  choice = g_new0 (LeadItemChoice, 1);
  choice->item = g_strdup (item);
  choice->hidden = hidden;
  choice->dimensions = g_strdupv ((char **) dimensions);
  g_ptr_array_add (self->choices, choice);
}

/**
 * lead_adaptation_add_all:
 * @self: an adaptation
 * @other: what is added to it
 */
void
lead_adaptation_add_all (LeadAdaptation *self,
                         LeadAdaptation *other)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (other != NULL);

  for (guint i = 0; i < other->items->len; i++)
    {
      const LeadOwnItem *item = other->items->pdata[i];

      lead_adaptation_add_item (self, item->uuid, item->framework, item->name, item->gloss);
    }
  for (guint i = 0; i < other->choices->len; i++)
    {
      const LeadItemChoice *choice = other->choices->pdata[i];

      lead_adaptation_add_choice (self, choice->item, choice->hidden,
                                  (const char * const *) choice->dimensions);
    }
}

/**
 * lead_adaptation_get_items:
 * @self: an adaptation
 *
 * Returns: (transfer none) (element-type LeadOwnItem): what is added, the
 *   oldest first
 */
GPtrArray *
lead_adaptation_get_items (LeadAdaptation *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->items;
}

/**
 * lead_adaptation_get_choices:
 * @self: an adaptation
 *
 * Returns: (transfer none) (element-type LeadItemChoice): what is decided, in
 *   the order of the items' ids
 */
GPtrArray *
lead_adaptation_get_choices (LeadAdaptation *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->choices;
}

/**
 * lead_adaptation_find_item:
 * @self: an adaptation
 * @id: canonical id of any item
 *
 * Returns: (transfer none) (nullable): the item of that id, when it is one of
 *   the writer's own
 */
const LeadOwnItem *
lead_adaptation_find_item (LeadAdaptation *self,
                           const char     *id)
{
  const char *uuid;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  uuid = lead_own_get_uuid (id);
  for (guint i = 0; uuid != NULL && i < self->items->len; i++)
    {
      const LeadOwnItem *item = self->items->pdata[i];

      if (g_str_equal (item->uuid, uuid))
        return item;
    }
  return NULL;
}

/**
 * lead_adaptation_find_choice:
 * @self: an adaptation
 * @item: canonical id of an item
 *
 * Returns: (transfer none) (nullable): what is decided about it
 */
const LeadItemChoice *
lead_adaptation_find_choice (LeadAdaptation *self,
                             const char     *item)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (item != NULL, NULL);

  for (guint i = 0; i < self->choices->len; i++)
    {
      const LeadItemChoice *choice = self->choices->pdata[i];

      if (g_str_equal (choice->item, item))
        return choice;
    }
  return NULL;
}

/**
 * lead_own_dup_id:
 * @uuid: of an item of the writer's own
 *
 * Returns: (transfer full): its canonical id, "own/" and the uuid
 */
char *
lead_own_dup_id (const char *uuid)
{
  g_return_val_if_fail (uuid != NULL, NULL);

  return g_strconcat (LEAD_OWN_PREFIX, uuid, NULL);
}

/**
 * lead_own_get_uuid:
 * @id: canonical id of any item
 *
 * Returns: (transfer none) (nullable): the uuid in it, when it is the id of an
 *   item of the writer's own
 */
const char *
lead_own_get_uuid (const char *id)
{
  g_return_val_if_fail (id != NULL, NULL);

  return g_str_has_prefix (id, LEAD_OWN_PREFIX) ? id + strlen (LEAD_OWN_PREFIX) : NULL;
}

/**
 * lead_own_dup_line:
 * @text: what somebody typed
 * @longest: in characters
 *
 * Makes one line of it: without line breaks and control characters, without
 * space around it, not longer than it may be.
 *
 * Returns: (transfer full): the line, perhaps an empty one
 */
char *
lead_own_dup_line (const char *text,
                   guint       longest)
{
  g_autoptr (GString) line = g_string_new (NULL);
  guint length = 0;

  g_return_val_if_fail (text != NULL, NULL);

  for (const char *at = text; *at != '\0' && length < longest; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);

      g_string_append_unichar (line, g_unichar_iscntrl (letter) ? ' ' : letter);
      length++;
    }
  return g_strdup (g_strstrip (line->str));
}
