/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What comes out of a page was written by somebody, perhaps not by this
 * program: all of it is checked, and one fault refuses the whole. */

#include "config.h"
#include "lead-pack-content.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/model/lead-error.h"
#include "lead-json-object.h"
#include "lead-json-scan.h"
#include "lead-pack-format.h"

typedef gboolean (*ReadElement) (LeadPackContent *self,
                                 JsonObject      *element);

/* "p12" and the like, not taken yet. */
static gboolean
is_new_id (LeadPackContent *self,
           const char      *id,
           char             letter)
{
  gsize length = id != NULL ? strlen (id) : 0;

  return length >= 2 && length <= 7 && id[0] == letter && id[1] != '0'
         && strspn (id + 1, "0123456789") == length - 1
         && lead_pack_content_describe (self, id) == NULL;
}

static gboolean
read_list (LeadPackContent *self,
           JsonObject      *root,
           const char      *name,
           ReadElement      read)
{
  JsonArray *list = lead_json_object_get_list (root, name);
  guint length = list != NULL ? json_array_get_length (list) : G_MAXUINT;

  if (length > LEAD_PACK_MAX_PART)
    return FALSE;
  for (guint i = 0; i < length; i++)
    {
      JsonObject *element = lead_json_array_get_record (list, i);

      if (element == NULL || !read (self, element))
        return FALSE;
    }
  return TRUE;
}

static GStrv
read_strings (JsonArray *list)
{
  g_autoptr (GPtrArray) strings = g_ptr_array_new_with_free_func (g_free);
  guint length = list != NULL ? json_array_get_length (list) : G_MAXUINT;

  if (length > LEAD_PACK_MAX_PART)
    return NULL;
  for (guint i = 0; i < length; i++)
    {
      const char *text = lead_json_array_get_text (list, i);

      if (text == NULL)
        return NULL;
      g_ptr_array_add (strings, g_strdup (text));
    }
  g_ptr_array_add (strings, NULL);
  return (GStrv) g_ptr_array_free (g_steal_pointer (&strings), FALSE);
}

static gboolean
read_paragraphs (LeadPackPiece *piece,
                 JsonArray     *list)
{
  guint length = list != NULL ? json_array_get_length (list) : G_MAXUINT;

  for (guint i = 0; length <= LEAD_PACK_MAX_PART && i < length; i++)
    {
      JsonObject *element = lead_json_array_get_record (list, i);
      const char *text = element != NULL ? lead_json_object_get_text (element, "text") : NULL;
      LeadPackStyle style;

      if (text == NULL
          || !lead_pack_style_from_id (lead_json_object_get_text (element, "style"), &style))
        return FALSE;
      lead_pack_piece_add_paragraph (piece, style, text);
    }
  return length <= LEAD_PACK_MAX_PART;
}

static gboolean
read_tags (LeadPackPiece *piece,
           JsonArray     *list)
{
  guint length = list != NULL ? json_array_get_length (list) : G_MAXUINT;

  for (guint i = 0; length <= LEAD_PACK_MAX_PART && i < length; i++)
    {
      JsonObject *element = lead_json_array_get_record (list, i);
      const char *name = element != NULL ? lead_json_object_get_text (element, "name") : NULL;
      const char *said = element != NULL ? lead_json_object_get_text (element, "said") : NULL;
      LeadPackFamily family;

      if (name == NULL || said == NULL
          || !lead_pack_family_from_id (lead_json_object_get_text (element, "family"), &family))
        return FALSE;
      lead_pack_piece_add_tag (piece, family, name, said);
    }
  return length <= LEAD_PACK_MAX_PART;
}

static gboolean
is_picture_type (const char *type)
{
  return g_strcmp0 (type, "image/jpeg") == 0 || g_strcmp0 (type, "image/png") == 0;
}

/* GLib skips what isn't base64; here such a text isn't a picture. */
static GBytes *
read_base64 (const char *text)
{
  gsize length = text != NULL ? strlen (text) : 0;
  gsize letters, size;
  guchar *data;

  if (length == 0 || length % 4 != 0)
    return NULL;
  letters = strspn (text, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
  if (length - letters > 2 || strspn (text + letters, "=") != length - letters)
    return NULL;
  data = g_base64_decode (text, &size);
  return g_bytes_new_take (data, size);
}

static gboolean
read_pictures (LeadPackPiece *piece,
               JsonArray     *list)
{
  guint length = list != NULL ? json_array_get_length (list) : G_MAXUINT;

  for (guint i = 0; length <= LEAD_PACK_MAX_PART && i < length; i++)
    {
      JsonObject *element = lead_json_array_get_record (list, i);
      const char *type = element != NULL ? lead_json_object_get_text (element, "type") : NULL;
      const char *words = element != NULL ? lead_json_object_get_text (element, "words") : NULL;
      g_autoptr (GBytes) data
        = element != NULL ? read_base64 (lead_json_object_get_text (element, "data")) : NULL;

      if (!is_picture_type (type) || words == NULL || data == NULL)
        return FALSE;
      lead_pack_piece_add_picture (piece, type, data, words);
    }
  return length <= LEAD_PACK_MAX_PART;
}

static gboolean
read_piece (LeadPackContent *self,
            JsonObject      *element)
{
  const char *id = lead_json_object_get_text (element, "id");
  const char *date = lead_json_object_get_text (element, "date");
  const char *title = lead_json_object_get_text (element, "title");
  g_autoptr (LeadPackPiece) piece = NULL;
  LeadPackPieceKind kind;

  if (!is_new_id (self, id, 'p') || date == NULL || title == NULL
      || !lead_pack_piece_kind_from_id (lead_json_object_get_text (element, "kind"), &kind))
    return FALSE;
  piece = lead_pack_piece_new (id, kind, date, title);
  if (!read_paragraphs (piece, lead_json_object_get_list (element, "paragraphs"))
      || !read_tags (piece, lead_json_object_get_list (element, "tags"))
      || !read_pictures (piece, lead_json_object_get_list (element, "pictures")))
    return FALSE;
  g_ptr_array_add (self->pieces, g_steal_pointer (&piece));
  return TRUE;
}

/* Read after the pieces and charts, which it names. */
static gboolean
read_point (LeadPackContent *self,
            JsonObject      *element)
{
  const char *id = lead_json_object_get_text (element, "id");
  const char *text = lead_json_object_get_text (element, "text");
  g_auto (GStrv) pieces = read_strings (lead_json_object_get_list (element, "pieces"));

  if (!is_new_id (self, id, 'a') || text == NULL || pieces == NULL)
    return FALSE;
  for (guint i = 0; pieces[i] != NULL; i++)
    {
      if (lead_pack_content_find_piece (self, pieces[i]) == NULL
          && lead_pack_content_find_chart (self, pieces[i]) == NULL)
        return FALSE;
    }
  g_ptr_array_add (self->agenda,
                   lead_pack_point_new (id, text, (const char * const *) pieces));
  return TRUE;
}

static gboolean
read_question (LeadPackContent *self,
               JsonObject      *element)
{
  const char *id = lead_json_object_get_text (element, "id");
  const char *text = lead_json_object_get_text (element, "text");

  if (!is_new_id (self, id, 'q') || text == NULL)
    return FALSE;
  g_ptr_array_add (self->questions, lead_pack_point_new (id, text, NULL));
  return TRUE;
}

static gboolean
read_rows (LeadPackChart *chart,
           JsonArray     *list)
{
  guint length = list != NULL ? json_array_get_length (list) : G_MAXUINT;

  for (guint i = 0; length <= LEAD_PACK_MAX_PART && i < length; i++)
    {
      JsonNode *element = json_array_get_element (list, i);
      g_auto (GStrv) row
        = read_strings (JSON_NODE_HOLDS_ARRAY (element) ? json_node_get_array (element) : NULL);

      if (row == NULL || g_strv_length (row) != g_strv_length (chart->columns))
        return FALSE;
      g_ptr_array_add (chart->rows, g_steal_pointer (&row));
    }
  return length <= LEAD_PACK_MAX_PART;
}

static gboolean
read_chart (LeadPackContent *self,
            JsonObject      *element)
{
  const char *id = lead_json_object_get_text (element, "id");
  const char *title = lead_json_object_get_text (element, "title");
  const char *sentence = lead_json_object_get_text (element, "sentence");
  const char *svg = lead_json_object_get_text (element, "svg");
  JsonObject *table = lead_json_object_get_record (element, "table");
  g_auto (GStrv) columns
    = table != NULL ? read_strings (lead_json_object_get_list (table, "columns")) : NULL;
  g_autoptr (LeadPackChart) chart = NULL;

  if (!is_new_id (self, id, 'c') || title == NULL || sentence == NULL || svg == NULL
      || columns == NULL)
    return FALSE;
  chart = lead_pack_chart_new (id, title, sentence, svg, (const char * const *) columns);
  if (!read_rows (chart, lead_json_object_get_list (table, "rows")))
    return FALSE;
  g_ptr_array_add (self->charts, g_steal_pointer (&chart));
  return TRUE;
}

static gboolean
read_texts (LeadPackContent *self,
            JsonObject      *root)
{
  const struct
  {
    const char  *name;
    char       **text;
  } texts[] = {
    { "pack", &self->pack },     { "language", &self->language }, { "title", &self->title },
    { "cover", &self->cover },   { "made", &self->made },         { "with", &self->with },
    { "period", &self->period }, { "want", &self->want },
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      const char *text = lead_json_object_get_text (root, texts[i].name);

      if (text == NULL)
        return FALSE;
      *texts[i].text = g_strdup (text);
    }
  self->aims = read_strings (lead_json_object_get_list (root, "aims"));
  return self->aims != NULL && strlen (self->pack) == 32
         && strspn (self->pack, "0123456789abcdef") == 32;
}

static LeadPackContent *
read_root (JsonObject *root)
{
  g_autoptr (LeadPackContent) self = lead_pack_content_new ();

  if (!read_texts (self, root)
      || !read_list (self, root, "pieces", read_piece)
      || !read_list (self, root, "charts", read_chart)
      || !read_list (self, root, "agenda", read_point)
      || !read_list (self, root, "questions", read_question))
    return NULL;
  return g_steal_pointer (&self);
}

static gboolean
check_head (JsonObject  *root,
            GError     **error)
{
  gint64 version = 0;

  if (root == NULL || g_strcmp0 (lead_json_object_get_text (root, "format"), LEAD_PACK_FORMAT) != 0
      || !lead_json_object_get_integer (root, "version", &version) || version < 1)
    {
      g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED, _("This is not a review pack."));
      return FALSE;
    }
  if (version <= LEAD_PACK_VERSION)
    return TRUE;
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_NEWER,
                       _("A newer version has made this review pack."));
  return FALSE;
}

/**
 * lead_pack_content_from_json:
 * @json: UTF-8 from whoever wrote it
 * @length: its bytes, or -1
 * @error: return location for a %LEAD_ERROR_REFUSED or %LEAD_ERROR_NEWER
 *
 * Returns: (transfer full) (nullable): the content of a pack
 */
LeadPackContent *
lead_pack_content_from_json (const char  *json,
                             gssize       length,
                             GError     **error)
{
  g_autoptr (JsonNode) node = NULL;
  LeadPackContent *self;

  g_return_val_if_fail (json != NULL, NULL);

  if ((length < 0 ? strlen (json) : (gsize) length) > LEAD_PACK_MAX_SIZE)
    {
      g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                           _("This review pack is too large to be read."));
      return NULL;
    }
  node = lead_json_parse (json, length, NULL, error);
  if (node == NULL || !check_head (lead_json_node_get_record (node), error))
    return NULL;
  self = read_root (lead_json_node_get_record (node));
  if (self == NULL)
    g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                         _("This review pack is not put together as it should be."));
  return self;
}
