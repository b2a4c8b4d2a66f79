/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * LeadWatch:
 * @cancellable: (nullable): of the job at hand; only its thread looks
 * @preempted: somebody more urgent waits; any thread may say so
 *
 * What can stop a statement on its way. It outlives connections, so that
 * another thread never has to touch one.
 */
typedef struct
{
  GCancellable *cancellable;
  int           preempted;
} LeadWatch;

void     lead_watch_begin        (LeadWatch    *self,
                                  GCancellable *cancellable);
void     lead_watch_preempt      (LeadWatch    *self);
gboolean lead_watch_is_preempted (LeadWatch    *self);
gboolean lead_watch_should_stop  (LeadWatch    *self);

G_END_DECLS
