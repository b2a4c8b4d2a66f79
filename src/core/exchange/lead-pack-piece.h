/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LeadPackPieceKind:
 * @LEAD_PACK_ENTRY: all the words of an entry
 * @LEAD_PACK_PASSAGE: some words of one
 * @LEAD_PACK_PATTERN: what an entry was marked with, and none of its words
 */
typedef enum
{
  LEAD_PACK_ENTRY,
  LEAD_PACK_PASSAGE,
  LEAD_PACK_PATTERN,
} LeadPackPieceKind;

typedef enum
{
  LEAD_PACK_TEXT,
  LEAD_PACK_HEADING,
  LEAD_PACK_LIST,
  LEAD_PACK_QUOTE,
} LeadPackStyle;

typedef enum
{
  LEAD_PACK_BARRIER,
  LEAD_PACK_BEHAVIOUR,
  LEAD_PACK_OTHER,
} LeadPackFamily;

/**
 * LeadPackParagraph:
 * @style: how it is set
 * @text: its words, one line
 */
typedef struct
{
  LeadPackStyle  style;
  char          *text;
} LeadPackParagraph;

/**
 * LeadPackTag:
 * @family: what it belongs to
 * @name: what it is called
 * @said: what was said of it ("met"), or ""
 */
typedef struct
{
  LeadPackFamily  family;
  char           *name;
  char           *said;
} LeadPackTag;

/**
 * LeadPackPicture:
 * @type: "image/jpeg" or "image/png"
 * @data: the picture
 * @words: what it shows, or ""
 */
typedef struct
{
  char   *type;
  GBytes *data;
  char   *words;
} LeadPackPicture;

/**
 * LeadPackPiece:
 * @id: "p1", "p2", … within its pack
 * @kind: how much of an entry it is
 * @date: as it is to be read, or ""
 * @title: a title, or ""
 * @paragraphs: (element-type LeadPackParagraph): its words
 * @tags: (element-type LeadPackTag): what it was marked with
 * @pictures: (element-type LeadPackPicture): its pictures
 *
 * One chosen entry or passage as its reader sees it.
 */
typedef struct
{
  char              *id;
  LeadPackPieceKind  kind;
  char              *date;
  char              *title;
  GPtrArray         *paragraphs;
  GPtrArray         *tags;
  GPtrArray         *pictures;
} LeadPackPiece;

LeadPackPiece *lead_pack_piece_new           (const char         *id,
                                              LeadPackPieceKind   kind,
                                              const char         *date,
                                              const char         *title);
void           lead_pack_piece_free          (LeadPackPiece      *self);
void           lead_pack_piece_add_paragraph (LeadPackPiece      *self,
                                              LeadPackStyle       style,
                                              const char         *text);
void           lead_pack_piece_add_tag       (LeadPackPiece      *self,
                                              LeadPackFamily      family,
                                              const char         *name,
                                              const char         *said);
void           lead_pack_piece_add_picture   (LeadPackPiece      *self,
                                              const char         *type,
                                              GBytes             *data,
                                              const char         *words);

const char    *lead_pack_piece_kind_to_id    (LeadPackPieceKind   self);
gboolean       lead_pack_piece_kind_from_id  (const char         *id,
                                              LeadPackPieceKind  *kind);
const char    *lead_pack_style_to_id         (LeadPackStyle       self);
gboolean       lead_pack_style_from_id       (const char         *id,
                                              LeadPackStyle      *style);
const char    *lead_pack_family_to_id        (LeadPackFamily      self);
gboolean       lead_pack_family_from_id      (const char         *id,
                                              LeadPackFamily     *family);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadPackPiece, lead_pack_piece_free)

G_END_DECLS
