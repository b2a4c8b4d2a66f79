/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Which old entry comes back this week.
 *
 * Old entries lie on a ring, in an order that is the journal's own. Each week
 * of a span looks at a stretch of the ring that no other week of it looks at, so
 * that nothing comes again within the span, and nothing needs to be remembered
 * for that. */

#include "config.h"

#include "lead-read-back.h"

/* 1970-01-01 was a Thursday; weeks begin on Monday. */
#define FIRST_MONDAY (-3)

/**
 * lead_read_back_week:
 * @day: a day
 *
 * Returns: the number of its week
 */
int
lead_read_back_week (LeadDay day)
{
  int days = day - FIRST_MONDAY;

  return days >= 0 ? days / 7 : (days - 6) / 7;
}

typedef struct
{
  int64_t id;
  guint64 rank; /* where on the ring it lies */
  guint64 turn; /* its place among those of a week */
} Candidate;

/* The journal's own order: the same for good, and no other journal's. */
static guint64
seed_of (const char *journal)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  guint8 digest[32];
  gsize length = sizeof digest;
  guint64 seed = 0;

  g_checksum_update (checksum, (const guchar *) journal, -1);
  g_checksum_get_digest (checksum, digest, &length);
  for (guint i = 0; i < 8; i++)
    seed = seed << 8 | digest[i];
  return seed;
}

/* The finishing step of a well-known generator: every bit depends on all. */
static guint64
mix (guint64 value)
{
  value = (value ^ value >> 30) * G_GUINT64_CONSTANT (0xbf58476d1ce4e5b9);
  value = (value ^ value >> 27) * G_GUINT64_CONSTANT (0x94d049bb133111eb);
  return value ^ value >> 31;
}

static int
compare_ranks (gconstpointer a, gconstpointer b)
{
  const Candidate *first = a;
  const Candidate *second = b;

  return (first->rank > second->rank) - (first->rank < second->rank);
}

/* What was old when the week began, so that the choice holds all week. */
static GArray *
new_ring (const LeadReadBackEntry *entries, guint n_entries, const char *journal, int week)
{
  GArray *ring = g_array_new (FALSE, FALSE, sizeof (Candidate));
  LeadDay latest = week * 7 + FIRST_MONDAY - LEAD_READ_BACK_AGE;
  guint64 seed = seed_of (journal);

  for (guint i = 0; i < n_entries; i++)
    {
      Candidate candidate = { .id = entries[i].id };

      if (entries[i].day > latest)
        continue;
      candidate.rank = mix (seed ^ mix ((guint64) entries[i].id));
      candidate.turn = mix (candidate.rank + (guint64) week);
      g_array_append_val (ring, candidate);
    }
  g_array_sort (ring, compare_ranks);
  return ring;
}

/**
 * lead_read_back_choose:
 * @entries: (array length=n_entries): those that may come
 * @n_entries: how many
 * @journal: uuid of the journal: no two choose alike
 * @today: the day it is
 *
 * The same all week, and not again for %LEAD_READ_BACK_WEEKS weeks, or for as
 * many as there are entries when those are fewer. An entry that comes or goes
 * moves others by one place at the most.
 *
 * Returns: the id of the entry to be read again this week, 0 when none is old
 *   enough
 */
int64_t
lead_read_back_choose (const LeadReadBackEntry *entries,
                       guint                    n_entries,
                       const char              *journal,
                       LeadDay                  today)
{
  int week = lead_read_back_week (today);
  g_autoptr (GArray) ring = NULL;
  const Candidate *chosen;
  guint n_weeks, turn, width;

  g_return_val_if_fail (n_entries == 0 || entries != NULL, 0);
  g_return_val_if_fail (journal != NULL, 0);

  ring = new_ring (entries, n_entries, journal, week);
  if (ring->len == 0)
    return 0;
  n_weeks = MIN (ring->len, LEAD_READ_BACK_WEEKS);
  turn = (guint) (((week % (int) n_weeks) + (int) n_weeks) % (int) n_weeks);
  width = ring->len / n_weeks;
  chosen = &g_array_index (ring, Candidate, turn * width);
  for (guint i = turn * width + 1; i < (turn + 1) * width; i++)
    {
      const Candidate *candidate = &g_array_index (ring, Candidate, i);

      if (candidate->turn < chosen->turn)
        chosen = candidate;
    }
  return chosen->id;
}
