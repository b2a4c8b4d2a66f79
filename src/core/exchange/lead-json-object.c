/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-json-object.h"

static GType
get_value_type (JsonNode *node)
{
  return node != NULL && JSON_NODE_HOLDS_VALUE (node) ? json_node_get_value_type (node)
                                                      : G_TYPE_INVALID;
}

static const char *
get_text (JsonNode *node)
{
  return get_value_type (node) == G_TYPE_STRING ? json_node_get_string (node) : NULL;
}

/**
 * lead_json_object_get_text:
 * @object: a JSON object
 * @name: a member's name
 *
 * Returns: (nullable): its text, or %NULL when there is none
 */
const char *
lead_json_object_get_text (JsonObject *object,
                           const char *name)
{
  g_return_val_if_fail (object != NULL, NULL);

  return get_text (json_object_get_member (object, name));
}

/**
 * lead_json_object_get_boolean:
 * @object: a JSON object
 * @name: a member's name
 *
 * Returns: whether it is there and true
 */
gboolean
lead_json_object_get_boolean (JsonObject *object,
                              const char *name)
{
  JsonNode *node;

  g_return_val_if_fail (object != NULL, FALSE);

  node = json_object_get_member (object, name);
  return get_value_type (node) == G_TYPE_BOOLEAN && json_node_get_boolean (node);
}

/**
 * lead_json_object_get_integer:
 * @object: a JSON object
 * @name: a member's name
 * @value: (out): its value
 *
 * Returns: whether there is such an integer
 */
gboolean
lead_json_object_get_integer (JsonObject *object,
                              const char *name,
                              gint64     *value)
{
  JsonNode *node;

  g_return_val_if_fail (object != NULL, FALSE);
  g_return_val_if_fail (value != NULL, FALSE);

  node = json_object_get_member (object, name);
  if (get_value_type (node) != G_TYPE_INT64)
    return FALSE;
  *value = json_node_get_int (node);
  return TRUE;
}

/**
 * lead_json_object_get_number:
 * @object: a JSON object
 * @name: a member's name
 * @value: (out): its value
 *
 * Returns: whether there is such a number, with or without a fraction
 */
gboolean
lead_json_object_get_number (JsonObject *object,
                             const char *name,
                             double     *value)
{
  JsonNode *node;
  GType type;

  g_return_val_if_fail (object != NULL, FALSE);
  g_return_val_if_fail (value != NULL, FALSE);

  node = json_object_get_member (object, name);
  type = get_value_type (node);
  if (type != G_TYPE_INT64 && type != G_TYPE_DOUBLE)
    return FALSE;
  *value = json_node_get_double (node);
  return TRUE;
}

/**
 * lead_json_object_get_list:
 * @object: a JSON object
 * @name: a member's name
 *
 * Returns: (transfer none) (nullable): its list, or %NULL when there is none
 */
JsonArray *
lead_json_object_get_list (JsonObject *object,
                           const char *name)
{
  JsonNode *node;

  g_return_val_if_fail (object != NULL, NULL);

  node = json_object_get_member (object, name);
  return node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
}

/**
 * lead_json_node_get_record:
 * @node: (nullable): a JSON node
 *
 * Returns: (transfer none) (nullable): its object, or %NULL when it is none
 */
JsonObject *
lead_json_node_get_record (JsonNode *node)
{
  return node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

/**
 * lead_json_object_get_record:
 * @object: a JSON object
 * @name: a member's name
 *
 * Returns: (transfer none) (nullable): the object inside, or %NULL when there is none
 */
JsonObject *
lead_json_object_get_record (JsonObject *object,
                             const char *name)
{
  g_return_val_if_fail (object != NULL, NULL);

  return lead_json_node_get_record (json_object_get_member (object, name));
}

/**
 * lead_json_array_get_text:
 * @array: a JSON array
 * @position: which element
 *
 * Returns: (nullable): its text, or %NULL when it is none
 */
const char *
lead_json_array_get_text (JsonArray *array,
                          guint      position)
{
  g_return_val_if_fail (array != NULL, NULL);
  g_return_val_if_fail (position < json_array_get_length (array), NULL);

  return get_text (json_array_get_element (array, position));
}

/**
 * lead_json_array_get_record:
 * @array: a JSON array
 * @position: which element
 *
 * Returns: (transfer none) (nullable): its object, or %NULL when it is none
 */
JsonObject *
lead_json_array_get_record (JsonArray *array,
                            guint      position)
{
  g_return_val_if_fail (array != NULL, NULL);
  g_return_val_if_fail (position < json_array_get_length (array), NULL);

  return lead_json_node_get_record (json_array_get_element (array, position));
}

/**
 * lead_json_object_to_text:
 * @object: a JSON object
 *
 * Returns: (transfer full): it on one line
 */
char *
lead_json_object_to_text (JsonObject *object)
{
  g_autoptr(JsonNode) node = NULL;

  g_return_val_if_fail (object != NULL, NULL);

  node = json_node_new (JSON_NODE_OBJECT);
  json_node_set_object (node, object);
  return json_to_string (node, FALSE);
}
