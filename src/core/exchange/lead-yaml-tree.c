/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* YAML as a tree of texts. Nothing is constructed and nothing is guessed:
 * every scalar is its text, whatever its tag says, so that a date stays as it
 * was written and "no" isn't a boolean. Anchors are not followed, because
 * following them is how a few lines become gigabytes. */

#include "config.h"
#include "lead-yaml-tree.h"

#include <glib/gi18n-lib.h>
#include <string.h>
#include <yaml.h>

#include "core/model/lead-error.h"

#define MAX_DEPTH 32
#define MAX_NODES 1000000

typedef struct
{
  yaml_parser_t  parser;
  guint          depth;
  guint          n_nodes;
  GError       **error;
} Tree;

static gboolean
refuse (Tree       *self,
        gsize       line,
        const char *what)
{
  g_set_error (self->error, LEAD_ERROR, LEAD_ERROR_REFUSED, _("Line %u: %s"),
               (guint) line + 1, what);
  return FALSE;
}

static gboolean
next_event (Tree         *self,
            yaml_event_t *event)
{
  if (yaml_parser_parse (&self->parser, event))
    return TRUE;
  return refuse (self, MAX (self->parser.problem_mark.line, self->parser.context_mark.line),
                 _("this isn’t YAML."));
}

static JsonNode *
new_scalar (const yaml_event_t *event)
{
  const char *value = (const char *) event->data.scalar.value;
  gsize length = event->data.scalar.length;
  g_autofree char *whole = NULL;
  gboolean plain = event->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
  JsonNode *node;

  if (plain && (*value == '\0' || g_str_equal (value, "~") || g_str_equal (value, "null")))
    return json_node_new (JSON_NODE_NULL);
  /* An escaped zero byte would cut the text. */
  if (strlen (value) < length)
    value = whole = g_utf8_make_valid (value, length);
  node = json_node_new (JSON_NODE_VALUE);
  json_node_set_string (node, value);
  return node;
}

static JsonNode *read_node (Tree               *self,
                            const yaml_event_t *event);

static JsonNode *
read_list (Tree *self)
{
  g_autoptr(JsonArray) array = json_array_new ();
  JsonNode *node;

  for (;;)
    {
      yaml_event_t event;
      gboolean done;

      if (!next_event (self, &event))
        return NULL;
      done = event.type == YAML_SEQUENCE_END_EVENT;
      node = done ? NULL : read_node (self, &event);
      yaml_event_delete (&event);
      if (done)
        break;
      if (node == NULL)
        return NULL;
      json_array_add_element (array, node);
    }
  node = json_node_new (JSON_NODE_ARRAY);
  json_node_set_array (node, array);
  return node;
}

/* The first of two equal keys wins; the second stays under another name. */
static void
add_member (JsonObject *object,
            JsonNode   *key,
            JsonNode   *value)
{
  g_autofree char *other = NULL;
  const char *name = "";

  if (JSON_NODE_HOLDS_VALUE (key))
    name = json_node_get_string (key);
  if (json_object_has_member (object, name))
    name = other = g_strdup_printf ("#%u %s", json_object_get_size (object) + 1, name);
  json_object_set_member (object, name, value);
}

static gboolean
read_member (Tree               *self,
             const yaml_event_t *key_event,
             JsonObject         *object)
{
  g_autoptr(JsonNode) key = read_node (self, key_event);
  yaml_event_t event;
  JsonNode *value;

  if (key == NULL || !next_event (self, &event))
    return FALSE;
  value = read_node (self, &event);
  yaml_event_delete (&event);
  if (value == NULL)
    return FALSE;
  add_member (object, key, value);
  return TRUE;
}

static JsonNode *
read_map (Tree *self)
{
  g_autoptr(JsonObject) object = json_object_new ();
  JsonNode *node;

  for (;;)
    {
      yaml_event_t event;
      gboolean done;
      gboolean good;

      if (!next_event (self, &event))
        return NULL;
      done = event.type == YAML_MAPPING_END_EVENT;
      good = done || read_member (self, &event, object);
      yaml_event_delete (&event);
      if (!good)
        return NULL;
      if (done)
        break;
    }
  node = json_node_new (JSON_NODE_OBJECT);
  json_node_set_object (node, object);
  return node;
}

static JsonNode *
read_node (Tree               *self,
           const yaml_event_t *event)
{
  JsonNode *node = NULL;

  if (++self->n_nodes > MAX_NODES || self->depth >= MAX_DEPTH)
    {
      refuse (self, event->start_mark.line, _("it is nested deeper than any journal is."));
      return NULL;
    }
  self->depth++;
  if (event->type == YAML_SCALAR_EVENT)
    node = new_scalar (event);
  else if (event->type == YAML_SEQUENCE_START_EVENT)
    node = read_list (self);
  else if (event->type == YAML_MAPPING_START_EVENT)
    node = read_map (self);
  else
    node = json_node_new (JSON_NODE_NULL);
  self->depth--;
  return node;
}

/* The stream's start, the document's start, then what we want. */
static JsonNode *
read_document (Tree *self)
{
  JsonNode *root = NULL;
  yaml_event_type_t type = YAML_NO_EVENT;

  while (root == NULL && type != YAML_STREAM_END_EVENT)
    {
      yaml_event_t event;

      if (!next_event (self, &event))
        return NULL;
      type = event.type;
      if (type == YAML_SCALAR_EVENT || type == YAML_SEQUENCE_START_EVENT
          || type == YAML_MAPPING_START_EVENT)
        {
          root = read_node (self, &event);
          yaml_event_delete (&event);
          return root;
        }
      yaml_event_delete (&event);
    }
  return json_node_new (JSON_NODE_NULL);
}

/* What follows the tree has to be YAML as well. */
static gboolean
read_rest (Tree *self)
{
  yaml_event_type_t type = YAML_NO_EVENT;

  while (type != YAML_STREAM_END_EVENT)
    {
      yaml_event_t event;

      if (!next_event (self, &event))
        return FALSE;
      type = event.type;
      yaml_event_delete (&event);
    }
  return TRUE;
}

/**
 * lead_yaml_tree_parse:
 * @text: a YAML document
 * @length: its bytes
 * @error: return location for a %LEAD_ERROR_REFUSED that names the line
 *
 * Parses YAML into a tree in which every scalar is a text or nothing.
 *
 * Returns: (transfer full) (nullable): the tree
 */
JsonNode *
lead_yaml_tree_parse (const char  *text,
                      gsize        length,
                      GError     **error)
{
  Tree self = { .error = error };
  JsonNode *root;

  g_return_val_if_fail (text != NULL, NULL);

  if (!yaml_parser_initialize (&self.parser))
    return NULL;
  yaml_parser_set_encoding (&self.parser, YAML_UTF8_ENCODING);
  yaml_parser_set_input_string (&self.parser, (const guchar *) text, length);
  root = read_document (&self);
  if (root != NULL && !read_rest (&self))
    g_clear_pointer (&root, json_node_unref);
  yaml_parser_delete (&self.parser);
  return root;
}
