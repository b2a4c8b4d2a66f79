/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Markdown onto pages. The tree is walked without recursion, so however deep a
 * text nests its quotes, the stack stays as it is. */

#include "config.h"
#include "lead-print-markdown.h"

#include <string.h>

#include "lead-print-picture.h"
#include "lead-print-words.h"

#define BODY_FONT "Serif 11"
#define CODE_FONT "Monospace 9.5"
#define STEP      18  /* of a list */
#define BAR_STEP  14  /* of a quote */
#define MAX_DEPTH 6   /* deeper, nothing is set in any further */
#define GAP       7

typedef struct
{
  /* borrowed */
  LeadPrintFlow  *flow;
  LeadPrintLoad   load;
  gpointer        load_data;

  /* owned */
  LeadPrintWords *words;
  GPtrArray      *pictures; /* hashes that the paragraph at hand shows */
  char           *marker;   /* of the item whose first paragraph comes next */

  guint n_bars;
  guint n_lists;
} Walk;

static double
get_indent (Walk *self)
{
  return MIN (self->n_bars, MAX_DEPTH) * BAR_STEP + MIN (self->n_lists, MAX_DEPTH) * STEP;
}

static void
set_block (Walk        *self,
           PangoLayout *layout,
           double       before,
           double       after)
{
  g_autofree char *marker = g_steal_pointer (&self->marker);
  LeadPrintBlock block = {
    .layout = layout,
    .indent = get_indent (self),
    .before = before,
    .after = after,
    .n_bars = MIN (self->n_bars, MAX_DEPTH),
    .marker = marker,
    .gray = self->n_bars > 0 ? 0.25 : 0,
  };

  lead_print_flow_add (self->flow, &block);
}

static void
set_picture (Walk       *self,
             const char *hash)
{
  g_autoptr(GBytes) content = self->load != NULL ? self->load (hash, self->load_data) : NULL;
  double indent = get_indent (self);
  double width, height;
  cairo_surface_t *picture;

  if (content == NULL)
    return;
  picture = lead_print_picture_new (content, lead_print_flow_get_width (self->flow) - indent,
                                    lead_print_flow_get_height (self->flow) * 0.6,
                                    &width, &height);
  if (picture == NULL)
    return;
  lead_print_flow_add_picture (self->flow, picture, width, height, indent);
  cairo_surface_destroy (picture);
}

static void
end_paragraph (Walk *self)
{
  g_autoptr(PangoLayout) layout = lead_print_flow_new_layout (self->flow, BODY_FONT);
  gboolean in_list = self->n_lists > 0;

  if (lead_print_words_pour (self->words, layout))
    set_block (self, layout, in_list ? GAP / 2.0 : GAP, 0);
  for (guint i = 0; i < self->pictures->len; i++)
    set_picture (self, self->pictures->pdata[i]);
  g_ptr_array_set_size (self->pictures, 0);
}

static void
end_heading (Walk       *self,
             cmark_node *node)
{
  static const char * const fonts[] = { "Sans Bold 13", "Sans Bold 12", "Sans Bold 11" };
  int level = CLAMP (cmark_node_get_heading_level (node), 1, 3);
  g_autoptr(PangoLayout) layout = lead_print_flow_new_layout (self->flow, fonts[level - 1]);

  if (lead_print_words_pour (self->words, layout))
    set_block (self, layout, 2 * GAP, 40);
}

static void
set_literal (Walk       *self,
             cmark_node *node,
             const char *font)
{
  g_autoptr(PangoLayout) layout = lead_print_flow_new_layout (self->flow, font);
  const char *text = cmark_node_get_literal (node);
  g_autofree char *trimmed = g_strchomp (g_strdup (text != NULL ? text : ""));

  if (*trimmed == '\0')
    return;
  pango_layout_set_text (layout, trimmed, -1);
  set_block (self, layout, GAP, 0);
}

static void
begin_item (Walk       *self,
            cmark_node *node)
{
  cmark_node *list = cmark_node_parent (node);
  guint number = cmark_node_get_list_start (list);

  g_free (self->marker);
  if (cmark_node_get_list_type (list) == CMARK_BULLET_LIST)
    {
      self->marker = g_strdup ("•");
      return;
    }
  for (cmark_node *other = cmark_node_previous (node); other != NULL;
       other = cmark_node_previous (other))
    number++;
  self->marker = g_strdup_printf ("%u.", number);
}

/* @iter moves behind what the picture is called. */
static void
take_picture (Walk       *self,
              cmark_node *node,
              cmark_iter *iter)
{
  static const char scheme[] = "attachment:";
  const char *url = cmark_node_get_url (node);

  if (url == NULL || !g_str_has_prefix (url, scheme))
    return;
  g_ptr_array_add (self->pictures, g_strdup (url + strlen (scheme)));
  cmark_iter_reset (iter, node, CMARK_EVENT_EXIT);
}

static void
enter (Walk       *self,
       cmark_node *node,
       cmark_iter *iter)
{
  switch ((guint) cmark_node_get_type (node))
    {
    case CMARK_NODE_BLOCK_QUOTE:
      self->n_bars++;
      break;
    case CMARK_NODE_LIST:
      self->n_lists++;
      break;
    case CMARK_NODE_ITEM:
      begin_item (self, node);
      break;
    case CMARK_NODE_CODE_BLOCK:
      set_literal (self, node, CODE_FONT);
      break;
    case CMARK_NODE_HTML_BLOCK:
      set_literal (self, node, BODY_FONT);
      break;
    case CMARK_NODE_THEMATIC_BREAK:
      lead_print_flow_add_rule (self->flow, GAP);
      break;
    case CMARK_NODE_IMAGE:
      take_picture (self, node, iter);
      break;
    default:
      lead_print_words_take (self->words, node, TRUE);
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
      self->n_bars--;
      break;
    case CMARK_NODE_LIST:
      self->n_lists--;
      break;
    case CMARK_NODE_PARAGRAPH:
      end_paragraph (self);
      break;
    case CMARK_NODE_HEADING:
      end_heading (self, node);
      break;
    default:
      lead_print_words_take (self->words, node, FALSE);
      break;
    }
}

/**
 * lead_print_markdown:
 * @flow: where it goes
 * @text: Markdown; what looks like HTML in it is set as it was typed
 * @load: (nullable) (scope call): loads the pictures it shows
 * @load_data: handed to @load
 *
 * Sets a text.
 */
void
lead_print_markdown (LeadPrintFlow *flow,
                     const char    *text,
                     LeadPrintLoad  load,
                     gpointer       load_data)
{
  Walk walk = { .flow = flow, .load = load, .load_data = load_data };
  cmark_node *document;
  cmark_iter *iter;
  cmark_event_type event;

  g_return_if_fail (flow != NULL && text != NULL);

  document = cmark_parse_document (text, strlen (text), CMARK_OPT_SAFE | CMARK_OPT_VALIDATE_UTF8);
  walk.words = lead_print_words_new ();
  walk.pictures = g_ptr_array_new_with_free_func (g_free);
  iter = cmark_iter_new (document);
  while ((event = cmark_iter_next (iter)) != CMARK_EVENT_DONE)
    {
      if (event == CMARK_EVENT_ENTER)
        enter (&walk, cmark_iter_get_node (iter), iter);
      else
        leave (&walk, cmark_iter_get_node (iter));
    }
  cmark_iter_free (iter);
  cmark_node_free (document);
  g_ptr_array_unref (walk.pictures);
  lead_print_words_free (walk.words);
  g_free (walk.marker);
}
