/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-entry-difference.h"

#include "core/model/lead-label.h"

static gboolean
same_text (LeadEntry *a,
           LeadEntry *b)
{
  return g_str_equal (lead_entry_get_title (a), lead_entry_get_title (b))
         && g_str_equal (lead_entry_get_body (a), lead_entry_get_body (b));
}

static gboolean
same_flags (LeadEntry *a,
            LeadEntry *b)
{
  return lead_entry_get_starred (a) == lead_entry_get_starred (b)
         && lead_entry_get_private (a) == lead_entry_get_private (b)
         && g_strcmp0 (lead_entry_get_challenge (a), lead_entry_get_challenge (b)) == 0;
}

/* Both come sorted. A label that is only written otherwise is the same. */
static gboolean
same_labels (LeadEntry *a,
             LeadEntry *b)
{
  const char * const *labels_a = lead_entry_get_labels (a);
  const char * const *labels_b = lead_entry_get_labels (b);
  guint i;

  for (i = 0; labels_a[i] != NULL && labels_b[i] != NULL; i++)
    {
      g_autofree char *folded_a = lead_label_fold (labels_a[i]);
      g_autofree char *folded_b = lead_label_fold (labels_b[i]);

      if (!g_str_equal (folded_a, folded_b))
        return FALSE;
    }
  return labels_a[i] == NULL && labels_b[i] == NULL;
}

static gboolean
same_elements (GPtrArray  *a,
               GPtrArray  *b,
               GEqualFunc  equal)
{
  if (a->len != b->len)
    return FALSE;
  for (guint i = 0; i < a->len; i++)
    {
      if (!equal (a->pdata[i], b->pdata[i]))
        return FALSE;
    }
  return TRUE;
}

/**
 * lead_entry_compare:
 * @before: an entry
 * @after: the same one, later
 *
 * Returns: what is different; the id, revision and times of the store aren't
 *   looked at
 */
LeadDifference
lead_entry_compare (LeadEntry *before,
                    LeadEntry *after)
{
  LeadDifference difference = LEAD_DIFFERENCE_NONE;

  if (!same_text (before, after))
    difference |= LEAD_DIFFERENCE_TEXT;
  if (!lead_moment_equal (lead_entry_get_moment (before), lead_entry_get_moment (after)))
    difference |= LEAD_DIFFERENCE_MOMENT;
  if (!same_flags (before, after))
    difference |= LEAD_DIFFERENCE_FLAGS;
  if (!same_labels (before, after))
    difference |= LEAD_DIFFERENCE_LABELS;
  if (!same_elements (lead_entry_get_tags (before), lead_entry_get_tags (after),
                      (GEqualFunc) lead_tag_equal))
    difference |= LEAD_DIFFERENCE_TAGS;
  if (!same_elements (lead_entry_get_answers (before), lead_entry_get_answers (after),
                      (GEqualFunc) lead_answer_equal))
    difference |= LEAD_DIFFERENCE_ANSWERS;
  if (!same_elements (lead_entry_get_attachments (before), lead_entry_get_attachments (after),
                      (GEqualFunc) lead_attachment_equal))
    difference |= LEAD_DIFFERENCE_ATTACHMENTS;
  if (g_strcmp0 (lead_entry_get_extra (before), lead_entry_get_extra (after)) != 0)
    difference |= LEAD_DIFFERENCE_EXTRA;
  return difference;
}
