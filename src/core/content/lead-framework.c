/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-framework-private.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "lead-content-text.h"
#include "lead-item-private.h"

struct _LeadFramework
{
  GObject parent_instance;

  /* owned */
  JsonObject *object;
  GPtrArray  *items;
  char       *source;

  /* interned */
  const char *id;

  /* borrowed, from object or from the catalogue of translations */
  const char *title;
  const char *gloss;

  LeadStanceSet stance_set;
  guint         order;
};

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
  g_clear_pointer (&self->source, g_free);

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
}

static gboolean
read_words (LeadFramework *self, GError **error)
{
  const char *id = lead_content_get_text (self->object, "id", error);
  const char *title = id == NULL ? NULL : lead_content_get_text (self->object, "title", error);
  const char *gloss = title == NULL ? NULL : lead_content_get_text (self->object, "gloss", error);

  if (gloss == NULL)
    return FALSE;

  self->id = g_intern_string (id);
  self->title = lead_content_translate (id, "title", title);
  self->gloss = lead_content_translate (id, "gloss", gloss);
  return lead_content_get_number (self->object, "order", &self->order, error);
}

static gboolean
read_stance_set (LeadFramework *self, GError **error)
{
  const char *id = lead_content_get_text (self->object, "stance", error);

  if (id == NULL)
    return FALSE;

  if (!lead_stance_set_from_id (id, &self->stance_set))
    {
      g_set_error (error, LEAD_ERROR, LEAD_ERROR_FAILED,
                   _("The app’s own content is broken: it has no stances called “%s”."), id);
      return FALSE;
    }
  return TRUE;
}

/* "Author, Title, where, year", as a person would cite it, without what the
 * source doesn't say. */
static gboolean
cite (JsonObject *source, GString *citation, GError **error)
{
  const char *author = json_object_get_string_member_with_default (source, "author", NULL);
  const char *title = lead_content_get_text (source, "title", error);
  const char *where = json_object_get_string_member_with_default (source, "where", NULL);
  gint64 year = json_object_get_int_member_with_default (source, "year", 0);

  if (title == NULL)
    return FALSE;

  if (citation->len > 0)
    g_string_append (citation, "; ");
  if (author != NULL)
    g_string_append_printf (citation, "%s, ", author);
  g_string_append_printf (citation, "“%s”", title);
  if (where != NULL)
    g_string_append_printf (citation, ", %s", where);
  if (year > 0)
    g_string_append_printf (citation, ", %" G_GINT64_FORMAT, year);
  return TRUE;
}

static gboolean
read_sources (LeadFramework *self, GError **error)
{
  g_autoptr (GString) citation = g_string_new (NULL);
  JsonArray *sources = lead_content_get_list (self->object, "sources", error);

  for (guint i = 0; sources != NULL && i < json_array_get_length (sources); i++)
    {
      JsonObject *source = lead_content_get_object (sources, i, error);

      if (source == NULL || !cite (source, citation, error))
        return FALSE;
    }
  self->source = g_strdup (citation->str);
  return sources != NULL;
}

static gboolean
read_items (LeadFramework *self, GError **error)
{
  JsonArray *items = lead_content_get_list (self->object, "items", error);

  for (guint i = 0; items != NULL && i < json_array_get_length (items); i++)
    {
      JsonObject *object = lead_content_get_object (items, i, error);
      LeadItem *item = NULL;

      if (object != NULL)
        item = lead_item_new (object, self->id, self->stance_set, error);
      if (item == NULL)
        {
          g_prefix_error (error, "%s: ", self->id);
          return FALSE;
        }
      g_ptr_array_add (self->items, item);
    }
  return items != NULL;
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

  if (!read_words (self, error) || !read_stance_set (self, error) ||
      !read_sources (self, error) || !read_items (self, error))
    return NULL;
  return g_steal_pointer (&self);
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
