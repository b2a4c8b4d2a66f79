/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-vault.h"

G_BEGIN_DECLS

/**
 * LeadJobFunc:
 * @vault: the open file
 * @data: what the job is to work on; stays the job's
 * @cancellable: (nullable): stops SQL statements by itself; look at it in
 *   loops of other work
 * @error: (out): why it failed
 *
 * Does a job, on the journal's thread.
 *
 * Returns: (nullable): its result; %NULL is a success where @error isn't set
 */
typedef gpointer (*LeadJobFunc) (LeadVault     *vault,
                                 gpointer       data,
                                 GCancellable  *cancellable,
                                 GError       **error);

/**
 * LeadJob:
 * @priority: what it goes before. Jobs of %LEAD_PRIORITY_MAINTENANCE are
 *   stopped when somebody waits and begin again later, so they must be able to
 * @writes: runs in a transaction that is committed when it succeeds, and is
 *   refused when the journal is read-only
 * @run: does it
 * @free_data: (nullable): frees its data
 * @free_result: (nullable): frees its result when nobody takes it
 *
 * A kind of work. Every operation of a journal is one such constant and a few
 * lines that hand it over.
 */
typedef struct
{
  LeadPriority    priority;
  gboolean        writes;
  LeadJobFunc     run;
  GDestroyNotify  free_data;
  GDestroyNotify  free_result;
} LeadJob;

gboolean lead_job_perform (const LeadJob  *self,
                           LeadVault      *vault,
                           gpointer        data,
                           GCancellable   *cancellable,
                           gpointer       *result,
                           GError        **error);

G_END_DECLS
