/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-item-private.h"

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
  g_clear_pointer (&self->source, lead_work_unref);
  g_clear_pointer (&self->work, lead_work_unref);
  g_clear_pointer (&self->scale, lead_scale_free);
  g_clear_pointer (&self->case_, lead_case_free);

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
  self->questions = g_array_new (FALSE, FALSE, sizeof (LeadQuestion));
}

/*
 * lead_item_new:
 * @object: one element of a framework's "items"; kept and never changed
 * @framework: the framework, its sources read; not kept
 *
 * Returns: (transfer full): the item, or %NULL with @error set
 */
LeadItem *
lead_item_new (JsonObject *object, LeadFramework *framework, GError **error)
{
  g_autoptr (LeadItem) self = g_object_new (LEAD_TYPE_ITEM, NULL);

  self->object = json_object_ref (object);
  self->framework = lead_framework_get_id (framework);
  self->kind = lead_framework_get_kind (framework);
  self->stance_set = lead_framework_get_stance_set (framework);

  return lead_item_read (self, framework, error) ? g_steal_pointer (&self) : NULL;
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

  return strchr (self->id, '/') + 1;
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
      const LeadQuestion *question = &g_array_index (self->questions, LeadQuestion, i);

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
 * lead_item_get_kind:
 * @self: an item
 *
 * Returns: what it is, and so whether entries can be tagged with it
 */
LeadKind
lead_item_get_kind (LeadItem *self)
{
  g_return_val_if_fail (LEAD_IS_ITEM (self), LEAD_KIND_PROMPTS);

  return self->kind;
}

/**
 * lead_item_get_own:
 * @self: an item
 *
 * Returns: whether the writer added it
 */
gboolean
lead_item_get_own (LeadItem *self)
{
  g_return_val_if_fail (LEAD_IS_ITEM (self), FALSE);

  return self->own;
}

/**
 * lead_item_get_hidden:
 * @self: an item
 *
 * A hidden item keeps its name and its place in what is written already, but
 * is neither offered nor asked about.
 *
 * Returns: whether the writer hid it
 */
gboolean
lead_item_get_hidden (LeadItem *self)
{
  g_return_val_if_fail (LEAD_IS_ITEM (self), FALSE);

  return self->hidden;
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

  return g_array_index (self->questions, LeadQuestion, position).text;
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
                          g_array_index (self->questions, LeadQuestion, position).number);
}

/**
 * lead_item_get_question_form:
 * @self: an item
 * @position: from 0, below lead_item_get_n_questions()
 * @of: (out) (optional) (transfer none) (nullable): for
 *   %LEAD_ANSWER_RATING_EACH, the framework whose items are rated
 *
 * Returns: how the question is answered
 */
LeadAnswerForm
lead_item_get_question_form (LeadItem *self, guint position, const char **of)
{
  const LeadQuestion *question = NULL;

  g_return_val_if_fail (LEAD_IS_ITEM (self), LEAD_ANSWER_WORDS);
  g_return_val_if_fail (position < self->questions->len, LEAD_ANSWER_WORDS);

  question = &g_array_index (self->questions, LeadQuestion, position);
  if (of != NULL)
    *of = question->of;
  return question->form;
}

/**
 * lead_item_get_opener:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): first words that an entry on it can begin
 *   with, in the reader's language and the writer's voice
 */
const char *
lead_item_get_opener (LeadItem *self)
{
  g_return_val_if_fail (LEAD_IS_ITEM (self), NULL);

  return self->opener;
}

/**
 * lead_item_get_source:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): where it is from; %NULL for what the
 *   journal's owner added
 */
const LeadWork *
lead_item_get_source (LeadItem *self)
{
  g_return_val_if_fail (LEAD_IS_ITEM (self), NULL);

  return self->source;
}

/**
 * lead_item_get_scale:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): the scale that it is, or is answered on
 */
const LeadScale *
lead_item_get_scale (LeadItem *self)
{
  g_return_val_if_fail (LEAD_IS_ITEM (self), NULL);

  return self->scale;
}

/**
 * lead_item_get_case:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): what happened there, when it is a case
 */
const LeadCase *
lead_item_get_case (LeadItem *self)
{
  g_return_val_if_fail (LEAD_IS_ITEM (self), NULL);

  return self->case_;
}

/**
 * lead_item_get_work:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): the work, when it is one to read
 */
const LeadWork *
lead_item_get_work (LeadItem *self)
{
  g_return_val_if_fail (LEAD_IS_ITEM (self), NULL);

  return self->work;
}
