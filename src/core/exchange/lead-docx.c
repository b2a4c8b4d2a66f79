/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The text of a Word document. What somebody deleted while changes were tracked
 * stays deleted. */

#include "config.h"
#include "lead-document.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/model/lead-error.h"
#include "lead-docx-parts.h"
#include "lead-xml.h"

#define MAX_TEXT (64 * 1024 * 1024)
#define WORD     "wordprocessingml"

typedef struct
{
  /* borrowed */
  LeadDocument  *document;
  LeadDocxParts *parts;

  /* owned; of the paragraph at hand */
  char *list;
  char *link;

  LeadBlockKind kind;
  guint         level;
  guint         list_level;
  LeadLineMarks marks;
  gboolean      in_run;
  gboolean      in_text;
} Reading;

static void
begin_paragraph (Reading *self)
{
  /* Those in a text box stand within another one. */
  lead_document_end_block (self->document, self->kind, self->level);
  g_clear_pointer (&self->list, g_free);
  self->kind = LEAD_BLOCK_PARAGRAPH;
  self->level = 0;
  self->list_level = 0;
}

static void
end_paragraph (Reading *self)
{
  /* Number 0 takes a paragraph out of its list. */
  if (self->list != NULL && !g_str_equal (self->list, "0") && self->kind != LEAD_BLOCK_HEADING)
    {
      self->kind = lead_docx_parts_is_bullet (self->parts, self->list, self->list_level)
                   ? LEAD_BLOCK_BULLET : LEAD_BLOCK_NUMBER;
      self->level = self->list_level;
    }
  lead_document_end_block (self->document, self->kind, self->level);
}

static void
set_style (Reading *self,
           LeadXml *element)
{
  g_autofree char *id = lead_xml_dup (element, "val");
  const char *name = id != NULL ? lead_docx_parts_get_style (self->parts, id) : NULL;

  if (name == NULL)
    return;
  if (g_str_has_prefix (name, "heading "))
    {
      self->kind = LEAD_BLOCK_HEADING;
      self->level = CLAMP (g_ascii_strtoull (name + 8, NULL, 10), 1, 6);
    }
  else if (g_str_has_suffix (name, "title"))
    {
      self->kind = LEAD_BLOCK_HEADING;
      self->level = *name == 't' ? 1 : 2;
    }
  else if (g_str_has_suffix (name, "quote"))
    self->kind = LEAD_BLOCK_QUOTE;
  else if (g_str_has_prefix (name, "list bullet"))
    self->kind = LEAD_BLOCK_BULLET;
  else if (g_str_has_prefix (name, "list number"))
    self->kind = LEAD_BLOCK_NUMBER;
}

static guint
get_number (LeadXml *element)
{
  g_autofree char *value = lead_xml_dup (element, "val");

  return value != NULL ? MIN (g_ascii_strtoull (value, NULL, 10), 100) : 0;
}

static void
set_mark (Reading       *self,
          LeadXml       *element,
          LeadLineMarks  mark)
{
  static const char * const off[] = { "0", "false", "off", NULL };
  g_autofree char *value = lead_xml_dup (element, "val");

  if (value != NULL && g_strv_contains (off, value))
    self->marks &= ~mark;
  else
    self->marks |= mark;
}

static void
set_run_style (Reading *self,
               LeadXml *element)
{
  g_autofree char *id = lead_xml_dup (element, "val");
  const char *name = id != NULL ? lead_docx_parts_get_style (self->parts, id) : NULL;

  if (g_strcmp0 (name, "strong") == 0)
    self->marks |= LEAD_LINE_BOLD;
  else if (g_strcmp0 (name, "emphasis") == 0)
    self->marks |= LEAD_LINE_ITALIC;
}

static void
add_text (Reading    *self,
          const char *text)
{
  lead_line_add (self->document->line, text, self->marks, self->link);
}

static void
add_break (Reading *self,
           LeadXml *element)
{
  g_autofree char *type = lead_xml_dup (element, "type");

  if (type == NULL || g_str_equal (type, "textWrapping"))
    add_text (self, "\n");
}

static void
begin_link (Reading *self,
            LeadXml *element)
{
  g_autofree char *id = lead_xml_dup (element, "id");
  const char *target = id != NULL ? lead_docx_parts_get_target (self->parts, id) : NULL;

  g_free (self->link);
  self->link = target != NULL ? lead_document_dup_link (target) : NULL;
}

static void
add_picture (Reading    *self,
             LeadXml    *element,
             const char *attribute)
{
  g_autofree char *id = lead_xml_dup (element, attribute);
  const char *target = id != NULL ? lead_docx_parts_get_target (self->parts, id) : NULL;
  g_autofree char *member = NULL;

  if (target == NULL)
    return;
  member = *target == '/' ? g_strdup (target + 1) : g_strconcat ("word/", target, NULL);
  lead_document_add_picture (self->document, member);
}

static gboolean
start_in_run (Reading    *self,
              LeadXml    *element,
              const char *name)
{
  if (g_str_equal (name, "t"))
    self->in_text = TRUE;
  else if (g_str_equal (name, "b"))
    set_mark (self, element, LEAD_LINE_BOLD);
  else if (g_str_equal (name, "i"))
    set_mark (self, element, LEAD_LINE_ITALIC);
  else if (g_str_equal (name, "strike"))
    set_mark (self, element, LEAD_LINE_STRUCK);
  else if (g_str_equal (name, "rStyle"))
    set_run_style (self, element);
  else if (g_str_equal (name, "tab"))
    add_text (self, "\t");
  else if (g_str_equal (name, "br"))
    add_break (self, element);
  else if (g_str_equal (name, "cr"))
    add_text (self, "\n");
  else if (g_str_equal (name, "noBreakHyphen"))
    add_text (self, "\u2011");
  else if (g_str_has_suffix (name, "Reference"))
    self->document->n_notes++;
  else
    return FALSE;
  return TRUE;
}

static void
start_outside (Reading    *self,
               LeadXml    *element,
               const char *name)
{
  if (g_str_equal (name, "r"))
    {
      self->in_run = TRUE;
      self->marks = 0;
    }
  else if (g_str_equal (name, "pStyle"))
    set_style (self, element);
  else if (g_str_equal (name, "ilvl"))
    self->list_level = get_number (element);
  else if (g_str_equal (name, "numId"))
    {
      g_free (self->list);
      self->list = lead_xml_dup (element, "val");
    }
  else if (g_str_equal (name, "hyperlink"))
    begin_link (self, element);
  else if (g_str_equal (name, "tbl"))
    self->document->n_tables++;
}

static gboolean
start (LeadXml    *element,
       const char *name,
       gpointer    user_data)
{
  static const char * const unwanted[] = { "del", "moveFrom", "pPrChange", "rPrChange", "Fallback",
                                           NULL };
  Reading *self = user_data;

  if (g_strv_contains (unwanted, name))
    return FALSE;
  if (g_str_equal (name, "blip"))
    add_picture (self, element, "embed");
  else if (g_str_equal (name, "imagedata"))
    add_picture (self, element, "id");
  else if (!lead_xml_is_of (element, WORD))
    return TRUE;
  else if (g_str_equal (name, "p"))
    {
      begin_paragraph (self);
      self->in_run = FALSE;
    }
  else if (!self->in_run || !start_in_run (self, element, name))
    start_outside (self, element, name);
  return TRUE;
}

static void
end (LeadXml    *element,
     const char *name,
     gpointer    user_data)
{
  Reading *self = user_data;

  if (!lead_xml_is_of (element, WORD))
    return;
  if (g_str_equal (name, "p"))
    end_paragraph (self);
  else if (g_str_equal (name, "r"))
    self->in_run = FALSE;
  else if (g_str_equal (name, "t"))
    self->in_text = FALSE;
  else if (g_str_equal (name, "hyperlink"))
    g_clear_pointer (&self->link, g_free);
}

static void
text (const char *words,
      gpointer    user_data)
{
  Reading *self = user_data;

  if (self->in_text)
    add_text (self, words);
}

/* The text is in "word/document.xml", save for a few programs that number it. */
static const char *
find_document (LeadSource *source)
{
  for (guint i = 0; i < lead_source_get_n_members (source); i++)
    {
      const char *name = lead_source_get_member (source, i);

      if (g_str_has_prefix (name, "word/document") && g_str_has_suffix (name, ".xml"))
        return name;
    }
  return NULL;
}

/**
 * lead_docx_is:
 * @source: a zip
 *
 * Returns: whether it is a Word document
 */
gboolean
lead_docx_is (LeadSource *source)
{
  g_return_val_if_fail (LEAD_IS_SOURCE (source), FALSE);

  return lead_source_get_kind (source) == LEAD_SOURCE_ZIP && find_document (source) != NULL;
}

/**
 * lead_docx_read:
 * @source: a Word document
 * @cancellable: (nullable): to stop
 * @error: return location for a %LEAD_ERROR_REFUSED
 *
 * Returns: (transfer full) (nullable): what it says
 */
LeadDocument *
lead_docx_read (LeadSource    *source,
                GCancellable  *cancellable,
                GError       **error)
{
  static const LeadXmlHandler handler = { start, end, text };
  const char *member;
  g_autoptr(LeadDocument) document = NULL;
  g_autoptr(LeadDocxParts) parts = NULL;
  g_autoptr(GBytes) content = NULL;
  Reading reading = { 0 };
  guint position;
  gboolean read;

  g_return_val_if_fail (lead_docx_is (source), NULL);

  member = find_document (source);
  lead_source_find_member (source, member, &position);
  parts = lead_docx_parts_new (source, member, cancellable);
  content = lead_source_load (source, position, MAX_TEXT, cancellable, error);
  if (content == NULL)
    return NULL;
  document = lead_document_new ();
  lead_document_read_properties (document, source, "docProps/core.xml", cancellable);
  reading.document = document;
  reading.parts = parts;
  read = lead_xml_walk (content, &handler, &reading, cancellable, error);
  g_free (reading.list);
  g_free (reading.link);
  return read ? g_steal_pointer (&document) : NULL;
}
