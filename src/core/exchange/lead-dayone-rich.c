/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Day One's rich text: a list of runs of text and embedded objects. Only used
 * where an entry has no Markdown of its own. */

#include "config.h"
#include "lead-dayone-text.h"

#include <string.h>

#include "lead-json-object.h"
#include "lead-json-scan.h"

#define MAX_INDENT 8

typedef struct
{
  GString *out;
  gboolean in_code;
} Rich;

static gboolean
is_line_start (Rich *self)
{
  return self->out->len == 0 || self->out->str[self->out->len - 1] == '\n';
}

static gint64
get_small (JsonObject *object,
           const char *name,
           gint64      most)
{
  gint64 value = 0;

  lead_json_object_get_integer (object, name, &value);
  return CLAMP (value, 0, most);
}

static void
append_list_mark (Rich       *self,
                  JsonObject *line,
                  const char *style)
{
  gint64 indent = get_small (line, "indentLevel", MAX_INDENT);

  for (gint64 i = 1; i < indent; i++)
    g_string_append (self->out, "    ");
  if (g_str_equal (style, "numbered"))
    g_string_append_printf (self->out, "%d. ", (int) MAX (get_small (line, "listIndex", 9999), 1));
  else if (g_str_equal (style, "checkbox"))
    g_string_append (self->out,
                     lead_json_object_get_boolean (line, "checked") ? "- [x] " : "- [ ] ");
  else
    g_string_append (self->out, "- ");
}

static void
start_line (Rich       *self,
            JsonObject *line)
{
  gboolean code = line != NULL && lead_json_object_get_boolean (line, "codeBlock");
  const char *style = line != NULL ? lead_json_object_get_text (line, "listStyle") : NULL;

  if (code != self->in_code)
    g_string_append (self->out, "```\n");
  self->in_code = code;
  if (line == NULL || code)
    return;
  for (gint64 i = get_small (line, "header", 6); i > 0; i--)
    g_string_append (self->out, i == 1 ? "# " : "#");
  if (style != NULL)
    append_list_mark (self, line, style);
  if (lead_json_object_get_boolean (line, "quote"))
    g_string_append (self->out, "> ");
}

/* Marks stand next to the words, white space outside of them. */
static void
append_marked (Rich       *self,
               const char *text,
               gsize       length,
               JsonObject *style)
{
  static const struct { const char *name, *mark; } marks[] = {
    { "bold", "**" }, { "italic", "*" }, { "strikethrough", "~~" }, { "inlineCode", "`" },
  };
  const char *link = style != NULL ? lead_json_object_get_text (style, "linkURL") : NULL;
  g_autoptr(GString) around = g_string_new (NULL);
  gsize before = 0;

  while (before < length && g_ascii_isspace (text[before]))
    before++;
  g_string_append_len (self->out, text, before);
  text += before;
  length -= before;
  if (length == 0)
    return;
  while (g_ascii_isspace (text[length - 1]))
    length--;
  for (guint i = 0; style != NULL && !self->in_code && i < G_N_ELEMENTS (marks); i++)
    if (lead_json_object_get_boolean (style, marks[i].name))
      g_string_append (around, marks[i].mark);

  g_string_append_printf (self->out, "%s%s%.*s%s", around->str, link != NULL ? "[" : "",
                          (int) length, text, link != NULL ? "](" : "");
  if (link != NULL)
    g_string_append_printf (self->out, "%s)", link);
  g_strreverse (around->str);
  g_string_append_printf (self->out, "%s%s", around->str, text + length);
}

static void
append_text (Rich       *self,
             const char *text,
             JsonObject *style)
{
  JsonObject *line = style != NULL ? lead_json_object_get_record (style, "line") : NULL;
  g_auto(GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append_c (self->out, '\n');
      if (lines[i][0] == '\0')
        continue;
      if (is_line_start (self))
        start_line (self, line);
      append_marked (self, lines[i], strlen (lines[i]), style);
    }
}

static void
append_embedded (Rich       *self,
                 JsonObject *object)
{
  const char *type = lead_json_object_get_text (object, "type");
  const char *identifier = lead_json_object_get_text (object, "identifier");
  const char *contents = lead_json_object_get_text (object, "contents");

  if (type == NULL)
    return;
  if (!is_line_start (self))
    g_string_append (self->out, "\n\n");
  if (g_str_equal (type, "horizontalRuleLine") || g_str_equal (type, "horizontalLineRule"))
    g_string_append (self->out, "---\n\n");
  else if (g_str_equal (type, "renderableCodeBlock") && contents != NULL)
    g_string_append_printf (self->out, "```\n%s\n```\n\n", contents);
  else if (g_str_equal (type, "photo") && identifier != NULL)
    g_string_append_printf (self->out, "![](dayone-moment://%s)\n\n", identifier);
  else if (identifier != NULL)
    g_string_append_printf (self->out, "![](dayone-moment:/%s/%s)\n\n", type, identifier);
}

static void
append_node (Rich       *self,
             JsonObject *node)
{
  const char *text = lead_json_object_get_text (node, "text");
  JsonArray *embedded = lead_json_object_get_list (node, "embeddedObjects");

  if (text != NULL)
    append_text (self, text, lead_json_object_get_record (node, "attributes"));
  for (guint i = 0; embedded != NULL && i < json_array_get_length (embedded); i++)
    {
      JsonObject *object = lead_json_array_get_record (embedded, i);

      if (object != NULL)
        append_embedded (self, object);
    }
}

/**
 * lead_dayone_rich_text:
 * @rich: rich text, a JSON document of its own
 *
 * Returns: (transfer full) (nullable): it as Markdown, or %NULL when it isn't
 *   rich text
 */
char *
lead_dayone_rich_text (const char *rich)
{
  g_autoptr(JsonNode) root = lead_json_parse (rich, -1, NULL, NULL);
  g_autoptr(GString) out = NULL;
  JsonObject *document = lead_json_node_get_record (root);
  JsonArray *nodes = NULL;
  Rich self = { 0 };

  if (document != NULL)
    nodes = lead_json_object_get_list (document, "contents");
  if (document != NULL && nodes == NULL)
    nodes = lead_json_object_get_list (document, "nodes");
  if (nodes == NULL)
    return NULL;

  self.out = out = g_string_new (NULL);
  for (guint i = 0; i < json_array_get_length (nodes); i++)
    {
      JsonObject *node = lead_json_array_get_record (nodes, i);

      if (node != NULL)
        append_node (&self, node);
    }
  if (self.in_code)
    g_string_append (out, is_line_start (&self) ? "```\n" : "\n```\n");
  return g_string_free (g_steal_pointer (&out), FALSE);
}
