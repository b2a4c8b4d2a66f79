/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The frameworks as a writer has made them their own. An item that somebody
 * adds has the same shape as those in the files, so it is written into a copy
 * of the file's tree and read like them: wherever an item of the app's works,
 * one of the writer's own does.
 */

#include "config.h"

#include "lead-content-private.h"
#include "lead-framework-private.h"

static JsonArray *
ids_to_json (LeadContent *content, char **ids)
{
  JsonArray *array = json_array_new ();

  /* A newer version may know dimensions that this one doesn't. */
  for (guint i = 0; ids[i] != NULL; i++)
    if (lead_content_get_item (content, ids[i]) != NULL)
      json_array_add_string_element (array, ids[i]);
  return array;
}

static JsonObject *
copy_object (JsonObject *object)
{
  JsonObject *copy = json_object_new ();
  g_autoptr (GList) members = json_object_get_members (object);

  for (GList *l = members; l != NULL; l = l->next)
    json_object_set_member (copy, l->data, json_object_dup_member (object, l->data));
  return copy;
}

/* The object is a copy by now. */
static void
apply_choice (LeadContent *content, LeadAdaptation *adaptation, JsonObject *object, const char *id)
{
  const LeadItemChoice *choice = lead_adaptation_find_choice (adaptation, id);

  if (choice == NULL)
    return;
  if (choice->hidden)
    json_object_set_boolean_member (object, "hidden", TRUE);
  if (choice->dimensions != NULL)
    json_object_set_array_member (object, "dimensions", ids_to_json (content, choice->dimensions));
}

static JsonObject *
own_to_json (LeadContent *content, LeadAdaptation *adaptation, const LeadOwnItem *item)
{
  JsonObject *object = json_object_new ();
  g_autofree char *id = lead_own_dup_id (item->uuid);

  json_object_set_string_member (object, "id", item->uuid);
  json_object_set_boolean_member (object, "own", TRUE);
  json_object_set_string_member (object, "name", item->name);
  if (*item->gloss != '\0')
    json_object_set_string_member (object, "gloss", item->gloss);
  apply_choice (content, adaptation, object, id);
  return object;
}

static JsonArray *
adapt_items (LeadContent *content, LeadFramework *framework, LeadAdaptation *adaptation)
{
  JsonObject *object = lead_framework_get_json (framework);
  JsonArray *items = json_object_get_array_member (object, "items");
  JsonArray *adapted = json_array_new ();
  GPtrArray *own = lead_adaptation_get_items (adaptation);
  const char *framework_id = lead_framework_get_id (framework);

  for (guint i = 0; i < json_array_get_length (items); i++)
    {
      JsonObject *item = copy_object (json_array_get_object_element (items, i));
      g_autofree char *id = g_strdup_printf ("%s/%s", framework_id,
                                             json_object_get_string_member (item, "id"));

      apply_choice (content, adaptation, item, id);
      json_array_add_object_element (adapted, item);
    }
  for (guint i = 0; i < own->len && lead_framework_takes_own (framework); i++)
    {
      const LeadOwnItem *item = own->pdata[i];

      if (g_str_equal (item->framework, framework_id) && *item->name != '\0')
        json_array_add_object_element (adapted, own_to_json (content, adaptation, item));
    }
  return adapted;
}

static LeadFramework *
adapt_framework (LeadContent     *content,
                 LeadFramework   *framework,
                 LeadAdaptation  *adaptation,
                 GError         **error)
{
  JsonObject *object = copy_object (lead_framework_get_json (framework));
  LeadFramework *adapted = NULL;

  json_object_set_array_member (object, "items", adapt_items (content, framework, adaptation));
  adapted = lead_framework_new (object, error);
  json_object_unref (object);
  return adapted;
}

/**
 * lead_content_adapt:
 * @self: the content as it comes with the program
 * @adaptation: what a writer added and decided
 *
 * What of it this version doesn't know is left out: an item in a framework
 * that it doesn't have, a dimension. Nothing of @adaptation is kept alive.
 *
 * Returns: (transfer full): the content as it is for them
 */
LeadContent *
lead_content_adapt (LeadContent *self, LeadAdaptation *adaptation)
{
  g_autoptr (GPtrArray) frameworks = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) error = NULL;
  LeadContent *adapted = NULL;

  g_return_val_if_fail (LEAD_IS_CONTENT (self), NULL);
  g_return_val_if_fail (adaptation != NULL, NULL);

  if (lead_adaptation_is_empty (adaptation))
    return g_object_ref (self);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self)); i++)
    {
      g_autoptr (LeadFramework) framework = g_list_model_get_item (G_LIST_MODEL (self), i);
      LeadFramework *with_own = adapt_framework (self, framework, adaptation, &error);

      if (with_own == NULL)
        break;
      g_ptr_array_add (frameworks, with_own);
    }
  adapted = error == NULL ? lead_content_new (g_steal_pointer (&frameworks), &error) : NULL;
  if (adapted != NULL)
    return adapted;

  /* The files were read once already: only a fault of ours gets here, and the
   * words of @error could be the writer's. */
  g_warning ("Items of the writer’s own can’t be read");
  return g_object_ref (self);
}
