/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-ticket.h"

G_BEGIN_DECLS

/**
 * LeadJobQueue:
 *
 * The journal's thread and what waits for it, the most urgent first. It owns
 * the vault; when nobody has asked for anything for a while it does the chores.
 */
typedef struct _LeadJobQueue LeadJobQueue;

/**
 * LeadChangedFunc:
 * @changes: what a job has changed, committed
 * @user_data: the queue's
 *
 * Called on the journal's thread, before the job's waiter is told.
 */
typedef void (*LeadChangedFunc) (const LeadChanges *changes,
                                 gpointer           user_data);

LeadJobQueue *lead_job_queue_new   (LeadVault         *vault,
                                    LeadChangedFunc    changed,
                                    gpointer           user_data,
                                    GDestroyNotify     free_user_data);
void          lead_job_queue_push  (LeadJobQueue      *self,
                                    LeadTicket        *ticket);
gboolean      lead_job_queue_close (LeadJobQueue      *self,
                                    GError           **error);
void          lead_job_queue_unref (LeadJobQueue      *self);

G_END_DECLS
