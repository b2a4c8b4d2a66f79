/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-json-text.h"

struct _LeadJsonText
{
  GString *text;
  guint    depth;
};

static void
append_quoted (GString    *text,
               const char *value)
{
  g_string_append_c (text, '"');
  for (const char *c = value; *c != '\0'; c++)
    {
      switch (*c)
        {
        case '"':
          g_string_append (text, "\\\"");
          break;
        case '\\':
          g_string_append (text, "\\\\");
          break;
        case '\n':
          g_string_append (text, "\\n");
          break;
        case '\t':
          g_string_append (text, "\\t");
          break;
        case '\r':
          g_string_append (text, "\\r");
          break;
        default:
          if ((guchar) *c < 0x20 || *c == 0x7f)
            g_string_append_printf (text, "\\u%04x", (guint) (guchar) *c);
          else
            g_string_append_c (text, *c);
        }
    }
  g_string_append_c (text, '"');
}

/* A value never ends in an opening bracket, so the last byte tells whether a
 * comma is due. */
static void
begin_value (LeadJsonText *self,
             const char   *name)
{
  char last = self->text->len > 0 ? self->text->str[self->text->len - 1] : '{';

  if (last != '{' && last != '[')
    g_string_append_c (self->text, ',');
  if (name != NULL)
    {
      append_quoted (self->text, name);
      g_string_append_c (self->text, ':');
    }
}

static void
open_bracket (LeadJsonText *self,
              const char   *name,
              char          bracket)
{
  begin_value (self, name);
  g_string_append_c (self->text, bracket);
  self->depth++;
}

static void
close_bracket (LeadJsonText *self,
               char          bracket)
{
  g_string_append_c (self->text, bracket);
  self->depth--;
}

/**
 * lead_json_text_new:
 *
 * Returns: (transfer full): a writer of one JSON value
 */
LeadJsonText *
lead_json_text_new (void)
{
  LeadJsonText *self = g_new0 (LeadJsonText, 1);

  self->text = g_string_new (NULL);
  return self;
}

void
lead_json_text_free (LeadJsonText *self)
{
  if (self == NULL)
    return;

  g_string_free (self->text, TRUE);
  g_free (self);
}

/**
 * lead_json_text_end:
 * @self: a writer whose brackets are all closed
 *
 * Returns: (transfer full): the text so far, without a line break; the writer
 *   is empty again
 */
char *
lead_json_text_end (LeadJsonText *self)
{
  char *text;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (self->depth == 0, NULL);

  text = g_string_free (self->text, FALSE);
  self->text = g_string_new (NULL);
  return text;
}

/**
 * lead_json_text_open_object:
 * @self: a writer
 * @name: (nullable): its name when it is a member of an object
 *
 * Begins an object. What follows goes into it until it is closed.
 */
void
lead_json_text_open_object (LeadJsonText *self,
                            const char   *name)
{
  g_return_if_fail (self != NULL);

  open_bracket (self, name, '{');
}

void
lead_json_text_close_object (LeadJsonText *self)
{
  g_return_if_fail (self != NULL && self->depth > 0);

  close_bracket (self, '}');
}

/**
 * lead_json_text_open_array:
 * @self: a writer
 * @name: (nullable): its name when it is a member of an object
 *
 * Begins an array. What follows, without names, goes into it until it is
 * closed.
 */
void
lead_json_text_open_array (LeadJsonText *self,
                           const char   *name)
{
  g_return_if_fail (self != NULL);

  open_bracket (self, name, '[');
}

void
lead_json_text_close_array (LeadJsonText *self)
{
  g_return_if_fail (self != NULL && self->depth > 0);

  close_bracket (self, ']');
}

/**
 * lead_json_text_add_string:
 * @self: a writer
 * @name: (nullable): the member's name
 * @value: (nullable): UTF-8, %NULL for `null`
 *
 * Adds a string. Control characters are escaped, all else stays as it is.
 */
void
lead_json_text_add_string (LeadJsonText *self,
                           const char   *name,
                           const char   *value)
{
  g_return_if_fail (self != NULL);

  begin_value (self, name);
  if (value != NULL)
    append_quoted (self->text, value);
  else
    g_string_append (self->text, "null");
}

/**
 * lead_json_text_add_strings:
 * @self: a writer
 * @name: (nullable): the member's name
 * @values: (nullable) (array zero-terminated=1): the strings
 *
 * Adds an array of strings.
 */
void
lead_json_text_add_strings (LeadJsonText       *self,
                            const char         *name,
                            const char * const *values)
{
  g_return_if_fail (self != NULL);

  lead_json_text_open_array (self, name);
  for (guint i = 0; values != NULL && values[i] != NULL; i++)
    lead_json_text_add_string (self, NULL, values[i]);
  lead_json_text_close_array (self);
}

/**
 * lead_json_text_add_objects:
 * @self: a writer
 * @name: (nullable): the member's name
 * @elements: what the objects stand for
 * @add: adds the members of each
 *
 * Adds an array of objects.
 */
void
lead_json_text_add_objects (LeadJsonText    *self,
                            const char      *name,
                            GPtrArray       *elements,
                            LeadJsonTextAdd  add)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (elements != NULL);
  g_return_if_fail (add != NULL);

  lead_json_text_open_array (self, name);
  for (guint i = 0; i < elements->len; i++)
    {
      lead_json_text_open_object (self, NULL);
      add (self, elements->pdata[i]);
      lead_json_text_close_object (self);
    }
  lead_json_text_close_array (self);
}

/**
 * lead_json_text_add_day:
 * @self: a writer
 * @name: (nullable): the member's name
 * @day: a day; null for %LEAD_DAY_NONE
 */
void
lead_json_text_add_day (LeadJsonText *self,
                        const char   *name,
                        LeadDay       day)
{
  g_autofree char *text = day != LEAD_DAY_NONE ? lead_day_to_string (day) : NULL;

  lead_json_text_add_string (self, name, text);
}

void
lead_json_text_add_int (LeadJsonText *self,
                        const char   *name,
                        gint64        value)
{
  g_return_if_fail (self != NULL);

  begin_value (self, name);
  g_string_append_printf (self->text, "%" G_GINT64_FORMAT, value);
}

void
lead_json_text_add_boolean (LeadJsonText *self,
                            const char   *name,
                            gboolean      value)
{
  g_return_if_fail (self != NULL);

  begin_value (self, name);
  g_string_append (self->text, value ? "true" : "false");
}

/**
 * lead_json_text_add_json:
 * @self: a writer
 * @name: (nullable): the member's name
 * @json: a whole JSON value as text
 *
 * Adds what somebody else has written.
 */
void
lead_json_text_add_json (LeadJsonText *self,
                         const char   *name,
                         const char   *json)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (json != NULL);

  begin_value (self, name);
  g_string_append (self->text, json);
}
