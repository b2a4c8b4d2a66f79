/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The block of fields at the head of a Markdown file. It should be YAML; where
 * it isn't (tabs, stray colons), its lines are read as a person would. */

#include "config.h"
#include "lead-front-matter.h"

#include <string.h>

#include "lead-json-object.h"
#include "lead-yaml-tree.h"

static const char *
next_line (const char *line)
{
  const char *end = strchrnul (line, '\n');

  return *end == '\n' ? end + 1 : end;
}

static gboolean
is_mark (const char *line,
         const char *mark)
{
  gsize length = strcspn (line, "\n");

  while (length > 0 && g_ascii_isspace (line[length - 1]))
    length--;
  return length == strlen (mark) && strncmp (line, mark, length) == 0;
}

/* "key: value", "Key name:" → the colon. */
static const char *
find_colon (const char *line)
{
  gsize length = strcspn (line, ":\n");
  const char *colon = line + length;

  if (*colon != ':' || length == 0 || strchr (" \t#-[]{}\"'", *line) != NULL)
    return NULL;
  return colon[1] == '\0' || g_ascii_isspace (colon[1]) ? colon : NULL;
}

static char *
dup_unquoted (const char *value)
{
  g_autofree char *trimmed = g_strstrip (g_strdup (value));
  gsize length = strlen (trimmed);

  if (length >= 2 && strchr ("\"'", trimmed[0]) != NULL && trimmed[length - 1] == trimmed[0])
    return g_strndup (trimmed + 1, length - 2);
  return g_steal_pointer (&trimmed);
}

/* The lines below "key: |": indented by a tab or by spaces, or empty. */
static char *
take_block (char  **lines,
            guint  *at)
{
  g_autoptr(GString) block = g_string_new (NULL);
  gsize indent = 0;

  for (; lines[*at] != NULL; ++*at)
    {
      const char *line = lines[*at];
      gsize own = *line == '\t' ? 1 : strspn (line, " ");

      if (own == 0 && *line != '\0')
        break;
      if (indent == 0)
        indent = own;
      g_string_append (block, line + MIN (own, indent));
      g_string_append_c (block, '\n');
    }
  return g_string_free (g_steal_pointer (&block), FALSE);
}

static JsonArray *
take_items (char  **lines,
            guint  *at)
{
  g_autoptr(JsonArray) items = json_array_new ();

  for (; lines[*at] != NULL; ++*at)
    {
      const char *line = lines[*at] + strspn (lines[*at], " \t");
      g_autofree char *item = NULL;

      if (line[0] != '-' || (line[1] != ' ' && line[1] != '\t'))
        break;
      item = dup_unquoted (line + 1);
      json_array_add_string_element (items, item);
    }
  return json_array_get_length (items) > 0 ? g_steal_pointer (&items) : NULL;
}

static void
take_field (JsonObject  *fields,
            char       **lines,
            guint       *at)
{
  const char *line = lines[*at];
  const char *colon = find_colon (line);
  g_autofree char *key = NULL;
  g_autofree char *value = NULL;
  g_autofree char *block = NULL;
  JsonArray *items;

  ++*at;
  if (colon == NULL)
    return;
  key = g_strndup (line, colon - line);
  value = dup_unquoted (colon + 1);
  if (json_object_has_member (fields, key))
    return;
  if (*value == '|' || *value == '>')
    {
      block = take_block (lines, at);
      json_object_set_string_member (fields, key, block);
    }
  else if (*value == '\0' && (items = take_items (lines, at)) != NULL)
    json_object_set_array_member (fields, key, items);
  else
    json_object_set_string_member (fields, key, value);
}

static JsonObject *
read_lines (const char *block,
            gsize       length)
{
  JsonObject *fields = json_object_new ();
  g_autofree char *copy = g_strndup (block, length);
  g_auto(GStrv) lines = g_strsplit (copy, "\n", -1);
  guint at = 0;

  while (lines[at] != NULL)
    take_field (fields, lines, &at);
  return fields;
}

static gboolean
has_field (const char *block,
           const char *end)
{
  for (; block < end; block = next_line (block))
    if (find_colon (block) != NULL)
      return TRUE;
  return FALSE;
}

/* Adds the fields of a block; those that are there already stay. */
static void
read_block (const char *block,
            const char *end,
            JsonObject *fields)
{
  g_autoptr(JsonNode) tree = lead_yaml_tree_parse (block, end - block, NULL);
  JsonObject *parsed = lead_json_node_get_record (tree);
  g_autoptr(JsonObject) lines = NULL;
  g_autoptr(GList) names = NULL;

  if (parsed == NULL)
    parsed = lines = read_lines (block, end - block);
  names = json_object_get_members (parsed);
  for (GList *name = names; name != NULL; name = name->next)
    if (!json_object_has_member (fields, name->data))
      json_object_set_member (fields, name->data, json_object_dup_member (parsed, name->data));
}

/* Returns what follows the block, or %NULL when there is no block. */
static const char *
take_matter (const char *text,
             JsonObject *fields)
{
  const char *block;
  const char *end;

  if (!is_mark (text, "---"))
    return NULL;
  block = end = next_line (text);
  while (*end != '\0' && !is_mark (end, "---") && !is_mark (end, "..."))
    end = next_line (end);
  if (*end == '\0' || !has_field (block, end))
    return NULL;
  read_block (block, end, fields);
  return next_line (end);
}

/**
 * lead_front_matter_split:
 * @text: a Markdown file's text
 * @fields: (out) (transfer full): its fields, empty when it has no block of them
 *
 * Takes off the fields at the head of a file. A second block right behind the
 * first, as some tools leave it, adds to it.
 *
 * Returns: (transfer full): the text below, as it stands
 */
char *
lead_front_matter_split (const char  *text,
                         JsonObject **fields)
{
  const char *below;
  const char *more;

  g_return_val_if_fail (text != NULL && fields != NULL, NULL);

  *fields = json_object_new ();
  below = take_matter (text, *fields);
  if (below == NULL)
    return g_strdup (text);
  if (lead_front_matter_get (*fields, "syslead") == NULL)
    while ((more = take_matter (below, *fields)) != NULL)
      below = more;
  return g_strdup (below);
}

/**
 * lead_front_matter_get:
 * @fields: the fields of a file
 * @name: the name of one, in lower case
 *
 * Returns: (transfer none) (nullable): the field, in whatever case its name is
 */
JsonNode *
lead_front_matter_get (JsonObject *fields,
                       const char *name)
{
  JsonObjectIter iter;
  const char *found;
  JsonNode *node;

  g_return_val_if_fail (fields != NULL && name != NULL, NULL);

  node = json_object_get_member (fields, name);
  if (node != NULL)
    return node;
  json_object_iter_init (&iter, fields);
  while (json_object_iter_next (&iter, &found, &node))
    if (g_ascii_strcasecmp (found, name) == 0)
      return node;
  return NULL;
}

/**
 * lead_front_matter_get_text:
 * @fields: the fields of a file
 * @name: the name of one, in lower case
 *
 * Returns: (nullable): its text
 */
const char *
lead_front_matter_get_text (JsonObject *fields,
                            const char *name)
{
  JsonNode *node = lead_front_matter_get (fields, name);

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) ? json_node_get_string (node) : NULL;
}

/**
 * lead_front_matter_is_true:
 * @fields: the fields of a file
 * @name: the name of one, in lower case
 *
 * Returns: whether it says yes in one of YAML's words
 */
gboolean
lead_front_matter_is_true (JsonObject *fields,
                           const char *name)
{
  static const char * const words[] = { "true", "yes", "on", "1" };
  const char *text = lead_front_matter_get_text (fields, name);

  for (guint i = 0; text != NULL && i < G_N_ELEMENTS (words); i++)
    if (g_ascii_strcasecmp (text, words[i]) == 0)
      return TRUE;
  return FALSE;
}
