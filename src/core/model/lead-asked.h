/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-day.h"

G_BEGIN_DECLS

/**
 * LeadAsking:
 * @day: on which it was put to the writer
 * @prompt: id of the question
 * @reason: id of the reason for which it was chosen, interned; "" for none
 * @put_off: the writer didn't want it that day
 *
 * That a question was asked.
 */
typedef struct
{
  LeadDay     day;
  char       *prompt;
  const char *reason;
  gboolean    put_off;
} LeadAsking;

/**
 * LeadRefusal:
 * @prompt: id of the question
 * @day: when the writer said so
 *
 * That a question isn't wanted any more, until the writer takes that back.
 */
typedef struct
{
  char   *prompt;
  LeadDay day;
} LeadRefusal;

/**
 * LeadAsked:
 *
 * Which questions were asked when, in that order, and which the writer doesn't
 * want to be asked again.
 */
typedef struct _LeadAsked LeadAsked;

LeadAsked         *lead_asked_new             (void);
LeadAsked         *lead_asked_ref             (LeadAsked  *self);
void               lead_asked_unref           (LeadAsked  *self);
void               lead_asked_add             (LeadAsked  *self,
                                               LeadDay     day,
                                               const char *prompt,
                                               const char *reason,
                                               gboolean    put_off);
void               lead_asked_refuse          (LeadAsked  *self,
                                               const char *prompt,
                                               LeadDay     day);
guint              lead_asked_get_n           (LeadAsked  *self);
const LeadAsking  *lead_asked_get             (LeadAsked  *self,
                                               guint       position);
const LeadAsking  *lead_asked_get_last        (LeadAsked  *self,
                                               const char *prompt);
const LeadAsking  *lead_asked_get_latest      (LeadAsked  *self,
                                               LeadDay     day);
guint              lead_asked_get_count       (LeadAsked  *self,
                                               const char *prompt);
gboolean           lead_asked_is_refused      (LeadAsked  *self,
                                               const char *prompt);
guint              lead_asked_get_n_refusals  (LeadAsked  *self);
const LeadRefusal *lead_asked_get_refusal     (LeadAsked  *self,
                                               guint       position);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadAsked, lead_asked_unref)

G_END_DECLS
