/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-json-scan.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/model/lead-error.h"
#include "lead-json-walk.h"

#define BOM "\xef\xbb\xbf"

typedef struct
{
  gsize start;
  gsize end;
  guint line;
} Element;

struct _LeadJsonScan
{
  /* owned */
  GBytes *document;
  GArray *elements;

  /* borrowed from document */
  const char *text;
  gsize       length;

  gsize list_start;
  gsize list_end;
};

static guint
count_line (const char *text,
            const char *end)
{
  guint line = 1;

  while ((text = memchr (text, '\n', end - text)) != NULL)
    {
      line++;
      text++;
    }
  return line;
}

static gboolean
check_utf8 (const char  *text,
            gsize        length,
            GError     **error)
{
  const char *end;

  if (g_utf8_validate_len (text, length, &end))
    return TRUE;
  g_set_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
               _("Line %u: %s"), count_line (text, end),
               *end == '\0' ? _("there is a zero byte in it.")
                            : _("the bytes are not valid UTF-8 text."));
  return FALSE;
}

static void
add_element (gsize    start,
             gsize    end,
             guint    line,
             gpointer user_data)
{
  Element element = { start, end, line };

  g_array_append_val ((GArray *) user_data, element);
}

/**
 * lead_json_scan_new:
 * @document: a JSON document, as it was found
 * @list: (nullable): the member of the outermost object that holds the entries
 * @error: return location for a %LEAD_ERROR_REFUSED that names the line
 *
 * Checks a document: UTF-8, strict grammar, depth, nothing behind the end.
 *
 * Returns: (transfer full) (nullable): the checked document
 */
LeadJsonScan *
lead_json_scan_new (GBytes      *document,
                    const char  *list,
                    GError     **error)
{
  g_autoptr(LeadJsonScan) self = NULL;
  LeadJsonWalk walk = { .list = list, .visit = add_element };

  g_return_val_if_fail (document != NULL, NULL);

  self = g_new0 (LeadJsonScan, 1);
  self->document = g_bytes_ref (document);
  self->elements = g_array_new (FALSE, FALSE, sizeof (Element));
  self->text = g_bytes_get_data (document, &self->length);
  if (self->length >= strlen (BOM) && memcmp (self->text, BOM, strlen (BOM)) == 0)
    {
      self->text += strlen (BOM);
      self->length -= strlen (BOM);
    }
  walk.text = self->text;
  walk.length = self->length;
  walk.visit_data = self->elements;
  if (!check_utf8 (self->text, self->length, error) || !lead_json_walk (&walk, error))
    return NULL;
  self->list_start = walk.list_start;
  self->list_end = walk.list_end;
  return g_steal_pointer (&self);
}

/**
 * lead_json_scan_free:
 * @self: a checked document
 */
void
lead_json_scan_free (LeadJsonScan *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->elements, g_array_unref);
  g_clear_pointer (&self->document, g_bytes_unref);
  g_free (self);
}

/**
 * lead_json_scan_has_list:
 * @self: a checked document
 *
 * Returns: whether the list that was asked for is there and is a list
 */
gboolean
lead_json_scan_has_list (LeadJsonScan *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->list_start > 0;
}

/**
 * lead_json_scan_get_n_elements:
 * @self: a checked document
 *
 * Returns: how many elements the list has
 */
guint
lead_json_scan_get_n_elements (LeadJsonScan *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->elements->len;
}

/**
 * lead_json_scan_get_line:
 * @self: a checked document
 * @element: which element
 *
 * Returns: the line it starts on, from 1
 */
guint
lead_json_scan_get_line (LeadJsonScan *self,
                         guint         element)
{
  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (element < self->elements->len, 0);

  return g_array_index (self->elements, Element, element).line;
}

static JsonNode *
parse_defused (const char  *text,
               gsize        length,
               guint        first_line,
               GPtrArray   *notes,
               GError     **error)
{
  g_autoptr(GString) defused = g_string_sized_new (length + 16);
  g_autoptr(JsonParser) parser = NULL;
  g_autoptr(GError) local = NULL;
  LeadJsonWalk walk = {
    .text = text,
    .length = length,
    .first_line = first_line,
    .defused = defused,
    .notes = notes,
  };

  if (!lead_json_walk (&walk, error))
    return NULL;
  parser = json_parser_new ();
  if (!json_parser_load_from_data (parser, defused->str, defused->len, &local))
    {
      g_set_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED, _("Line %u: %s"), first_line,
                   _("this can’t be read as JSON."));
      return NULL;
    }
  return json_parser_steal_root (parser);
}

/**
 * lead_json_scan_load_rest:
 * @self: a checked document
 * @notes: (nullable) (element-type utf8): where to say what was changed
 * @error: return location for a %LEAD_ERROR_REFUSED
 *
 * Parses the document with its list emptied.
 *
 * Returns: (transfer full) (nullable): the outermost value
 */
JsonNode *
lead_json_scan_load_rest (LeadJsonScan  *self,
                          GPtrArray     *notes,
                          GError       **error)
{
  g_autoptr(GString) rest = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  rest = g_string_new_len (self->text, self->length);
  g_string_erase (rest, self->list_start, self->list_end - self->list_start);
  return parse_defused (rest->str, rest->len, 1, notes, error);
}

/**
 * lead_json_scan_load_element:
 * @self: a checked document
 * @element: which element of the list
 * @notes: (nullable) (element-type utf8): where to say what was changed
 * @error: return location for a %LEAD_ERROR_REFUSED
 *
 * Parses one element, made harmless.
 *
 * Returns: (transfer full) (nullable): the element
 */
JsonNode *
lead_json_scan_load_element (LeadJsonScan  *self,
                             guint          element,
                             GPtrArray     *notes,
                             GError       **error)
{
  const Element *place;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (element < self->elements->len, NULL);

  place = &g_array_index (self->elements, Element, element);
  return parse_defused (self->text + place->start, place->end - place->start, place->line,
                        notes, error);
}

/**
 * lead_json_parse:
 * @text: a small JSON text
 * @length: its bytes, or -1
 * @notes: (nullable) (element-type utf8): where to say what was changed
 * @error: return location for a %LEAD_ERROR_REFUSED
 *
 * Checks and parses a text in one go, for JSON that stands inside of JSON.
 *
 * Returns: (transfer full) (nullable): the outermost value
 */
JsonNode *
lead_json_parse (const char  *text,
                 gssize       length,
                 GPtrArray   *notes,
                 GError     **error)
{
  gsize size;

  g_return_val_if_fail (text != NULL, NULL);

  size = length < 0 ? strlen (text) : (gsize) length;
  return check_utf8 (text, size, error) ? parse_defused (text, size, 1, notes, error) : NULL;
}
