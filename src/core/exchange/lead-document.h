/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-line.h"
#include "lead-source.h"

G_BEGIN_DECLS

/**
 * LeadBlockKind:
 * @LEAD_BLOCK_LINE: a line of plain text, kept as it is
 * @LEAD_BLOCK_PARAGRAPH: a paragraph
 * @LEAD_BLOCK_HEADING: a heading, of level 1 to 6
 * @LEAD_BLOCK_BULLET: an item of a list, of level 0 on
 * @LEAD_BLOCK_NUMBER: an item of a numbered list, of level 0 on
 * @LEAD_BLOCK_QUOTE: somebody else's words
 */
typedef enum
{
  LEAD_BLOCK_LINE,
  LEAD_BLOCK_PARAGRAPH,
  LEAD_BLOCK_HEADING,
  LEAD_BLOCK_BULLET,
  LEAD_BLOCK_NUMBER,
  LEAD_BLOCK_QUOTE,
} LeadBlockKind;

typedef struct
{
  LeadBlockKind  kind;
  guint          level;
  char          *plain;
  char          *markdown;
} LeadBlock;

/**
 * LeadDocument:
 * @blocks: (element-type LeadBlock): its paragraphs
 * @pictures: (element-type utf8): where its pictures are in its file, by number
 * @line: the paragraph in the making
 * @title: (nullable): what its properties say
 * @made: (nullable): the date that its properties say
 * @n_tables: tables that were taken apart
 * @n_notes: footnotes and comments that were left out
 *
 * What a text or word processor's file says, before it becomes entries.
 */
typedef struct
{
  GPtrArray *blocks;
  GPtrArray *pictures;
  LeadLine  *line;
  char      *title;
  char      *made;
  guint      n_tables;
  guint      n_notes;
} LeadDocument;

LeadDocument *lead_document_new          (void);
void          lead_document_free         (LeadDocument   *self);
void          lead_document_add_text     (LeadDocument   *self,
                                          const char     *text);
void          lead_document_add_picture  (LeadDocument   *self,
                                          const char     *member);
void          lead_document_end_block    (LeadDocument   *self,
                                          LeadBlockKind   kind,
                                          guint           level);
void          lead_document_read_properties (LeadDocument *self,
                                             LeadSource   *source,
                                             const char   *member,
                                             GCancellable *cancellable);
char         *lead_document_dup_link     (const char     *target);
char         *lead_document_dup_markdown (LeadDocument   *self,
                                          guint           first,
                                          guint           end);

LeadDocument *lead_docx_read             (LeadSource     *source,
                                          GCancellable   *cancellable,
                                          GError        **error);
gboolean      lead_docx_is               (LeadSource     *source);
LeadDocument *lead_odt_read              (LeadSource     *source,
                                          GCancellable   *cancellable,
                                          GError        **error);
gboolean      lead_odt_is                (LeadSource     *source,
                                          GCancellable   *cancellable);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadDocument, lead_document_free)

G_END_DECLS
