/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-framework-private.h"

#include "lead-content-json.h"
#include "lead-item-private.h"

static GType
lead_framework_get_item_type (GListModel *model)
{
  return LEAD_TYPE_ITEM;
}

static guint
lead_framework_get_n_items (GListModel *model)
{
  return LEAD_FRAMEWORK (model)->items->len;
}

static gpointer
lead_framework_get_item (GListModel *model, guint position)
{
  LeadFramework *self = LEAD_FRAMEWORK (model);

  if (position >= self->items->len)
    return NULL;
  return g_object_ref (g_ptr_array_index (self->items, position));
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = lead_framework_get_item_type;
  iface->get_n_items = lead_framework_get_n_items;
  iface->get_item = lead_framework_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (LeadFramework, lead_framework, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static void
lead_framework_finalize (GObject *object)
{
  LeadFramework *self = LEAD_FRAMEWORK (object);

  g_clear_pointer (&self->object, json_object_unref);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->suggestions, g_ptr_array_unref);
  g_clear_pointer (&self->works, g_ptr_array_unref);
  g_clear_pointer (&self->source, g_free);
  g_clear_pointer (&self->icon_name, g_free);

  G_OBJECT_CLASS (lead_framework_parent_class)->finalize (object);
}

static void
lead_framework_class_init (LeadFrameworkClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_framework_finalize;
}

static void
lead_framework_init (LeadFramework *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
  self->works = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_work_unref);
  self->suggestions = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_suggestion_free);
}

/*
 * lead_framework_new:
 * @object: one of the content's files; kept and never changed
 *
 * Returns: (transfer full): the framework, or %NULL with @error set
 */
LeadFramework *
lead_framework_new (JsonObject *object, GError **error)
{
  g_autoptr (LeadFramework) self = g_object_new (LEAD_TYPE_FRAMEWORK, NULL);

  self->object = json_object_ref (object);

  return lead_framework_read (self, error) ? g_steal_pointer (&self) : NULL;
}

/*
 * lead_framework_get_order:
 *
 * Returns: its place among the frameworks, from 1
 */
guint
lead_framework_get_order (LeadFramework *self)
{
  g_assert (LEAD_IS_FRAMEWORK (self));

  return self->order;
}

/*
 * lead_framework_has_item_icons:
 *
 * Returns: whether each item has a picture of its own
 */
gboolean
lead_framework_has_item_icons (LeadFramework *self)
{
  g_assert (LEAD_IS_FRAMEWORK (self));

  return self->has_item_icons;
}

/*
 * lead_framework_find_work:
 * @id: such as "goss-2015"
 *
 * Returns: (transfer none) (nullable): the source of that id
 */
LeadWork *
lead_framework_find_work (LeadFramework *self, const char *id)
{
  g_assert (LEAD_IS_FRAMEWORK (self));

  for (guint i = 0; i < self->works->len; i++)
    {
      LeadWork *work = self->works->pdata[i];

      if (g_str_equal (work->id, id))
        return work;
    }
  return NULL;
}

/*
 * lead_framework_get_json:
 *
 * Returns: (transfer none): what it was read from, untranslated
 */
JsonObject *
lead_framework_get_json (LeadFramework *self)
{
  g_assert (LEAD_IS_FRAMEWORK (self));

  return self->object;
}

/**
 * lead_framework_get_id:
 * @self: a framework
 *
 * Returns: (transfer none): such as "barriers"; interned
 */
const char *
lead_framework_get_id (LeadFramework *self)
{
  g_return_val_if_fail (LEAD_IS_FRAMEWORK (self), NULL);

  return self->id;
}

/**
 * lead_framework_get_title:
 * @self: a framework
 *
 * Returns: (transfer none): what it is called, in the reader's language
 */
const char *
lead_framework_get_title (LeadFramework *self)
{
  g_return_val_if_fail (LEAD_IS_FRAMEWORK (self), NULL);

  return self->title;
}

/**
 * lead_framework_get_gloss:
 * @self: a framework
 *
 * Returns: (transfer none): what it is about, in a sentence or two
 */
const char *
lead_framework_get_gloss (LeadFramework *self)
{
  g_return_val_if_fail (LEAD_IS_FRAMEWORK (self), NULL);

  return self->gloss;
}

/**
 * lead_framework_get_source:
 * @self: a framework
 *
 * Returns: (transfer none): where it is from, as a person would cite it
 */
const char *
lead_framework_get_source (LeadFramework *self)
{
  g_return_val_if_fail (LEAD_IS_FRAMEWORK (self), NULL);

  return self->source;
}

/**
 * lead_framework_get_stance_set:
 * @self: a framework
 *
 * Returns: the stances that a tag of its items can take
 */
LeadStanceSet
lead_framework_get_stance_set (LeadFramework *self)
{
  g_return_val_if_fail (LEAD_IS_FRAMEWORK (self), LEAD_STANCE_SET_NONE);

  return self->stance_set;
}

/**
 * lead_framework_get_kind:
 * @self: a framework
 *
 * Returns: what its items are
 */
LeadKind
lead_framework_get_kind (LeadFramework *self)
{
  g_return_val_if_fail (LEAD_IS_FRAMEWORK (self), LEAD_KIND_PROMPTS);

  return self->kind;
}

/**
 * lead_framework_get_icon_name:
 * @self: a framework
 *
 * Returns: (transfer none): the symbolic icon's name, such as "lead-moves-symbolic"
 */
const char *
lead_framework_get_icon_name (LeadFramework *self)
{
  g_return_val_if_fail (LEAD_IS_FRAMEWORK (self), NULL);

  return self->icon_name;
}

/**
 * lead_framework_get_works:
 * @self: a framework
 *
 * Returns: (transfer none) (element-type LeadWork): where it is from, the first
 *   the main one; not to be changed
 */
GPtrArray *
lead_framework_get_works (LeadFramework *self)
{
  g_return_val_if_fail (LEAD_IS_FRAMEWORK (self), NULL);

  return self->works;
}

/**
 * lead_framework_get_note:
 * @self: a framework
 * @work: (out) (optional) (transfer none) (nullable): the source that says it
 *
 * Returns: (transfer none) (nullable): a finding that stands above the items, in
 *   the reader's language
 */
const char *
lead_framework_get_note (LeadFramework *self, const LeadWork **work)
{
  g_return_val_if_fail (LEAD_IS_FRAMEWORK (self), NULL);

  if (work != NULL)
    *work = self->note_work;
  return self->note;
}

/**
 * lead_framework_get_mapping_note:
 * @self: a framework
 *
 * Returns: (transfer none) (nullable): who says which dimensions the items belong
 *   to, in the reader's language; %NULL when they belong to none
 */
const char *
lead_framework_get_mapping_note (LeadFramework *self)
{
  g_return_val_if_fail (LEAD_IS_FRAMEWORK (self), NULL);

  return self->mapping_note;
}

/**
 * lead_framework_get_per:
 * @self: a framework
 *
 * Returns: (transfer none) (nullable): whom each of the items is filled in for:
 *   "partner", "challenge" or, when it isn't filled in, %NULL
 */
const char *
lead_framework_get_per (LeadFramework *self)
{
  g_return_val_if_fail (LEAD_IS_FRAMEWORK (self), NULL);

  return self->per;
}

/**
 * lead_framework_get_suggestions:
 * @self: a framework
 *
 * Returns: (transfer none) (element-type LeadSuggestion): all that it can
 *   suggest, in the order in which they are tried; not to be changed
 */
GPtrArray *
lead_framework_get_suggestions (LeadFramework *self)
{
  g_return_val_if_fail (LEAD_IS_FRAMEWORK (self), NULL);

  return self->suggestions;
}

/**
 * lead_framework_suggest:
 * @self: a framework of signs or axes
 * @places: (array length=n_places): for signs one number, how many are ticked;
 *   for axes the place on each, from 0 at the low end, in the items' order
 * @n_places: how many
 *
 * Returns: (transfer none) (nullable): what that suggests
 */
const LeadSuggestion *
lead_framework_suggest (LeadFramework *self, const guint *places, guint n_places)
{
  g_return_val_if_fail (LEAD_IS_FRAMEWORK (self), NULL);
  g_return_val_if_fail (places != NULL, NULL);

  for (guint i = 0; i < self->suggestions->len; i++)
    if (lead_suggestion_fits (self->suggestions->pdata[i], places, n_places))
      return self->suggestions->pdata[i];
  return NULL;
}

/**
 * lead_framework_to_json:
 * @self: a framework
 * @item: (nullable): the only one of its items that is wanted
 *
 * For scripts: as in the files, untranslated, with canonical ids for items and
 * questions.
 *
 * Returns: (transfer full): a new object node
 */
JsonNode *
lead_framework_to_json (LeadFramework *self, LeadItem *item)
{
  JsonObject *object = NULL;

  g_return_val_if_fail (LEAD_IS_FRAMEWORK (self), NULL);
  g_return_val_if_fail (item == NULL || LEAD_IS_ITEM (item), NULL);

  object = lead_content_framework_to_json (self->object,
                                           item == NULL ? NULL : lead_item_get_short (item));
  return json_node_init_object (json_node_alloc (), object);
}

/**
 * lead_framework_takes_own:
 * @self: a framework
 *
 * Returns: whether the writer can add items of their own to it; a plane of two
 *   axes has no room for a third, and a case is somebody else's
 */
gboolean
lead_framework_takes_own (LeadFramework *self)
{
  g_return_val_if_fail (LEAD_IS_FRAMEWORK (self), FALSE);

  return self->kind == LEAD_KIND_TAGS || self->kind == LEAD_KIND_PROMPTS
         || self->kind == LEAD_KIND_MOVES;
}
