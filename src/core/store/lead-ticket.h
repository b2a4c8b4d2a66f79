/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-job.h"

G_BEGIN_DECLS

/**
 * LeadTicket:
 *
 * A job that somebody waits for: a task in a main loop, or a thread.
 */
typedef struct _LeadTicket LeadTicket;

LeadTicket   *lead_ticket_new_for_task   (const LeadJob  *job,
                                          gpointer        data,
                                          GTask          *task);
LeadTicket   *lead_ticket_new_for_thread (const LeadJob  *job,
                                          gpointer        data,
                                          GCancellable   *cancellable);
LeadTicket   *lead_ticket_ref            (LeadTicket     *self);
void          lead_ticket_unref          (LeadTicket     *self);
const LeadJob *lead_ticket_get_job       (LeadTicket     *self);
gpointer      lead_ticket_get_data       (LeadTicket     *self);
GCancellable *lead_ticket_get_cancellable (LeadTicket    *self);
void          lead_ticket_succeed        (LeadTicket     *self,
                                          gpointer        result);
void          lead_ticket_fail           (LeadTicket     *self,
                                          GError         *error);
gpointer      lead_ticket_wait           (LeadTicket     *self,
                                          GError        **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadTicket, lead_ticket_unref)

G_END_DECLS
