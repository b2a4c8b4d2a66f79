/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The journal's own clock, which nothing is deleted without. A machine's clock
 * can jump years in either direction; this one only adds up the time between
 * two looks, a week of it at the most, and never goes back. */

#include "config.h"

#include "lead-clock.h"

#include "lead-meta.h"

#define HOUR_MS (60 * 60 * G_GINT64_CONSTANT (1000))
#define WEEK_MS (7 * 24 * HOUR_MS)

/**
 * lead_clock_read:
 * @database: a connection
 * @clock: (out): milliseconds that the journal knows to have passed
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it succeeded
 */
gboolean
lead_clock_read (LeadDatabase  *database,
                 int64_t       *clock,
                 GError       **error)
{
  return lead_meta_get_int (database, "clock", clock, error);
}

static gboolean
store (LeadDatabase  *database,
       int64_t        clock,
       int64_t        now,
       GError       **error)
{
  if (!lead_database_begin (database, error))
    return FALSE;
  if (lead_meta_set_int (database, "clock", clock, error)
      && lead_meta_set_int (database, "clock_seen_ms", now, error))
    return lead_database_commit (database, error);
  lead_database_rollback (database);
  return FALSE;
}

/**
 * lead_clock_advance:
 * @vault: an open file that may be written
 * @clock: (out): milliseconds that the journal knows to have passed
 * @error: (out) (optional): what went wrong
 *
 * Looks at the machine's clock; worth it once in a while.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_clock_advance (LeadVault  *vault,
                    int64_t    *clock,
                    GError    **error)
{
  int64_t now = lead_surroundings_get_now (vault->surroundings);
  int64_t seen, passed;

  if (!lead_clock_read (vault->database, clock, error)
      || !lead_meta_get_int (vault->database, "clock_seen_ms", &seen, error))
    return FALSE;
  passed = seen != 0 ? now - seen : 0;
  if (seen != 0 && ABS (passed) < HOUR_MS)
    return TRUE;
  *clock += CLAMP (passed, 0, WEEK_MS);
  return store (vault->database, *clock, now, error);
}
