/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-print-words.h"

#include <string.h>

#define MAX_SHOWN_LINK 200
#define NEW_LINE       "\u2028" /* of the same paragraph */

struct _LeadPrintWords
{
  GString       *text;
  PangoAttrList *attributes;
  GArray        *starts; /* guint: where the looks that are open began */
};

/**
 * lead_print_words_new:
 *
 * Returns: (transfer full): no words yet
 */
LeadPrintWords *
lead_print_words_new (void)
{
  LeadPrintWords *self = g_new0 (LeadPrintWords, 1);

  self->text = g_string_new (NULL);
  self->attributes = pango_attr_list_new ();
  self->starts = g_array_new (FALSE, FALSE, sizeof (guint));
  return self;
}

/**
 * lead_print_words_free:
 * @self: words
 */
void
lead_print_words_free (LeadPrintWords *self)
{
  g_return_if_fail (self != NULL);

  g_string_free (self->text, TRUE);
  pango_attr_list_unref (self->attributes);
  g_array_unref (self->starts);
  g_free (self);
}

static void
open_looks (LeadPrintWords *self)
{
  guint start = self->text->len;

  g_array_append_val (self->starts, start);
}

static void
close_looks (LeadPrintWords *self,
             PangoAttribute *attribute)
{
  if (self->starts->len > 0)
    {
      attribute->start_index = g_array_index (self->starts, guint, self->starts->len - 1);
      attribute->end_index = self->text->len;
      g_array_set_size (self->starts, self->starts->len - 1);
      pango_attr_list_insert (self->attributes, attribute);
    }
  else
    pango_attribute_destroy (attribute);
}

/**
 * lead_print_words_add:
 * @self: words
 * @text: (nullable): more of them, without looks of their own
 */
void
lead_print_words_add (LeadPrintWords *self,
                      const char     *text)
{
  g_auto(GStrv) lines = NULL;
  g_autofree char *joined = NULL;

  g_return_if_fail (self != NULL);

  if (text == NULL)
    return;
  lines = g_strsplit (text, "\n", -1);
  joined = g_strjoinv (NEW_LINE, lines);
  g_string_append (self->text, joined);
}

/* On paper nobody can follow a link: where it leads is said, unless that is
 * what it says anyway. */
static void
close_link (LeadPrintWords *self,
            cmark_node     *node)
{
  const char *url = cmark_node_get_url (node);
  guint start = self->starts->len > 0
                ? g_array_index (self->starts, guint, self->starts->len - 1) : self->text->len;
  gboolean said = url == NULL || *url == '\0' || strlen (url) > MAX_SHOWN_LINK
                  || strstr (self->text->str + start, url) != NULL;

  close_looks (self, pango_attr_underline_new (PANGO_UNDERLINE_SINGLE));
  if (said)
    return;
  open_looks (self);
  g_string_append_printf (self->text, " (%s)", url);
  close_looks (self, pango_attr_scale_new (0.85));
}

static void
add_code (LeadPrintWords *self,
          cmark_node     *node)
{
  open_looks (self);
  lead_print_words_add (self, cmark_node_get_literal (node));
  close_looks (self, pango_attr_family_new ("Monospace"));
}

static gboolean
take_leaf (LeadPrintWords *self,
           cmark_node     *node)
{
  switch ((guint) cmark_node_get_type (node))
    {
    case CMARK_NODE_TEXT:
    case CMARK_NODE_HTML_INLINE:
      lead_print_words_add (self, cmark_node_get_literal (node));
      return TRUE;
    /* Lines end on paper where they ended when they were written. */
    case CMARK_NODE_SOFTBREAK:
    case CMARK_NODE_LINEBREAK:
      g_string_append (self->text, NEW_LINE);
      return TRUE;
    case CMARK_NODE_CODE:
      add_code (self, node);
      return TRUE;
    default:
      return FALSE;
    }
}

static gboolean
has_looks (cmark_node_type type)
{
  return type == CMARK_NODE_EMPH || type == CMARK_NODE_STRONG || type == CMARK_NODE_LINK;
}

/**
 * lead_print_words_take:
 * @self: words
 * @node: a node within a paragraph
 * @is_start: whether it begins, or ends
 *
 * Returns: whether it was one that is words
 */
gboolean
lead_print_words_take (LeadPrintWords *self,
                       cmark_node     *node,
                       gboolean        is_start)
{
  cmark_node_type type;

  g_return_val_if_fail (self != NULL && node != NULL, FALSE);

  type = cmark_node_get_type (node);
  if (!has_looks (type))
    return is_start && take_leaf (self, node);
  if (is_start)
    open_looks (self);
  else if (type == CMARK_NODE_EMPH)
    close_looks (self, pango_attr_style_new (PANGO_STYLE_ITALIC));
  else if (type == CMARK_NODE_STRONG)
    close_looks (self, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  else
    close_link (self, node);
  return TRUE;
}

/**
 * lead_print_words_pour:
 * @self: words
 * @layout: a paragraph
 *
 * Moves the words over.
 *
 * Returns: whether there were any
 */
gboolean
lead_print_words_pour (LeadPrintWords *self,
                       PangoLayout    *layout)
{
  gboolean some;

  g_return_val_if_fail (self != NULL && PANGO_IS_LAYOUT (layout), FALSE);

  some = self->text->len > 0;
  pango_layout_set_text (layout, self->text->str, self->text->len);
  pango_layout_set_attributes (layout, self->attributes);
  g_string_truncate (self->text, 0);
  g_array_set_size (self->starts, 0);
  pango_attr_list_unref (self->attributes);
  self->attributes = pango_attr_list_new ();
  return some;
}
