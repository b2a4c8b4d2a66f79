/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-content-text.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"

/*
 * lead_content_set_missing:
 * @member: a name in a file
 * @what: what should be there, in the reader's language
 */
void
lead_content_set_missing (GError **error, const char *member, const char *what)
{
  g_set_error (error, LEAD_ERROR, LEAD_ERROR_FAILED,
               /* Translators: the first %s is a name in a file, the second what should be there */
               _("The app’s own content is broken: “%s” should be %s."), member, what);
}

static JsonNode *
get_value (JsonObject *object, const char *member, GType type)
{
  JsonNode *node = json_object_get_member (object, member);

  if (node == NULL || !JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != type)
    return NULL;
  return node;
}

/*
 * lead_content_get_text:
 *
 * Returns: (transfer none): a text that isn't empty; it lives as long as @object
 */
const char *
lead_content_get_text (JsonObject *object, const char *member, GError **error)
{
  JsonNode *node = get_value (object, member, G_TYPE_STRING);

  if (node == NULL || *json_node_get_string (node) == '\0')
    {
      lead_content_set_missing (error, member, _("a text"));
      return NULL;
    }
  return json_node_get_string (node);
}

/*
 * lead_content_find_text:
 * @text: (out) (transfer none) (nullable): a text that isn't empty, or %NULL when
 *   there is no such member
 *
 * Returns: whether the member is a text or isn't there
 */
gboolean
lead_content_find_text (JsonObject *object, const char *member, const char **text, GError **error)
{
  *text = NULL;
  if (!json_object_has_member (object, member))
    return TRUE;
  *text = lead_content_get_text (object, member, error);
  return *text != NULL;
}

/*
 * lead_content_get_list:
 *
 * Returns: (transfer none): a list, perhaps an empty one
 */
JsonArray *
lead_content_get_list (JsonObject *object, const char *member, GError **error)
{
  JsonNode *node = json_object_get_member (object, member);

  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node))
    {
      lead_content_set_missing (error, member, _("a list"));
      return NULL;
    }
  return json_node_get_array (node);
}

/*
 * lead_content_get_object:
 *
 * Returns: (transfer none): the object at @position of @list
 */
JsonObject *
lead_content_get_object (JsonArray *list, guint position, GError **error)
{
  JsonNode *node = json_array_get_element (list, position);

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      lead_content_set_missing (error, "[]", _("an object"));
      return NULL;
    }
  return json_node_get_object (node);
}

/*
 * lead_content_dup_ids:
 *
 * Returns: (transfer full): the ids in the list @member; none when there is no
 *   such list, for not every item has one
 */
char **
lead_content_dup_ids (JsonObject *object, const char *member, GError **error)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  JsonArray *list = NULL;

  if (!json_object_has_member (object, member))
    return g_strv_builder_end (ids);

  list = lead_content_get_list (object, member, error);
  if (list == NULL)
    return NULL;

  for (guint i = 0; i < json_array_get_length (list); i++)
    {
      JsonNode *node = json_array_get_element (list, i);

      if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
        {
          lead_content_set_missing (error, member, _("a list of ids"));
          return NULL;
        }
      g_strv_builder_add (ids, json_node_get_string (node));
    }
  return g_strv_builder_end (ids);
}

/*
 * lead_content_get_number:
 *
 * Returns: whether @member is a whole number above 0
 */
gboolean
lead_content_get_number (JsonObject *object, const char *member, guint *number, GError **error)
{
  JsonNode *node = get_value (object, member, G_TYPE_INT64);

  if (node == NULL || json_node_get_int (node) < 1 || json_node_get_int (node) > G_MAXINT)
    {
      lead_content_set_missing (error, member, _("a number from 1"));
      return FALSE;
    }
  *number = json_node_get_int (node);
  return TRUE;
}

/*
 * lead_content_translate:
 * @place: such as "barriers/tensions"
 * @field: such as "gloss"
 * @text: the text in English
 *
 * The context is made as build-aux/content-strings writes it for xgettext.
 *
 * Returns: (transfer none): @text in the reader's language; @text itself when
 *   there is no translation
 */
const char *
lead_content_translate (const char *place, const char *field, const char *text)
{
  g_autofree char *context = g_strconcat (place, "/", field, NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, context, text);
}
