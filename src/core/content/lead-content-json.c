/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-content-json.h"

/* What is only for the people who keep the files. */
static gboolean
is_internal (const char *member)
{
  return g_str_equal (member, "$comment") || g_str_equal (member, "order")
         || g_str_equal (member, "icons");
}

static JsonObject *
copy_public (JsonObject *object)
{
  JsonObject *copy = json_object_new ();
  g_autoptr (GList) members = json_object_get_members (object);

  for (GList *l = members; l != NULL; l = l->next)
    if (!is_internal (l->data))
      json_object_set_member (copy, l->data, json_object_dup_member (object, l->data));
  return copy;
}

static void
copy_text (JsonObject *copy, JsonObject *object, const char *member)
{
  if (json_object_has_member (object, member))
    json_object_set_string_member (copy, member, json_object_get_string_member (object, member));
}

static JsonArray *
questions_to_json (JsonArray *questions, const char *item_id)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < json_array_get_length (questions); i++)
    {
      JsonObject *question = json_array_get_object_element (questions, i);
      JsonObject *object = json_object_new ();
      g_autofree char *id = g_strdup_printf ("%s#%" G_GINT64_FORMAT, item_id,
                                             json_object_get_int_member (question, "number"));

      json_object_set_string_member (object, "id", id);
      json_object_set_string_member (object, "text",
                                     json_object_get_string_member (question, "text"));
      copy_text (object, question, "answer");
      copy_text (object, question, "of");
      json_array_add_object_element (array, object);
    }
  return array;
}

static JsonObject *
item_to_json (JsonObject *item, const char *framework_id)
{
  JsonObject *copy = copy_public (item);
  gboolean own = json_object_get_boolean_member_with_default (item, "own", FALSE);
  g_autofree char *id = g_strdup_printf ("%s/%s", own ? "own" : framework_id,
                                         json_object_get_string_member (item, "id"));

  json_object_set_string_member (copy, "id", id);
  if (json_object_has_member (item, "questions"))
    json_object_set_array_member (
      copy, "questions", questions_to_json (json_object_get_array_member (item, "questions"), id));
  return copy;
}

/*
 * lead_content_framework_to_json:
 * @framework: one of the content's files, already looked through
 * @item: (nullable): the id within the framework of the only item that is wanted
 *
 * Returns: (transfer full): the same with canonical ids, without what only the
 *   people who keep the files need
 */
JsonObject *
lead_content_framework_to_json (JsonObject *framework, const char *item)
{
  JsonObject *copy = copy_public (framework);
  JsonArray *items = json_object_get_array_member (framework, "items");
  JsonArray *array = json_array_new ();
  const char *id = json_object_get_string_member (framework, "id");

  for (guint i = 0; i < json_array_get_length (items); i++)
    {
      JsonObject *one = json_array_get_object_element (items, i);

      if (item == NULL || g_str_equal (item, json_object_get_string_member (one, "id")))
        json_array_add_object_element (array, item_to_json (one, id));
    }
  json_object_set_array_member (copy, "items", array);
  return copy;
}
