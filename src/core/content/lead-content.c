/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The frameworks come from JSON files in the program's resources, one a
 * framework, in the format of data/content/framework.schema.json. They are
 * read once. What a file must hold is looked at here again, for a translator or
 * a packager may change it, and a broken file should say so at the start and
 * not as a missing name months later.
 */

#include "config.h"

#include "lead-content.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "lead-content-private.h"
#include "lead-framework-private.h"
#include "lead-item-private.h"

#define RESOURCE_FOLDER "/org/example/SysLead/content"

struct _LeadContent
{
  GObject parent_instance;

  /* owned */
  GPtrArray  *frameworks;
  GHashTable *items; /* canonical id (interned) → LeadItem, borrowed from frameworks */
};

static GType
lead_content_get_item_type (GListModel *model)
{
  return LEAD_TYPE_FRAMEWORK;
}

static guint
lead_content_get_n_items (GListModel *model)
{
  return LEAD_CONTENT (model)->frameworks->len;
}

static gpointer
lead_content_get_nth (GListModel *model, guint position)
{
  LeadContent *self = LEAD_CONTENT (model);

  if (position >= self->frameworks->len)
    return NULL;
  return g_object_ref (g_ptr_array_index (self->frameworks, position));
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = lead_content_get_item_type;
  iface->get_n_items = lead_content_get_n_items;
  iface->get_item = lead_content_get_nth;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (LeadContent, lead_content, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static void
lead_content_finalize (GObject *object)
{
  LeadContent *self = LEAD_CONTENT (object);

  g_clear_pointer (&self->items, g_hash_table_unref);
  g_clear_pointer (&self->frameworks, g_ptr_array_unref);

  G_OBJECT_CLASS (lead_content_parent_class)->finalize (object);
}

static void
lead_content_class_init (LeadContentClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_content_finalize;
}

static void
lead_content_init (LeadContent *self)
{
  self->items = g_hash_table_new (g_str_hash, g_str_equal);
}

static LeadFramework *
read_framework (const char *path, GError **error)
{
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  JsonNode *root = NULL;

  if (bytes == NULL ||
      !json_parser_load_from_data (parser, g_bytes_get_data (bytes, NULL),
                                   g_bytes_get_size (bytes), error))
    return NULL;

  root = json_parser_get_root (parser);
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    {
      g_set_error (error, LEAD_ERROR, LEAD_ERROR_FAILED,
                   _("The app’s own content is broken: “%s” holds no object."), path);
      return NULL;
    }
  return lead_framework_new (json_node_get_object (root), error);
}

static int
compare_frameworks (gconstpointer a, gconstpointer b)
{
  guint order_a = lead_framework_get_order (*(LeadFramework **) a);
  guint order_b = lead_framework_get_order (*(LeadFramework **) b);

  return (order_a > order_b) - (order_a < order_b);
}

static gboolean
read_frameworks (GPtrArray *frameworks, GError **error)
{
  g_auto (GStrv) names = g_resources_enumerate_children (RESOURCE_FOLDER,
                                                         G_RESOURCE_LOOKUP_FLAGS_NONE, error);

  if (names == NULL)
    return FALSE;

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat (RESOURCE_FOLDER "/", names[i], NULL);
      LeadFramework *framework = read_framework (path, error);

      if (framework == NULL)
        return FALSE;
      g_ptr_array_add (frameworks, framework);
    }
  g_ptr_array_sort (frameworks, compare_frameworks);
  return TRUE;
}

static gboolean
index_items (LeadContent *self, GListModel *framework, GError **error)
{
  for (guint i = 0; i < g_list_model_get_n_items (framework); i++)
    {
      g_autoptr (LeadItem) item = g_list_model_get_item (framework, i);

      if (!g_hash_table_insert (self->items, (char *) lead_item_get_id (item), item))
        {
          g_set_error (error, LEAD_ERROR, LEAD_ERROR_FAILED,
                       _("The app’s own content is broken: “%s” is there twice."),
                       lead_item_get_id (item));
          return FALSE;
        }
    }
  return TRUE;
}

static gboolean
check_ids (LeadContent *self, const char * const *ids, GError **error)
{
  for (guint i = 0; ids[i] != NULL; i++)
    if (!g_hash_table_contains (self->items, ids[i]))
      {
        g_set_error (error, LEAD_ERROR, LEAD_ERROR_FAILED,
                     _("The app’s own content is broken: there is no “%s”."), ids[i]);
        return FALSE;
      }
  return TRUE;
}

/* Ids may point to any framework, so this comes after all are read. */
static gboolean
check_relations (LeadContent *self, GError **error)
{
  GHashTableIter iter;
  gpointer item = NULL;

  g_hash_table_iter_init (&iter, self->items);
  while (g_hash_table_iter_next (&iter, NULL, &item))
    {
      const LeadCase *case_ = lead_item_get_case (item);

      if (!check_ids (self, lead_item_get_dimensions (item), error) ||
          !check_ids (self, lead_item_get_related (item), error) ||
          (case_ != NULL && !check_ids (self, (const char *const *) case_->moves, error)))
        return FALSE;
    }
  return TRUE;
}

/*
 * lead_content_new:
 * @frameworks: (transfer full) (element-type LeadFramework): all there are, in
 *   their order
 *
 * Returns: (transfer full): the content, or %NULL with @error set
 */
LeadContent *
lead_content_new (GPtrArray *frameworks, GError **error)
{
  g_autoptr (LeadContent) self = g_object_new (LEAD_TYPE_CONTENT, NULL);

  self->frameworks = frameworks;
  for (guint i = 0; i < self->frameworks->len; i++)
    if (!index_items (self, g_ptr_array_index (self->frameworks, i), error))
      return NULL;
  if (!check_relations (self, error))
    return NULL;
  return g_steal_pointer (&self);
}

/**
 * lead_content_load:
 * @error: (out) (optional): what is wrong with the program's own files
 *
 * Reads every framework from the program's resources, translated where a
 * translation is installed.
 *
 * Returns: (transfer full): the content, or %NULL with @error set
 */
LeadContent *
lead_content_load (GError **error)
{
  g_autoptr (GPtrArray) frameworks = g_ptr_array_new_with_free_func (g_object_unref);

  if (!read_frameworks (frameworks, error))
    return NULL;
  return lead_content_new (g_steal_pointer (&frameworks), error);
}

/**
 * lead_content_get_framework:
 * @self: the content
 * @id: such as "barriers"
 *
 * Returns: (transfer none) (nullable): the framework of that id
 */
LeadFramework *
lead_content_get_framework (LeadContent *self, const char *id)
{
  g_return_val_if_fail (LEAD_IS_CONTENT (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < self->frameworks->len; i++)
    {
      LeadFramework *framework = g_ptr_array_index (self->frameworks, i);

      if (g_str_equal (lead_framework_get_id (framework), id))
        return framework;
    }
  return NULL;
}

/**
 * lead_content_get_item:
 * @self: the content
 * @id: a canonical id, such as "barriers/tensions"
 *
 * Returns: (transfer none) (nullable): the item of exactly that id
 */
LeadItem *
lead_content_get_item (LeadContent *self, const char *id)
{
  g_return_val_if_fail (LEAD_IS_CONTENT (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->items, id);
}

/* The one item that @matches says yes to; none when several do. */
static LeadItem *
find_only (LeadContent *self, const char *folded, gboolean (*matches) (LeadItem *, const char *))
{
  GHashTableIter iter;
  gpointer item = NULL;
  LeadItem *found = NULL;

  g_hash_table_iter_init (&iter, self->items);
  while (g_hash_table_iter_next (&iter, NULL, &item))
    {
      if (!matches (item, folded))
        continue;
      if (found != NULL)
        return NULL;
      found = item;
    }
  return found;
}

static gboolean
has_id (LeadItem *item, const char *folded)
{
  return g_str_equal (lead_item_get_id (item), folded);
}

static gboolean
has_short (LeadItem *item, const char *folded)
{
  return g_str_equal (lead_item_get_short (item), folded);
}

/**
 * lead_content_resolve:
 * @self: the content
 * @id_or_name: what a person typed: a canonical id, an id without its
 *   framework where only one item has it, or a name; upper or lower case
 *
 * Returns: (transfer none) (nullable): the item that is meant; %NULL when there
 *   is none, or when it could be several
 */
LeadItem *
lead_content_resolve (LeadContent *self, const char *id_or_name)
{
  g_autofree char *trimmed = NULL;
  g_autofree char *folded = NULL;
  LeadItem *item = NULL;

  g_return_val_if_fail (LEAD_IS_CONTENT (self), NULL);
  g_return_val_if_fail (id_or_name != NULL, NULL);

  if (!g_utf8_validate (id_or_name, -1, NULL))
    return NULL;

  trimmed = g_strstrip (g_strdup (id_or_name));
  folded = g_utf8_casefold (trimmed, -1);
  item = find_only (self, folded, has_id);
  if (item == NULL)
    item = find_only (self, folded, has_short);
  if (item == NULL)
    item = find_only (self, folded, lead_item_is_called);
  return item;
}

/**
 * lead_content_get_question:
 * @self: the content
 * @prompt: such as "summing-up/network#1", or an item's id or name alone for
 *   its first question
 *
 * Returns: (transfer none) (nullable): the question, in the reader's language
 */
const char *
lead_content_get_question (LeadContent *self, const char *prompt)
{
  g_autofree char *name = NULL;
  const char *mark = NULL;
  guint64 number = 1;
  LeadItem *item = NULL;

  g_return_val_if_fail (LEAD_IS_CONTENT (self), NULL);
  g_return_val_if_fail (prompt != NULL, NULL);

  mark = strrchr (prompt, '#');
  if (mark != NULL && !g_ascii_string_to_unsigned (mark + 1, 10, 1, G_MAXINT, &number, NULL))
    return NULL;

  name = mark == NULL ? g_strdup (prompt) : g_strndup (prompt, mark - prompt);
  item = lead_content_resolve (self, name);
  return item == NULL ? NULL : lead_item_find_question (item, number);
}
