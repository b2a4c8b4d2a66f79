/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-chores.h"

#include "lead-backup.h"
#include "lead-chronicle-parts.h"
#include "lead-search-index.h"
#include "lead-trash-chore.h"

static gboolean
shorten_log (LeadVault  *vault,
             gboolean   *again,
             GError    **error)
{
  if (vault->read_only || lead_database_get_log_size (vault->database) == 0)
    return TRUE;
  return lead_database_checkpoint (vault->database, FALSE, error);
}

/* In the order in which they are done. */
static const LeadChore chores[] = {
  lead_search_index_chore,
  lead_trash_chore,
  lead_picture_chore,
  lead_chronicle_parts_chore,
  shorten_log,
  lead_backup_chore,
};

static void
do_chore (LeadVault *vault,
          LeadChore  chore)
{
  gboolean again = TRUE;

  while (again && !lead_watch_is_preempted (&vault->watch))
    {
      g_autoptr (GError) error = NULL;

      again = FALSE;
      /* One that fails is tried again at the next rest; the others go on. */
      if (!chore (vault, &again, &error))
        {
          g_debug ("A chore stopped: %s", error->message);
          lead_database_rollback (vault->database);
          return;
        }
    }
}

/**
 * lead_chores_do:
 * @vault: the open file
 *
 * Does the housekeeping until it is done or somebody waits.
 */
void
lead_chores_do (LeadVault *vault)
{
  for (gsize i = 0; i < G_N_ELEMENTS (chores); i++)
    {
      if (lead_watch_is_preempted (&vault->watch))
        return;
      do_chore (vault, chores[i]);
    }
}
