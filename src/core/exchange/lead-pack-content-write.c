/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The content of a pack as JSON: data/schemas/pack-1.schema.json. The same
 * content gives the same bytes. */

#include "config.h"
#include "lead-pack-content.h"

#include "lead-json-text.h"
#include "lead-pack-format.h"

static void
add_point (LeadJsonText  *json,
           gconstpointer  element)
{
  const LeadPackPoint *point = element;

  lead_json_text_add_string (json, "id", point->id);
  lead_json_text_add_string (json, "text", point->text);
  lead_json_text_add_strings (json, "pieces", (const char * const *) point->pieces);
}

static void
add_question (LeadJsonText  *json,
              gconstpointer  element)
{
  const LeadPackPoint *question = element;

  lead_json_text_add_string (json, "id", question->id);
  lead_json_text_add_string (json, "text", question->text);
}

static void
add_paragraph (LeadJsonText  *json,
               gconstpointer  element)
{
  const LeadPackParagraph *paragraph = element;

  lead_json_text_add_string (json, "style", lead_pack_style_to_id (paragraph->style));
  lead_json_text_add_string (json, "text", paragraph->text);
}

static void
add_tag (LeadJsonText  *json,
         gconstpointer  element)
{
  const LeadPackTag *tag = element;

  lead_json_text_add_string (json, "family", lead_pack_family_to_id (tag->family));
  lead_json_text_add_string (json, "name", tag->name);
  lead_json_text_add_string (json, "said", tag->said);
}

static void
add_picture (LeadJsonText  *json,
             gconstpointer  element)
{
  const LeadPackPicture *picture = element;
  gsize size;
  gconstpointer bytes = g_bytes_get_data (picture->data, &size);
  g_autofree char *data = g_base64_encode (bytes, size);

  lead_json_text_add_string (json, "type", picture->type);
  lead_json_text_add_string (json, "data", data);
  lead_json_text_add_string (json, "words", picture->words);
}

static void
add_piece (LeadJsonText  *json,
           gconstpointer  element)
{
  const LeadPackPiece *piece = element;

  lead_json_text_add_string (json, "id", piece->id);
  lead_json_text_add_string (json, "kind", lead_pack_piece_kind_to_id (piece->kind));
  lead_json_text_add_string (json, "date", piece->date);
  lead_json_text_add_string (json, "title", piece->title);
  lead_json_text_add_objects (json, "paragraphs", piece->paragraphs, add_paragraph);
  lead_json_text_add_objects (json, "tags", piece->tags, add_tag);
  lead_json_text_add_objects (json, "pictures", piece->pictures, add_picture);
}

static void
add_chart (LeadJsonText  *json,
           gconstpointer  element)
{
  const LeadPackChart *chart = element;

  lead_json_text_add_string (json, "id", chart->id);
  lead_json_text_add_string (json, "title", chart->title);
  lead_json_text_add_string (json, "sentence", chart->sentence);
  lead_json_text_add_string (json, "svg", chart->svg);
  lead_json_text_open_object (json, "table");
  lead_json_text_add_strings (json, "columns", (const char * const *) chart->columns);
  lead_json_text_open_array (json, "rows");
  for (guint i = 0; i < chart->rows->len; i++)
    lead_json_text_add_strings (json, NULL, chart->rows->pdata[i]);
  lead_json_text_close_array (json);
  lead_json_text_close_object (json);
}

/**
 * lead_pack_content_to_json:
 * @self: the content of a pack, with all its texts set
 *
 * Returns: (transfer full): it as JSON, UTF-8, on one line
 */
char *
lead_pack_content_to_json (LeadPackContent *self)
{
  g_autoptr (LeadJsonText) json = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (self->pack != NULL && self->title != NULL, NULL);

  json = lead_json_text_new ();
  lead_json_text_open_object (json, NULL);
  lead_json_text_add_string (json, "format", LEAD_PACK_FORMAT);
  lead_json_text_add_int (json, "version", LEAD_PACK_VERSION);
  lead_json_text_add_string (json, "pack", self->pack);
  lead_json_text_add_string (json, "language", self->language);
  lead_json_text_add_string (json, "title", self->title);
  lead_json_text_add_string (json, "cover", self->cover);
  lead_json_text_add_string (json, "made", self->made);
  lead_json_text_add_string (json, "with", self->with);
  lead_json_text_add_string (json, "period", self->period);
  lead_json_text_add_string (json, "want", self->want);
  lead_json_text_add_strings (json, "aims", (const char * const *) self->aims);
  lead_json_text_add_objects (json, "agenda", self->agenda, add_point);
  lead_json_text_add_objects (json, "pieces", self->pieces, add_piece);
  lead_json_text_add_objects (json, "charts", self->charts, add_chart);
  lead_json_text_add_objects (json, "questions", self->questions, add_question);
  lead_json_text_close_object (json);
  return lead_json_text_end (json);
}
