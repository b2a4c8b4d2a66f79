/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-tags-settle.h"

/* The words are kept, so that they are found again should they come back. */
static LeadPassage *
lose (const LeadPassage *passage)
{
  return lead_passage_new (passage->start, 0, passage->quote, passage->before, passage->after);
}

static LeadTag *
settle (LeadTag    *tag,
        const char *body)
{
  const LeadPassage *passage = lead_tag_get_passage (tag);
  g_autoptr (LeadPassage) found = NULL;

  if (passage == NULL)
    return g_object_ref (tag);
  found = lead_passage_locate (passage, body);
  if (found == NULL)
    found = lose (passage);
  return lead_tag_with_passage (tag, found);
}

/**
 * lead_tags_settle:
 * @tags: (element-type LeadTag): tags of an entry
 * @body: its text as it is now
 *
 * Finds the passages of @tags again. One whose words are gone stays on the
 * entry with its quote and length 0; no tag is ever dropped.
 *
 * Returns: (transfer full) (element-type LeadTag): as many tags in the same
 *   order
 */
GPtrArray *
lead_tags_settle (GPtrArray  *tags,
                  const char *body)
{
  GPtrArray *settled = g_ptr_array_new_full (tags->len, g_object_unref);

  for (guint i = 0; i < tags->len; i++)
    g_ptr_array_add (settled, settle (tags->pdata[i], body));
  return settled;
}
