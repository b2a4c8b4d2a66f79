/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-document.h"

#include <string.h>

#define MAX_LINK  2000
#define MAX_DEPTH 8

static void
block_free (gpointer data)
{
  LeadBlock *self = data;

  g_free (self->plain);
  g_free (self->markdown);
  g_free (self);
}

/**
 * lead_document_new:
 *
 * Returns: (transfer full): a document that says nothing yet
 */
LeadDocument *
lead_document_new (void)
{
  LeadDocument *self = g_new0 (LeadDocument, 1);

  self->blocks = g_ptr_array_new_with_free_func (block_free);
  self->pictures = g_ptr_array_new_with_free_func (g_free);
  self->line = lead_line_new ();
  return self;
}

/**
 * lead_document_free:
 * @self: a document
 */
void
lead_document_free (LeadDocument *self)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_unref (self->blocks);
  g_ptr_array_unref (self->pictures);
  lead_line_free (self->line);
  g_free (self->title);
  g_free (self->made);
  g_free (self);
}

static void
add_block (LeadDocument  *self,
           LeadBlockKind  kind,
           guint          level,
           char          *plain,
           char          *markdown)
{
  LeadBlock *block = g_new (LeadBlock, 1);

  *block = (LeadBlock) { kind, level, plain, markdown };
  g_ptr_array_add (self->blocks, block);
}

/**
 * lead_document_add_text:
 * @self: a document
 * @text: plain text; each of its lines becomes a block of its own
 */
void
lead_document_add_text (LeadDocument *self,
                        const char   *text)
{
  g_return_if_fail (self != NULL && text != NULL);

  while (*text != '\0')
    {
      gsize length = strcspn (text, "\n");
      char *line = g_strchomp (g_strndup (text, length));

      add_block (self, LEAD_BLOCK_LINE, 0, g_strchug (g_strdup (line)), line);
      text += length + (text[length] == '\n');
    }
}

/**
 * lead_document_add_picture:
 * @self: a document
 * @member: where the picture is in its file
 *
 * Adds a picture to the paragraph in the making.
 */
void
lead_document_add_picture (LeadDocument *self,
                           const char   *member)
{
  g_return_if_fail (self != NULL && member != NULL);

  lead_line_add_picture (self->line, self->pictures->len);
  g_ptr_array_add (self->pictures, g_strdup (member));
}

/**
 * lead_document_end_block:
 * @self: a document
 * @kind: what the paragraph in the making is
 * @level: of a heading or a list
 *
 * Ends a paragraph; one without anything in it is none.
 */
void
lead_document_end_block (LeadDocument  *self,
                         LeadBlockKind  kind,
                         guint          level)
{
  g_autofree char *markdown = NULL;

  g_return_if_fail (self != NULL);

  if (lead_line_is_empty (self->line))
    return;
  markdown = lead_line_dup_markdown (self->line);
  if (*markdown != '\0')
    add_block (self, kind, level, lead_line_dup_plain (self->line),
               g_steal_pointer (&markdown));
  lead_line_clear (self->line);
}

/**
 * lead_document_dup_link:
 * @target: where a link leads
 *
 * Returns: (transfer full) (nullable): it as Markdown can hold it; %NULL when
 *   it leads into the document itself, or to something on somebody's disk
 */
char *
lead_document_dup_link (const char *target)
{
  static const char * const schemes[] = { "http", "https", "mailto", NULL };
  g_autofree char *scheme = NULL;

  g_return_val_if_fail (target != NULL, NULL);

  if (strlen (target) > MAX_LINK)
    return NULL;
  scheme = g_uri_parse_scheme (target);
  if (scheme == NULL || !g_strv_contains (schemes, scheme))
    return NULL;
  return g_uri_escape_string (target, ":/?#[]@!$&'*+,;=%~", TRUE);
}

/**
 * Numbers:
 *
 * How far the lists in the making have been counted, by level.
 */
typedef struct
{
  guint counts[MAX_DEPTH];
  guint depth; /* levels in use */
} Numbers;

static void
append_item (GString         *out,
             const LeadBlock *block,
             Numbers         *numbers)
{
  /* A list can't begin deeper than it is. */
  guint level = MIN (MIN (block->level, numbers->depth), MAX_DEPTH - 1);

  for (guint i = level + 1; i < MAX_DEPTH; i++)
    numbers->counts[i] = 0;
  numbers->depth = level + 1;
  g_string_append_printf (out, "%*s", (int) level * 4, "");
  if (block->kind == LEAD_BLOCK_BULLET)
    g_string_append (out, "- ");
  else
    g_string_append_printf (out, "%u. ", ++numbers->counts[level]);
}

static gboolean
is_item (const LeadBlock *block)
{
  return block->kind == LEAD_BLOCK_BULLET || block->kind == LEAD_BLOCK_NUMBER;
}

static void
append_gap (GString         *out,
            const LeadBlock *before,
            const LeadBlock *block)
{
  if (block->kind == LEAD_BLOCK_LINE || (is_item (before) && is_item (block)))
    g_string_append_c (out, '\n');
  else if (before->kind == LEAD_BLOCK_QUOTE && block->kind == LEAD_BLOCK_QUOTE)
    g_string_append (out, "\n>\n");
  else
    g_string_append (out, "\n\n");
}

static void
append_block (GString         *out,
              const LeadBlock *block,
              Numbers         *numbers)
{
  g_auto(GStrv) lines = NULL;
  g_autofree char *quoted = NULL;

  if (is_item (block))
    append_item (out, block, numbers);
  else
    memset (numbers, 0, sizeof *numbers);
  if (block->kind == LEAD_BLOCK_HEADING)
    g_string_append_printf (out, "%.*s ", (int) CLAMP (block->level, 1, 6), "######");
  if (block->kind == LEAD_BLOCK_LINE || strchr (block->markdown, '\n') == NULL)
    {
      g_string_append_printf (out, "%s%s", block->kind == LEAD_BLOCK_QUOTE ? "> " : "",
                              block->markdown);
      return;
    }
  lines = g_strsplit (block->markdown, "\n", -1);
  quoted = g_strjoinv (block->kind == LEAD_BLOCK_QUOTE ? "\n> "
                       : block->kind == LEAD_BLOCK_HEADING ? " " : "\n",
                       lines);
  g_string_append_printf (out, "%s%s", block->kind == LEAD_BLOCK_QUOTE ? "> " : "", quoted);
}

/**
 * lead_document_dup_markdown:
 * @self: a document
 * @first: its first block that counts
 * @end: the one behind the last
 *
 * Returns: (transfer full): those blocks as one text
 */
char *
lead_document_dup_markdown (LeadDocument *self,
                            guint         first,
                            guint         end)
{
  GString *out = g_string_new (NULL);
  Numbers numbers = { 0 };

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (end <= self->blocks->len, NULL);

  for (guint i = first; i < end; i++)
    {
      const LeadBlock *block = self->blocks->pdata[i];

      if (i > first)
        append_gap (out, self->blocks->pdata[i - 1], block);
      append_block (out, block, &numbers);
    }
  return g_string_free (out, FALSE);
}
