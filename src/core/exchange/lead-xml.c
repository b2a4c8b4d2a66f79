/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* XML of others, read as a stream: memory stays small whatever its size. It may
 * not bring a document type, and so no entities; nothing it names is fetched;
 * libxml2 itself bounds how deep elements stand in each other. */

#include "config.h"
#include "lead-xml.h"

#include <glib/gi18n-lib.h>
#include <libxml/xmlreader.h>
#include <string.h>

#include "core/model/lead-error.h"

#define CHECK_EVERY 1000
#define MAX_PROLOG  (64 * 1024)

static gboolean
refuse (const char  *reason,
        GError     **error)
{
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED, reason);
  return FALSE;
}

/* Found before the parser sees it, where it would stand in most alphabets. */
static gboolean
has_document_type (GBytes *content)
{
  static const char mark[] = "<!DOCTYPE";
  gsize length;
  const char *data = g_bytes_get_data (content, &length);

  return length > 0 && memmem (data, MIN (length, MAX_PROLOG), mark, strlen (mark)) != NULL;
}

static gboolean
refuse_document_type (GError **error)
{
  return refuse (_("It holds a document type, which no honest document does."), error);
}

static xmlTextReader *
open_reader (GBytes  *content,
             GError **error)
{
  gsize length;
  const char *data = g_bytes_get_data (content, &length);
  xmlTextReader *reader = NULL;

  if (has_document_type (content))
    {
      refuse_document_type (error);
      return NULL;
    }
  if (length > 0 && length < G_MAXINT)
    reader = xmlReaderForMemory (data, length, NULL, NULL,
                                 XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING
                                 | XML_PARSE_NOCDATA);
  if (reader == NULL)
    refuse (_("It is damaged."), error);
  return reader;
}

/* Moves on, and says whether there is more: 1, 0 at the end, -1 when damaged. */
static int
take_element (xmlTextReader        *reader,
              const LeadXmlHandler *handler,
              gpointer              user_data)
{
  const char *name = (const char *) xmlTextReaderConstLocalName (reader);
  gboolean is_empty = xmlTextReaderIsEmptyElement (reader);

  if (!handler->start (reader, name, user_data))
    return xmlTextReaderNext (reader);
  if (is_empty)
    handler->end (reader, name, user_data);
  return xmlTextReaderRead (reader);
}

static int
take_node (xmlTextReader        *reader,
           const LeadXmlHandler *handler,
           gpointer              user_data)
{
  const char *text;

  switch (xmlTextReaderNodeType (reader))
    {
    case XML_READER_TYPE_ELEMENT:
      return take_element (reader, handler, user_data);
    case XML_READER_TYPE_END_ELEMENT:
      handler->end (reader, (const char *) xmlTextReaderConstLocalName (reader), user_data);
      break;
    case XML_READER_TYPE_TEXT:
    case XML_READER_TYPE_CDATA:
    case XML_READER_TYPE_WHITESPACE:
    case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
      text = (const char *) xmlTextReaderConstValue (reader);
      if (text != NULL)
        handler->text (text, user_data);
      break;
    default:
      break;
    }
  return xmlTextReaderRead (reader);
}

/**
 * lead_xml_walk:
 * @content: an XML file
 * @handler: who is told
 * @user_data: handed to @handler
 * @cancellable: (nullable): to stop
 * @error: return location for a %LEAD_ERROR_REFUSED
 *
 * Returns: whether it was read to its end
 */
gboolean
lead_xml_walk (GBytes                *content,
               const LeadXmlHandler  *handler,
               gpointer               user_data,
               GCancellable          *cancellable,
               GError               **error)
{
  xmlTextReader *reader;
  int more;
  gboolean stopped = FALSE;

  g_return_val_if_fail (content != NULL && handler != NULL, FALSE);

  reader = open_reader (content, error);
  if (reader == NULL)
    return FALSE;
  more = xmlTextReaderRead (reader);
  for (guint n = 1; more == 1 && !stopped; n++)
    {
      if (xmlTextReaderNodeType (reader) == XML_READER_TYPE_DOCUMENT_TYPE)
        stopped = !refuse_document_type (error);
      else if (n % CHECK_EVERY == 0)
        stopped = g_cancellable_set_error_if_cancelled (cancellable, error);
      if (!stopped)
        more = take_node (reader, handler, user_data);
    }
  xmlFreeTextReader (reader);
  if (!stopped && more != 0)
    return refuse (_("It is damaged."), error);
  return !stopped;
}

/**
 * lead_xml_dup:
 * @element: an element
 * @attribute: name of an attribute, without its prefix
 *
 * Returns: (transfer full) (nullable): what it says
 */
char *
lead_xml_dup (LeadXml    *element,
              const char *attribute)
{
  char *value = NULL;

  g_return_val_if_fail (element != NULL && attribute != NULL, NULL);

  while (value == NULL && xmlTextReaderMoveToNextAttribute (element) == 1)
    if (xmlStrEqual (xmlTextReaderConstLocalName (element), (const xmlChar *) attribute))
      value = g_strdup ((const char *) xmlTextReaderConstValue (element));
  xmlTextReaderMoveToElement (element);
  return value;
}

/**
 * lead_xml_is_of:
 * @element: an element
 * @namespace_part: what stands in the name of a namespace, whatever its year
 *
 * Returns: whether the element is of that namespace
 */
gboolean
lead_xml_is_of (LeadXml    *element,
                const char *namespace_part)
{
  const xmlChar *name;

  g_return_val_if_fail (element != NULL && namespace_part != NULL, FALSE);

  name = xmlTextReaderConstNamespaceUri (element);
  return name != NULL && xmlStrstr (name, (const xmlChar *) namespace_part) != NULL;
}
