/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-pack-content.h"

G_DEFINE_BOXED_TYPE (LeadPackContent,
                     lead_pack_content,
                     lead_pack_content_ref,
                     lead_pack_content_unref)

static void
free_strv (gpointer data)
{
  g_strfreev (data);
}

/**
 * lead_pack_point_new:
 * @id: its id within the pack
 * @text: its words
 * @pieces: (nullable) (array zero-terminated=1): ids of pieces and charts
 *
 * Returns: (transfer full): a point of the agenda, or a question
 */
LeadPackPoint *
lead_pack_point_new (const char         *id,
                     const char         *text,
                     const char * const *pieces)
{
  static const char * const none[] = { NULL };
  LeadPackPoint *self;

  g_return_val_if_fail (id != NULL && text != NULL, NULL);

  self = g_new0 (LeadPackPoint, 1);
  self->id = g_strdup (id);
  self->text = g_strdup (text);
  self->pieces = g_strdupv ((char **) (pieces != NULL ? pieces : none));
  return self;
}

/**
 * lead_pack_point_free:
 * @self: (transfer full) (nullable): a point
 */
void
lead_pack_point_free (LeadPackPoint *self)
{
  if (self == NULL)
    return;
  g_free (self->id);
  g_free (self->text);
  g_strfreev (self->pieces);
  g_free (self);
}

/**
 * lead_pack_chart_new:
 * @id: its id within the pack
 * @title: what it shows
 * @sentence: what it tells
 * @svg: the drawing, or ""
 * @columns: (array zero-terminated=1): headings of its table
 *
 * Returns: (transfer full): a chart whose table has no rows yet
 */
LeadPackChart *
lead_pack_chart_new (const char         *id,
                     const char         *title,
                     const char         *sentence,
                     const char         *svg,
                     const char * const *columns)
{
  LeadPackChart *self;

  g_return_val_if_fail (id != NULL && title != NULL, NULL);
  g_return_val_if_fail (sentence != NULL && svg != NULL && columns != NULL, NULL);

  self = g_new0 (LeadPackChart, 1);
  self->id = g_strdup (id);
  self->title = g_strdup (title);
  self->sentence = g_strdup (sentence);
  self->svg = g_strdup (svg);
  self->columns = g_strdupv ((char **) columns);
  self->rows = g_ptr_array_new_with_free_func (free_strv);
  return self;
}

/**
 * lead_pack_chart_free:
 * @self: (transfer full) (nullable): a chart
 */
void
lead_pack_chart_free (LeadPackChart *self)
{
  if (self == NULL)
    return;
  g_free (self->id);
  g_free (self->kind);
  g_free (self->title);
  g_free (self->sentence);
  g_free (self->svg);
  g_strfreev (self->columns);
  g_ptr_array_unref (self->rows);
  g_free (self);
}

/**
 * lead_pack_content_new:
 *
 * Returns: (transfer full): the content of a pack, with nothing in it and no
 *   text set
 */
LeadPackContent *
lead_pack_content_new (void)
{
  LeadPackContent *self = g_new0 (LeadPackContent, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->agenda = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_pack_point_free);
  self->pieces = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_pack_piece_free);
  self->charts = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_pack_chart_free);
  self->questions = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_pack_point_free);
  return self;
}

/**
 * lead_pack_content_ref:
 * @self: the content of a pack
 *
 * Returns: (transfer full): @self
 */
LeadPackContent *
lead_pack_content_ref (LeadPackContent *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * lead_pack_content_unref:
 * @self: (transfer full): the content of a pack
 */
void
lead_pack_content_unref (LeadPackContent *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_free (self->pack);
  g_free (self->language);
  g_free (self->title);
  g_free (self->cover);
  g_free (self->made);
  g_free (self->with);
  g_free (self->period);
  g_free (self->want);
  g_strfreev (self->aims);
  g_ptr_array_unref (self->agenda);
  g_ptr_array_unref (self->pieces);
  g_ptr_array_unref (self->charts);
  g_ptr_array_unref (self->questions);
  g_free (self);
}

/* Pieces, charts and points begin with what names them. */
static gpointer
find (GPtrArray  *parts,
      const char *id)
{
  for (guint i = 0; i < parts->len; i++)
    {
      if (g_str_equal (*(char **) parts->pdata[i], id))
        return parts->pdata[i];
    }
  return NULL;
}

/**
 * lead_pack_content_find_piece:
 * @self: the content of a pack
 * @id: an id within it
 *
 * Returns: (transfer none) (nullable): the piece
 */
LeadPackPiece *
lead_pack_content_find_piece (LeadPackContent *self,
                              const char      *id)
{
  g_return_val_if_fail (self != NULL && id != NULL, NULL);

  return find (self->pieces, id);
}

/**
 * lead_pack_content_find_chart:
 * @self: the content of a pack
 * @id: of a chart
 *
 * Returns: (transfer none) (nullable): the chart
 */
LeadPackChart *
lead_pack_content_find_chart (LeadPackContent *self,
                              const char      *id)
{
  g_return_val_if_fail (self != NULL && id != NULL, NULL);

  return find (self->charts, id);
}

static const char *
describe_piece (const LeadPackPiece *piece)
{
  const LeadPackParagraph *first = piece->paragraphs->len > 0 ? piece->paragraphs->pdata[0] : NULL;

  if (*piece->title != '\0')
    return piece->title;
  return first != NULL ? first->text : piece->date;
}

static const char *
describe_point (GPtrArray  *points,
                const char *id)
{
  const LeadPackPoint *point = find (points, id);

  return point != NULL ? point->text : NULL;
}

/**
 * lead_pack_content_describe:
 * @self: the content of a pack
 * @id: the id within it of a piece, a point, a chart or a question
 *
 * Says what a comment is on.
 *
 * Returns: (transfer none) (nullable): its title or first words; %NULL when
 *   there is no such thing in the pack
 */
const char *
lead_pack_content_describe (LeadPackContent *self,
                            const char      *id)
{
  LeadPackPiece *piece;
  LeadPackChart *chart;

  g_return_val_if_fail (self != NULL && id != NULL, NULL);

  piece = lead_pack_content_find_piece (self, id);
  if (piece != NULL)
    return describe_piece (piece);
  chart = lead_pack_content_find_chart (self, id);
  if (chart != NULL)
    return chart->title;
  return *id == 'a' ? describe_point (self->agenda, id) : describe_point (self->questions, id);
}
