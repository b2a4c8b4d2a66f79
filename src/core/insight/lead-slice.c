/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-slice.h"

#include "core/model/lead-label.h"

typedef struct
{
  gboolean  exists;
  LeadRange range;
  GArray   *entries; /* guint32: places in the chronicle */
} Period;

struct _LeadSlice
{
  gatomicrefcount ref_count;
  LeadChronicle  *chronicle;
  guint32         challenge; /* place of its name; matches nothing when none has it */
  guint32         label;
  gboolean        by_challenge;
  gboolean        by_label;
  Period          periods[LEAD_N_SIDES];
};

G_DEFINE_BOXED_TYPE (LeadSlice, lead_slice, lead_slice_ref, lead_slice_unref)

static void
take_scope (LeadSlice *self, const LeadScope *scope)
{
  self->by_challenge = scope->challenge != NULL;
  self->by_label = scope->label != NULL;
  if (self->by_challenge)
    self->challenge = lead_chronicle_find_name (self->chronicle, LEAD_CHRONICLE_CHALLENGES,
                                                scope->challenge);
  if (self->by_label)
    {
      g_autofree char *folded = lead_label_fold (scope->label);

      self->label = lead_chronicle_find_name (self->chronicle, LEAD_CHRONICLE_LABELS, folded);
    }
}

static gboolean
has_label (LeadSlice *self, gsize entry)
{
  guint n_labels;
  const guint32 *labels = lead_chronicle_get_labels (self->chronicle, entry, &n_labels);

  for (guint i = 0; i < n_labels; i++)
    {
      if (labels[i] == self->label)
        return TRUE;
    }
  return FALSE;
}

/**
 * lead_slice_has_entry:
 * @self: a slice
 * @entry: place of an entry in the chronicle
 *
 * Returns: whether its challenge and labels are those that are meant, on
 *   whatever day it is
 */
gboolean
lead_slice_has_entry (LeadSlice *self, gsize entry)
{
  gsize n_entries;
  const LeadChronicleEntry *entries;

  g_return_val_if_fail (self != NULL, FALSE);

  entries = lead_chronicle_get_entries (self->chronicle, &n_entries);
  if (self->by_challenge
      && (self->challenge == LEAD_CHRONICLE_NONE || entries[entry].challenge != self->challenge))
    return FALSE;
  return !self->by_label || has_label (self, entry);
}

static void
fill (LeadSlice *self, Period *period)
{
  gsize first, last;

  period->entries = g_array_new (FALSE, FALSE, sizeof (guint32));
  if (!period->exists || lead_range_is_empty (period->range))
    return;

  first = lead_chronicle_find_day (self->chronicle, period->range.from);
  last = lead_chronicle_find_day (self->chronicle, period->range.to + 1);
  for (gsize i = first; i < last; i++)
    {
      guint32 place = (guint32) i;

      if (lead_slice_has_entry (self, i))
        g_array_append_val (period->entries, place);
    }
}

/* Open ends are where the entries that are meant begin and end; everything there
 * is reaches to today, so that a gap at its end is seen. */
static LeadRange
close_ends (LeadSlice *self, LeadRange range, LeadDay today)
{
  gsize n_entries, first = 0;
  const LeadChronicleEntry *entries = lead_chronicle_get_entries (self->chronicle, &n_entries);

  if (range.from != LEAD_DAY_NONE && range.to != LEAD_DAY_NONE)
    return range;
  while (first < n_entries && !lead_slice_has_entry (self, first))
    first++;
  while (n_entries > first && !lead_slice_has_entry (self, n_entries - 1))
    n_entries--;
  if (first == n_entries)
    return range;
  return lead_range_close (range, entries[first].day, MAX (entries[n_entries - 1].day, today));
}

/**
 * lead_slice_new:
 * @chronicle: what there is
 * @scope: which of it is meant
 * @today: the local day, which an open end reaches at least; %LEAD_DAY_NONE to
 *   end with the last entry
 *
 * Returns: (transfer full): the entries of the period and of the one before
 */
LeadSlice *
lead_slice_new (LeadChronicle *chronicle, const LeadScope *scope, LeadDay today)
{
  LeadSlice *self;
  Period *now, *before;

  g_return_val_if_fail (chronicle != NULL, NULL);
  g_return_val_if_fail (scope != NULL, NULL);

  self = g_new0 (LeadSlice, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->chronicle = lead_chronicle_ref (chronicle);
  take_scope (self, scope);

  now = &self->periods[LEAD_SIDE_NOW];
  before = &self->periods[LEAD_SIDE_BEFORE];
  now->exists = TRUE;
  now->range = close_ends (self, scope->range, today);
  before->exists = lead_range_get_before (now->range, &before->range);
  fill (self, now);
  fill (self, before);
  return self;
}

/**
 * lead_slice_ref:
 * @self: a slice
 *
 * Returns: (transfer full): @self
 */
LeadSlice *
lead_slice_ref (LeadSlice *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * lead_slice_unref:
 * @self: (transfer full): a slice
 */
void
lead_slice_unref (LeadSlice *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  for (guint side = 0; side < LEAD_N_SIDES; side++)
    g_array_unref (self->periods[side].entries);
  lead_chronicle_unref (self->chronicle);
  g_free (self);
}

/**
 * lead_slice_get_chronicle:
 * @self: a slice
 *
 * Returns: (transfer none): what it is cut from
 */
LeadChronicle *
lead_slice_get_chronicle (LeadSlice *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->chronicle;
}

/**
 * lead_slice_get_range:
 * @self: a slice
 * @side: which period
 * @range: (out) (optional): where to put its days; empty in an empty journal
 *
 * Returns: whether there is such a period: before everything there is none
 */
gboolean
lead_slice_get_range (LeadSlice *self, LeadSide side, LeadRange *range)
{
  g_return_val_if_fail (self != NULL && side < LEAD_N_SIDES, FALSE);

  if (range != NULL)
    *range = self->periods[side].range;
  return self->periods[side].exists;
}

/**
 * lead_slice_get_entries:
 * @self: a slice
 * @side: which period
 * @n_entries: (out): how many
 *
 * Returns: (transfer none) (array length=n_entries): places of its entries in
 *   the chronicle, in the order of time
 */
const guint32 *
lead_slice_get_entries (LeadSlice *self, LeadSide side, gsize *n_entries)
{
  g_return_val_if_fail (self != NULL && side < LEAD_N_SIDES, NULL);

  *n_entries = self->periods[side].entries->len;
  return (const guint32 *) (gpointer) self->periods[side].entries->data;
}

static gboolean
carries (LeadSlice *self, gsize entry, guint32 item, LeadStance stance)
{
  guint n_tags;
  const LeadChronicleTag *tags = lead_chronicle_get_tags (self->chronicle, entry, &n_tags);

  for (guint i = 0; i < n_tags; i++)
    {
      if (tags[i].item == item && (stance == LEAD_STANCE_NONE || tags[i].stance == stance))
        return TRUE;
    }
  return FALSE;
}

/**
 * lead_slice_dup_ids:
 * @self: a slice
 * @range: days, within the period or anywhere else
 * @item: (nullable): canonical id of an item that an entry must carry
 * @stance: the stance it must carry it with, or %LEAD_STANCE_NONE for any
 *
 * Finds the entries behind a mark of a chart.
 *
 * Returns: (transfer full) (element-type int64_t): their ids, the newest first
 */
GArray *
lead_slice_dup_ids (LeadSlice *self, LeadRange range, const char *item, LeadStance stance)
{
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (int64_t));
  const LeadChronicleEntry *entries;
  guint32 wanted = LEAD_CHRONICLE_NONE;
  gsize n_entries, first;

  g_return_val_if_fail (self != NULL, ids);

  if (lead_range_is_empty (range))
    return ids;
  if (item != NULL)
    wanted = lead_chronicle_find_name (self->chronicle, LEAD_CHRONICLE_ITEMS, item);
  entries = lead_chronicle_get_entries (self->chronicle, &n_entries);
  first = lead_chronicle_find_day (self->chronicle, range.from);
  for (gsize i = lead_chronicle_find_day (self->chronicle, range.to + 1); i > first; i--)
    {
      if (lead_slice_has_entry (self, i - 1)
          && (item == NULL || carries (self, i - 1, wanted, stance)))
        g_array_append_val (ids, entries[i - 1].id);
    }
  return ids;
}
