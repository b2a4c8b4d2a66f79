/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-rhythm.h"

struct _LeadRhythm
{
  gatomicrefcount ref_count;
  GArray         *days; /* LeadRhythmDay, of this period */
  LeadRhythmTotal totals[LEAD_N_SIDES];
};

G_DEFINE_BOXED_TYPE (LeadRhythm, lead_rhythm, lead_rhythm_ref, lead_rhythm_unref)

/* The days of a period, in order. */
static GArray *
gather_days (LeadSlice *slice, LeadSide side)
{
  GArray *days = g_array_new (FALSE, FALSE, sizeof (LeadRhythmDay));
  const LeadChronicleEntry *entries;
  const guint32 *chosen;
  gsize n_entries, n_chosen;
  LeadRhythmDay *last = NULL;

  entries = lead_chronicle_get_entries (lead_slice_get_chronicle (slice), &n_entries);
  chosen = lead_slice_get_entries (slice, side, &n_chosen);
  for (gsize i = 0; i < n_chosen; i++)
    {
      LeadRhythmDay day = { .day = entries[chosen[i]].day };

      if (last == NULL || last->day != day.day)
        {
          g_array_append_val (days, day);
          last = &g_array_index (days, LeadRhythmDay, days->len - 1);
        }
      last->entries++;
      last->words += entries[chosen[i]].words;
    }
  return days;
}

static LeadRhythmTotal
add_up (GArray *days)
{
  LeadRhythmTotal total = { .days = days->len };

  for (guint i = 0; i < days->len; i++)
    {
      const LeadRhythmDay *day = &g_array_index (days, LeadRhythmDay, i);

      total.entries += day->entries;
      total.words += day->words;
    }
  return total;
}

/**
 * lead_rhythm_new:
 * @slice: the entries to look at
 *
 * Returns: (transfer full): on which days they were written
 */
LeadRhythm *
lead_rhythm_new (LeadSlice *slice)
{
  g_autoptr (GArray) before = NULL;
  LeadRhythm *self;

  g_return_val_if_fail (slice != NULL, NULL);

  self = g_new0 (LeadRhythm, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->days = gather_days (slice, LEAD_SIDE_NOW);
  before = gather_days (slice, LEAD_SIDE_BEFORE);
  self->totals[LEAD_SIDE_NOW] = add_up (self->days);
  self->totals[LEAD_SIDE_BEFORE] = add_up (before);
  return self;
}

/**
 * lead_rhythm_ref:
 * @self: a rhythm
 *
 * Returns: (transfer full): @self
 */
LeadRhythm *
lead_rhythm_ref (LeadRhythm *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * lead_rhythm_unref:
 * @self: (transfer full): a rhythm
 */
void
lead_rhythm_unref (LeadRhythm *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_array_unref (self->days);
  g_free (self);
}

/**
 * lead_rhythm_get_days:
 * @self: a rhythm
 * @n_days: (out): how many
 *
 * Returns: (transfer none) (array length=n_days): the days with entries, in order
 */
const LeadRhythmDay *
lead_rhythm_get_days (LeadRhythm *self, gsize *n_days)
{
  g_return_val_if_fail (self != NULL && n_days != NULL, NULL);

  *n_days = self->days->len;
  return (const LeadRhythmDay *) (gpointer) self->days->data;
}

/**
 * lead_rhythm_get_total:
 * @self: a rhythm
 * @side: which period
 *
 * Returns: (transfer none): how much was written in it
 */
const LeadRhythmTotal *
lead_rhythm_get_total (LeadRhythm *self, LeadSide side)
{
  g_return_val_if_fail (self != NULL && side < LEAD_N_SIDES, NULL);

  return &self->totals[side];
}
