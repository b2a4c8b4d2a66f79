/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "core/model/lead-progress.h"

G_BEGIN_DECLS

/**
 * LeadWatch:
 * @cancellable: (nullable): of the job at hand; only its thread looks
 * @preempted: somebody more urgent waits; any thread may say so
 * @progress: (nullable): is told, on the job's thread, how far it is
 * @progress_data: for @progress
 * @from: where the part at hand begins, in the whole, which is 1
 * @done: how far it is between them, 0 to 1
 * @to: where it ends
 *
 * What can stop a statement on its way, and who hears how far it is. It
 * outlives connections, so that another thread never has to touch one.
 */
typedef struct
{
  GCancellable     *cancellable;
  int               preempted;
  LeadProgressFunc  progress;
  gpointer          progress_data;
  double            from;
  double            done;
  double            to;
} LeadWatch;

void     lead_watch_begin        (LeadWatch    *self,
                                  GCancellable *cancellable);
void     lead_watch_preempt      (LeadWatch    *self);
gboolean lead_watch_is_preempted (LeadWatch    *self);
gboolean lead_watch_should_stop  (LeadWatch    *self);
void     lead_watch_begin_part   (LeadWatch    *self,
                                  double        from,
                                  double        to);
void     lead_watch_report       (LeadWatch    *self,
                                  double        fraction);

G_END_DECLS
