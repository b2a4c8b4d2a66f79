/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Markdown as plain paragraphs. Addresses of links, and pictures that lie
 * elsewhere, are left out: they could tell more than the words do. The tree is
 * walked without recursion. */

#include "config.h"
#include "lead-pack-words.h"

#include <cmark.h>
#include <string.h>

#include "lead-pack-cut.h"

typedef struct
{
  /* borrowed */
  LeadPackPiece    *piece;
  LeadPackRedactor *redactor;
  GPtrArray        *shown;

  /* owned */
  GString *words;
  GString *label; /* of the picture at hand, NULL where there is none */
  char    *hash;

  guint n_quotes;
  guint n_lists;
} Walk;

void
lead_pack_shown_free (LeadPackShown *self)
{
  if (self == NULL)
    return;
  g_free (self->sha256);
  g_free (self->words);
  g_free (self);
}

static char *
clean (Walk       *self,
       const char *words)
{
  g_autofree char *cleaned = lead_pack_redactor_clean (self->redactor, words);

  return g_strstrip (lead_pack_cut_show (cleaned));
}

static void
end (Walk          *self,
     LeadPackStyle  style)
{
  g_autofree char *words = clean (self, self->words->str);

  if (*words != '\0')
    lead_pack_piece_add_paragraph (self->piece, style, words);
  g_string_truncate (self->words, 0);
}

static LeadPackStyle
get_style (Walk *self)
{
  if (self->n_lists > 0)
    return LEAD_PACK_LIST;
  return self->n_quotes > 0 ? LEAD_PACK_QUOTE : LEAD_PACK_TEXT;
}

static void
add_literal (Walk       *self,
             cmark_node *node)
{
  const char *text = cmark_node_get_literal (node);

  g_string_append (self->label != NULL ? self->label : self->words, text != NULL ? text : "");
}

/* Code, and what looks like HTML, line by line as it was typed. */
static void
add_block (Walk       *self,
           cmark_node *node)
{
  const char *text = cmark_node_get_literal (node);
  g_auto (GStrv) lines = g_strsplit (text != NULL ? text : "", "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_string_assign (self->words, lines[i]);
      end (self, get_style (self));
    }
}

/* A line that was ended on purpose. */
static void
add_break (Walk *self)
{
  if (self->n_lists == 0 && self->label == NULL)
    end (self, get_style (self));
  else
    g_string_append_c (self->label != NULL ? self->label : self->words, ' ');
}

static void
begin_picture (Walk       *self,
               cmark_node *node)
{
  static const char scheme[] = "attachment:";
  const char *url = cmark_node_get_url (node);

  if (self->label != NULL)
    return;
  self->label = g_string_new (NULL);
  if (url != NULL && g_str_has_prefix (url, scheme))
    self->hash = g_strdup (url + strlen (scheme));
}

static void
end_picture (Walk *self)
{
  if (self->label == NULL)
    return;
  if (self->hash != NULL)
    {
      LeadPackShown *shown = g_new0 (LeadPackShown, 1);

      shown->sha256 = g_steal_pointer (&self->hash);
      shown->words = clean (self, self->label->str);
      g_ptr_array_add (self->shown, shown);
    }
  g_string_free (g_steal_pointer (&self->label), TRUE);
}

static void
enter (Walk       *self,
       cmark_node *node)
{
  switch ((guint) cmark_node_get_type (node))
    {
    case CMARK_NODE_BLOCK_QUOTE:
      self->n_quotes++;
      break;
    case CMARK_NODE_LIST:
      self->n_lists++;
      break;
    case CMARK_NODE_CODE_BLOCK:
    case CMARK_NODE_HTML_BLOCK:
      add_block (self, node);
      break;
    case CMARK_NODE_TEXT:
    case CMARK_NODE_CODE:
    case CMARK_NODE_HTML_INLINE:
      add_literal (self, node);
      break;
    case CMARK_NODE_SOFTBREAK:
      g_string_append_c (self->label != NULL ? self->label : self->words, ' ');
      break;
    case CMARK_NODE_LINEBREAK:
      add_break (self);
      break;
    case CMARK_NODE_IMAGE:
      begin_picture (self, node);
      break;
    default:
      break;
    }
}

static void
leave (Walk       *self,
       cmark_node *node)
{
  switch ((guint) cmark_node_get_type (node))
    {
    case CMARK_NODE_BLOCK_QUOTE:
      self->n_quotes--;
      break;
    case CMARK_NODE_LIST:
      self->n_lists--;
      break;
    case CMARK_NODE_PARAGRAPH:
      end (self, get_style (self));
      break;
    case CMARK_NODE_HEADING:
      end (self, LEAD_PACK_HEADING);
      break;
    case CMARK_NODE_IMAGE:
      end_picture (self);
      break;
    default:
      break;
    }
}

/**
 * lead_pack_words_add:
 * @piece: where they go
 * @markdown: what lead_pack_cut() has left
 * @redactor: what the words go through
 * @shown: (element-type LeadPackShown): where to add the pictures among them
 *
 * Adds words to a piece.
 */
void
lead_pack_words_add (LeadPackPiece    *piece,
                     const char       *markdown,
                     LeadPackRedactor *redactor,
                     GPtrArray        *shown)
{
  Walk walk = { .piece = piece, .redactor = redactor, .shown = shown };
  cmark_node *document;
  cmark_iter *iter;
  cmark_event_type event;

  g_return_if_fail (piece != NULL && markdown != NULL);
  g_return_if_fail (redactor != NULL && shown != NULL);

  document = cmark_parse_document (markdown, strlen (markdown),
                                   CMARK_OPT_SAFE | CMARK_OPT_VALIDATE_UTF8);
  walk.words = g_string_new (NULL);
  iter = cmark_iter_new (document);
  while ((event = cmark_iter_next (iter)) != CMARK_EVENT_DONE)
    {
      if (event == CMARK_EVENT_ENTER)
        enter (&walk, cmark_iter_get_node (iter));
      else
        leave (&walk, cmark_iter_get_node (iter));
    }
  cmark_iter_free (iter);
  cmark_node_free (document);
  g_string_free (walk.words, TRUE);
}
