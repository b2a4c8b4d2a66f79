/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-job.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"

static gboolean
check_writable (LeadVault  *vault,
                GError    **error)
{
  if (!vault->read_only)
    return TRUE;
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_READ_ONLY,
                       vault->notice != NULL ? vault->notice
                                             : _("This journal was opened for reading only."));
  return FALSE;
}

/* Only a disk that failed while the file was being replaced leaves us without. */
static gboolean
check_connected (LeadVault  *vault,
                 GError    **error)
{
  if (vault->database != NULL)
    return TRUE;
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_FAILED,
                       _("The journal’s file couldn’t be opened again. Lock the journal and "
                         "unlock it."));
  return FALSE;
}

static gboolean
run (const LeadJob  *self,
     LeadVault      *vault,
     gpointer        data,
     GCancellable   *cancellable,
     gpointer       *result,
     GError        **error)
{
  GError *failure = NULL;

  *result = self->run (vault, data, cancellable, &failure);
  if (failure == NULL)
    return TRUE;
  g_assert (*result == NULL);
  g_propagate_error (error, failure);
  return FALSE;
}

static gboolean
run_in_transaction (const LeadJob  *self,
                    LeadVault      *vault,
                    gpointer        data,
                    GCancellable   *cancellable,
                    gpointer       *result,
                    GError        **error)
{
  if (!check_writable (vault, error) || !lead_database_begin (vault->database, error))
    return FALSE;
  if (!run (self, vault, data, cancellable, result, error))
    {
      lead_database_rollback (vault->database);
      return FALSE;
    }
  if (lead_database_commit (vault->database, error))
    return TRUE;
  if (*result != NULL && self->free_result != NULL)
    self->free_result (*result);
  *result = NULL;
  return FALSE;
}

/**
 * lead_job_perform:
 * @self: a job
 * @vault: the open file
 * @data: what it works on
 * @cancellable: (nullable): stops it
 * @result: (out): what came of it
 * @error: (out) (optional): why nothing did; nothing has changed then
 *
 * Does a job now, on this thread. Only the journal's thread may, or who has a
 * vault of their own.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_job_perform (const LeadJob  *self,
                  LeadVault      *vault,
                  gpointer        data,
                  GCancellable   *cancellable,
                  gpointer       *result,
                  GError        **error)
{
  gboolean success;

  *result = NULL;
  if (g_cancellable_set_error_if_cancelled (cancellable, error)
      || !check_connected (vault, error))
    return FALSE;
  if (self->writes)
    success = run_in_transaction (self, vault, data, cancellable, result, error);
  else
    success = run (self, vault, data, cancellable, result, error);
  if (!success)
    lead_changes_clear (vault->changes);
  return success;
}
