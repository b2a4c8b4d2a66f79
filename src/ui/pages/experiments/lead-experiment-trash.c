/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-experiment-trash.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-experiments.h"

static void
on_moved (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (LeadDesk) desk = user_data;
  g_autoptr (GError) error = NULL;

  if (!lead_journal_trash_experiment_finish (LEAD_JOURNAL (source), result, &error))
    lead_desk_report (desk, error);
}

static void
move (LeadDesk *desk,
      int64_t   id,
      gboolean  trashed)
{
  lead_journal_trash_experiment_async (lead_desk_get_journal (desk), id, trashed, NULL, on_moved,
                                       g_object_ref (desk));
}

/* What is needed to take an experiment out of the trash again. */
typedef struct
{
  LeadDesk *desk;
  int64_t   id;
} Trashed;

static void
trashed_free (gpointer data)
{
  Trashed *trashed = data;

  g_object_unref (trashed->desk);
  g_free (trashed);
}

static void
untrash (gpointer data)
{
  Trashed *trashed = data;

  move (trashed->desk, trashed->id, FALSE);
}

/**
 * lead_experiment_move_to_trash:
 * @desk: the desk
 * @experiment: an experiment that is stored
 *
 * Offers to take it back.
 */
void
lead_experiment_move_to_trash (LeadDesk       *desk,
                               LeadExperiment *experiment)
{
  Trashed *trashed = g_new0 (Trashed, 1);
  g_autoptr (LeadOperation) operation = NULL;

  trashed->desk = g_object_ref (desk);
  trashed->id = lead_experiment_get_id (experiment);
  operation = lead_operation_new (_("Experiment moved to the trash; what you wrote about it stays"),
                                  untrash, trashed, trashed_free);
  move (desk, trashed->id, TRUE);
  lead_desk_offer_undo (desk, operation);
}

/**
 * lead_experiment_put_back:
 * @desk: the desk
 * @experiment: one that is in the trash
 */
void
lead_experiment_put_back (LeadDesk       *desk,
                          LeadExperiment *experiment)
{
  move (desk, lead_experiment_get_id (experiment), FALSE);
}
