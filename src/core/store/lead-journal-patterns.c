/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What patterns are computed from, as an operation of the journal. */

#include "config.h"

#include "lead-journal-patterns.h"

#include "lead-ids.h"
#include "lead-journal-private.h"
#include "lead-pattern-rows.h"

typedef struct
{
  LeadPatternBasis *before; /* (nullable) */
  GArray           *ids;    /* (nullable): all entries that have changed since */
} Request;

static void
request_free (Request *request)
{
  g_clear_pointer (&request->before, lead_pattern_basis_unref);
  g_clear_pointer (&request->ids, g_array_unref);
  g_free (request);
}

static Request *
request_new (LeadPatternBasis *before,
             const int64_t    *ids,
             guint             n_ids)
{
  Request *request = g_new0 (Request, 1);

  if (before != NULL)
    {
      request->before = lead_pattern_basis_ref (before);
      request->ids = lead_ids_new (ids, n_ids);
    }
  return request;
}

static gpointer
load_basis (LeadVault     *vault,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  const Request *request = data;

  return lead_pattern_rows_load (vault->database, request->before, request->ids, error);
}

static const LeadJob load_basis_job = {
  .priority = LEAD_PRIORITY_AGGREGATE,
  .run = load_basis,
  .free_data = (GDestroyNotify) request_free,
  .free_result = (GDestroyNotify) lead_pattern_basis_unref,
};

/**
 * lead_journal_load_pattern_basis_async:
 * @self: a journal
 * @before: (nullable): what was loaded before; %NULL to read everything
 * @ids: (array length=n_ids) (nullable): all entries that may have changed
 *   since, each once
 * @n_ids: how many
 * @cancellable: (nullable): stops it
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Loads what patterns are computed from.
 */
void
lead_journal_load_pattern_basis_async (LeadJournal         *self,
                                       LeadPatternBasis    *before,
                                       const int64_t       *ids,
                                       guint                n_ids,
                                       GCancellable        *cancellable,
                                       GAsyncReadyCallback  callback,
                                       gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));

  lead_journal_run_async (self, &load_basis_job, request_new (before, ids, n_ids), cancellable,
                          callback, user_data);
}

/**
 * lead_journal_load_pattern_basis_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable): what the journal says
 */
LeadPatternBasis *
lead_journal_load_pattern_basis_finish (LeadJournal   *self,
                                        GAsyncResult  *result,
                                        GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);

  return lead_journal_run_finish (self, &load_basis_job, result, error);
}

/**
 * lead_journal_load_pattern_basis_sync:
 * @self: a journal
 * @before: (nullable): what was loaded before; %NULL to read everything
 * @ids: (array length=n_ids) (nullable): all entries that may have changed since
 * @n_ids: how many
 * @cancellable: (nullable): stops it
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable): what the journal says
 */
LeadPatternBasis *
lead_journal_load_pattern_basis_sync (LeadJournal       *self,
                                      LeadPatternBasis  *before,
                                      const int64_t     *ids,
                                      guint              n_ids,
                                      GCancellable      *cancellable,
                                      GError           **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);

  return lead_journal_run_sync (self, &load_basis_job, request_new (before, ids, n_ids),
                                cancellable, error);
}
