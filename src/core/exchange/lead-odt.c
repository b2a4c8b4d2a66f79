/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The text of an OpenDocument file, as LibreOffice writes it. */

#include "config.h"
#include "lead-document.h"

#include <string.h>

#include "lead-odt-styles.h"
#include "lead-xml.h"

#define MAX_TEXT   (64 * 1024 * 1024)
#define MAX_STYLES (16 * 1024 * 1024)
#define MAX_SPACES 100
#define MIME_TYPE  "application/vnd.oasis.opendocument.text"

typedef struct
{
  /* borrowed */
  LeadDocument  *document;
  LeadOdtStyles *styles;

  /* owned */
  GArray    *marks; /* LeadLineMarks of the spans at hand */
  GPtrArray *lists; /* names of the styles of those at hand */
  char      *link;

  LeadBlockKind kind;
  guint         level;
  guint         n_open;  /* paragraphs: those in a frame stand within another */
  gboolean      had_space;
  gboolean      in_body;
} Reading;

static LeadLineMarks
get_marks (Reading *self)
{
  return self->marks->len > 0
         ? g_array_index (self->marks, LeadLineMarks, self->marks->len - 1) : 0;
}

static void
add_text (Reading    *self,
          const char *text)
{
  lead_line_add (self->document->line, text, get_marks (self), self->link);
  self->had_space = g_ascii_isspace (text[strlen (text) - 1]);
}

static void
begin_paragraph (Reading    *self,
                 LeadXml    *element,
                 const char *name)
{
  g_autofree char *style = lead_xml_dup (element, "style-name");
  g_autofree char *outline = lead_xml_dup (element, "outline-level");

  lead_document_end_block (self->document, self->kind, self->level);
  self->n_open++;
  self->had_space = TRUE;
  self->kind = LEAD_BLOCK_PARAGRAPH;
  self->level = 0;
  if (*name == 'h')
    {
      self->kind = LEAD_BLOCK_HEADING;
      self->level = outline != NULL ? CLAMP (g_ascii_strtoull (outline, NULL, 10), 1, 6) : 1;
    }
  else if (lead_odt_styles_is_title (self->styles, style))
    {
      self->kind = LEAD_BLOCK_HEADING;
      self->level = 1;
    }
  else if (self->lists->len > 0)
    {
      self->kind = lead_odt_styles_has_numbers (self->styles,
                                                self->lists->pdata[self->lists->len - 1],
                                                self->lists->len)
                   ? LEAD_BLOCK_NUMBER : LEAD_BLOCK_BULLET;
      self->level = self->lists->len - 1;
    }
  else if (lead_odt_styles_is_quote (self->styles, style))
    self->kind = LEAD_BLOCK_QUOTE;
}

static void
begin_span (Reading *self,
            LeadXml *element)
{
  g_autofree char *style = lead_xml_dup (element, "style-name");
  LeadLineMarks marks = get_marks (self) | lead_odt_styles_get_marks (self->styles, style);

  g_array_append_val (self->marks, marks);
}

/* A list in a list looks as the outer one says for its level. */
static void
begin_list (Reading *self,
            LeadXml *element)
{
  char *style = lead_xml_dup (element, "style-name");

  if (style == NULL)
    style = g_strdup (self->lists->len > 0 ? self->lists->pdata[self->lists->len - 1] : "");
  g_ptr_array_add (self->lists, style);
}

static void
begin_link (Reading *self,
            LeadXml *element)
{
  g_autofree char *target = lead_xml_dup (element, "href");

  g_free (self->link);
  self->link = target != NULL ? lead_document_dup_link (target) : NULL;
}

static void
add_spaces (Reading *self,
            LeadXml *element)
{
  g_autofree char *count = lead_xml_dup (element, "c");
  guint n = count != NULL ? MIN (g_ascii_strtoull (count, NULL, 10), MAX_SPACES) : 1;

  for (guint i = 0; i < n; i++)
    add_text (self, " ");
}

static void
add_picture (Reading *self,
             LeadXml *element)
{
  g_autofree char *target = lead_xml_dup (element, "href");

  if (target != NULL && g_uri_peek_scheme (target) == NULL)
    lead_document_add_picture (self->document, g_str_has_prefix (target, "./") ? target + 2
                                                                               : target);
}

static void
start_in_body (Reading    *self,
               LeadXml    *element,
               const char *name)
{
  if (g_str_equal (name, "p") || g_str_equal (name, "h"))
    begin_paragraph (self, element, name);
  else if (g_str_equal (name, "span"))
    begin_span (self, element);
  else if (g_str_equal (name, "a"))
    begin_link (self, element);
  else if (g_str_equal (name, "list"))
    begin_list (self, element);
  else if (g_str_equal (name, "s"))
    add_spaces (self, element);
  else if (g_str_equal (name, "tab"))
    add_text (self, "\t");
  else if (g_str_equal (name, "line-break"))
    add_text (self, "\n");
  else if (g_str_equal (name, "image"))
    add_picture (self, element);
  else if (g_str_equal (name, "table"))
    self->document->n_tables++;
}

static gboolean
start (LeadXml    *element,
       const char *name,
       gpointer    user_data)
{
  static const char * const unwanted[] = { "tracked-changes", "table-of-content", "sequence-decls",
                                           "desc", "title", NULL };
  static const char * const notes[] = { "note", "annotation", NULL };
  Reading *self = user_data;

  if (g_strv_contains (notes, name))
    self->document->n_notes++;
  if (g_strv_contains (unwanted, name) || g_strv_contains (notes, name))
    return FALSE;
  if (g_str_equal (name, "body"))
    self->in_body = TRUE;
  else if (self->in_body)
    start_in_body (self, element, name);
  else
    lead_odt_styles_start (self->styles, element, name);
  return TRUE;
}

static void
end (LeadXml    *element,
     const char *name,
     gpointer    user_data)
{
  Reading *self = user_data;

  if (!self->in_body)
    return;
  if (g_str_equal (name, "p") || g_str_equal (name, "h"))
    {
      lead_document_end_block (self->document, self->kind, self->level);
      self->n_open -= self->n_open > 0;
    }
  else if (g_str_equal (name, "span") && self->marks->len > 0)
    g_array_set_size (self->marks, self->marks->len - 1);
  else if (g_str_equal (name, "list") && self->lists->len > 0)
    g_ptr_array_set_size (self->lists, self->lists->len - 1);
  else if (g_str_equal (name, "a"))
    g_clear_pointer (&self->link, g_free);
}

/* White space counts once, wherever a line was wrapped in the file. */
static void
text (const char *words,
      gpointer    user_data)
{
  Reading *self = user_data;
  g_autoptr(GString) out = NULL;
  gboolean had_space = self->had_space;

  if (!self->in_body || self->n_open == 0)
    return;
  out = g_string_sized_new (strlen (words));
  for (; *words != '\0'; words++)
    {
      gboolean space = g_ascii_isspace (*words);

      if (!space)
        g_string_append_c (out, *words);
      else if (!had_space)
        g_string_append_c (out, ' ');
      had_space = space;
    }
  if (out->len > 0)
    add_text (self, out->str);
}

static gboolean
walk_member (Reading       *self,
             LeadSource    *source,
             const char    *member,
             gsize          max_size,
             GCancellable  *cancellable,
             GError       **error)
{
  static const LeadXmlHandler handler = { start, end, text };
  g_autoptr(GBytes) content = NULL;
  guint position;

  if (!lead_source_find_member (source, member, &position))
    return TRUE;
  content = lead_source_load (source, position, max_size, cancellable, error);
  return content != NULL && lead_xml_walk (content, &handler, self, cancellable, error);
}

/**
 * lead_odt_is:
 * @source: a zip
 * @cancellable: (nullable): to stop
 *
 * Returns: whether it is an OpenDocument text
 */
gboolean
lead_odt_is (LeadSource   *source,
             GCancellable *cancellable)
{
  g_autoptr(GBytes) content = NULL;
  guint position;

  g_return_val_if_fail (LEAD_IS_SOURCE (source), FALSE);

  if (lead_source_get_kind (source) != LEAD_SOURCE_ZIP
      || !lead_source_find_member (source, "content.xml", NULL)
      || !lead_source_find_member (source, "mimetype", &position))
    return FALSE;
  content = lead_source_load (source, position, 1024, cancellable, NULL);
  return content != NULL && g_bytes_get_size (content) >= strlen (MIME_TYPE)
         && memcmp (g_bytes_get_data (content, NULL), MIME_TYPE, strlen (MIME_TYPE)) == 0;
}

/**
 * lead_odt_read:
 * @source: an OpenDocument text
 * @cancellable: (nullable): to stop
 * @error: return location for a %LEAD_ERROR_REFUSED
 *
 * Returns: (transfer full) (nullable): what it says
 */
LeadDocument *
lead_odt_read (LeadSource    *source,
               GCancellable  *cancellable,
               GError       **error)
{
  g_autoptr(LeadDocument) document = lead_document_new ();
  g_autoptr(LeadOdtStyles) styles = lead_odt_styles_new ();
  Reading reading = { .document = document, .styles = styles };
  gboolean read;

  g_return_val_if_fail (LEAD_IS_SOURCE (source), NULL);

  reading.marks = g_array_new (FALSE, FALSE, sizeof (LeadLineMarks));
  reading.lists = g_ptr_array_new_with_free_func (g_free);
  lead_document_read_properties (document, source, "meta.xml", cancellable);
  /* Styles that are absent or damaged cost looks, not words. */
  walk_member (&reading, source, "styles.xml", MAX_STYLES, cancellable, NULL);
  reading.in_body = FALSE;
  read = walk_member (&reading, source, "content.xml", MAX_TEXT, cancellable, error);
  g_array_unref (reading.marks);
  g_ptr_array_unref (reading.lists);
  g_free (reading.link);
  return read ? g_steal_pointer (&document) : NULL;
}
