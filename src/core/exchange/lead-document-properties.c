/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-document.h"

#include "lead-xml.h"

#define MAX_PART (1024 * 1024)

typedef struct
{
  LeadDocument *document; /* borrowed */
  char        **field;    /* what text is put into; NULL while in none that matters */
} Reading;

static gboolean
start (LeadXml    *element,
       const char *name,
       gpointer    user_data)
{
  Reading *self = user_data;

  if (g_str_equal (name, "title"))
    self->field = &self->document->title;
  else if (g_str_equal (name, "created") || g_str_equal (name, "creation-date"))
    self->field = &self->document->made;
  else
    self->field = NULL;
  return TRUE;
}

static void
end (LeadXml    *element,
     const char *name,
     gpointer    user_data)
{
  ((Reading *) user_data)->field = NULL;
}

static void
text (const char *words,
      gpointer    user_data)
{
  Reading *self = user_data;

  if (self->field == NULL)
    return;
  g_free (*self->field);
  *self->field = g_strstrip (g_strdup (words));
}

/**
 * lead_document_read_properties:
 * @self: a document
 * @source: its file
 * @member: where its properties are; they may be absent or damaged
 * @cancellable: (nullable): to stop
 *
 * Reads the title and the date. The writer's name, which stands there too, is
 * left alone.
 */
void
lead_document_read_properties (LeadDocument *self,
                               LeadSource   *source,
                               const char   *member,
                               GCancellable *cancellable)
{
  static const LeadXmlHandler handler = { start, end, text };
  Reading reading = { self, NULL };
  g_autoptr(GBytes) content = NULL;
  guint position;

  g_return_if_fail (self != NULL);
  g_return_if_fail (LEAD_IS_SOURCE (source) && member != NULL);

  if (lead_source_find_member (source, member, &position))
    content = lead_source_load (source, position, MAX_PART, cancellable, NULL);
  if (content != NULL)
    lead_xml_walk (content, &handler, &reading, cancellable, NULL);
}
