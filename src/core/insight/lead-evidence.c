/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-evidence.h"

static gboolean
has_entry (GArray *entries, int64_t entry)
{
  for (guint i = 0; i < entries->len; i++)
    if (g_array_index (entries, int64_t, i) == entry)
      return TRUE;
  return FALSE;
}

/**
 * lead_evidence_new:
 * @records: the tags of the period, in the order of days
 * @item: canonical id
 *
 * Returns: (transfer full): what they show of @item
 */
LeadEvidence *
lead_evidence_new (LeadRecords *records, const char *item)
{
  LeadEvidence *self;
  const LeadRecord *tags;
  gsize n_tags, n_days;

  g_return_val_if_fail (records != NULL, NULL);
  g_return_val_if_fail (item != NULL, NULL);

  self = g_new0 (LeadEvidence, 1);
  self->entries = g_array_new (FALSE, FALSE, sizeof (int64_t));
  tags = lead_records_get_tags (records, &n_tags);
  for (gsize i = n_tags; i > 0; i--)
    {
      const LeadRecord *tag = &tags[i - 1];

      if (!g_str_equal (lead_records_get_item (records, tag->item), item))
        continue;
      self->stances[tag->stance]++;
      if (!has_entry (self->entries, tag->entry))
        g_array_append_val (self->entries, tag->entry);
    }
  lead_records_get_days (records, &n_days);
  self->n_all = (guint) n_days;
  return self;
}

/**
 * lead_evidence_free:
 * @self: (transfer full): evidence
 */
void
lead_evidence_free (LeadEvidence *self)
{
  g_return_if_fail (self != NULL);

  g_array_unref (self->entries);
  g_free (self);
}
