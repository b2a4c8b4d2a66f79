/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-timeline-layout.h"

typedef struct
{
  guint   first; /* index of the month's newest entry */
  LeadDay month; /* its first day */
} Section;

struct _LeadTimelineLayout
{
  GArray *listed;   /* LeadListed */
  GArray *sections; /* Section */
};

static LeadListed *
entry_at (LeadTimelineLayout *self,
          guint               index)
{
  return &g_array_index (self->listed, LeadListed, index);
}

static Section *
section_at (LeadTimelineLayout *self,
            guint               n)
{
  return &g_array_index (self->sections, Section, n);
}

/* The first index, from @low on, whose day is before @day. */
static guint
find_before (LeadTimelineLayout *self,
             guint               low,
             LeadDay             day)
{
  guint high = self->listed->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (entry_at (self, middle)->day < day)
        high = middle;
      else
        low = middle + 1;
    }
  return low;
}

/* The last section that starts at @index or before it. */
static guint
find_section (LeadTimelineLayout *self,
              guint               index)
{
  guint low = 0;
  guint high = self->sections->len;

  while (high - low > 1)
    {
      guint middle = low + (high - low) / 2;

      if (section_at (self, middle)->first <= index)
        low = middle;
      else
        high = middle;
    }
  return low;
}

/**
 * lead_timeline_layout_new:
 * @listed: (transfer full): array of #LeadListed, newest first
 *
 * Returns: (transfer full): the layout. Takes steps by month, not by entry
 */
LeadTimelineLayout *
lead_timeline_layout_new (GArray *listed)
{
  LeadTimelineLayout *self = g_new0 (LeadTimelineLayout, 1);

  self->listed = listed;
  self->sections = g_array_new (FALSE, FALSE, sizeof (Section));
  for (guint i = 0; i < listed->len;)
    {
      LeadDay month = lead_day_from_month (lead_day_month (entry_at (self, i)->day));
      Section section = { i, month };

      g_array_append_val (self->sections, section);
      i = find_before (self, i, month);
    }
  return self;
}

/**
 * lead_timeline_layout_with_day:
 * @self: a layout
 * @day: a day
 * @listed: array of the #LeadListed of that day, newest first
 *
 * Returns: (transfer full): a layout like @self but for the entries of @day
 */
LeadTimelineLayout *
lead_timeline_layout_with_day (LeadTimelineLayout *self,
                               LeadDay             day,
                               GArray             *listed)
{
  guint start = find_before (self, 0, day + 1);
  guint end = find_before (self, start, day);
  guint left = self->listed->len - end;
  GArray *all = g_array_sized_new (FALSE, FALSE, sizeof (LeadListed), start + listed->len + left);

  if (start > 0)
    g_array_append_vals (all, self->listed->data, start);
  if (listed->len > 0)
    g_array_append_vals (all, listed->data, listed->len);
  if (left > 0)
    g_array_append_vals (all, entry_at (self, end), left);
  return lead_timeline_layout_new (all);
}

/**
 * lead_timeline_layout_copy:
 * @self: a layout
 *
 * Returns: (transfer full): the same one once more; entries are shared
 */
LeadTimelineLayout *
lead_timeline_layout_copy (LeadTimelineLayout *self)
{
  LeadTimelineLayout *copy = g_new0 (LeadTimelineLayout, 1);

  copy->listed = g_array_ref (self->listed);
  copy->sections = g_array_ref (self->sections);
  return copy;
}

/**
 * lead_timeline_layout_free:
 * @self: (nullable): a layout
 */
void
lead_timeline_layout_free (LeadTimelineLayout *self)
{
  if (self == NULL)
    return;
  g_array_unref (self->listed);
  g_array_unref (self->sections);
  g_free (self);
}

/**
 * lead_timeline_layout_get_size:
 * @self: a layout
 *
 * Returns: how many rows there are, headings among them
 */
guint
lead_timeline_layout_get_size (LeadTimelineLayout *self)
{
  return self->listed->len + self->sections->len;
}

/**
 * lead_timeline_layout_get_entries:
 * @self: a layout
 *
 * Returns: how many entries there are
 */
guint
lead_timeline_layout_get_entries (LeadTimelineLayout *self)
{
  return self->listed->len;
}

/**
 * lead_timeline_layout_get_entry:
 * @self: a layout
 * @index: which entry, counted without headings
 *
 * Returns: (transfer none): its id and day
 */
const LeadListed *
lead_timeline_layout_get_entry (LeadTimelineLayout *self,
                                guint               index)
{
  g_return_val_if_fail (index < self->listed->len, NULL);

  return entry_at (self, index);
}

/**
 * lead_timeline_layout_locate:
 * @self: a layout
 * @position: a row, less than lead_timeline_layout_get_size()
 * @index: (out): the entry that stands there, counted without headings
 * @month: (out): the first day of the month it stands under
 *
 * Returns: whether an entry stands there, and not a heading
 */
gboolean
lead_timeline_layout_locate (LeadTimelineLayout *self,
                             guint               position,
                             guint              *index,
                             LeadDay            *month)
{
  guint low = 0;
  guint high = self->sections->len;

  g_return_val_if_fail (position < lead_timeline_layout_get_size (self), FALSE);

  while (high - low > 1)
    {
      guint middle = low + (high - low) / 2;

      if (section_at (self, middle)->first + middle <= position)
        low = middle;
      else
        high = middle;
    }
  *month = section_at (self, low)->month;
  if (position == section_at (self, low)->first + low)
    return FALSE;
  *index = position - low - 1;
  return TRUE;
}

/**
 * lead_timeline_layout_get_position:
 * @self: a layout
 * @index: an entry, counted without headings
 *
 * Returns: the row it stands in
 */
guint
lead_timeline_layout_get_position (LeadTimelineLayout *self,
                                   guint               index)
{
  g_return_val_if_fail (index < self->listed->len, 0);

  return index + find_section (self, index) + 1;
}

/**
 * lead_timeline_layout_find:
 * @self: a layout
 * @id: an entry's id
 * @index: (out): where it stands, counted without headings
 *
 * Looks through all ids: a tenth of a millisecond for 100,000.
 *
 * Returns: whether it is there
 */
gboolean
lead_timeline_layout_find (LeadTimelineLayout *self,
                           int64_t             id,
                           guint              *index)
{
  for (guint i = 0; i < self->listed->len; i++)
    if (entry_at (self, i)->id == id)
      {
        *index = i;
        return TRUE;
      }
  return FALSE;
}

/**
 * lead_timeline_layout_find_on:
 * @self: a layout
 * @day: an entry's day
 * @id: its id
 * @index: (out): where it stands, counted without headings
 *
 * Looks through the ids of that day alone.
 *
 * Returns: whether it is there
 */
gboolean
lead_timeline_layout_find_on (LeadTimelineLayout *self,
                              LeadDay             day,
                              int64_t             id,
                              guint              *index)
{
  for (guint i = find_before (self, 0, day + 1);
       i < self->listed->len && entry_at (self, i)->day == day; i++)
    if (entry_at (self, i)->id == id)
      {
        *index = i;
        return TRUE;
      }
  return FALSE;
}

/**
 * lead_timeline_layout_count_day:
 * @self: a layout
 * @day: a day
 *
 * Returns: how many entries that day has. Takes steps by halves, not by entry
 */
guint
lead_timeline_layout_count_day (LeadTimelineLayout *self,
                                LeadDay             day)
{
  guint start = find_before (self, 0, day + 1);

  return find_before (self, start, day) - start;
}

/**
 * lead_timeline_layout_find_day:
 * @self: a layout
 * @day: a day
 * @index: (out): the newest entry of that day, or of the last day before it
 *   that has any; the oldest of all when there is none before
 *
 * Returns: whether there are entries at all
 */
gboolean
lead_timeline_layout_find_day (LeadTimelineLayout *self,
                               LeadDay             day,
                               guint              *index)
{
  if (self->listed->len == 0)
    return FALSE;
  *index = MIN (find_before (self, 0, day + 1), self->listed->len - 1);
  return TRUE;
}

static gboolean
same_entry (const LeadListed *a,
            const LeadListed *b)
{
  return a->id == b->id && a->day == b->day;
}

static gboolean
same_heading (LeadTimelineLayout *a,
              guint               a_position,
              LeadTimelineLayout *b,
              guint               b_position)
{
  LeadDay a_month;
  LeadDay b_month;
  guint index;

  return !lead_timeline_layout_locate (a, a_position, &index, &a_month)
         && !lead_timeline_layout_locate (b, b_position, &index, &b_month)
         && a_month == b_month;
}

/**
 * lead_timeline_layout_diff:
 * @before: what was shown
 * @after: what is to be shown
 * @position: (out): the first row that differs
 * @removed: (out): how many rows of @before differ
 * @added: (out): how many rows of @after stand in their place
 *
 * Finds the one stretch outside of which both are the same.
 *
 * Returns: whether they differ at all
 */
gboolean
lead_timeline_layout_diff (LeadTimelineLayout *before,
                           LeadTimelineLayout *after,
                           guint              *position,
                           guint              *removed,
                           guint              *added)
{
  guint n_before = before->listed->len;
  guint n_after = after->listed->len;
  guint shortest = MIN (n_before, n_after);
  guint head = 0;
  guint tail = 0;
  guint start;
  guint before_end = lead_timeline_layout_get_size (before);
  guint after_end = lead_timeline_layout_get_size (after);

  while (head < shortest && same_entry (entry_at (before, head), entry_at (after, head)))
    head++;
  while (tail < shortest - head
         && same_entry (entry_at (before, n_before - 1 - tail),
                        entry_at (after, n_after - 1 - tail)))
    tail++;

  start = head > 0 ? lead_timeline_layout_get_position (after, head - 1) + 1 : 0;
  if (tail > 0)
    {
      before_end = lead_timeline_layout_get_position (before, n_before - tail);
      after_end = lead_timeline_layout_get_position (after, n_after - tail);
    }

  /* A heading that both have at an edge stays. */
  if (start < before_end && start < after_end && same_heading (before, start, after, start))
    start++;
  if (start < before_end && start < after_end
      && same_heading (before, before_end - 1, after, after_end - 1))
    {
      before_end--;
      after_end--;
    }

  *position = start;
  *removed = before_end - start;
  *added = after_end - start;
  return *removed > 0 || *added > 0;
}
