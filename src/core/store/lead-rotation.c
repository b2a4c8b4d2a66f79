/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Which backups to let go. Kept are the newest three, and one for each of the
 * last seven days that have any, of the last four weeks, of the last twelve
 * months. Days are counted by the backups themselves, never from today, so that
 * neither a long pause nor a clock gone wrong can use them up.
 */

#include "config.h"

#include "lead-rotation.h"

#include "core/model/lead-day.h"

#define MS_A_DAY G_GINT64_CONSTANT (86400000)

/* A clock that is off by less than this hasn't jumped. */
#define CLOCK_SLACK_MS MS_A_DAY

/* The newest stay whatever their day and size: what was backed up before this
 * morning's import isn't gone after this afternoon's. */
#define ALWAYS_KEPT 3

typedef int (*PeriodFunc) (LeadDay day);

static int
get_day (LeadDay day)
{
  return day;
}

/* Weeks begin on Monday; 1 January 1970 was a Thursday. */
static int
get_week (LeadDay day)
{
  return (day + 3 + 7 * 10000) / 7;
}

static const struct
{
  PeriodFunc period;
  guint      kept;
} rules[] = {
  { get_day, 7 },
  { get_week, 4 },
  { lead_day_month, 12 },
};

void
lead_backup_file_clear (gpointer data)
{
  LeadBackupFile *self = data;

  g_clear_pointer (&self->path, g_free);
}

static const LeadBackupFile *
nth (GArray *backups,
     guint   position)
{
  return &g_array_index (backups, LeadBackupFile, position);
}

static LeadDay
day_of (const LeadBackupFile *backup)
{
  return (LeadDay) (backup->utc_ms / MS_A_DAY);
}

/* Newest first, so the first of a period is its newest. */
static void
keep_by_period (GArray     *backups,
                gboolean   *kept,
                PeriodFunc  period,
                guint       n_periods)
{
  int last = G_MININT;

  for (guint i = 0; i < backups->len && n_periods > 0; i++)
    {
      int this = period (day_of (nth (backups, i)));

      if (this == last)
        continue;
      kept[i] = TRUE;
      last = this;
      n_periods--;
    }
}

static void
drop_by_size (GArray   *backups,
              gboolean *kept,
              guint64   most_bytes)
{
  guint64 total = 0;
  guint n_kept = 0;

  for (guint i = 0; i < backups->len; i++)
    {
      if (!kept[i])
        continue;
      total += nth (backups, i)->size;
      if (total > most_bytes && n_kept >= ALWAYS_KEPT)
        kept[i] = FALSE;
      n_kept++;
    }
}

/**
 * lead_rotation_choose:
 * @backups: (element-type LeadBackupFile): all there are, newest first
 * @now_ms: the time, UTC
 * @most_bytes: how much room they may take together
 *
 * Nothing is chosen while a backup lies in the future: then the clock has gone
 * back, and what looks old may be the newest there is.
 *
 * Returns: (transfer full) (element-type utf8): paths of those that may go;
 *   never the newest
 */
GPtrArray *
lead_rotation_choose (GArray  *backups,
                      int64_t  now_ms,
                      guint64  most_bytes)
{
  GPtrArray *chosen = g_ptr_array_new_with_free_func (g_free);
  g_autofree gboolean *kept = g_new0 (gboolean, backups->len + 1);

  g_return_val_if_fail (backups != NULL, chosen);

  if (backups->len == 0 || nth (backups, 0)->utc_ms > now_ms + CLOCK_SLACK_MS)
    return chosen;

  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    keep_by_period (backups, kept, rules[i].period, rules[i].kept);
  for (guint i = 0; i < MIN (backups->len, ALWAYS_KEPT); i++)
    kept[i] = TRUE;
  drop_by_size (backups, kept, most_bytes);

  for (guint i = 0; i < backups->len; i++)
    if (!kept[i])
      g_ptr_array_add (chosen, g_strdup (nth (backups, i)->path));

  return chosen;
}
