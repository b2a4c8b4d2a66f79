/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-members.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"

static void
note (LeadMembers *self,
      const char  *name)
{
  if (self->wrong == NULL)
    self->wrong = name;
}

static JsonNode *
find (LeadMembers *self,
      const char  *name,
      GType        type,
      gboolean     required)
{
  JsonNode *node = json_object_get_member (self->object, name);

  if (node == NULL && !required)
    return NULL;
  if (node != NULL && JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == type)
    return node;
  note (self, name);
  return NULL;
}

/**
 * lead_members_get_text:
 * @self: members
 * @name: which
 * @required: whether it must be there
 *
 * Returns: (transfer none) (nullable): valid UTF-8; never %NULL when @required
 */
const char *
lead_members_get_text (LeadMembers *self,
                       const char  *name,
                       gboolean     required)
{
  JsonNode *node = find (self, name, G_TYPE_STRING, required);
  const char *text = node != NULL ? json_node_get_string (node) : NULL;

  if (text != NULL && !g_utf8_validate (text, -1, NULL))
    {
      note (self, name);
      text = NULL;
    }
  return text == NULL && required ? "" : text;
}

/**
 * lead_members_get_uuid:
 * @self: members
 * @name: which
 * @required: whether it must be there
 *
 * Returns: (transfer none) (nullable): a UUID
 */
const char *
lead_members_get_uuid (LeadMembers *self,
                       const char  *name,
                       gboolean     required)
{
  const char *text = lead_members_get_text (self, name, required);

  if (text != NULL && !g_uuid_string_is_valid (text))
    note (self, name);
  return text;
}

/**
 * lead_members_get_int:
 * @self: members
 * @name: which
 * @lowest: the least that makes sense
 * @highest: the most that makes sense
 * @required: whether it must be there
 *
 * Returns: the number, or 0
 */
gint64
lead_members_get_int (LeadMembers *self,
                      const char  *name,
                      gint64       lowest,
                      gint64       highest,
                      gboolean     required)
{
  JsonNode *node = find (self, name, G_TYPE_INT64, required);
  gint64 value = node != NULL ? json_node_get_int (node) : 0;

  if (node == NULL || (value >= lowest && value <= highest))
    return value;
  note (self, name);
  return 0;
}

/**
 * lead_members_get_flag:
 * @self: members
 * @name: which
 *
 * Returns: whether it is there and true
 */
gboolean
lead_members_get_flag (LeadMembers *self,
                       const char  *name)
{
  JsonNode *node = find (self, name, G_TYPE_BOOLEAN, FALSE);

  return node != NULL && json_node_get_boolean (node);
}

/**
 * lead_members_get_day:
 * @self: members
 * @name: which
 * @required: whether it must be there
 *
 * Returns: the day, or %LEAD_DAY_NONE
 */
LeadDay
lead_members_get_day (LeadMembers *self,
                      const char  *name,
                      gboolean     required)
{
  const char *text = lead_members_get_text (self, name, required);
  LeadDay day = LEAD_DAY_NONE;

  if (text == NULL || lead_day_parse (text, &day))
    return day;
  note (self, name);
  return LEAD_DAY_NONE;
}

/**
 * lead_members_get_list:
 * @self: members
 * @name: which
 *
 * Returns: (transfer none) (nullable): the list, when it is there
 */
JsonArray *
lead_members_get_list (LeadMembers *self,
                       const char  *name)
{
  JsonNode *node = json_object_get_member (self->object, name);

  if (node == NULL)
    return NULL;
  if (JSON_NODE_HOLDS_ARRAY (node))
    return json_node_get_array (node);
  note (self, name);
  return NULL;
}

/**
 * lead_members_get_strings:
 * @self: members
 * @name: which
 *
 * Returns: (transfer full) (array zero-terminated=1): strings that say something,
 *   none when it isn't there, never %NULL
 */
char **
lead_members_get_strings (LeadMembers *self,
                          const char  *name)
{
  g_autoptr (GStrvBuilder) strings = g_strv_builder_new ();
  JsonArray *list = lead_members_get_list (self, name);
  guint length = list != NULL ? json_array_get_length (list) : 0;

  if (length > LEAD_MEMBERS_MAX_LISTED)
    note (self, name);
  for (guint i = 0; i < MIN (length, LEAD_MEMBERS_MAX_LISTED); i++)
    {
      JsonNode *node = json_array_get_element (list, i);

      if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING
          || *json_node_get_string (node) == '\0'
          || !g_utf8_validate (json_node_get_string (node), -1, NULL))
        note (self, name);
      else
        g_strv_builder_add (strings, json_node_get_string (node));
    }

  return g_strv_builder_end (strings);
}

/**
 * lead_members_enter:
 * @self: members
 * @node: (nullable): what must be an object
 * @name: the member that it is, or that it is an element of
 * @inner: (out caller-allocates): its members
 *
 * Returns: whether it is one; then lead_members_leave() ends it
 */
gboolean
lead_members_enter (LeadMembers *self,
                    JsonNode    *node,
                    const char  *name,
                    LeadMembers *inner)
{
  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node))
    {
      note (self, name);
      return FALSE;
    }
  *inner = (LeadMembers) { .object = json_node_get_object (node) };
  return TRUE;
}

void
lead_members_leave (LeadMembers *self,
                    LeadMembers *inner)
{
  if (inner->wrong != NULL)
    note (self, inner->wrong);
}

/**
 * lead_members_read_list:
 * @self: members
 * @name: which, a list of objects where it is there
 * @read: takes in each of them
 * @data: for @read
 */
void
lead_members_read_list (LeadMembers     *self,
                        const char      *name,
                        LeadMembersRead  read,
                        gpointer         data)
{
  JsonArray *list = lead_members_get_list (self, name);
  guint length = list != NULL ? json_array_get_length (list) : 0;
  LeadMembers inner;

  if (length > LEAD_MEMBERS_MAX_LISTED)
    note (self, name);
  for (guint i = 0; i < MIN (length, LEAD_MEMBERS_MAX_LISTED); i++)
    {
      if (!lead_members_enter (self, json_array_get_element (list, i), name, &inner))
        return;
      read (&inner, data);
      lead_members_leave (self, &inner);
    }
}

/**
 * lead_members_check:
 * @self: members, all asked for
 * @error: return location for an error of #LEAD_ERROR
 *
 * Returns: whether all were as they should be
 */
gboolean
lead_members_check (LeadMembers  *self,
                    GError      **error)
{
  if (self->wrong == NULL)
    return TRUE;

  g_set_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
               _("The member “%s” is missing or not as it should be."), self->wrong);
  return FALSE;
}
