/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-item-private.h"

#include "lead-content-text.h"

typedef struct
{
  guint       number;
  const char *text;
} Question;

struct _LeadItem
{
  GObject parent_instance;

  /* owned */
  JsonObject *object;
  char       *icon_name;
  char       *name_folded;
  char       *source_name_folded;
  char      **dimensions;
  char      **related;
  GArray     *questions;

  /* interned */
  const char *id;
  const char *framework;

  /* borrowed, from object or from the catalogue of translations */
  const char *name;
  const char *gloss;

  LeadStanceSet stance_set;
};

G_DEFINE_FINAL_TYPE (LeadItem, lead_item, G_TYPE_OBJECT)

typedef enum
{
  PROP_ID = 1,
  PROP_NAME,
  PROP_GLOSS,
  PROP_ICON_NAME,
} LeadItemProperty;

static GParamSpec *properties[PROP_ICON_NAME + 1];

static void
lead_item_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  LeadItem *self = LEAD_ITEM (object);

  switch ((LeadItemProperty) id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_NAME:
      g_value_set_string (value, self->name);
      break;
    case PROP_GLOSS:
      g_value_set_string (value, self->gloss);
      break;
    case PROP_ICON_NAME:
      g_value_set_string (value, self->icon_name);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
lead_item_finalize (GObject *object)
{
  LeadItem *self = LEAD_ITEM (object);

  g_clear_pointer (&self->object, json_object_unref);
  g_clear_pointer (&self->icon_name, g_free);
  g_clear_pointer (&self->name_folded, g_free);
  g_clear_pointer (&self->source_name_folded, g_free);
  g_clear_pointer (&self->dimensions, g_strfreev);
  g_clear_pointer (&self->related, g_strfreev);
  g_clear_pointer (&self->questions, g_array_unref);

  G_OBJECT_CLASS (lead_item_parent_class)->finalize (object);
}

static void
lead_item_class_init (LeadItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = lead_item_get_property;
  object_class->finalize = lead_item_finalize;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);
  properties[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, flags);
  properties[PROP_GLOSS] = g_param_spec_string ("gloss", NULL, NULL, NULL, flags);
  properties[PROP_ICON_NAME] = g_param_spec_string ("icon-name", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
lead_item_init (LeadItem *self)
{
  self->questions = g_array_new (FALSE, FALSE, sizeof (Question));
}

static gboolean
read_question (LeadItem *self, JsonObject *object, GError **error)
{
  g_autofree char *field = NULL;
  const char *text = lead_content_get_text (object, "text", error);
  Question question;

  if (text == NULL || !lead_content_get_number (object, "number", &question.number, error))
    return FALSE;

  field = g_strdup_printf ("question-%u", question.number);
  question.text = lead_content_translate (self->id, field, text);
  g_array_append_val (self->questions, question);
  return TRUE;
}

/* Some items of some frameworks ask nothing: a scale, a book. */
static gboolean
read_questions (LeadItem *self, GError **error)
{
  JsonArray *list = NULL;

  if (!json_object_has_member (self->object, "questions"))
    return TRUE;

  list = lead_content_get_list (self->object, "questions", error);
  if (list == NULL)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (list); i++)
    {
      JsonObject *question = lead_content_get_object (list, i, error);

      if (question == NULL || !read_question (self, question, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_id (LeadItem *self, GError **error)
{
  g_autofree char *id = NULL;
  const char *bare = lead_content_get_text (self->object, "id", error);

  if (bare == NULL)
    return FALSE;

  id = g_strdup_printf ("%s/%s", self->framework, bare);
  self->id = g_intern_string (id);
  self->icon_name = g_strdup_printf ("lead-%s-%s-symbolic", self->framework, bare);
  return TRUE;
}

static gboolean
read_words (LeadItem *self, GError **error)
{
  const char *name = lead_content_get_text (self->object, "name", error);
  const char *gloss = name == NULL ? NULL : lead_content_get_text (self->object, "gloss", error);

  if (gloss == NULL)
    return FALSE;

  self->name = lead_content_translate (self->id, "name", name);
  self->gloss = lead_content_translate (self->id, "gloss", gloss);
  self->name_folded = g_utf8_casefold (self->name, -1);
  self->source_name_folded = g_utf8_casefold (name, -1);
  return TRUE;
}

static gboolean
read_relations (LeadItem *self, GError **error)
{
  self->dimensions = lead_content_dup_ids (self->object, "dimensions", error);
  if (self->dimensions == NULL)
    return FALSE;

  self->related = lead_content_dup_ids (self->object, "related", error);
  return self->related != NULL;
}

/*
 * lead_item_new:
 * @object: one element of a framework's "items"; kept and never changed
 * @framework: the framework's id
 * @stance_set: the stances that its items take
 *
 * Returns: (transfer full): the item, or %NULL with @error set
 */
LeadItem *
lead_item_new (JsonObject *object, const char *framework, LeadStanceSet stance_set, GError **error)
{
  g_autoptr (LeadItem) self = g_object_new (LEAD_TYPE_ITEM, NULL);

  self->object = json_object_ref (object);
  self->framework = g_intern_string (framework);
  self->stance_set = stance_set;

  if (!read_id (self, error) || !read_words (self, error) || !read_questions (self, error) ||
      !read_relations (self, error))
    return NULL;
  return g_steal_pointer (&self);
}

/*
 * lead_item_is_called:
 * @folded: a name after g_utf8_casefold()
 *
 * Returns: whether the name is that one, in the reader's language or as in the source
 */
gboolean
lead_item_is_called (LeadItem *self, const char *folded)
{
  g_assert (LEAD_IS_ITEM (self));

  return g_str_equal (self->name_folded, folded) || g_str_equal (self->source_name_folded, folded);
}

/*
 * lead_item_get_short:
 *
 * Returns: (transfer none): the id within the framework, such as "tensions"
 */
const char *
lead_item_get_short (LeadItem *self)
{
  g_assert (LEAD_IS_ITEM (self));

  return self->id + strlen (self->framework) + 1;
}

/*
 * lead_item_find_question:
 * @number: a question's own number, which never changes
 *
 * Returns: (transfer none) (nullable): the question
 */
const char *
lead_item_find_question (LeadItem *self, guint number)
{
  g_assert (LEAD_IS_ITEM (self));

  for (guint i = 0; i < self->questions->len; i++)
    {
      const Question *question = &g_array_index (self->questions, Question, i);

      if (question->number == number)
        return question->text;
    }
  return NULL;
}

/**
 * lead_item_get_id:
 * @self: an item
 *
 * Returns: (transfer none): the canonical id, such as "barriers/tensions"; interned
 */
const char *
lead_item_get_id (LeadItem *self)
{
  g_return_val_if_fail (LEAD_IS_ITEM (self), NULL);

  return self->id;
}

/**
 * lead_item_get_framework:
 * @self: an item
 *
 * Returns: (transfer none): the id of its framework, such as "barriers"; interned
 */
const char *
lead_item_get_framework (LeadItem *self)
{
  g_return_val_if_fail (LEAD_IS_ITEM (self), NULL);

  return self->framework;
}

/**
 * lead_item_get_name:
 * @self: an item
 *
 * Returns: (transfer none): the term, in the reader's language
 */
const char *
lead_item_get_name (LeadItem *self)
{
  g_return_val_if_fail (LEAD_IS_ITEM (self), NULL);

  return self->name;
}

/**
 * lead_item_get_gloss:
 * @self: an item
 *
 * Returns: (transfer none): what it means, in one plain sentence
 */
const char *
lead_item_get_gloss (LeadItem *self)
{
  g_return_val_if_fail (LEAD_IS_ITEM (self), NULL);

  return self->gloss;
}

/**
 * lead_item_get_icon_name:
 * @self: an item
 *
 * Returns: (transfer none): the symbolic icon's name, such as
 *   "lead-barriers-tensions-symbolic"
 */
const char *
lead_item_get_icon_name (LeadItem *self)
{
  g_return_val_if_fail (LEAD_IS_ITEM (self), NULL);

  return self->icon_name;
}

/**
 * lead_item_get_stance_set:
 * @self: an item
 *
 * Returns: the stances that a tag of this item can take
 */
LeadStanceSet
lead_item_get_stance_set (LeadItem *self)
{
  g_return_val_if_fail (LEAD_IS_ITEM (self), LEAD_STANCE_SET_NONE);

  return self->stance_set;
}

/**
 * lead_item_get_dimensions:
 * @self: an item
 *
 * Which of the six dimensions it belongs to. No source says so: it is the
 * app's own reading.
 *
 * Returns: (transfer none): canonical ids such as "dimensions/relating"; may be empty
 */
const char * const *
lead_item_get_dimensions (LeadItem *self)
{
  g_return_val_if_fail (LEAD_IS_ITEM (self), NULL);

  return (const char * const *) self->dimensions;
}

/**
 * lead_item_get_related:
 * @self: an item
 *
 * Returns: (transfer none): canonical ids of the items that speak to this one;
 *   may be empty
 */
const char * const *
lead_item_get_related (LeadItem *self)
{
  g_return_val_if_fail (LEAD_IS_ITEM (self), NULL);

  return (const char * const *) self->related;
}

/**
 * lead_item_get_n_questions:
 * @self: an item
 *
 * Returns: how many questions it asks; may be 0
 */
guint
lead_item_get_n_questions (LeadItem *self)
{
  g_return_val_if_fail (LEAD_IS_ITEM (self), 0);

  return self->questions->len;
}

/**
 * lead_item_get_question:
 * @self: an item
 * @position: from 0, below lead_item_get_n_questions()
 *
 * Returns: (transfer none): the question, in the reader's language
 */
const char *
lead_item_get_question (LeadItem *self, guint position)
{
  g_return_val_if_fail (LEAD_IS_ITEM (self), NULL);
  g_return_val_if_fail (position < self->questions->len, NULL);

  return g_array_index (self->questions, Question, position).text;
}

/**
 * lead_item_dup_prompt:
 * @self: an item
 * @position: from 0, below lead_item_get_n_questions()
 *
 * The id under which an answer remembers the question. It holds the question's
 * own number, so it stays the same when questions are added or withdrawn.
 *
 * Returns: (transfer full): such as "summing-up/network#1"
 */
char *
lead_item_dup_prompt (LeadItem *self, guint position)
{
  g_return_val_if_fail (LEAD_IS_ITEM (self), NULL);
  g_return_val_if_fail (position < self->questions->len, NULL);

  return g_strdup_printf ("%s#%u", self->id,
                          g_array_index (self->questions, Question, position).number);
}
