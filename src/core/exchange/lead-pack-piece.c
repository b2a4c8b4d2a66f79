/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-pack-piece.h"

static const char * const kinds[] = { "entry", "passage", "pattern" };
static const char * const styles[] = { "text", "heading", "list", "quote" };
static const char * const families[] = { "barrier", "behaviour", "other" };

static void
paragraph_free (gpointer data)
{
  LeadPackParagraph *self = data;

  g_free (self->text);
  g_free (self);
}

static void
tag_free (gpointer data)
{
  LeadPackTag *self = data;

  g_free (self->name);
  g_free (self->said);
  g_free (self);
}

static void
picture_free (gpointer data)
{
  LeadPackPicture *self = data;

  g_free (self->type);
  g_bytes_unref (self->data);
  g_free (self->words);
  g_free (self);
}

/**
 * lead_pack_piece_new:
 * @id: "p1", "p2", … within its pack
 * @kind: how much of an entry it is
 * @date: as it is to be read, or ""
 * @title: a title, or ""
 *
 * Returns: (transfer full): a piece without words, marks and pictures
 */
LeadPackPiece *
lead_pack_piece_new (const char        *id,
                     LeadPackPieceKind  kind,
                     const char        *date,
                     const char        *title)
{
  LeadPackPiece *self;

  g_return_val_if_fail (id != NULL && date != NULL && title != NULL, NULL);

  self = g_new0 (LeadPackPiece, 1);
  self->id = g_strdup (id);
  self->kind = kind;
  self->date = g_strdup (date);
  self->title = g_strdup (title);
  self->paragraphs = g_ptr_array_new_with_free_func (paragraph_free);
  self->tags = g_ptr_array_new_with_free_func (tag_free);
  self->pictures = g_ptr_array_new_with_free_func (picture_free);
  return self;
}

/**
 * lead_pack_piece_free:
 * @self: (transfer full) (nullable): a piece
 */
void
lead_pack_piece_free (LeadPackPiece *self)
{
  if (self == NULL)
    return;
  g_free (self->id);
  g_free (self->date);
  g_free (self->title);
  g_ptr_array_unref (self->paragraphs);
  g_ptr_array_unref (self->tags);
  g_ptr_array_unref (self->pictures);
  g_free (self);
}

/**
 * lead_pack_piece_add_paragraph:
 * @self: a piece
 * @style: how it is set
 * @text: its words
 */
void
lead_pack_piece_add_paragraph (LeadPackPiece *self,
                               LeadPackStyle  style,
                               const char    *text)
{
  LeadPackParagraph *paragraph;

  g_return_if_fail (self != NULL && text != NULL);

  paragraph = g_new0 (LeadPackParagraph, 1);
  paragraph->style = style;
  paragraph->text = g_strdup (text);
  g_ptr_array_add (self->paragraphs, paragraph);
}

/**
 * lead_pack_piece_add_tag:
 * @self: a piece
 * @family: what it belongs to
 * @name: what it is called
 * @said: what was said of it, or ""
 */
void
lead_pack_piece_add_tag (LeadPackPiece  *self,
                         LeadPackFamily  family,
                         const char     *name,
                         const char     *said)
{
  LeadPackTag *tag;

  g_return_if_fail (self != NULL && name != NULL && said != NULL);

  tag = g_new0 (LeadPackTag, 1);
  tag->family = family;
  tag->name = g_strdup (name);
  tag->said = g_strdup (said);
  g_ptr_array_add (self->tags, tag);
}

/**
 * lead_pack_piece_add_picture:
 * @self: a piece
 * @type: "image/jpeg" or "image/png"
 * @data: the picture
 * @words: what it shows, or ""
 */
void
lead_pack_piece_add_picture (LeadPackPiece *self,
                             const char    *type,
                             GBytes        *data,
                             const char    *words)
{
  LeadPackPicture *picture;

  g_return_if_fail (self != NULL);
  g_return_if_fail (type != NULL && data != NULL && words != NULL);

  picture = g_new0 (LeadPackPicture, 1);
  picture->type = g_strdup (type);
  picture->data = g_bytes_ref (data);
  picture->words = g_strdup (words);
  g_ptr_array_add (self->pictures, picture);
}

static gboolean
find (const char * const *ids,
      guint               n_ids,
      const char         *id,
      guint              *position)
{
  for (guint i = 0; i < n_ids; i++)
    {
      if (g_strcmp0 (ids[i], id) != 0)
        continue;
      *position = i;
      return TRUE;
    }
  return FALSE;
}

const char *
lead_pack_piece_kind_to_id (LeadPackPieceKind self)
{
  return kinds[self];
}

gboolean
lead_pack_piece_kind_from_id (const char        *id,
                              LeadPackPieceKind *kind)
{
  guint position;

  if (!find (kinds, G_N_ELEMENTS (kinds), id, &position))
    return FALSE;
  *kind = (LeadPackPieceKind) position;
  return TRUE;
}

const char *
lead_pack_style_to_id (LeadPackStyle self)
{
  return styles[self];
}

gboolean
lead_pack_style_from_id (const char    *id,
                         LeadPackStyle *style)
{
  guint position;

  if (!find (styles, G_N_ELEMENTS (styles), id, &position))
    return FALSE;
  *style = (LeadPackStyle) position;
  return TRUE;
}

const char *
lead_pack_family_to_id (LeadPackFamily self)
{
  return families[self];
}

gboolean
lead_pack_family_from_id (const char     *id,
                          LeadPackFamily *family)
{
  guint position;

  if (!find (families, G_N_ELEMENTS (families), id, &position))
    return FALSE;
  *family = (LeadPackFamily) position;
  return TRUE;
}
