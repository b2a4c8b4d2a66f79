/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* An element at hand; only valid in the handler that is given it. */
typedef struct _xmlTextReader LeadXml;

/**
 * LeadXmlHandler:
 * @start: an element begins; returns whether what is in it is wanted
 * @end: an element ends that was wanted
 * @text: text, in pieces
 *
 * Who is told of what stands in an XML file, in its order. Names are without
 * their prefix.
 */
typedef struct
{
  gboolean (*start) (LeadXml    *element,
                     const char *name,
                     gpointer    user_data);
  void     (*end)   (LeadXml    *element,
                     const char *name,
                     gpointer    user_data);
  void     (*text)  (const char *text,
                     gpointer    user_data);
} LeadXmlHandler;

gboolean  lead_xml_walk         (GBytes                *content,
                                 const LeadXmlHandler  *handler,
                                 gpointer               user_data,
                                 GCancellable          *cancellable,
                                 GError               **error);
char     *lead_xml_dup          (LeadXml               *element,
                                 const char            *attribute);
gboolean  lead_xml_is_of        (LeadXml               *element,
                                 const char            *namespace_part);

G_END_DECLS
