/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-html.h"

#include <libxml/HTMLparser.h>
#include <string.h>

#include "lead-html-paragraph.h"
#include "lead-html-style.h"

/*
 * What somebody copied from a web page or a word processor, as the Markdown
 * they would have written: headings, paragraphs, lists, quotes, links, bold
 * and italic. The rest (looks, scripts, forms, pictures, trackers) stays
 * behind. Broken pages are read as far as they can be.
 */

#define MAX_DEPTH 200
#define MAX_LISTS 8

typedef struct
{
  GString *out;
  LeadHtmlParagraph *paragraph;
  const char *address; /* where the words lead to just now */
  guint looks;
  guint depth;
  guint quotes;
  guint n_lists;
  guint numbers[MAX_LISTS + 1]; /* the next number of each list, 0 for bullets */
  GString *marker;              /* "- " before the first words of an item */
  guint heading;
  gboolean as_typed;
  gboolean after_item;
} Page;

static void walk_children (Page    *page,
                           xmlNode *node);

static void
append_prefix (Page *page)
{
  for (guint i = 0; i < page->quotes; i++)
    g_string_append (page->out, "> ");
}

/* Items stand close together, all else has a line between. */
static void
separate (Page     *page,
          gboolean  is_item)
{
  if (page->out->len == 0)
    return;
  g_string_append_c (page->out, '\n');
  if (is_item && page->after_item)
    return;
  if (page->quotes > 0)
    {
      append_prefix (page);
      g_string_truncate (page->out, page->out->len - 1);
    }
  g_string_append_c (page->out, '\n');
}

static void
append_lines (Page       *page,
              const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  guint indent = page->n_lists > 0 ? 2 * page->n_lists : 0;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append_c (page->out, '\n');
      append_prefix (page);
      if (i == 0 && page->marker->len > 0)
        g_string_append (page->out, page->marker->str);
      else
        g_string_append_printf (page->out, "%*s", (int) indent, "");
      g_string_append (page->out, g_strchomp (lines[i]));
    }
}

static void
end_paragraph (Page *page)
{
  g_autofree char *text = lead_html_paragraph_end (page->paragraph, page->heading == 0);
  gboolean is_item = page->marker->len > 0;

  if (*text == '\0')
    return;
  separate (page, is_item);
  for (guint i = 0; i < page->heading; i++)
    g_string_append_c (page->marker, '#');
  if (page->heading > 0)
    g_string_append_c (page->marker, ' ');
  append_lines (page, text);
  g_string_truncate (page->marker, 0);
  page->after_item = is_item;
}

static void
add_text (Page       *page,
          const char *text)
{
  g_auto (GStrv) lines = NULL;

  if (!page->as_typed)
    {
      lead_html_paragraph_add (page->paragraph, text, page->looks, page->address);
      return;
    }
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (i > 0)
        lead_html_paragraph_add_break (page->paragraph);
      lead_html_paragraph_add (page->paragraph, lines[i], page->looks, page->address);
    }
}

static void
walk_block (Page    *page,
            xmlNode *node)
{
  end_paragraph (page);
  walk_children (page, node);
  end_paragraph (page);
}

static void
walk_heading (Page    *page,
              xmlNode *node)
{
  end_paragraph (page);
  page->heading = CLAMP ((guint) (node->name[1] - '0'), 1, 6);
  walk_children (page, node);
  end_paragraph (page);
  page->heading = 0;
}

static void
walk_quote (Page    *page,
            xmlNode *node)
{
  gboolean deeper = page->quotes < 3;

  end_paragraph (page);
  page->after_item = FALSE;
  page->quotes += deeper;
  walk_children (page, node);
  end_paragraph (page);
  page->quotes -= deeper;
}

static void
walk_list (Page    *page,
           xmlNode *node)
{
  gboolean deeper = page->n_lists < MAX_LISTS;

  end_paragraph (page);
  page->n_lists += deeper;
  page->numbers[page->n_lists] = lead_html_is (node, " ol ") ? 1 : 0;
  walk_children (page, node);
  end_paragraph (page);
  page->n_lists -= deeper;
}

static void
set_marker (Page  *page,
            guint  level,
            guint  number)
{
  g_string_printf (page->marker, "%*s", (int) (2 * (level - 1)), "");
  if (number > 0)
    g_string_append_printf (page->marker, "%u. ", number);
  else
    g_string_append (page->marker, "- ");
}

static void
walk_item (Page    *page,
           xmlNode *node)
{
  guint level = MAX (page->n_lists, 1);

  end_paragraph (page);
  set_marker (page, level, page->numbers[level]);
  if (page->numbers[level] > 0)
    page->numbers[level]++;
  walk_children (page, node);
  end_paragraph (page);
  g_string_truncate (page->marker, 0);
}

/* The number that Word has painted before an item, 0 for a bullet. */
static guint
find_word_number (xmlNode *node,
                  guint    depth)
{
  guint number = 0;

  for (xmlNode *child = node->children; child != NULL && number == 0 && depth < 8;
       child = child->next)
    if (child->type == XML_ELEMENT_NODE && lead_html_is_word_marker (child))
      {
        xmlChar *text = xmlNodeGetContent (child);

        number = (guint) MIN (g_ascii_strtoull ((const char *) text, NULL, 10), 9999);
        xmlFree (text);
      }
    else if (child->type == XML_ELEMENT_NODE)
      number = find_word_number (child, depth + 1);
  return number;
}

static void
walk_word_item (Page    *page,
                xmlNode *node,
                guint    level)
{
  end_paragraph (page);
  set_marker (page, level, find_word_number (node, 0));
  walk_children (page, node);
  end_paragraph (page);
  g_string_truncate (page->marker, 0);
}

/* Cells of a row stand side by side. */
static void
walk_cell (Page    *page,
           xmlNode *node)
{
  for (xmlNode *before = node->prev; before != NULL; before = before->prev)
    if (before->type == XML_ELEMENT_NODE)
      {
        lead_html_paragraph_add (page->paragraph, " | ", 0, NULL);
        break;
      }
  walk_children (page, node);
}

static void
walk_link (Page    *page,
           xmlNode *node)
{
  const char *outer = page->address;
  g_autofree char *address = lead_html_dup_address (node);

  if (address != NULL)
    page->address = address;
  walk_children (page, node);
  page->address = outer;
}

static void
walk_inside_cell (Page    *page,
                  xmlNode *node)
{
  guint level = lead_html_get_word_level (node);
  gboolean in_cell = node->parent != NULL && node->parent->type == XML_ELEMENT_NODE
                     && lead_html_is (node->parent, " td th ");

  if (level > 0)
    walk_word_item (page, node, level);
  else if (in_cell)
    {
      lead_html_paragraph_add (page->paragraph, " ", 0, NULL);
      walk_children (page, node);
    }
  else if (lead_html_is (node->parent, " li "))
    {
      /* The first paragraph of an item goes by its marker. */
      end_paragraph (page);
      walk_children (page, node);
      end_paragraph (page);
    }
  else
    walk_block (page, node);
}

static void
walk_element (Page    *page,
              xmlNode *node)
{
  if (lead_html_is (node, " br "))
    lead_html_paragraph_add_break (page->paragraph);
  else if (lead_html_is (node, " h1 h2 h3 h4 h5 h6 "))
    walk_heading (page, node);
  else if (lead_html_is (node, " ul ol menu dir "))
    walk_list (page, node);
  else if (lead_html_is (node, " li "))
    walk_item (page, node);
  else if (lead_html_is (node, " blockquote "))
    walk_quote (page, node);
  else if (lead_html_is (node, " a "))
    walk_link (page, node);
  else if (lead_html_is (node, " td th "))
    walk_cell (page, node);
  else if (lead_html_is (node, " p div "))
    walk_inside_cell (page, node);
  else if (lead_html_is (node, " section article main header footer nav aside address center dl dt "
                               "dd figure figcaption details summary fieldset legend table caption "
                               "thead tbody tfoot tr hr pre body html "))
    walk_block (page, node);
  else
    walk_children (page, node);
}

static void
walk (Page    *page,
      xmlNode *node)
{
  guint looks = page->looks;
  gboolean as_typed = page->as_typed;

  if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
    add_text (page, (const char *) node->content);
  if (node->type != XML_ELEMENT_NODE || page->depth >= MAX_DEPTH || lead_html_is_hidden (node)
      || lead_html_is_word_marker (node))
    return;

  page->depth++;
  page->looks = lead_html_update_looks (node, looks);
  page->as_typed = as_typed || lead_html_is (node, " pre ");
  walk_element (page, node);
  page->as_typed = as_typed;
  page->looks = looks;
  page->depth--;
}

static void
walk_children (Page    *page,
               xmlNode *node)
{
  for (xmlNode *child = node->children; child != NULL; child = child->next)
    walk (page, child);
}

/* "<![if !supportLists]>": what Word tells other versions of itself, and the
 * library takes for text. */
static char *
drop_conditions (const char *html)
{
  GString *clean = g_string_sized_new (strlen (html));
  const char *at = html;
  const char *start;

  while ((start = strstr (at, "<![")) != NULL)
    {
      const char *end = strchr (start, '>');

      g_string_append_len (clean, at, start - at);
      at = end != NULL ? end + 1 : start + strlen (start);
    }
  g_string_append (clean, at);
  return g_string_free (clean, FALSE);
}

/**
 * lead_html_to_markdown:
 * @html: a page or a part of one, UTF-8; may be broken or hostile
 *
 * Returns: (transfer full): its words as Markdown, empty when there are none.
 *   Nothing is fetched.
 */
char *
lead_html_to_markdown (const char *html)
{
  g_autofree char *clean = NULL;
  gsize length;
  htmlDocPtr document;
  Page page = { 0 };

  g_return_val_if_fail (html != NULL, NULL);

  clean = drop_conditions (html);
  length = strlen (clean);
  if (length == 0 || length > G_MAXINT / 2)
    return g_strdup ("");
  document = htmlReadMemory (clean, (int) length, NULL, "UTF-8",
                             HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING
                                 | HTML_PARSE_NONET | HTML_PARSE_COMPACT);
  if (document == NULL)
    return g_strdup ("");

  page.out = g_string_new (NULL);
  page.marker = g_string_new (NULL);
  page.paragraph = lead_html_paragraph_new ();
  walk_children (&page, (xmlNode *) document);
  end_paragraph (&page);
  lead_html_paragraph_free (page.paragraph);
  g_string_free (page.marker, TRUE);
  xmlFreeDoc (document);
  return g_string_free (page.out, FALSE);
}
