/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What goes by itself, and only after a time that no clock can skip. */

#include "config.h"

#include "lead-trash-chore.h"

#include "lead-challenge-rows.h"
#include "lead-clock.h"
#include "lead-entry-rows.h"
#include "lead-experiment-rows.h"
#include "lead-ids.h"
#include "lead-row-list.h"
#include "lead-session-rows.h"
#include "lead-statement.h"

#define DAY_MS   (24 * 60 * 60 * G_GINT64_CONSTANT (1000))
#define TRASH_MS (90 * DAY_MS)

static GArray *
find_expired (LeadVault   *vault,
              const char  *statement,
              int64_t      clock,
              GError     **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (vault->database, statement, error);

  if (row == NULL)
    return NULL;
  lead_statement_put_int (row, lead_surroundings_get_now (vault->surroundings) - TRASH_MS);
  lead_statement_put_int (row, clock - TRASH_MS);

  return lead_row_list_ids (row, error);
}

static gboolean
delete_entry (LeadVault  *vault,
              int64_t     id,
              GError    **error)
{
  lead_changes_add (vault->changes, LEAD_CHANGE_ENTRIES, id);

  return lead_entry_rows_delete (vault, id, error);
}

static gboolean
delete_challenge (LeadVault  *vault,
                  int64_t     id,
                  GError    **error)
{
  lead_changes_add_kinds (vault->changes, LEAD_CHANGE_CHALLENGES);

  return lead_challenge_rows_delete (vault->database, id, error);
}

static gboolean
delete_experiment (LeadVault  *vault,
                   int64_t     id,
                   GError    **error)
{
  lead_changes_add_kinds (vault->changes, LEAD_CHANGE_EXPERIMENTS);

  return lead_experiment_rows_delete (vault->database, id, error);
}

static gboolean
delete_session (LeadVault  *vault,
                int64_t     id,
                GError    **error)
{
  lead_changes_add_kinds (vault->changes, LEAD_CHANGE_SESSIONS);

  return lead_session_rows_delete (vault->database, id, error);
}

/* What has been found of each kind is removed by one statement after the other,
 * so many at once as the statement that finds it gives. */
static const struct
{
  const char *find;
  gboolean  (*remove) (LeadVault  *vault,
                       int64_t     id,
                       GError    **error);
} kinds[] = {
  { "find-expired", delete_entry },
  { "find-expired-challenges", delete_challenge },
  { "find-expired-experiments", delete_experiment },
  { "find-expired-sessions", delete_session },
};

static gboolean
delete_all (LeadVault  *vault,
            guint       kind,
            GArray     *ids,
            GError    **error)
{
  if (!lead_database_begin (vault->database, error))
    return FALSE;
  for (guint i = 0; i < ids->len; i++)
    {
      if (!kinds[kind].remove (vault, lead_ids_get (ids, i), error))
        {
          lead_database_rollback (vault->database);
          return FALSE;
        }
    }
  return lead_database_commit (vault->database, error);
}

/**
 * lead_trash_chore:
 * @vault: the open file
 * @again: (out): there is more
 * @error: (out): what went wrong
 *
 * Removes what has been in the trash for 90 days, by the machine's clock and
 * by the journal's own.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_trash_chore (LeadVault  *vault,
                  gboolean   *again,
                  GError    **error)
{
  int64_t clock;

  if (vault->read_only)
    return TRUE;
  if (!lead_clock_advance (vault, &clock, error))
    return FALSE;
  *again = FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (GArray) ids = find_expired (vault, kinds[i].find, clock, error);

      if (ids == NULL || (ids->len > 0 && !delete_all (vault, i, ids, error)))
        return FALSE;
      *again = *again || ids->len > 0;
    }
  return TRUE;
}

/**
 * lead_picture_chore:
 * @vault: the open file
 * @again: (out): there is more
 * @error: (out): what went wrong
 *
 * Removes pictures that no entry shows and no text mentions, a day after they
 * were last added and only once after opening: while somebody writes, undo may
 * want them back.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_picture_chore (LeadVault  *vault,
                    gboolean   *again,
                    GError    **error)
{
  int64_t yesterday = lead_surroundings_get_now (vault->surroundings) - DAY_MS;

  if (vault->read_only || vault->pictures_tidied)
    return TRUE;
  vault->pictures_tidied = lead_statement_run_int (vault->database, "delete-unused-attachments",
                                                   yesterday, error);
  return vault->pictures_tidied;
}
